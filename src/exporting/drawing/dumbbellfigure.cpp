// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/runs.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <algorithm>
#include <optional>

namespace Peel {
namespace {

double rowHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    const double line = lineHeight(figureFont(size.label));
    return std::max(
        2.2 * size.label, double(rowNameLines(spec, size, width)) * line + 0.5 * size.label);
}

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    return double(spec.categories.size()) * rowHeight(spec, size, width) + horizontalAxisRoom(size);
}

/// The point of one period in a row.
struct End
{
    int series = 0;
    int point = 0;
    QPointF place;
};

std::optional<End> endOf(
    const FigureSpec &spec, const PlotGeometry &geometry, int series, int category)
{
    const QList<FigurePoint> &points = spec.series.at(series).points;
    for (int i = 0; i < points.size(); ++i) {
        if (points.at(i).category == category)
            return End { series, i,
                { geometry.xOfValue(points.at(i).value), geometry.yOfRow(category) } };
    }
    return std::nullopt;
}

/// Each value on its own side, so that two close ones do not meet.
void addValue(Drawing &drawing, const End &end, bool onTheLeft)
{
    const QFont font = drawing.labelFont();
    const QString text = valueLabel(drawing.spec, end.series, end.point);
    const double aside = 0.5 * markerSide(drawing.size) + 0.4 * drawing.size.label;
    const double x
        = onTheLeft ? end.place.x() - aside - textWidth(text, font) : end.place.x() + aside;
    const QRectF covered = addText(drawing.scene, text, font, FigureColour::text,
        { x, end.place.y() - 0.5 * lineHeight(font) });
    clearGround(drawing.scene, covered); // the line of zero runs down there
}

PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    PlotGeometry geometry;
    geometry.values = valueAxisOf(drawing.spec);
    geometry.rows = static_cast<int>(drawing.spec.categories.size());
    const double value
        = widest(valueLabels(drawing.spec), drawing.labelFont()) + 1.4 * drawing.size.label;
    geometry.plot = body.adjusted(rowNamesRoom(drawing.spec, drawing.size, body.width()) + value, 0,
        -value, -horizontalAxisRoom(drawing.size));
    geometry.plot.setHeight(
        std::min(geometry.plot.height(), 6.0 * drawing.size.label * geometry.rows));
    return geometry;
}

void addRow(Drawing &drawing, const std::optional<End> &earlier, const std::optional<End> &later)
{
    if (earlier && later) {
        QPen pen(FigureColour::quiet, 0.4 * markerSide(drawing.size));
        pen.setCapStyle(Qt::FlatCap);
        drawing.marks.line({ earlier->place, later->place }, pen);
        const bool rises = later->place.x() >= earlier->place.x();
        addValue(drawing, *earlier, rises);
        addValue(drawing, *later, !rises);
        return;
    }
    if (const auto &only = earlier ? earlier : later)
        addValue(drawing, *only, false);
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    addHorizontalAxis(drawing, geometry);
    addRowNames(drawing, geometry, rowsOf(spec));
    const int last = static_cast<int>(spec.series.size()) - 1;
    for (int category = 0; category < spec.categories.size(); ++category)
        addRow(drawing, endOf(spec, geometry, 0, category),
            last > 0 ? endOf(spec, geometry, last, category) : std::nullopt);
    QList<QList<QPointF>> places;
    for (int i = 0; i < spec.series.size(); ++i) {
        QList<QPointF> series;
        for (const FigurePoint &point : spec.series.at(i).points)
            series.append({ geometry.xOfValue(point.value), geometry.yOfRow(point.category) });
        places.append(series);
        if (!series.isEmpty())
            drawing.marks.markers(series, styleOf(spec, i), 1.3 * markerSide(drawing.size));
    }
    return areasAround(places);
}

} // namespace

const KindDrawing dumbbellDrawing { leastHeight, draw };

} // namespace Peel
