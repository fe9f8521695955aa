// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/metricspage.h"

#include "exporting/figureof.h"
#include "models/measuremodel.h"
#include "models/modelroles.h"
#include "models/seriesmodel.h"
#include "models/wordsfilter.h"
#include "widgets/metrics/figuredesk.h"
#include "widgets/metrics/figurepointmodel.h"
#include "widgets/metrics/figureshelf.h"
#include "widgets/metrics/figuresubjects.h"
#include "widgets/metrics/figureview.h"
#include "widgets/metrics/measurematerial.h"
#include "widgets/parts/forcepicker.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/window/actions.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

MetricsPage::MetricsPage(const PageContext &context, QWidget *parent)
    : Page(u"metrics"_s, tr("Metrics"), context, parent)
    , m_forces(new ForcePicker)
    , m_filterField(new QLineEdit)
    , m_measureView(new QTreeView)
    , m_measures(new MeasureModel(this))
    , m_filter(new WordsFilter(this))
    , m_shelf(new FigureShelf)
    , m_desk(new FigureDesk)
    , m_which(new QComboBox)
    , m_table(new QTreeView)
    , m_points(new SeriesModel(this))
    , m_markTable(new QTreeView)
    , m_marks(new FigurePointModel(this))
{
    m_filter->setSourceModel(m_measures);
    tools()->addWidget(m_forces);
    buildTables();
    buildTools();
    setBody(build());
    connectParts();
}

void MetricsPage::connectParts()
{
    connect(m_forces, &QComboBox::currentIndexChanged, this, &MetricsPage::showForce);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_measureView->expandAll();
    });
    connect(m_measureView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MetricsPage::showCurrentMeasure);
    for (const auto chosenAgain : { &QTreeView::clicked, &QTreeView::activated })
        connect(m_measureView, chosenAgain, this, [this] {
            if (!m_subject.isEmpty())
                showCurrentMeasure();
        });
    connect(m_shelf, &FigureShelf::subjectChosen, this,
        [this](const QString &key) { showSubject(key); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &MetricsPage::showSeries);
    connect(&feed(), &LibraryFeed::audited, this, [this] {
        if (!m_series.isEmpty() && m_subject.isEmpty())
            showSeries();
    });
    connect(&feed(), &LibraryFeed::opened, this, [this] { readKept(); });
    connect(m_desk, &FigureDesk::materialWanted, this, &MetricsPage::showKey);
    connect(m_desk, &FigureDesk::redrawn, this, &MetricsPage::showDrawn);
    connect(figure(), &FigureView::factFocused, this, &MetricsPage::selectFact);
    connect(figure(), &FigureView::factOpened, this, &MetricsPage::openFact);
}

FigureView *MetricsPage::figure() const
{
    return m_desk->figure();
}

QUndoStack *MetricsPage::undoStack() const
{
    return m_desk->undoStack();
}

QWidget *MetricsPage::build()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"metricsSplitter"_s);
    split->addWidget(buildMeasures());
    split->addWidget(m_desk);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 240, 860 });
    return split;
}

QWidget *MetricsPage::buildMeasures()
{
    m_filterField->setPlaceholderText(tr("Filter measures"));
    m_filterField->setAccessibleName(tr("Filter measures"));
    m_filterField->setClearButtonEnabled(true);
    m_measureView->setObjectName(u"measureView"_s);
    m_measureView->setAccessibleName(tr("Measures"));
    m_measureView->setModel(m_filter);
    m_measureView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_measureView->setIndentation(14);
    m_measureView->setTabKeyNavigation(false);
    auto *delegate = new GradeDelegate(m_measureView);
    delegate->setWrapping(true);
    m_measureView->setItemDelegate(delegate);
    m_measureView->header()->setStretchLastSection(false);
    m_measureView->header()->setSectionsMovable(false);
    m_measureView->header()->setSectionResizeMode(MeasureModel::Name, QHeaderView::Stretch);
    m_measureView->header()->setSectionResizeMode(
        MeasureModel::Points, QHeaderView::ResizeToContents);
    m_measureView->hideColumn(MeasureModel::Figures);
    m_shelf->setMaximumHeight(150);
    auto *column = new QWidget;
    column->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_shelf);
    layout->addWidget(m_filterField);
    layout->addWidget(m_measureView, 1);
    return column;
}

