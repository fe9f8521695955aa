// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementspage.h"

#include "analysis/mergedrecommendations.h"
#include "exporting/trailtable.h"
#include "models/improvementmodel.h"
#include "models/modelroles.h"
#include "models/wordsfilter.h"
#include "widgets/improvements/claimsview.h"
#include "widgets/improvements/rowmerging.h"
#include "widgets/improvements/trailpanel.h"
#include "widgets/parts/facetpanel.h"
#include "widgets/parts/filedialogs.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/parts/messagebar.h"
#include "widgets/window/actions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int FollowedAtOnce = 200; // recommendations: a few seconds in the background

QuotedPlace placeOf(const StoredRecommendation &stored)
{
    const SourceSpan &source = stored.fact.evidence.source;
    return { stored.document, source.quote, source.start };
}

/// Until when it is due and who sees to it, behind what the documents say.
void addFollowUp(Table &table, const QList<Trail> &trails, const MarkIndex &marks)
{
    table.columns.append({ u"due"_s, ImprovementsPage::tr("Due"), false });
    table.columns.append({ u"owner"_s, ImprovementsPage::tr("Owner"), false });
    for (qsizetype row = 0; row < trails.size(); ++row) {
        const QuotedPlace place = placeOf(trails.at(row).recommendation);
        for (const Mark::Kind kind : { Mark::Kind::Due, Mark::Kind::Owner }) {
            const QString value = marks.value(kind, place);
            table.rows[row].append({ value.isEmpty() ? QJsonValue() : QJsonValue(value), {} });
        }
    }
}

} // namespace

ImprovementsPage::ImprovementsPage(const PageContext &context, QWidget *parent)
    : Page(u"improvements"_s, tr("Areas for improvement"), context, parent)
    , m_model(new ImprovementModel(this))
    , m_filter(new WordsFilter(this))
    , m_filterField(new QLineEdit)
    , m_view(new QTreeView)
    , m_claims(new ClaimsView(context))
    , m_trail(new TrailPanel(context.actions))
{
    m_filter->setSourceModel(m_model);
    m_facets = new FacetPanel(m_filter,
        { { ImprovementModel::Kind, tr("Kind") },
            { ImprovementModel::Standing, tr("How it stands") },
            { ImprovementModel::RoundName, tr("Round") },
            { ImprovementModel::AreaName, tr("Area") },
            { ImprovementModel::ForceName, tr("Force") } });
    setBody(withClaims(build()));
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &WordsFilter::setWords);
    connect(m_filter, &WordsFilter::filterChanged, this, &ImprovementsPage::showFiltered);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImprovementsPage::followCurrent);
    connect(m_trail, &TrailPanel::linkDecided, this,
        [this](const LinkDecision &decision, const QString &name) {
            decide(decision, currentRecommendation(), name);
        });
    connect(m_trail, &TrailPanel::dueChosen, this, [this](const QDate &due) {
        mark({ 0, Mark::Kind::Due, currentPlace(), due.toString(Qt::ISODate) }, tr("set the day"));
    });
    connect(m_trail, &TrailPanel::ownerChosen, this, [this](const QString &owner) {
        mark({ 0, Mark::Kind::Owner, currentPlace(), owner }, tr("name the owner"));
    });
    connect(&feed(), &LibraryFeed::marksRead, this, [this] {
        m_model->setMarks(feed().marks());
        showFollowUp();
    });
    connect(m_trail, &TrailPanel::stateDecided, this,
        qOverload<const StateDecision &, const QString &>(&ImprovementsPage::decide));
    connect(m_merging, &RowMerging::said, this,
        [this](const QString &sentence) { messages()->say(MessageBar::Kind::Note, sentence); });
}

QWidget *ImprovementsPage::build()
{
    m_filterField->setPlaceholderText(tr("Filter by words"));
    m_filterField->setAccessibleName(tr("Filter areas for improvement"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMinimumWidth(200);
    tools()->addWidget(m_filterField);
    auto *board = new QPushButton(tr("Board paper…"));
    board->setObjectName(u"boardPaperButton"_s);
    board->setToolTip(
        tr("Save the table of what is shown, with how it stands, as a spreadsheet (CSV)"));
    connect(board, &QPushButton::clicked, this, &ImprovementsPage::saveBoardPaper);
    tools()->addWidget(board);
    m_view->setObjectName(u"improvementView"_s);
    m_view->setAccessibleName(tr("Areas for improvement"));
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ImprovementModel::RoundName, Qt::AscendingOrder);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    adopt(m_view);
    m_merging = new RowMerging({ &feed(), &actions(), &steps(), nullptr }, m_view);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    adopt(m_trail->view());
    m_trail->say(tr("Select a recommendation to follow it through later documents."));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(u"trailSplitter"_s);
    halves->addWidget(m_view);
    halves->addWidget(m_trail);
    halves->setChildrenCollapsible(false);
    halves->setSizes({ 320, 400 });
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"improvementsSplitter"_s);
    split->addWidget(m_facets);
    split->addWidget(halves);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 220, 800 });
    return split;
}

