// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the frame do: their actions are connected in mainwindowactions.cpp.
#include "exporting/briefing/blockrecipes.h"
#include "models/exactwords.h"
#include "models/wording.h"
#include "widgets/briefing/briefingmodel.h"
#include "widgets/briefing/briefingpage.h"
#include "widgets/compare/comparepage.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/judgments/judgmentspage.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/search/searchpage.h"
#include "widgets/source/sourcepage.h"
#include "widgets/window/keyspage.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The sentence that is shown is the one that the search found, or a part of what it found.
bool isSamePlace(const FactRef &hit, const FactRef &shown)
{
    if (hit.kind != FactRef::Kind::Passage || shown.kind != hit.kind)
        return !hit.isNull() && hit == shown;
    return hit.document == shown.document && hit.passage.start <= shown.passage.start
        && shown.passage.end <= hit.passage.end;
}

} // namespace

/// In a document that a search led to, F3 goes on through what was found.
void MainWindow::stepHit(int direction)
{
    Page *here = currentPage();
    if (here == nullptr)
        return;
    if (here != m_source || !isSamePlace(m_search->current(), m_source->shown()))
        return here->step(direction);
    m_search->step(direction);
    m_source->open(m_search->current());
    select(m_search->current());
}

/// A search shows a piece of the text; what is quoted, noted or linked is the sentence itself.
void MainWindow::askExactWords()
{
    const FactRef cut = m_selected;
    if (cut.kind != FactRef::Kind::Passage || !isCut(cut.passage) || m_feed->workspace() == nullptr)
        return;
    m_exactWords.ask(m_feed->workspace()->text(cut.document), m_feed->workspace(),
        [this, cut](const Result<DocumentText> &text) {
            if (!text || m_selected != cut)
                return;
            m_selected.passage = exactWords(text->text, cut.passage);
            m_evidence->show(m_selected);
        });
}

void MainWindow::stepRow(int direction)
{
    auto *view = qobject_cast<QTreeView *>(focusWidget());
    if (view == nullptr)
        return;
    const QModelIndex here = view->currentIndex();
    const QModelIndex next = direction > 0 ? view->indexBelow(here) : view->indexAbove(here);
    if (next.isValid())
        view->setCurrentIndex(next.siblingAtColumn(here.column()));
}

void MainWindow::addToBriefing(const Briefing &added)
{
    if (added.blocks.isEmpty())
        return statusBar()->showMessage(tr("Choose something to add to the briefing."), 5000);
    m_briefing->add(added);
    statusBar()->showMessage(
        tr("Added to the briefing; %n block(s).", nullptr, m_briefing->model()->rowCount()), 5000);
}

/// The matrix of Judgments and the table of improvements; elsewhere a view is what Ctrl+B adds.
Briefing MainWindow::briefedView(const Page &page) const
{
    const QString force = page.state().value(u"force"_s).toString();
    const LibraryFacts &facts = m_feed->library().facts();
    if (page.id() == u"judgments"_s && !force.isEmpty())
        return briefingOf({ u"matrix"_s, { force }, {}, 0, 0 }, facts, page.title());
    if (page.id() == u"improvements"_s)
        return briefingOf({ u"improvements"_s, {}, {}, 0, 0 }, facts, page.title());
    return page.briefed();
}

/// Grades as a figure from Judgments and Compare, improvements from theirs, the measure from where
/// a figure is selected.
void MainWindow::showAsFigure()
{
    const Page *here = currentPage();
    if (here == nullptr || here == m_metrics)
        return;
    const StoredMetric *metric = m_selected.kind == FactRef::Kind::Metric
        ? m_feed->library().metric(m_selected.id)
        : nullptr;
    const QString force = here->state().value(u"force"_s).toString();
    const QString id = here->id();
    m_metrics->refresh(); // what was read while it did not stand there
    if (id == u"judgments"_s || id == u"compare"_s)
        m_metrics->showSubject(id == u"compare"_s ? u"figure:steps"_s : u"figure:grades"_s, force);
    else if (id == u"improvements"_s)
        m_metrics->showSubject(u"figure:timeline"_s, force);
    else if (metric != nullptr)
        m_metrics->showMeasure(metric->fact.name);
    else
        return statusBar()->showMessage(tr("Nothing here can be drawn as a figure."), 5000);
    showPage(u"metrics"_s);
}

void MainWindow::copy()
{
    const Page *here = currentPage();
    if (QMimeData *copied = here == nullptr ? nullptr : here->copied())
        QApplication::clipboard()->setMimeData(copied);
}

void MainWindow::copyCitation()
{
    const LibraryIndex &library = m_feed->library();
    const DocumentRecord *document = library.document(m_selected.document);
    if (document == nullptr)
        return;
    const SourceSpan span = library.span(m_selected);
    QApplication::clipboard()->setText(quotation(span.quote, *document, span));
}

void MainWindow::compareWithBefore()
{
    const QStringList rounds = m_judgments->roundsToCompare();
    if (rounds.size() < 2)
        return;
    m_compare->compare(m_judgments->force(), rounds);
    showPage(u"compare"_s);
}

void MainWindow::openOriginal()
{
    if (m_feed->workspace() == nullptr)
        return;
    const Result<QString> path = m_feed->workspace()->originalPath(m_selected.document);
    if (path)
        QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
    else
        sayFailure(path.error());
}

void MainWindow::movePane(int direction)
{
    QList<QWidget *> stops;
    if (const Page *here = currentPage())
        stops << here->panes();
    if (m_evidenceDock->isVisible())
        stops << m_evidence->focusStop();
    stops << m_searchField;
    qsizetype at = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (stops.at(i) == focusWidget() || stops.at(i)->isAncestorOf(focusWidget()))
            at = i;
    }
    const qsizetype next = (at + direction + stops.size()) % stops.size();
    stops.at(next)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
    m_evidenceDock->setVisible(m_feed->workspace() != nullptr);
    resizeDocks({ m_evidenceDock }, { 330 }, Qt::Horizontal);
}

void MainWindow::showHelp(bool about)
{
    if (about)
        m_help->showAbout();
    else
        m_help->showKeys();
    m_stack->setCurrentWidget(m_help);
    m_help->focusText();
}

} // namespace Peel
