// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/patterns.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <algorithm>
#include <cmath>

namespace Peel {
namespace {

/// Share of a row that its bars fill: the gap is 40 % of a bar.
constexpr double barShare = 1 / 1.4;

/// Room for the bars' own values and for the row's name.
double rowHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    const double line = lineHeight(figureFont(size.label));
    return std::max({ 1.87 * size.label, double(spec.series.size()) * line / barShare,
        double(rowNameLines(spec, size, width)) * line + 0.3 * size.label });
}

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    return double(spec.categories.size()) * rowHeight(spec, size, width) + horizontalAxisRoom(size);
}

double valueWidth(const Drawing &drawing)
{
    return widest(valueLabels(drawing.spec), drawing.labelFont()) + 0.8 * drawing.size.label;
}

PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const FigureSize &size = drawing.size;
    PlotGeometry geometry;
    geometry.values = valueAxisOf(spec);
    geometry.rows = static_cast<int>(spec.categories.size());
    // A value of a bar to the left stands left of it.
    const double left = geometry.values.from < 0 ? valueWidth(drawing) : 0;
    geometry.plot = body.adjusted(rowNamesRoom(spec, size, body.width()) + left, 0,
        -valueWidth(drawing), -horizontalAxisRoom(size));
    // A few bars on a high sheet stay bars.
    const double most = 4.5 * size.label * double(spec.series.size()) * geometry.rows;
    geometry.plot.setHeight(std::min(geometry.plot.height(), most));
    return geometry;
}

QRectF barAt(const Drawing &drawing, const PlotGeometry &geometry, int series, int point)
{
    const FigurePoint &mark = drawing.spec.series.at(series).points.at(point);
    const double group = barShare * geometry.rowHeight();
    const double height = group / double(drawing.spec.series.size());
    const double top = geometry.yOfRow(mark.category) - group / 2 + series * height;
    const double zero = geometry.xOfValue(0);
    const double end = geometry.xOfValue(mark.value);
    return { std::min(zero, end), top, std::abs(end - zero), height };
}

void addBars(Drawing &drawing, const PlotGeometry &geometry)
{
    BarBlock block { geometry.plot, geometry.values.from, geometry.values.to, barShare, false, {} };
    for (int i = 0; i < drawing.spec.series.size(); ++i) {
        QList<double> values(drawing.spec.categories.size(), 0.0);
        for (const FigurePoint &point : drawing.spec.series.at(i).points)
            values[point.category] = point.value;
        block.sets.append({ styleOf(drawing.spec, i), values });
    }
    drawing.marks.bars(block);
}

/// A category without a figure says so in its place.
void addMissing(Drawing &drawing, const PlotGeometry &geometry)
{
    const QFont font = drawing.axisFont();
    for (int category = 0; category < drawing.spec.categories.size(); ++category) {
        const auto has = [category](const FigureSeries &series) {
            return std::any_of(series.points.begin(), series.points.end(),
                [category](const FigurePoint &point) { return point.category == category; });
        };
        if (!std::any_of(drawing.spec.series.begin(), drawing.spec.series.end(), has))
            addText(drawing.scene, QStringLiteral("no figure published"), font, FigureColour::quiet,
                { geometry.xOfValue(0) + 0.4 * drawing.size.label,
                    geometry.yOfRow(category) - 0.5 * lineHeight(font) });
    }
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    addHorizontalAxis(drawing, geometry);
    addBars(drawing, geometry);
    addRowNames(drawing, geometry, rowsOf(spec));
    addMissing(drawing, geometry);
    const QFont font = drawing.labelFont();
    MarkAreas areas;
    for (int series = 0; series < spec.series.size(); ++series) {
        QList<QRectF> bars;
        for (int point = 0; point < spec.series.at(series).points.size(); ++point) {
            const QRectF bar = barAt(drawing, geometry, series, point);
            addPattern(drawing.scene, bar, styleOf(spec, series));
            const QString text = valueLabel(spec, series, point);
            const double aside = 0.4 * drawing.size.label;
            const bool below = spec.series.at(series).points.at(point).value < 0;
            const double x
                = below ? bar.left() - aside - textWidth(text, font) : bar.right() + aside;
            addText(drawing.scene, text, font, FigureColour::text,
                { x, bar.center().y() - 0.5 * lineHeight(font) });
            bars.append(bar);
        }
        areas.append(bars);
    }
    return areas;
}

} // namespace

const KindDrawing barsDrawing { leastHeight, draw };

} // namespace Peel
