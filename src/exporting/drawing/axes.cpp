// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"

#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <QGraphicsLineItem>
#include <QGraphicsScene>

#include <algorithm>

namespace Peel {

void addRule(Drawing &drawing, const QLineF &line, const QColor &colour, bool dashed)
{
    QPen pen(colour, 1);
    if (dashed)
        pen.setDashPattern({ 4, 3 });
    drawing.scene.addLine(line, pen);
}

double verticalAxisRoom(const FigureSpec &spec, const FigureSize &size, const NiceAxis &axis)
{
    return widest(tickLabels(axis, spec.unit), figureFont(size.axis)) + 0.6 * size.axis;
}

void addVerticalAxis(Drawing &drawing, const PlotGeometry &geometry)
{
    const QRectF &plot = geometry.plot;
    const QFont font = drawing.axisFont();
    for (const double tick : geometry.values.ticks()) {
        const double y = geometry.yOfValue(tick);
        addRule(drawing, { plot.left(), y, plot.right(), y }, FigureColour::grid);
        const QString text = geometry.values.label(tick, drawing.spec.unit);
        addText(drawing.scene, text, font, FigureColour::quiet,
            { plot.left() - 0.6 * drawing.size.axis - textWidth(text, font),
                y - 0.5 * lineHeight(font) });
    }
    const bool zeroInside = geometry.values.from < 0 && geometry.values.to > 0;
    const double foot = zeroInside ? geometry.yOfValue(0) : plot.bottom();
    addRule(drawing, { plot.left(), foot, plot.right(), foot }, FigureColour::quiet);
}

double horizontalAxisRoom(const FigureSize &size)
{
    return 1.4 * lineHeight(figureFont(size.axis));
}

void addHorizontalAxis(Drawing &drawing, const PlotGeometry &geometry)
{
    const QRectF &plot = geometry.plot;
    const QFont font = drawing.axisFont();
    const QList<double> ticks = geometry.values.ticks();
    const double width = widest(tickLabels(geometry.values, drawing.spec.unit), font);
    const double step = plot.width() / std::max(1.0, double(ticks.size() - 1));
    int stride = 1;
    while (stride < ticks.size() && stride * step < width + 0.7 * drawing.size.axis)
        ++stride;
    for (int i = 0; i < ticks.size(); ++i) {
        const double x = geometry.xOfValue(ticks.at(i));
        addRule(drawing, { x, plot.top(), x, plot.bottom() }, FigureColour::grid);
        if (i % stride != 0)
            continue;
        const QString text = geometry.values.label(ticks.at(i), drawing.spec.unit);
        const double half = 0.5 * textWidth(text, font);
        const double edge = drawing.size.sheet.width() - drawing.size.margin() - 2 * half;
        addText(drawing.scene, text, font, FigureColour::quiet,
            { std::clamp(x - half, std::min(drawing.size.margin(), edge), edge),
                plot.bottom() + 0.3 * drawing.size.axis });
    }
    if (geometry.values.from <= 0 && geometry.values.to >= 0) {
        const double zero = geometry.xOfValue(0);
        addRule(drawing, { zero, plot.top(), zero, plot.bottom() }, FigureColour::quiet);
    }
}

void addTimeLabels(
    Drawing &drawing, const QList<TimeLabel> &labels, double top, double left, double right)
{
    const QFont font = drawing.axisFont();
    double free = right; // how far to the right the next label may reach
    for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
        if (label->x > free)
            continue; // not even half of it: spares measuring thousands
        const double width = textWidth(label->text, font);
        double x = label->x - 0.5 * width;
        if (label == labels.crbegin())
            x = std::max(left, std::min(x, right - width));
        if (label + 1 == labels.crend())
            x = std::max(left, x);
        if (x + width > free || x < left)
            continue;
        addText(drawing.scene, label->text, font, FigureColour::quiet, { x, top });
        free = x - 0.7 * drawing.size.axis;
    }
}

double rowNamesRoom(const FigureSpec &spec, const FigureSize &size, double width, double share)
{
    const QFont font = figureFont(size.label);
    double names = 0;
    for (const FigureCategory &category : spec.categories)
        names = std::max(names, widest(wrapText(category.label, font, share * width), font));
    return names + 0.6 * size.label;
}

qsizetype rowNameLines(const FigureSpec &spec, const FigureSize &size, double width, double share)
{
    const QFont font = figureFont(size.label);
    const double room = rowNamesRoom(spec, size, width, share) - 0.6 * size.label + 1;
    qsizetype lines = 1;
    for (const FigureCategory &category : spec.categories)
        lines = std::max(lines, wrapText(category.label, font, room).size());
    return lines;
}

void addRowNames(Drawing &drawing, const PlotGeometry &geometry, const QList<int> &rows)
{
    const QFont font = drawing.labelFont();
    const double left = drawing.size.margin();
    const double width = drawing.size.sheet.width() - 2 * left;
    const double share = drawing.spec.kind == FigureKind::Timeline ? 0.5 : 0.4;
    const double room
        = rowNamesRoom(drawing.spec, drawing.size, width, share) - 0.6 * drawing.size.label + 1;
    for (int i = 0; i < drawing.spec.categories.size(); ++i) {
        const QStringList lines = wrapText(drawing.spec.categories.at(i).label, font, room);
        const double half = 0.5 * double(lines.size()) * lineHeight(font);
        addTextLines(drawing.scene, lines, font, FigureColour::text,
            { left, geometry.yOfRow(rows.at(i)) - half });
    }
}

} // namespace Peel
