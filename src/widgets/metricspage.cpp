// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metricspage.h"

#include "exporting/briefing/sourcelist.h"
#include "exporting/figureof.h"
#include "exporting/figurewords.h"
#include "models/measuremodel.h"
#include "models/modelroles.h"
#include "models/seriesmodel.h"
#include "models/wordsfilter.h"
#include "widgets/actions.h"
#include "widgets/choosefigure.h"
#include "widgets/figurepanel.h"
#include "widgets/figureview.h"
#include "widgets/filedialogs.h"
#include "widgets/forcepicker.h"
#include "widgets/gradedelegate.h"
#include "widgets/libraryfeed.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QUndoStack>
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
    , m_figure(new FigureView)
    , m_which(new QComboBox)
    , m_heading(new QLabel)
    , m_notes(new QLabel)
    , m_table(new QTreeView)
    , m_points(new SeriesModel(this))
    , m_panel(new FigurePanel)
    , m_undo(new QUndoStack(this))
{
    m_filter->setSourceModel(m_measures);
    tools()->addWidget(m_forces);
    setBody(build());
    connect(m_forces, &QComboBox::currentIndexChanged, this, &MetricsPage::showForce);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_measureView->expandAll();
    });
    connect(m_measureView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MetricsPage::showCurrentMeasure);
    connect(m_which, &QComboBox::currentIndexChanged, this, &MetricsPage::showSeries);
    connect(&feed(), &LibraryFeed::audited, this, [this] {
        if (!m_series.isEmpty())
            showSeries();
    });
    connect(m_figure, &FigureView::factFocused, this, [this](qint64 metric) {
        selectFact(metric);
        m_panel->setPoint(metric, m_figure->accessibleDescription());
    });
    connect(m_figure, &FigureView::kindStepped, this, &MetricsPage::stepKind);
    connect(m_figure, &FigureView::tableWanted, this,
        [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_panel, &FigurePanel::chosen, this, &MetricsPage::choose);
    connect(m_figure, &FigureView::factOpened, this, [this](qint64 metric) {
        selectFact(metric);
        if (const StoredMetric *stored = feed().library().metric(metric))
            Q_EMIT sourceWanted(refOf(*stored));
    });
}

QWidget *MetricsPage::build()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"metricsSplitter"_s);
    split->addWidget(buildMeasures());
    split->addWidget(buildFigure());
    split->addWidget(buildPanel());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 240, 640, 220 });
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
    auto *column = new QWidget;
    column->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_filterField);
    layout->addWidget(m_measureView, 1);
    return column;
}

/// The choices, with the two steps through them.
QWidget *MetricsPage::buildPanel()
{
    auto *column = new QWidget;
    auto *steps = new QHBoxLayout;
    QAction *undo = m_undo->createUndoAction(this, tr("Undo"));
    QAction *redo = m_undo->createRedoAction(this, tr("Redo"));
    for (QAction *action : { undo, redo }) {
        auto *button = new QPushButton(action == undo ? tr("Undo") : tr("Redo"));
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
        });
        steps->addWidget(button);
    }
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel, 1);
    layout->addLayout(steps);
    // A small window keeps its size: what has no room is scrolled to.
    auto *scrolled = new QScrollArea;
    scrolled->setObjectName(u"figureChoices"_s);
    scrolled->setWidget(column);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    return scrolled;
}

QWidget *MetricsPage::buildFigure()
{
    m_heading->setProperty("role", "heading");
    m_heading->setWordWrap(true);
    m_notes->setProperty("role", "quiet");
    m_notes->setWordWrap(true);
    m_which->setAccessibleName(tr("Series shown"));
    m_which->setToolTip(tr("Which of the measure's series are shown"));
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleDescription(tr("Copies the figure as a picture with its table"));
    connect(copy, &QPushButton::clicked, this, [this] {
        m_figure->setFocus(Qt::OtherFocusReason);
        actions()[u"edit.copy"_s]->trigger();
    });
    auto *save = new QPushButton(tr("Export…"));
    save->setAccessibleDescription(tr("Saves the figure as PNG, SVG or PDF"));
    connect(save, &QPushButton::clicked, actions()[u"figure.export"_s], &QAction::trigger);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_which, copy, save })
        head->addWidget(widget, 0, Qt::AlignTop);

    m_table->setObjectName(u"pointView"_s);
    m_table->setAccessibleName(tr("Figures of this measure"));
    m_table->setModel(m_points);
    m_table->setRootIsDecorated(false);
    m_table->setItemDelegate(new GradeDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionsMovable(false);
    adopt(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_figure->focusFact(refAt(index).id); });
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"figureSplitter"_s);
    split->addWidget(m_figure);
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_notes);
    layout->addWidget(split, 1);
    return column;
}

QVariantMap MetricsPage::state() const
{
    const QModelIndex index = m_measureView->currentIndex();
    return { { u"force"_s, m_forces->force() }, { u"measure"_s, index.data(RowKeyRole) } };
}

void MetricsPage::restoreState(const QVariantMap &state)
{
    m_wantedForce = state.value(u"force"_s).toString();
    m_wanted = state.value(u"measure"_s).toString();
    if (feed().isRead())
        factsRead();
}

QMimeData *MetricsPage::copied() const
{
    return m_table->hasFocus() ? Page::copied() : m_figure->copied();
}

QList<QWidget *> MetricsPage::panes() const
{
    QList<QWidget *> stops;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_measureView, m_figure, m_table }) {
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
    if (index.isValid())
        m_measureView->setCurrentIndex(m_filter->mapFromSource(index));
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
    const QList<MeasureEntry> entries = measuresOf(feed().library().facts(), m_forces->force());
    m_measures->setMeasures(entries);
    if (entries.isEmpty())
        return nothing();
    m_wanted.clear();
    m_measureView->expandAll();
    setSubtitle(tr("%n measure(s). Figures are shown as published, each with its own period.",
        nullptr, static_cast<int>(entries.size())));
    showBody();
    QModelIndex index = m_measures->indexOf(before);
    if (!index.isValid())
        index = m_measures->richest();
    m_measureView->setCurrentIndex(m_filter->mapFromSource(index));
}

