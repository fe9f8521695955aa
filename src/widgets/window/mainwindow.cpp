// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "widgets/briefing/briefingmodel.h"
#include "widgets/briefing/briefingpage.h"
#include "widgets/compare/comparepage.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/improvements/evidencelinking.h"
#include "widgets/improvements/improvementspage.h"
#include "widgets/judgments/judgmentspage.h"
#include "widgets/library/librarypage.h"
#include "widgets/library/runningimport.h"
#include "widgets/metrics/figureaccess.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/focusring.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/notebook.h"
#include "widgets/search/searchpage.h"
#include "widgets/source/sourcepage.h"
#include "widgets/window/actions.h"
#include "widgets/window/firstrunpage.h"
#include "widgets/window/keyspage.h"
#include "widgets/window/windowmemory.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUndoGroup>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr QSize FirstSize(1280, 800);
constexpr QSize SmallestSize(1024, 640);

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// The documents alone, not what says how they were made.
QStringList sampleDocuments(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file :
        QDir(folder).entryInfoList({ u"*.pdf"_s, u"*.html"_s }, QDir::Files, QDir::Name))
        paths << file.filePath();
    return paths;
}

} // namespace

MainWindow::MainWindow(const QString &sampleFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_sampleFolder(sampleFolder)
    , m_actions(new Actions(this))
    , m_feed(new LibraryFeed(this))
    , m_steps(new LibrarySteps(m_feed, this))
    , m_notebook(new Notebook(m_feed, m_steps, this))
    , m_undo(new QUndoGroup(this))
    , m_import(new RunningImport(m_feed, this))
    , m_ring(new FocusRing(this))
    , m_views(new QActionGroup(this))
    , m_stack(new QStackedWidget)
    , m_firstRun(new FirstRunPage(m_actions))
    , m_help(new KeysPage(*m_actions))
    , m_opening(new Placeholder)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("PEEL Explorer"));
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    setAcceptDrops(true);
    installFigureAccess();
    m_actions->fill(menuBar());
    buildPages();
    buildFrame();
    buildEvidence();
    buildStatus();
    connectLibraryActions();
    connectViewActions();
    connectPageActions();
    connectBriefingActions();
    connectUndo();
    connectLinking();
    m_firstLayout = saveState();
    libraryClosed();
}

MainWindow::~MainWindow() = default;

bool MainWindow::openLibrary(const QString &path, const std::function<void()> &then)
{
    if (!Workspace::takesTimeToOpen(path))
        return receive(m_feed->open(path), then);
    sayOpening(path);
    m_feed->openLater(path, [this, then](const Result<LibraryInfo> &info) { receive(info, then); });
    return true;
}

void MainWindow::sayOpening(const QString &path)
{
    m_opening->say({ u"library"_s, tr("Opening %1…").arg(QFileInfo(path).completeBaseName()),
        tr("It was made by an earlier version or is large: a copy is put beside it where it has to "
           "be brought up to date. This can take a moment."),
        {} });
    m_stack->setCurrentWidget(m_opening);
    m_bar->hide();
}

bool MainWindow::receive(const Result<LibraryInfo> &info, const std::function<void()> &then)
{
    if (!info) {
        if (m_stack->currentWidget() == m_opening) { // back to what was there before
            if (m_feed->workspace() == nullptr)
                libraryClosed();
            else
                showPage(u"judgments"_s);
        }
        sayFailure(info.error());
        return false;
    }
    if (info->readOnly)
        m_bar->say(MessageBar::Kind::Note,
            tr("Opened read only: nothing can be imported or corrected. %1")
                .arg(info->whyReadOnly));
    else
        m_bar->hide();
    if (then)
        then();
    return true;
}

void MainWindow::openSample(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const bool isNew = !QFileInfo::exists(path);
    openLibrary(path, [this, isNew] {
        if (isNew)
            m_import->start(sampleDocuments(m_sampleFolder));
        showPage(u"judgments"_s);
    });
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const auto start = [this, paths] {
        showPage(u"library"_s);
        m_import->start(paths, WindowMemory::importOptions());
    };
    if (m_feed->workspace() != nullptr)
        start();
    else
        openLibrary(defaultLibrary(), start);
}

