// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurelabels.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <algorithm>

namespace Peel {
namespace {

PlotGeometry lineGeometry(
    PlotGeometry geometry, const QRectF &body, const FigureSpec &spec, const FigureSize &size)
{
    const QFont axis = figureFont(size.axis);
    const double ticks = widest(tickLabels(geometry.values, spec.unit), axis) + 0.6 * size.axis;
    const double half = 0.5
        * std::max(textWidth(spec.categories.back().label, axis),
            widest(valueTexts(spec), figureFont(size.label)));
    geometry.plot = body.adjusted(ticks, 0.7 * size.axis,
        -std::max(half, endLabelRoom(spec, body, size)), -1.5 * lineHeight(axis));
    geometry.from = spec.categories.front().position;
    geometry.to = spec.categories.back().position;
    const double span = geometry.to - geometry.from;
    const double pad = span > 0 ? 0.05 * span : 1;
    geometry.from -= pad;
    geometry.to += pad;
    return geometry;
}

PlotGeometry barGeometry(
    PlotGeometry geometry, const QRectF &body, const FigureSpec &spec, const FigureSize &size)
{
    const QFont label = figureFont(size.label);
    const QFont axis = figureFont(size.axis);
    double names = 0;
    for (const FigureCategory &category : spec.categories)
        names = std::max(names, widest(wrapText(category.label, label, 0.4 * body.width()), label));
    const double values = widest(valueTexts(spec), label) + 0.8 * size.label;
    geometry.plot = body.adjusted(names + 0.6 * size.label, 0, -values, -1.3 * lineHeight(axis));
    return geometry;
}

} // namespace

PlotGeometry geometryFor(const QRectF &body, const FigureSpec &spec, const FigureSize &size)
{
    PlotGeometry geometry;
    geometry.values = valueAxisOf(spec);
    geometry.categories = std::max(1, static_cast<int>(spec.categories.size()));
    geometry.series = std::max(1, static_cast<int>(spec.series.size()));
    return spec.kind == FigureKind::Line ? lineGeometry(geometry, body, spec, size)
                                         : barGeometry(geometry, body, spec, size);
}

} // namespace Peel