void MetricsPage::showCurrentMeasure()
{
    const MeasureEntry *entry
        = m_measures->entry(m_filter->mapToSource(m_measureView->currentIndex()));
    if (entry == nullptr)
        return;
    m_series = seriesOf(feed().library().facts(), entry->force,
        entry->measure.isEmpty() ? entry->name : entry->measure);
    m_series.removeIf([entry](const Series &series) { return series.unit != entry->unit; });
    m_heading->setText(u"%1 (%2)"_s.arg(entry->name, unitName(entry->unit)));
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Series &series : std::as_const(m_series))
        m_which->addItem(seriesWords(series));
    m_which->setVisible(m_series.size() > 1);
    showSeries();
}

void MetricsPage::showSeries()
{
    const QList<Series> shown = shownSeries();
    m_points->setSeries(shown, feed().library(), feed().findings());
    showFigure();
    QStringList notes;
    for (const Series &series : shown)
        notes << series.notes;
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    for (int column = 0; column < SeriesModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    if (m_points->rowCount() > 0)
        m_table->setCurrentIndex(m_points->index(0, 0));
    m_table->setColumnWidth(
        SeriesModel::Document, std::min(260, m_table->columnWidth(SeriesModel::Document)));
}

void MetricsPage::showFigure()
{
    const QList<Series> all = shownSeries();
    const FigureChoices choices = m_choices.value(measureKeyShown());
    m_figure->setSeries(drawnSeries(), feed().library(), choices, doubtsIn(drawnSeries()));
    QStringList names;
    for (const Series &series : all)
        names.append(areaNameOf(series, ReferenceData::builtIn()));
    names.removeDuplicates();
    const Figure *figure = m_figure->figure();
    m_panel->offer(choices,
        { kindsFor(drawnSeries()), names, m_figure->titles(),
            figure == nullptr ? nullptr : &figure->spec() });
}

QString MetricsPage::measureKeyShown() const
{
    return m_measureView->currentIndex().data(RowKeyRole).toString();
}

QList<Series> MetricsPage::drawnSeries() const
{
    const QStringList hidden = m_choices.value(measureKeyShown()).hidden;
    QList<Series> drawn = shownSeries();
    drawn.removeIf([&hidden](const Series &series) {
        return hidden.contains(areaNameOf(series, ReferenceData::builtIn()));
    });
    return drawn.isEmpty() ? shownSeries() : drawn;
}

void MetricsPage::choose(const FigureChoices &choices, const QString &what)
{
    const QString measure = measureKeyShown();
    m_undo->push(new ChooseFigure(what, m_choices.value(measure), choices,
        [this, measure](const FigureChoices &wanted) { setChoices(measure, wanted); }));
}

/// A step back may be one of another measure: it is shown then.
void MetricsPage::setChoices(const QString &measure, const FigureChoices &choices)
{
    m_choices.insert(measure, choices);
    if (measure == measureKeyShown())
        showFigure();
    else
        showMeasure(measure);
}

void MetricsPage::stepKind(int step)
{
    const QList<FigureKind> kinds = kindsFor(drawnSeries());
    if (kinds.size() < 2 || m_figure->figure() == nullptr)
        return;
    const qsizetype now = kinds.indexOf(m_figure->figure()->spec().kind);
    FigureChoices choices = m_choices.value(measureKeyShown());
    choices.kind = kinds.at((now + step + kinds.size()) % kinds.size());
    choose(choices, tr("kind of figure"));
}

/// What the audit worked out for the figures that are shown.
QHash<qint64, QString> MetricsPage::doubtsIn(const QList<Series> &shown) const
{
    QHash<qint64, QString> doubts;
    for (const Series &series : shown) {
        for (const SeriesPoint &point : series.points) {
            for (const qint64 metric : point.metrics) {
                for (const FigureFinding &finding : feed().findings().ofValue(metric)) {
                    if (finding.strength == FindingStrength::DoesNotAddUp)
                        doubts.insert(metric, finding.workedOut);
                }
            }
        }
    }
    return doubts;
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

void MetricsPage::selectFact(qint64 metric)
{
    if (const int row = m_points->rowOf(metric); row >= 0)
        m_table->setCurrentIndex(m_points->index(row, 0));
}

void MetricsPage::exportFigure()
{
    if (m_figure->figure() == nullptr)
        return messages()->say(MessageBar::Kind::Note,
            tr("There is no figure to export; the table can be copied with Ctrl+C."));
    QString name = m_heading->text().section(u'(', 0, 0).trimmed();
    name.replace(u'/', u'-');
    const QString path = FileDialogs::fileToSave(this, tr("Export the figure"), name + u".png"_s,
        tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<QString> saved = m_figure->save(path);
    messages()->say(saved ? MessageBar::Kind::Note : MessageBar::Kind::Warning,
        saved ? tr("Saved as %1").arg(*saved) : saved.error().message);
}

/// The figure, with the places of its points.
Briefing MetricsPage::briefed() const
{
    if (m_figure->figure() == nullptr)
        return Page::briefed();
    const FigureSpec &spec = m_figure->figure()->spec();
    QList<qint64> behind;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            behind += point.facts.mid(0, 1);
    }
    SourceList sources(feed().library().facts());
    const SourceNumbers numbers = sources.ofMetrics(behind);
    return { spec.title, {}, { BriefingFigure { spec, numbers } }, sources.sources() };
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
