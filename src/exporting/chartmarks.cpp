// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/chartmarks.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
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

QColor fillOf(const SeriesStyle &style)
{
    return style.pattern == FillPattern::Solid ? style.colour : FigureColour::sheet;
}

QBarSet *barSet(const BarBlock::Set &set)
{
    auto *bars = new QBarSet(QString());
    bars->setColor(fillOf(set.style));
    bars->setBorderColor(set.style.outlined ? FigureColour::outline : FigureColour::sheet);
    // Qt Charts counts rows from below; the figure reads from above.
    for (auto value = set.values.crbegin(); value != set.values.crend(); ++value)
        bars->append(*value);
    return bars;
}

} // namespace

QPen linePen(const SeriesStyle &style, const FigureSize &size)
{
    QPen pen(style.colour, penWidth(size));
    pen.setCapStyle(style.dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!style.dashes.isEmpty())
        pen.setDashPattern(style.dashes);
    return pen;
}

double markerSide(const FigureSize &size)
{
    return 3.2 * penWidth(size);
}

ChartMarks::ChartMarks(QGraphicsScene &scene, const FigureSize &size)
    : m_scene(scene)
    , m_sheet({}, size.sheet)
{
}

QChart *ChartMarks::newChart(const QRectF &plot)
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setGeometry(m_sheet);
    m_scene.addItem(chart);
    chart->setPlotArea(plot);
    return chart;
}

/// Qt Charts cuts marks at the edge of its plot: that is the edge of the sheet.
void ChartMarks::startChart()
{
    if (m_chart != nullptr)
        return;
    m_chart = newChart(m_sheet);
    m_across = new QValueAxis;
    m_across->setRange(m_sheet.left(), m_sheet.right());
    m_across->setVisible(false);
    m_down = new QValueAxis;
    m_down->setRange(m_sheet.top(), m_sheet.bottom());
    m_down->setReverse(true);
    m_down->setVisible(false);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_down, Qt::AlignLeft);
    m_chart->setPlotArea(m_sheet);
}

void ChartMarks::line(const QList<QPointF> &points, const QPen &pen)
{
    startChart();
    auto *series = new QLineSeries;
    series->setPen(pen);
    series->replace(points);
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_down);
}

void ChartMarks::markers(const QList<QPointF> &points, const SeriesStyle &style, double side)
{
    startChart();
    auto *series = new QScatterSeries;
    series->setMarkerShape(shapeOf(style.marker));
    series->setMarkerSize(side);
    series->setColor(style.hollow ? FigureColour::sheet : style.colour);
    series->setBorderColor(style.hollow ? style.colour : FigureColour::sheet);
    if (style.hollow)
        series->setPen(QPen(style.colour, 0.2 * side));
    series->replace(points);
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_down);
}

void ChartMarks::bars(const BarBlock &block)
{
    QChart *chart = newChart(block.plot);
    QAbstractBarSeries *series = nullptr;
    if (block.stacked)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QHorizontalBarSeries;
    series->setBarWidth(block.share);
    for (qsizetype i = 0; i < block.sets.size(); ++i)
        series->append(barSet(block.sets.at(block.stacked ? i : block.sets.size() - 1 - i)));
    chart->addSeries(series);
    QStringList names;
    for (qsizetype i = 0; i < block.sets.constFirst().values.size(); ++i)
        names.append(QString::number(i)); // never shown; the labels are ours
    auto *rows = new QBarCategoryAxis;
    rows->append(names);
    rows->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(block.from, block.to);
    values->setVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(values);
    chart->setPlotArea(block.plot);
}

} // namespace Peel