void MainWindow::restoreSession()
{
    WindowMemory::restore(*this);
    const QStringList recent = WindowMemory::recentLibraries();
    m_firstRun->setRecent(recent);
    if (recent.isEmpty() || !openLibrary(recent.first()))
        m_firstRun->focusFirst();
}

Page *MainWindow::page(const QString &id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? nullptr : *found;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::message() const
{
    return m_bar->isHidden() ? QString() : m_bar->sentence();
}

void MainWindow::showPage(const QString &id)
{
    Page *wanted = page(id);
    if (wanted == nullptr || m_feed->workspace() == nullptr)
        return;
    if (Page *before = currentPage())
        m_history.update({ before->id(), before->state() });
    m_stack->setCurrentWidget(wanted);
    (*m_actions)[u"view."_s + id]->setChecked(true);
    if (!wanted->panes().isEmpty())
        wanted->panes().first()->setFocus(Qt::OtherFocusReason);
    m_undo->setActiveStack(wanted->undoStack());
    enableForPage();
    if (const FactRef ref = wanted->current(); !ref.isNull())
        select(ref);
    visit();
}

void MainWindow::showSource(const FactRef &ref)
{
    if (ref.isNull())
        return;
    m_source->open(ref);
    showPage(u"source"_s);
    select(ref);
}

void MainWindow::select(const FactRef &ref)
{
    if (ref.isNull())
        return;
    m_selected = ref;
    m_exactWords.forget();
    m_evidence->show(ref);
    for (const QString &name : { u"go.source"_s, u"edit.copyCitation"_s, u"document.original"_s,
             u"edit.note"_s, u"trail.link"_s })
        (*m_actions)[name]->setEnabled(true);
    (*m_actions)[u"review.look"_s]->setEnabled(ref.id != 0);
    askExactWords();
}

void MainWindow::visit()
{
    if (const Page *here = currentPage())
        m_history.visit({ here->id(), here->state() });
    updateHistory();
}

void MainWindow::go(const std::optional<Visit> &visit)
{
    Page *wanted = visit ? page(visit->page) : nullptr;
    if (wanted == nullptr)
        return;
    wanted->refresh();
    wanted->restoreState(visit->state);
    m_stack->setCurrentWidget(wanted);
    (*m_actions)[u"view."_s + wanted->id()]->setChecked(true);
    if (!wanted->panes().isEmpty())
        wanted->panes().first()->setFocus(Qt::OtherFocusReason);
    m_undo->setActiveStack(wanted->undoStack());
    enableForPage();
    updateHistory();
}

void MainWindow::updateHistory()
{
    (*m_actions)[u"go.back"_s]->setEnabled(m_history.canGoBack());
    (*m_actions)[u"go.forward"_s]->setEnabled(m_history.canGoForward());
}

void MainWindow::libraryOpened(const QString &path)
{
    m_path = path;
    m_history = {};
    m_selected = {};
    WindowMemory::remember(path);
    const QString name = QFileInfo(path).completeBaseName();
    m_libraryName->setText(name);
    m_libraryName->setToolTip(path);
    setWindowTitle(tr("%1 – PEEL Explorer").arg(name));
    enableForLibrary(true);
    const Visit last = WindowMemory::lastVisit(path);
    if (Page *wanted = page(last.page))
        wanted->restoreState(last.state);
    showPage(page(last.page) == nullptr ? u"judgments"_s : last.page);
}

void MainWindow::libraryClosed()
{
    m_path.clear();
    m_libraryName->setText(tr("No library is open"));
    m_stack->setCurrentWidget(m_firstRun);
    m_firstRun->setRecent(WindowMemory::recentLibraries());
    setWindowTitle(tr("PEEL Explorer"));
    enableForLibrary(false);
    saySizes();
}

void MainWindow::enableForLibrary(bool open)
{
    m_evidenceDock->setVisible(open);
    m_searchField->setEnabled(open);
    for (QAction *view : m_views->actions())
        view->setEnabled(open);
    for (const QString &name :
        { u"edit.filter"_s, u"edit.search"_s, u"edit.copy"_s, u"view.evidence"_s })
        (*m_actions)[name]->setEnabled(open);
    for (const QString &name : { u"go.source"_s, u"edit.copyCitation"_s, u"document.original"_s,
             u"edit.note"_s, u"trail.link"_s, u"trail.accept"_s, u"trail.reject"_s,
             u"trail.state"_s, u"trail.merge"_s, u"trail.separate"_s, u"go.compare"_s,
             u"library.cancelImport"_s, u"go.nextPage"_s, u"go.previousPage"_s, u"review.look"_s })
        (*m_actions)[name]->setEnabled(false);
    (*m_actions)[u"library.sample"_s]->setEnabled(QFileInfo(m_sampleFolder).isDir());
    enableForPage();
    updateHistory();
}

void MainWindow::enableForPage()
{
    const Workspace *workspace = m_feed->workspace();
    const QString id
        = workspace == nullptr || currentPage() == nullptr ? QString() : currentPage()->id();
    const bool writable = workspace == nullptr || !workspace->info().readOnly;
    const auto enable = [this](const QStringList &names, bool enabled) {
        for (const QString &name : names)
            (*m_actions)[name]->setEnabled(enabled);
    };
    enable({ u"library.import"_s, u"library.importFolder"_s }, writable);
    enable({ u"document.header"_s, u"document.remove"_s }, id == u"library"_s && writable);
    enable({ u"compare.swap"_s, u"compare.changes"_s }, id == u"compare"_s);
    enable({ u"figure.export"_s }, id == u"metrics"_s || id == u"briefing"_s);
    enable({ u"figure.keep"_s, u"figure.forget"_s }, id == u"metrics"_s && writable);
    enable({ u"figure.open"_s }, workspace != nullptr);
    enable({ u"figure.show"_s }, !id.isEmpty() && id != u"metrics"_s);
    enable({ u"briefing.refresh"_s }, id == u"briefing"_s);
    enable({ u"briefing.pin"_s }, id == u"briefing"_s && m_briefing->canPin());
    enable({ u"pane.reviewed"_s }, id == u"search"_s && writable);
    enable({ u"source.nextFact"_s, u"source.previousFact"_s }, id == u"source"_s);
    enable({ u"go.nextHit"_s, u"go.previousHit"_s },
        currentPage() != nullptr && currentPage()->canStep());
    if (id != u"review"_s)
        enable({ u"review.correct"_s, u"review.takeBack"_s, u"review.acceptAlike"_s }, false);
    if (id != u"source"_s)
        enable({ u"go.nextPage"_s, u"go.previousPage"_s }, false);
    enable({ u"go.compare"_s }, id == u"judgments"_s && !m_judgments->roundsToCompare().isEmpty());
}

void MainWindow::saySizes()
{
    if (m_feed->workspace() == nullptr) {
        m_sizes->setText(tr("Nothing leaves this computer."));
        return;
    }
    const LibraryFacts &facts = m_feed->library().facts();
    int unsure = 0;
    for (const DocumentRecord &document : facts.documents)
        unsure += document.unsure;
    m_sizes->setText(QStringList {
        tr("%n document(s)", nullptr, static_cast<int>(facts.documents.size())),
        tr("%n judgment(s)", nullptr, static_cast<int>(facts.judgments.size())),
        tr("%n area(s) for improvement", nullptr, static_cast<int>(facts.recommendations.size())),
        tr("%n figure(s)", nullptr, static_cast<int>(facts.metrics.size())),
        tr("%n unsure", nullptr, unsure) }
                         .join(u" · "_s));
}

void MainWindow::sayFailure(const Error &error)
{
    m_bar->say(MessageBar::Kind::Warning, error.message, {}, error.place);
}

QString MainWindow::defaultLibrary() const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(u"."_s);
    return documents.filePath(tr("Inspection reports") + u".peel"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_import->cancel();
    WindowMemory::save(*this);
    if (const Page *here = currentPage(); here != nullptr && !m_path.isEmpty())
        WindowMemory::saveVisit(m_path, { here->id(), here->state() });
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    importPaths(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Peel
