// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"
#include "widgets/window/history.h"

#include <QMainWindow>

#include <functional>

class QActionGroup;
class QDockWidget;
class QLabel;
class QStackedWidget;
class QUndoGroup;

namespace Peel {

class Actions;
class BriefingPage;
class ComparePage;
class EvidenceLinking;
class EvidencePane;
class FirstRunPage;
class FocusRing;
class RunningImport;
struct LibraryInfo;
class ImprovementsPage;
class JudgmentsPage;
class KeysPage;
class LibraryFeed;
class LibraryPage;
class LibrarySteps;
class MetricsPage;
class Notebook;
class Placeholder;
class ReviewPage;
class SearchPage;
class SourcePage;

/// The frame: menus, rail, pages, evidence, status. Pages do the work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `sampleFolder`: where the sample documents are; may be missing.
    explicit MainWindow(const QString &sampleFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False with a bar saying why when the library cannot be opened. One of an earlier version, or
    /// a large one, is opened by another thread while the window says so; `then` runs when it is.
    bool openLibrary(const QString &path, const std::function<void()> &then = {});
    /// A library of the sample documents at `path`; made and filled when there is none.
    void openSample(const QString &path);
    void importPaths(const QStringList &paths);
    /// The library and view of the last time, else the first-run page.
    void restoreSession();

    LibraryFeed &feed() { return *m_feed; }

    Actions &actions() { return *m_actions; }

    /// The page with this id ("judgments"); null if there is none.
    Page *page(const QString &id) const;
    Page *currentPage() const;
    void showPage(const QString &id);
    /// What the bar above the pages says; empty while it is hidden.
    QString message() const;
    void showSource(const FactRef &ref);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void buildFrame();
    QWidget *buildTopBar();
    void buildEvidence();
    void buildStatus();
    void addPage(Page *page);
    void connectLibraryActions();
    void connectViewActions();
    void connectPageActions();
    void connectBriefingActions();
    void connectUndo();
    void connectLinking();
    void askExactWords();
    void stepRow(int direction);
    void stepHit(int direction);

    void select(const FactRef &ref);
    void visit();
    void go(const std::optional<Visit> &visit);
    void updateHistory();
    void copy();
    void copyCitation();
    void showAsFigure();
    void addToBriefing(const Briefing &added);
    Briefing briefedView(const Page &page) const;
    void movePane(int direction);
    void resetLayout();
    void openOriginal();
    void compareWithBefore();
    void showHelp(bool about);
    void sayOpening(const QString &path);
    bool receive(const Result<LibraryInfo> &info, const std::function<void()> &then);
    void libraryOpened(const QString &path);
    void libraryClosed();
    void saySizes();
    void sayFailure(const Error &error);
    void enableForLibrary(bool open);
    void enableForPage();
    QString defaultLibrary() const;

    QString m_sampleFolder;
    Actions *m_actions;
    LibraryFeed *m_feed;
    LibrarySteps *m_steps;
    Notebook *m_notebook;
    QUndoGroup *m_undo;
    RunningImport *m_import;
    FocusRing *m_ring;
    QActionGroup *m_views;
    QStackedWidget *m_stack;
    MessageBar *m_bar = nullptr;
    FirstRunPage *m_firstRun;
    KeysPage *m_help;
    Placeholder *m_opening;
    LibraryPage *m_libraryPage = nullptr;
    JudgmentsPage *m_judgments = nullptr;
    ComparePage *m_compare = nullptr;
    MetricsPage *m_metrics = nullptr;
    ImprovementsPage *m_improvements = nullptr;
    SearchPage *m_search = nullptr;
    SourcePage *m_source = nullptr;
    BriefingPage *m_briefing = nullptr;
    ReviewPage *m_review = nullptr;
    QList<Page *> m_pages;
    QDockWidget *m_evidenceDock = nullptr;
    EvidencePane *m_evidence = nullptr;
    EvidenceLinking *m_linking = nullptr;
    QLabel *m_libraryName = nullptr;
    QLineEdit *m_searchField = nullptr;
    QLabel *m_sizes = nullptr;
    QLabel *m_jobs = nullptr;
    History m_history;
    FactRef m_selected;
    LatestAnswer m_exactWords { LatestAnswer::Unwanted::Cancelled };
    QString m_path;
    QByteArray m_firstLayout;
};

} // namespace Peel
