// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of, and where it stands.
#include "widgets/briefing/briefingpage.h"
#include "widgets/compare/comparepage.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/improvements/improvementspage.h"
#include "widgets/judgments/judgmentspage.h"
#include "widgets/library/librarypage.h"
#include "widgets/library/runningimport.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/notebook.h"
#include "widgets/review/reviewpage.h"
#include "widgets/search/searchpage.h"
#include "widgets/source/sourcepage.h"
#include "widgets/window/actions.h"
#include "widgets/window/firstrunpage.h"
#include "widgets/window/keyspage.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/viewrail.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int EvidenceWidth = 310;

} // namespace

void MainWindow::buildPages()
{
    const PageContext context { m_feed, m_actions, m_steps, m_notebook };
    m_firstRun->setSampleFolder(m_sampleFolder);
    m_stack->addWidget(m_firstRun);
    m_stack->addWidget(m_help);
    m_stack->addWidget(m_opening);
    addPage(m_libraryPage = new LibraryPage(context, m_import));
    addPage(m_judgments = new JudgmentsPage(context));
    addPage(m_compare = new ComparePage(context));
    addPage(m_metrics = new MetricsPage(context));
    addPage(m_improvements = new ImprovementsPage(context));
    addPage(m_search = new SearchPage(context));
    addPage(m_source = new SourcePage(context));
    addPage(m_briefing = new BriefingPage(context));
    addPage(m_review = new ReviewPage(context));
    m_evidence = new EvidencePane(context);
}

void MainWindow::addPage(Page *page)
{
    m_pages << page;
    m_stack->addWidget(page);
    QAction *action = (*m_actions)[u"view."_s + page->id()];
    m_views->addAction(action);
    connect(action, &QAction::triggered, this, [this, page] { showPage(page->id()); });
    connect(page, &Page::selected, this, &MainWindow::select);
    connect(page, &Page::sourceWanted, this, &MainWindow::showSource);
    connect(page, &Page::stateChanged, this, &MainWindow::visit);
}

void MainWindow::buildFrame()
{
    auto *rail = new ViewRail;
    for (const Page *page : std::as_const(m_pages))
        rail->addView((*m_actions)[u"view."_s + page->id()]);
    m_bar = new MessageBar;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"topBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 5, 12, 5);
    for (const QString &name : { u"go.back"_s, u"go.forward"_s }) {
        auto *button = new QToolButton;
        button->setDefaultAction((*m_actions)[name]);
        button->setAccessibleName((*m_actions)[name]->iconText());
        row->addWidget(button);
    }
    m_libraryName = new QLabel;
    m_libraryName->setProperty("role", "kind");
    m_searchField = new QLineEdit;
    m_searchField->setObjectName(u"globalSearchLineEdit"_s);
    m_searchField->setPlaceholderText(tr("Search the library"));
    m_searchField->setAccessibleName(tr("Search the library"));
    m_searchField->setClearButtonEnabled(true);
    m_searchField->setFixedWidth(240);
    row->addWidget(m_libraryName, 1);
    row->addWidget(m_searchField);
    return bar;
}

void MainWindow::buildEvidence()
{
    m_evidenceDock = new QDockWidget(tr("Evidence"));
    m_evidenceDock->setObjectName(u"evidenceDock"_s);
    m_evidenceDock->setAllowedAreas(
        Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_evidenceDock->setWidget(m_evidence);
    addDockWidget(Qt::RightDockWidgetArea, m_evidenceDock);
    resizeDocks({ m_evidenceDock }, { EvidenceWidth }, Qt::Horizontal);
}

void MainWindow::buildStatus()
{
    m_sizes = new QLabel;
    m_sizes->setProperty("role", "quiet");
    m_jobs = new QLabel;
    m_jobs->setProperty("role", "quiet");
    statusBar()->addWidget(m_sizes);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->setSizeGripEnabled(false);
    connect(m_import, &RunningImport::started, this, [this] {
        (*m_actions)[u"library.cancelImport"_s]->setEnabled(true);
        m_jobs->setText(tr("Looking for documents…"));
    });
    connect(m_import, &RunningImport::progressed, this, [this](int finished, int files) {
        m_jobs->setText(tr("Reading %1 of %2").arg(std::min(finished + 1, files)).arg(files));
    });
    connect(m_import, &RunningImport::finished, this, [this](const QString &summary) {
        (*m_actions)[u"library.cancelImport"_s]->setEnabled(false);
        m_jobs->setText({});
        statusBar()->showMessage(summary, 10000);
    });
    connect(m_import, &RunningImport::dropped, m_jobs, &QLabel::clear);
}

} // namespace Peel