QVariantMap ImprovementsPage::state() const
{
    return { { u"filter"_s, m_filterField->text() } };
}

void ImprovementsPage::restoreState(const QVariantMap &state)
{
    m_filterField->setText(state.value(u"filter"_s).toString());
}

QWidget *ImprovementsPage::withClaims(QWidget *improvements)
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"improvementsTabs"_s);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("What to look at"));
    tabs->addTab(improvements, tr("What should improve"));
    tabs->addTab(m_claims, tr("Claims beside judgments"));
    adopt(m_claims->view());
    return tabs;
}

void ImprovementsPage::factsRead()
{
    m_claims->refresh();
    const qint64 before = currentRecommendation();
    m_model->setLibrary(feed().library());
    m_model->setMarks(feed().marks());
    m_facets->refresh();
    fit();
    showFiltered();
    if (before != 0)
        selectRow(MergedRecommendations(feed().library().facts()).keptFor(before));
    m_merging->update();
    follow();
}

void ImprovementsPage::fit()
{
    m_view->setColumnWidth(ImprovementModel::Kind, 112);
    m_view->setColumnWidth(ImprovementModel::Text, 310);
    m_view->setColumnWidth(ImprovementModel::Standing, 130);
    m_view->setColumnWidth(ImprovementModel::Waiting, 80);
    m_view->setColumnWidth(ImprovementModel::Due, 112);
    m_view->setColumnWidth(ImprovementModel::Owner, 112);
    m_view->setColumnWidth(ImprovementModel::AreaName, 112);
    m_view->setColumnWidth(ImprovementModel::ForceName, 130);
    m_view->setColumnWidth(ImprovementModel::RoundName, 72);
    m_view->setColumnWidth(ImprovementModel::Document, 190);
    m_view->setColumnWidth(ImprovementModel::Voice, 110);
}

void ImprovementsPage::showFiltered()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0) {
        setSubtitle({});
        const int documents = static_cast<int>(feed().library().facts().documents.size());
        showPlaceholder({ u"improvements"_s, tr("No areas for improvement"),
            tr("None were found in the %n document(s) read. Areas for improvement come from "
               "inspection reports.",
                nullptr, documents),
            { actions()[u"library.import"_s] } });
        return;
    }
    setSubtitle(shown == all
            ? tr("%n listed by the documents of this library. Causes of concern, recommendations "
                 "and areas for improvement are different things and kept apart.",
                nullptr, all)
            : tr("%1 of %2").arg(shown).arg(all));
    showBody();
    sayNothingShown(
        shown > 0 ? QString() : tr("Nothing matches the filter. Clear it to see all %1.").arg(all));
}

void ImprovementsPage::follow()
{
    m_trails.forget();
    if (feed().workspace() == nullptr)
        return;
    if (m_model->rowCount() <= FollowedAtOnce)
        m_trails.ask(feed().workspace()->trails({}), feed().workspace(),
            [this](const Result<QList<Trail>> &trails) { receive(trails); });
    followCurrent();
}

qint64 ImprovementsPage::currentRecommendation() const
{
    const QVariant key = m_view->currentIndex().data(RowKeyRole);
    return key.isValid() ? key.toLongLong() : 0;
}

void ImprovementsPage::followCurrent()
{
    const qint64 id = currentRecommendation();
    if (id == 0 || feed().workspace() == nullptr)
        return m_trail->say(tr("Select a recommendation to follow it through later documents."));
    if (m_model->trail(id) != nullptr)
        return showTrail();
    m_trail->say(tr("Looking through later documents…"));
    if (m_trails.isWaiting())
        return;
    followOne(id);
}

void ImprovementsPage::followOne(qint64 recommendation)
{
    const StoredRecommendation *stored = feed().library().recommendation(recommendation);
    const DocumentRecord *document
        = stored == nullptr ? nullptr : feed().library().document(stored->document);
    if (document == nullptr)
        return; // it is no more, since something was imported or removed
    const TrailQuestion question { document->header.force, recommendation };
    m_one.ask(feed().workspace()->trails(question), feed().workspace(),
        [this](const Result<QList<Trail>> &trails) { receive(trails); });
}

