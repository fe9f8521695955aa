// SPDX-License-Identifier: GPL-3.0-or-later
// Which action of the frame calls what; the pages' own work is theirs.
#include "models/exactwords.h"
#include "widgets/briefing/briefingpage.h"
#include "widgets/compare/comparepage.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/improvements/evidencelinking.h"
#include "widgets/improvements/improvementspage.h"
#include "widgets/library/librarypage.h"
#include "widgets/library/runningimport.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/filedialogs.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/verbatim.h"
#include "widgets/review/reviewpage.h"
#include "widgets/search/searchpage.h"
#include "widgets/source/sourcepage.h"
#include "widgets/window/actions.h"
#include "widgets/window/firstrunpage.h"
#include "widgets/window/keyspage.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowmemory.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

namespace Peel {

void MainWindow::connectLibraryActions()
{
    const auto on = [this](const QString &name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    on(u"library.new"_s, [this] {
        if (const QString path = FileDialogs::libraryToMake(this); !path.isEmpty())
            openLibrary(path);
    });
    on(u"library.open"_s, [this] {
        if (const QString path = FileDialogs::libraryToOpen(this); !path.isEmpty())
            openLibrary(path);
    });
    on(u"library.sample"_s, [this] {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        openSample(folder.filePath(tr("Sample library Derbyshire") + u".peel"_s));
    });
    on(u"library.import"_s, [this] { importPaths(FileDialogs::documents(this)); });
    on(u"library.importFolder"_s, [this] {
        if (const QString folder = FileDialogs::folder(this); !folder.isEmpty())
            importPaths({ folder });
    });
    on(u"library.cancelImport"_s, [this] { m_import->cancel(); });
    QAction *links = (*m_actions)[u"library.importLinks"_s];
    QAction *scans = (*m_actions)[u"library.importScans"_s];
    const ImportOptions remembered = WindowMemory::importOptions();
    links->setChecked(remembered.link);
    scans->setChecked(remembered.ocr);
    const auto remember = [links, scans] {
        WindowMemory::rememberImport({ {}, links->isChecked(), scans->isChecked() });
    };
    connect(links, &QAction::toggled, this, remember);
    connect(scans, &QAction::toggled, this, remember);
    on(u"app.quit"_s, [this] { close(); });
    connect(m_firstRun, &FirstRunPage::libraryWanted, this,
        [this](const QString &path) { openLibrary(path); });
    connect(m_feed, &LibraryFeed::opened, this, &MainWindow::libraryOpened);
    connect(m_feed, &LibraryFeed::closed, this, &MainWindow::libraryClosed);
    connect(m_feed, &LibraryFeed::factsRead, this, [this] {
        saySizes();
        // What a page selected before it stood there: at the start, nobody has clicked yet.
        QTimer::singleShot(0, this, [this] {
            if (const Page *here = currentPage(); here != nullptr && m_selected.isNull())
                select(here->current());
        });
    });
    connect(m_feed, &LibraryFeed::failed, this, &MainWindow::sayFailure);
}

void MainWindow::connectViewActions()
{
    const auto on = [this](const QString &name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    on(u"go.back"_s, [this] {
        if (const Page *here = currentPage())
            m_history.update({ here->id(), here->state() });
        go(m_history.back());
    });
    on(u"go.forward"_s, [this] { go(m_history.forward()); });
    on(u"go.nextPane"_s, [this] { movePane(1); });
    on(u"go.previousPane"_s, [this] { movePane(-1); });
    on(u"view.evidence"_s, [this] { m_evidenceDock->setVisible(m_evidenceDock->isHidden()); });
    on(u"view.fullScreen"_s, [this](bool full) { full ? showFullScreen() : showNormal(); });
    QAction *letters = (*m_actions)[u"view.letters"_s];
    connect(letters, &QAction::toggled, m_actions, [this](bool use) {
        m_actions->useLetters(use);
        WindowMemory::rememberLetters(use);
    });
    m_actions->useLetters(WindowMemory::letters());
    letters->setChecked(WindowMemory::letters());
    on(u"view.resetLayout"_s, [this] { resetLayout(); });
    on(u"help.keys"_s, [this] { showHelp(false); });
    on(u"help.about"_s, [this] { showHelp(true); });
    on(u"edit.search"_s, [this] { m_searchField->setFocus(Qt::ShortcutFocusReason); });
    connect(m_searchField, &QLineEdit::returnPressed, this, [this] {
        m_search->search(m_searchField->text());
        showPage(u"search"_s);
    });
    connect(m_help, &KeysPage::closeWanted, this, [this] {
        if (m_feed->workspace() == nullptr)
            m_stack->setCurrentWidget(m_firstRun);
        else
            showPage(m_views->checkedAction() == nullptr
                    ? u"library"_s
                    : m_views->checkedAction()->objectName().section(u'.', -1));
    });
}

void MainWindow::connectPageActions()
{
    const auto on = [this](const QString &name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    on(u"edit.filter"_s, [this] {
        if (Page *here = currentPage(); here != nullptr && here->filterField() != nullptr)
            here->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
    on(u"edit.copy"_s, [this] { copy(); });
    on(u"edit.copyCitation"_s, [this] { copyCitation(); });
    on(u"go.source"_s, [this] { showSource(m_selected); });
    on(u"go.compare"_s, [this] { compareWithBefore(); });
    on(u"go.nextPage"_s, [this] { m_source->turn(1); });
    on(u"go.previousPage"_s, [this] { m_source->turn(-1); });
    on(u"edit.note"_s, [this] {
        m_evidenceDock->show();
        m_evidence->writeNote();
    });
    on(u"pane.next"_s, [this] { stepRow(1); });
    on(u"pane.previous"_s, [this] { stepRow(-1); });
    on(u"go.nextHit"_s, [this] { stepHit(1); });
    on(u"go.previousHit"_s, [this] { stepHit(-1); });
    on(u"source.nextFact"_s, [this] { m_source->step(1); });
    on(u"source.previousFact"_s, [this] { m_source->step(-1); });
    on(u"review.look"_s, [this] {
        m_review->look(m_selected);
        showPage(u"review"_s);
    });
    on(u"document.header"_s, [this] { m_libraryPage->editHeader(); });
    on(u"document.remove"_s, [this] { m_libraryPage->removeSelected(); });
    on(u"document.original"_s, [this] { openOriginal(); });
    on(u"figure.show"_s, [this] { showAsFigure(); });
    on(u"figure.export"_s, [this] {
        if (currentPage() == m_briefing)
            m_briefing->exportBriefing();
        else
            m_metrics->exportFigure();
    });
    on(u"figure.keep"_s, [this] { m_metrics->keepFigure(); });
    on(u"figure.forget"_s, [this] { m_metrics->forgetFigure(); });
    on(u"figure.open"_s, [this] {
        showPage(u"metrics"_s);
        m_metrics->openFigure();
    });
    on(u"compare.swap"_s, [this] { m_compare->swapRounds(); });
    on(u"compare.changes"_s, [this](bool hide) { m_compare->hideSame(hide); });
    const auto zoom = [this](int steps) {
        if (Page *here = currentPage())
            here->zoom(steps);
    };
    on(u"view.zoomIn"_s, [zoom] { zoom(1); });
    on(u"view.zoomOut"_s, [zoom] { zoom(-1); });
    on(u"view.zoomReset"_s, [zoom] { zoom(0); });
}

void MainWindow::connectBriefingActions()
{
    const auto on = [this](const QString &name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    on(u"briefing.add"_s, [this] {
        const Page *here = currentPage();
        const bool cut = here != nullptr && isCut(here->current().passage);
        addToBriefing(here == nullptr ? Briefing {}
                : cut                 ? here->quoteOf(m_selected)
                                      : here->briefed());
    });
    on(u"briefing.addView"_s, [this] {
        if (const Page *here = currentPage())
            addToBriefing(briefedView(*here));
    });
    on(u"briefing.up"_s, [this] { m_briefing->moveBlock(-1); });
    on(u"briefing.down"_s, [this] { m_briefing->moveBlock(1); });
    on(u"briefing.removeBlock"_s, [this] { m_briefing->removeBlock(); });
    on(u"briefing.pin"_s, [this] { m_briefing->pinBlock(); });
    on(u"briefing.refresh"_s, [this] { m_briefing->refreshBriefing(); });
    on(u"briefing.export"_s, [this] { m_briefing->exportBriefing(); });
    on(u"briefing.print"_s, [this] { m_briefing->print(); });
}

/// Each page works on a stack of its own or on that of the library; the one that changed last is
/// the one to take a step back in.
void MainWindow::connectUndo()
{
    QList<QUndoStack *> stacks { m_steps->stack() };
    for (const Page *page : std::as_const(m_pages)) {
        if (!stacks.contains(page->undoStack()))
            stacks << page->undoStack();
    }
    for (QUndoStack *stack : std::as_const(stacks)) {
        m_undo->addStack(stack);
        connect(stack, &QUndoStack::indexChanged, m_undo,
            [this, stack] { m_undo->setActiveStack(stack); });
    }
    const auto follow = [this](const QString &name, auto can, auto words, auto act) {
        QAction *action = (*m_actions)[name];
        const QString plain = action->text();
        action->setEnabled(false);
        connect(action, &QAction::triggered, m_undo, act);
        connect(m_undo, can, action, &QAction::setEnabled);
        connect(m_undo, words, action, [action, plain](const QString &step) {
            action->setText(step.isEmpty() ? plain : tr("%1: %2").arg(plain, verbatim(step)));
        });
    };
    follow(u"edit.undo"_s, &QUndoGroup::canUndoChanged, &QUndoGroup::undoTextChanged,
        &QUndoGroup::undo);
    follow(u"edit.redo"_s, &QUndoGroup::canRedoChanged, &QUndoGroup::redoTextChanged,
        &QUndoGroup::redo);
    connect(m_steps, &LibrarySteps::failed, this,
        [this](const QString &sentence) { m_bar->say(MessageBar::Kind::Warning, sentence); });
}

/// Words of a document are linked to a recommendation: from either end.
void MainWindow::connectLinking()
{
    m_linking = new EvidenceLinking(m_feed, m_bar, this);
    connect((*m_actions)[u"trail.link"_s], &QAction::triggered, this, [this] {
        if (currentPage() == m_improvements && !m_linking->isWaiting())
            m_linking->chooseEvidenceFor(m_improvements->currentRecommendation());
        else
            m_linking->link(m_selected);
    });
    connect(m_linking, &EvidenceLinking::searchWanted, this, [this] {
        showPage(u"search"_s);
        m_search->filterField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_linking, &EvidenceLinking::linked, this,
        [this](qint64 recommendation, const QuotedPlace &evidence) {
            m_improvements->link(recommendation, evidence);
            m_improvements->select(recommendation);
            showPage(u"improvements"_s);
        });
}

} // namespace Peel
