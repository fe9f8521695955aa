// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/endlabels.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/labelplacer.h"
#include "exporting/drawing/runs.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <QLineF>

#include <algorithm>

namespace Peel {
namespace {

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    const QFont label = figureFont(size.label);
    double ends = 0; // the labels at the lines' ends stand under one another
    if (spec.series.size() > 1) {
        for (int i = 0; i < spec.series.size(); ++i)
            ends += double(endLabel(spec, i, label, 0.27 * width).size()) * lineHeight(label)
                + 0.2 * size.label;
    }
    return std::max(7 * lineHeight(label), ends) + 2.5 * lineHeight(figureFont(size.axis));
}

PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const FigureSize &size = drawing.size;
    PlotGeometry geometry;
    geometry.values = valueAxisOf(spec);
    const QFont axis = drawing.axisFont();
    double half = 0.5 * textWidth(spec.categories.back().label, axis);
    // Only labels at the right edge reach over the plot.
    for (int i = 0; i < spec.series.size(); ++i) {
        const qsizetype points = spec.series.at(i).points.size();
        if (points > 0)
            half = std::max(half,
                0.5
                    * textWidth(
                        valueLabel(spec, i, static_cast<int>(points) - 1), drawing.labelFont()));
    }
    geometry.plot = body.adjusted(verticalAxisRoom(spec, size, geometry.values), 0.7 * size.axis,
        -std::max(std::min(half, 0.25 * body.width()), endLabelRoom(spec, body, size)),
        -1.7 * lineHeight(axis));
    geometry.from = spec.categories.front().position;
    geometry.to = spec.categories.back().position;
    const double span = geometry.to - geometry.from;
    const double pad = span > 0 ? 0.05 * span : 1;
    geometry.from -= pad;
    geometry.to += pad;
    return geometry;
}

/// First, last, highest and lowest, and where there is something to be said; without repeats.
QList<int> toldPoints(const FigureSpec &spec, int index)
{
    const FigureSeries &series = spec.series.at(index);
    const auto byValue
        = [](const FigurePoint &a, const FigurePoint &b) { return a.value < b.value; };
    const auto begin = series.points.cbegin();
    const auto [lowest, highest] = std::minmax_element(begin, series.points.cend(), byValue);
    QList<int> told;
    const auto tell = [&told](qsizetype i) {
        if (!told.contains(static_cast<int>(i)))
            told.append(static_cast<int>(i));
    };
    for (const FigureMark &mark : spec.marks) {
        if (mark.series == index)
            tell(mark.point);
    }
    for (const qsizetype i :
        { series.points.size() - 1, qsizetype(0), highest - begin, lowest - begin })
        tell(i);
    return told;
}

void addValues(Drawing &drawing, LabelPlacer &placer, const QList<QList<QPointF>> &places)
{
    const QFont font = drawing.labelFont();
    const double height = lineHeight(font);
    const bool namedAtEnd = drawing.spec.series.size() > 1;
    for (int series = 0; series < drawing.spec.series.size(); ++series) {
        const qsizetype points = drawing.spec.series.at(series).points.size();
        if (points == 0)
            continue;
        const QList<int> told = toldPoints(drawing.spec, series);
        for (const int i : told) {
            if (namedAtEnd && i == points - 1)
                continue;
            const QPointF mark = places.at(series).at(i);
            const QString text = valueLabel(drawing.spec, series, i);
            const double aside = 0.5 * textWidth(text, font) + 0.3 * drawing.size.label;
            const double x = mark.x() - 0.5 * textWidth(text, font);
            const double above = mark.y() - height - 0.55 * drawing.size.label;
            const double below = mark.y() + 0.55 * drawing.size.label;
            const double level = mark.y() - 0.5 * height;
            const double beside = aside + 0.5 * drawing.size.label;
            placer.place(text,
                { { x, above }, { x, below }, { x - aside, above }, { x + aside, below },
                    { x + aside, above }, { x - aside, below }, { x + beside, level },
                    { x - beside, level }, { x, above - height }, { x, below + height } });
        }
    }
}

/// Labels stand neither on lines nor on marks; thousands of points are not walked one by one.
void takeLines(const Drawing &drawing, LabelPlacer &placer, const QList<QList<QPointF>> &places)
{
    const double reach = 0.5 * markerSide(drawing.size) + 1;
    for (int i = 0; i < places.size(); ++i) {
        const FigureSeries &series = drawing.spec.series.at(i);
        const qsizetype step = std::max<qsizetype>(1, places.at(i).size() / 500);
        for (qsizetype point = 0; point < places.at(i).size(); point += step) {
            const QPointF &mark = places.at(i).at(point);
            placer.take(QRectF(mark.x() - reach, mark.y() - reach, 2 * reach, 2 * reach));
            const bool stops = series.breaksAfter.contains(static_cast<int>(point));
            if (point + step < places.at(i).size() && !stops)
                placer.take(QLineF(mark, places.at(i).at(point + step)));
        }
    }
}

void addTimes(Drawing &drawing, const PlotGeometry &geometry)
{
    QList<TimeLabel> labels;
    for (const FigureCategory &category : drawing.spec.categories)
        labels.append({ category.label, geometry.xOfPosition(category.position) });
    addTimeLabels(drawing, labels, geometry.plot.bottom() + 0.62 * drawing.size.axis,
        drawing.size.margin(), drawing.size.sheet.width() - drawing.size.margin());
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    addVerticalAxis(drawing, geometry);
    QList<QList<QPointF>> places;
    for (const FigureSeries &series : spec.series)
        places.append(placesOf(spec, series, geometry));
    addRuns(drawing, places);
    addTimes(drawing, geometry);
    if (spec.series.size() > 1) {
        QList<EndLabel> ends;
        const double room
            = drawing.size.sheet.width() - drawing.size.margin() - geometry.plot.right();
        for (int i = 0; i < spec.series.size(); ++i) {
            if (!places.at(i).isEmpty())
                ends.append({ endLabel(spec, i, drawing.labelFont(), room - drawing.size.label + 1),
                    places.at(i).last().y() });
        }
        addEndLabels(drawing, ends, geometry.plot.right() + 0.4 * drawing.size.label,
            geometry.plot.top() - lineHeight(drawing.labelFont()), geometry.plot.bottom());
    }
    const double height = lineHeight(drawing.labelFont());
    LabelPlacer placer(drawing.scene, drawing.labelFont(),
        QRectF(geometry.plot.left(), body.top() - 0.3 * height,
            spec.series.size() > 1
                ? geometry.plot.width() + 0.2 * drawing.size.label
                : drawing.size.sheet.width() - drawing.size.margin() - geometry.plot.left(),
            geometry.plot.bottom() - body.top() + 0.3 * height));
    takeLines(drawing, placer, places);
    addValues(drawing, placer, places);
    return areasAround(places);
}

} // namespace

const KindDrawing lineDrawing { leastHeight, draw };

} // namespace Peel