void ImprovementsPage::receive(const Result<QList<Trail>> &trails)
{
    if (!trails) {
        messages()->say(
            MessageBar::Kind::Warning, trails.error().message, {}, trails.error().place);
        return;
    }
    m_model->setTrails(*trails);
    m_facets->refresh();
    if (currentRecommendation() == 0 && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, ImprovementModel::Text));
    else
        showTrail();
}

void ImprovementsPage::showTrail()
{
    const Trail *trail = m_model->trail(currentRecommendation());
    if (trail == nullptr)
        return followCurrent();
    m_trail->show(*trail, feed().library());
    showFollowUp();
}

QuotedPlace ImprovementsPage::currentPlace() const
{
    const StoredRecommendation *stored = feed().library().recommendation(currentRecommendation());
    return stored == nullptr ? QuotedPlace {} : placeOf(*stored);
}

void ImprovementsPage::showFollowUp()
{
    const MarkIndex &marks = feed().marks();
    const QuotedPlace place = currentPlace();
    m_trail->setDueAndOwner(QDate::fromString(marks.value(Mark::Kind::Due, place), Qt::ISODate),
        marks.value(Mark::Kind::Owner, place));
}

void ImprovementsPage::decide(
    const LinkDecision &decision, qint64 recommendation, const QString &name)
{
    steps().push(
        { name, [decision](Workspace &workspace) { return workspace.decideLink(decision); },
            [](Workspace &workspace, qint64 stored) { return workspace.undoLinkDecision(stored); },
            [this, recommendation] { followOne(recommendation); } });
}

void ImprovementsPage::decide(const StateDecision &decision, const QString &name)
{
    const qint64 recommendation = currentRecommendation();
    steps().push(
        { name, [decision](Workspace &workspace) { return workspace.decideState(decision); },
            [](Workspace &workspace, qint64 stored) { return workspace.undoStateDecision(stored); },
            [this, recommendation] { followOne(recommendation); } });
}

void ImprovementsPage::link(qint64 recommendation, const QuotedPlace &evidence)
{
    const StoredRecommendation *stored = feed().library().recommendation(recommendation);
    if (stored == nullptr)
        return;
    const LinkDecision decision { 0, placeOf(*stored), evidence, true, {} };
    decide(decision, recommendation, tr("link the words"));
}

void ImprovementsPage::select(qint64 recommendation)
{
    refresh();
    selectRow(MergedRecommendations(feed().library().facts()).keptFor(recommendation));
}

void ImprovementsPage::selectRow(qint64 recommendation)
{
    const auto rowOf = [this, recommendation] {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, ImprovementModel::Text);
            if (index.data(RowKeyRole).toLongLong() == recommendation)
                return index;
        }
        return QModelIndex();
    };
    if (!rowOf().isValid()) {
        m_filterField->clear();
        m_filter->clear();
    }
    m_view->setCurrentIndex(rowOf());
}

void ImprovementsPage::step(int direction)
{
    if (direction > 0 && m_trail->selectUndecided())
        return m_trail->view()->setFocus(Qt::OtherFocusReason);
    const int rows = m_filter->rowCount();
    const int here = std::max(0, m_view->currentIndex().row());
    for (int i = 1; i <= rows; ++i) {
        const QModelIndex index
            = m_filter->index((here + direction * i + rows) % rows, ImprovementModel::Text);
        const Trail *trail = m_model->trail(index.data(RowKeyRole).toLongLong());
        if (trail == nullptr || trail->suggestions() == 0)
            continue;
        m_view->setCurrentIndex(index);
        m_trail->selectUndecided();
        return m_trail->view()->setFocus(Qt::OtherFocusReason);
    }
    messages()->say(MessageBar::Kind::Note, tr("Every link of the rows shown has been decided."));
}

void ImprovementsPage::saveBoardPaper()
{
    QList<Trail> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const qint64 id = m_filter->index(row, 0).data(RowKeyRole).toLongLong();
        if (const Trail *trail = m_model->trail(id))
            shown.append(*trail);
    }
    if (shown.isEmpty())
        return messages()->say(
            MessageBar::Kind::Note, tr("Nothing that is shown was followed yet."));
    const QString path = FileDialogs::fileToSave(this, tr("Save the board paper"),
        u"Areas for improvement.csv"_s, tr("Spreadsheet (*.csv)"));
    if (path.isEmpty())
        return;
    const FactIndex index(feed().library().facts());
    Table table = boardTable(shown, index, QDate::currentDate());
    addFollowUp(table, shown, feed().marks());
    const auto saved = saveBytes(path, csvOf(table, true));
    messages()->say(saved ? MessageBar::Kind::Note : MessageBar::Kind::Warning,
        saved ? tr("Saved %n row(s).", nullptr, static_cast<int>(shown.size()))
              : saved.error().message);
}

} // namespace Peel
