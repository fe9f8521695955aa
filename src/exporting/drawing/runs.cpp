// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/runs.h"

#include <algorithm>
#include <cmath>

namespace Peel {
namespace {

constexpr double reach = 12; // how far from a mark a click still means it

/// Of thousands of points only what a pixel shows: in each column the first, lowest, highest and
/// last, in their order. The picture is the same, the stroke short.
QList<QPointF> visible(const QList<QPointF> &run)
{
    const double width = std::abs(run.last().x() - run.first().x());
    if (double(run.size()) < 8 * width)
        return run;
    QList<QPointF> kept;
    qsizetype begin = 0;
    while (begin < run.size()) {
        const double column = std::floor(2 * run.at(begin).x());
        qsizetype end = begin;
        qsizetype lowest = begin;
        qsizetype highest = begin;
        while (end < run.size() && std::floor(2 * run.at(end).x()) == column) {
            lowest = run.at(end).y() < run.at(lowest).y() ? end : lowest;
            highest = run.at(end).y() > run.at(highest).y() ? end : highest;
            ++end;
        }
        qsizetype before = -1;
        for (const qsizetype i :
            { begin, std::min(lowest, highest), std::max(lowest, highest), end - 1 }) {
            if (i != before)
                kept.append(run.at(i));
            before = i;
        }
        begin = end;
    }
    return kept;
}

} // namespace

QList<QPointF> placesOf(
    const FigureSpec &spec, const FigureSeries &series, const PlotGeometry &geometry)
{
    QList<QPointF> places;
    places.reserve(series.points.size());
    for (const FigurePoint &point : series.points)
        places.append({ geometry.xOfPosition(spec.categories.at(point.category).position),
            geometry.yOfValue(point.value) });
    return places;
}

void addRuns(Drawing &drawing, int index, const QList<QPointF> &places)
{
    if (places.isEmpty())
        return;
    const SeriesStyle style = styleOf(drawing.spec, index);
    const QPen pen = linePen(style, drawing.size);
    qsizetype begin = 0;
    // Qt Charts would join over a missing value: each run is a series of its own.
    QList<int> ends = drawing.spec.series.at(index).breaksAfter;
    ends.append(static_cast<int>(places.size()) - 1);
    for (const int end : std::as_const(ends)) {
        if (end >= begin && end < places.size())
            drawing.marks.line(visible(places.mid(begin, end + 1 - begin)), pen);
        begin = end + 1;
    }
    const double side = markerSide(drawing.size);
    const double width = std::abs(places.last().x() - places.first().x());
    if (width >= 0.8 * side * double(places.size() - 1))
        drawing.marks.markers(places, style, side);
}

void addRuns(Drawing &drawing, const QList<QList<QPointF>> &places)
{
    for (const auto role : { FigureSeries::Role::Comparison, FigureSeries::Role::Main }) {
        for (int i = 0; i < drawing.spec.series.size(); ++i) {
            if (drawing.spec.series.at(i).role == role)
                addRuns(drawing, i, places.at(i));
        }
    }
}

MarkAreas areasAround(const QList<QList<QPointF>> &places)
{
    MarkAreas areas;
    for (const QList<QPointF> &series : places) {
        QList<QRectF> marks;
        marks.reserve(series.size());
        for (const QPointF &mark : series)
            marks.append(QRectF(mark.x() - reach, mark.y() - reach, 2 * reach, 2 * reach));
        areas.append(marks);
    }
    return areas;
}

} // namespace Peel
