// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/chartmarks.h"

#include "exporting/figurepalette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

double penWidth(const FigureSize &size)
{
    return 3.0 * size.axis / 14.0; // 3 px at the size for the web
}

QScatterSeries::MarkerShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case Marker::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Marker::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Marker::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    }
    return QScatterSeries::MarkerShapeCircle;
}

QPen linePen(const SeriesStyle &style, const FigureSize &size)
{
    QPen pen(style.colour, penWidth(size));
    pen.setCapStyle(style.dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!style.dashes.isEmpty())
        pen.setDashPattern(style.dashes);
    return pen;
}

QValueAxis *valueAxis(const NiceAxis &values)
{
    auto *axis = new QValueAxis;
    axis->setRange(values.from, values.to);
    axis->setVisible(false);
    return axis;
}

/// Qt Charts leaves out the grid of an axis without labels, and its labels are cut short: so the
/// axes stay hidden and the grid is ours.
void addGrid(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry)
{
    const QRectF &plot = geometry.plot;
    const QPen grid(FigureColour::grid, 1);
    const QPen axis(FigureColour::quiet, 1);
    for (const double tick : geometry.values.ticks()) {
        const QLineF line = spec.kind == FigureKind::Line
            ? QLineF(plot.left(), geometry.yOfValue(tick), plot.right(), geometry.yOfValue(tick))
            : QLineF(geometry.xOfValue(tick), plot.top(), geometry.xOfValue(tick), plot.bottom());
        scene.addLine(line, grid);
    }
    const double zero = geometry.xOfValue(0);
    scene.addLine(spec.kind == FigureKind::Line ? QLineF(plot.bottomLeft(), plot.bottomRight())
                                                : QLineF(zero, plot.top(), zero, plot.bottom()),
        axis);
}

/// One line for each run between gaps: Qt Charts would join over a missing value.
void addRuns(QChart &chart, const FigureSpec &spec, const FigureSeries &series, const QPen &pen)
{
    QLineSeries *run = nullptr;
    for (int i = 0; i < series.points.size(); ++i) {
        if (run == nullptr) {
            run = new QLineSeries;
            run->setPen(pen);
            chart.addSeries(run);
        }
        const FigurePoint &point = series.points.at(i);
        run->append(spec.categories.at(point.category).position, point.value);
        if (series.breaksAfter.contains(i))
            run = nullptr;
    }
}

void addMarkers(QChart &chart, const FigureSpec &spec, const FigureSeries &series,
    const SeriesStyle &style, const FigureSize &size)
{
    auto *markers = new QScatterSeries;
    markers->setMarkerShape(shapeOf(style.marker));
    markers->setMarkerSize(3.2 * penWidth(size));
    markers->setColor(style.colour);
    markers->setBorderColor(FigureColour::sheet);
    for (const FigurePoint &point : series.points)
        markers->append(spec.categories.at(point.category).position, point.value);
    chart.addSeries(markers);
}

void addLines(
    QChart &chart, const FigureSpec &spec, const PlotGeometry &geometry, const FigureSize &size)
{
    // The background first, so that the force lies over it.
    for (const auto role : { FigureSeries::Role::Comparison, FigureSeries::Role::Main }) {
        for (int i = 0; i < spec.series.size(); ++i) {
            if (spec.series.at(i).role != role)
                continue;
            const SeriesStyle style = styleOf(spec, i);
            addRuns(chart, spec, spec.series.at(i), linePen(style, size));
            addMarkers(chart, spec, spec.series.at(i), style, size);
        }
    }
    auto *time = new QValueAxis;
    time->setRange(geometry.from, geometry.to);
    time->setVisible(false);
    QValueAxis *values = valueAxis(geometry.values);
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(time);
        series->attachAxis(values);
    }
}

/// Qt Charts counts categories and sets from below; the figure reads from above.
void addBars(QChart &chart, const FigureSpec &spec, const PlotGeometry &geometry)
{
    auto *bars = new QHorizontalBarSeries;
    bars->setBarWidth(PlotGeometry::barShare);
    for (qsizetype i = spec.series.size() - 1; i >= 0; --i) {
        const FigureSeries &series = spec.series.at(i);
        auto *set = new QBarSet(series.name);
        set->setColor(styleOf(spec, static_cast<int>(i)).colour);
        set->setBorderColor(FigureColour::sheet);
        QList<qreal> values(spec.categories.size(), 0.0);
        for (const FigurePoint &point : series.points)
            values[spec.categories.size() - 1 - point.category] = point.value;
        set->append(values);
        bars->append(set);
    }
    chart.addSeries(bars);
    QStringList names;
    for (int i = 0; i < spec.categories.size(); ++i)
        names.append(QString::number(i)); // never shown; the labels are ours
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setVisible(false);
    QValueAxis *values = valueAxis(geometry.values);
    chart.addAxis(categories, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

} // namespace

void addChartMarks(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    addGrid(scene, spec, geometry);
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setGeometry(QRectF({}, size.sheet));
    scene.addItem(chart);
    if (spec.kind == FigureKind::Line)
        addLines(*chart, spec, geometry, size);
    else
        addBars(*chart, spec, geometry);
    chart->setPlotArea(geometry.plot);
}

} // namespace Peel