void MetricsPage::buildTables()
{
    m_table->setObjectName(u"pointView"_s);
    m_table->setAccessibleName(tr("Figures of this measure"));
    m_table->setModel(m_points);
    m_markTable->setObjectName(u"markView"_s);
    m_markTable->setAccessibleName(tr("Marks of this figure"));
    m_markTable->setModel(m_marks);
    for (QTreeView *table : { m_table, m_markTable }) {
        table->setRootIsDecorated(false);
        table->setItemDelegate(new GradeDelegate(table));
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        table->header()->setSectionsMovable(false);
        adopt(table);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_desk->focusFact(refAt(index).id); });
    }
    m_desk->setTable(m_markTable);
    m_desk->setTable(m_table);
}

void MetricsPage::buildTools()
{
    m_which->setAccessibleName(tr("Series shown"));
    m_which->setToolTip(tr("Which of the measure's series are shown"));
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleDescription(tr("Copies the figure as a picture with its table"));
    connect(copy, &QPushButton::clicked, this, [this] {
        figure()->setFocus(Qt::OtherFocusReason);
        actions()[u"edit.copy"_s]->trigger();
    });
    auto *keep = new QPushButton(tr("Keep"));
    keep->setAccessibleDescription(tr("Keeps the figure in the library under its title"));
    connect(keep, &QPushButton::clicked, actions()[u"figure.keep"_s], &QAction::trigger);
    auto *save = new QPushButton(tr("Export…"));
    save->setAccessibleDescription(tr("Saves the figure in any format"));
    connect(save, &QPushButton::clicked, actions()[u"figure.export"_s], &QAction::trigger);
    for (QWidget *tool : std::initializer_list<QWidget *> { m_which, copy, keep, save })
        m_desk->addTool(tool);
}

QVariantMap MetricsPage::state() const
{
    const QString measure = measureKeyShown();
    return { { u"force"_s, m_forces->force() }, { u"measure"_s, measure },
        { u"subject"_s, m_subject } };
}

void MetricsPage::restoreState(const QVariantMap &state)
{
    m_wantedForce = state.value(u"force"_s).toString();
    m_wanted = state.value(u"measure"_s).toString();
    m_subject = state.value(u"subject"_s).toString();
    if (feed().isRead())
        factsRead();
}

QMimeData *MetricsPage::copied() const
{
    return m_table->hasFocus() || m_markTable->hasFocus() ? Page::copied() : figure()->copied();
}

QList<QWidget *> MetricsPage::panes() const
{
    QList<QWidget *> stops;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_measureView, m_shelf, figure(), m_table, m_markTable }) {
        if (widget->isVisible())
            stops << widget;
    }
    return stops;
}

void MetricsPage::showMeasure(const QString &key)
{
    QModelIndex index = m_measures->indexOf(key);
    if (!index.isValid()) {
        const QModelIndexList named = m_measures->match(m_measures->index(0, 0), Qt::DisplayRole,
            key, 1, Qt::MatchRecursive | Qt::MatchExactly);
        index = named.value(0);
    }
    if (!index.isValid())
        return;
    m_measureView->setCurrentIndex(m_filter->mapFromSource(index));
    if (!m_subject.isEmpty())
        showCurrentMeasure(); // it was the current one before
}

void MetricsPage::factsRead()
{
    m_forces->setLibrary(feed().library());
    {
        const QSignalBlocker quiet(m_forces);
        m_forces->setForce(std::exchange(m_wantedForce, {}));
    }
    showForce();
}

void MetricsPage::showForce()
{
    const QString before
        = m_wanted.isEmpty() ? m_measureView->currentIndex().data(RowKeyRole).toString() : m_wanted;
    const QString subject = m_subject;
    const QList<MeasureEntry> entries = measuresOf(feed().library().facts(), m_forces->force());
    m_measures->setMeasures(entries);
    if (entries.isEmpty() && feed().library().facts().judgments.isEmpty())
        return nothing();
    m_wanted.clear();
    m_measureView->expandAll();
    setSubtitle(tr("%n measure(s). Figures are shown as published, each with its own period.",
        nullptr, static_cast<int>(entries.size())));
    showBody();
    QModelIndex index = m_measures->indexOf(before);
    if (!index.isValid() && !entries.isEmpty())
        index = m_measures->richest();
    m_measureView->setCurrentIndex(m_filter->mapFromSource(index));
    if (!subject.isEmpty() || entries.isEmpty())
        showSubject(subject.isEmpty() ? figureSubjects().first().key : subject);
}

void MetricsPage::showCurrentMeasure()
{
    const MeasureEntry *entry
        = m_measures->entry(m_filter->mapToSource(m_measureView->currentIndex()));
    if (entry == nullptr)
        return;
    m_subject.clear();
    m_shelf->choose({});
    m_series = seriesOf(feed().library().facts(), entry->force,
        entry->measure.isEmpty() ? entry->name : entry->measure);
    m_series.removeIf([entry](const Series &series) { return series.unit != entry->unit; });
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Series &series : std::as_const(m_series))
        m_which->addItem(seriesWords(series));
    m_which->setVisible(m_series.size() > 1);
    m_desk->setTable(m_table);
    showSeries();
}

void MetricsPage::showSeries()
{
    const QList<Series> shown = shownSeries();
    m_points->setSeries(shown, feed().library(), feed().findings());
    m_desk->show(materialShown(shown));
    for (int column = 0; column < SeriesModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    if (m_points->rowCount() > 0)
        m_table->setCurrentIndex(m_points->index(0, 0));
    m_table->setColumnWidth(
        SeriesModel::Document, std::min(260, m_table->columnWidth(SeriesModel::Document)));
}

FigureMaterial MetricsPage::materialShown(const QList<Series> &shown) const
{
    FigureMaterial material
        = materialOf(shown, m_forces->force(), feed().library(), feed().findings());
    material.key = measureKeyShown();
    if (const MeasureEntry *entry
        = m_measures->entry(m_filter->mapToSource(m_measureView->currentIndex())))
        material.heading = u"%1 (%2)"_s.arg(entry->name, unitName(entry->unit));
    return material;
}

QString MetricsPage::measureKeyShown() const
{
    return m_measureView->currentIndex().data(RowKeyRole).toString();
}

QList<Series> MetricsPage::shownSeries() const
{
    const int chosen = std::max(0, m_which->currentIndex());
    if (chosen >= m_series.size())
        return {};
    QList<Series> ordered = m_series;
    ordered.prepend(ordered.takeAt(chosen));
    QList<Series> shown = seriesForFigure(ordered);
    const bool asChosen = !shown.isEmpty() && shown.first() == ordered.first();
    return asChosen ? shown : QList<Series> { ordered.first() };
}

void MetricsPage::selectFact(qint64 fact)
{
    if (!m_subject.isEmpty()) {
        if (const int row = m_marks->rowOf(fact); row >= 0)
            m_markTable->setCurrentIndex(m_marks->index(row, 0));
    } else if (const int row = m_points->rowOf(fact); row >= 0) {
        m_table->setCurrentIndex(m_points->index(row, 0));
    }
}

void MetricsPage::openFact(qint64 fact)
{
    selectFact(fact);
    const FigureKind kind = m_desk->drawn() == nullptr ? FigureKind::Line : m_desk->drawn()->kind;
    if (const FactRef ref = refOfMark(kind, fact, feed().library()); !ref.isNull())
        Q_EMIT sourceWanted(ref);
    else
        messages()->say(
            MessageBar::Kind::Note, tr("The library does not hold what this point was read from."));
}

void MetricsPage::nothing()
{
    setSubtitle({});
    showPlaceholder({ u"metrics"_s, tr("No figures yet"),
        tr("Figures stand here once documents with tables, key figures or counts in their text "
           "are in the library."),
        { actions()[u"library.import"_s], actions()[u"library.sample"_s] } });
}

} // namespace Peel
