// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/patterns.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double barShare = 0.8;

double rowHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    const double line = lineHeight(figureFont(size.label));
    qsizetype lines = std::max<qsizetype>(1, rowNameLines(spec, size, width));
    for (const FigureBreak &one : spec.breaks)
        lines = std::max(lines, wrapText(one.words, figureFont(size.axis), width).size());
    // Two lines inside a narrow segment: its count over its letter.
    return std::max(2.2 * line / barShare, double(lines) * line + 0.6 * size.label);
}

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    return double(spec.categories.size() + spec.breaks.size()) * rowHeight(spec, size, width);
}

PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    QList<double> totals(spec.categories.size(), 0.0);
    totals += spec.reach;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            totals[point.category] += point.value;
    }
    PlotGeometry geometry;
    geometry.values.from = 0;
    geometry.values.to = std::max(1.0, *std::max_element(totals.begin(), totals.end()));
    geometry.rows = static_cast<int>(spec.categories.size() + spec.breaks.size());
    geometry.plot = body.adjusted(rowNamesRoom(spec, drawing.size, body.width()), 0, 0, 0);
    geometry.plot.setHeight(
        std::min(geometry.plot.height(), 5.0 * drawing.size.label * geometry.rows));
    return geometry;
}

/// The count with as much of the grade as fits: "3 Good", "3 G", "3" over "G", "3".
QStringList segmentLines(
    const Drawing &drawing, const FigureSeries &series, const QString &count, const QSizeF &room)
{
    const QFont font = drawing.labelFont();
    const QString letter = series.grade ? gradeLetter(*series.grade) : QString();
    const double line = lineHeight(font);
    const QList<QStringList> forms { { count + u' ' + series.name }, { count + u' ' + letter },
        { count, letter }, { count } };
    for (const QStringList &form : forms) {
        if (widest(form, font) + 4 <= room.width() && double(form.size()) * line <= room.height())
            return form;
    }
    return {};
}

void addSegmentWords(
    Drawing &drawing, const QRectF &area, const SeriesStyle &style, const QStringList &lines)
{
    const QFont font = drawing.labelFont();
    const double line = lineHeight(font);
    const bool solid = style.pattern == FillPattern::Solid;
    double y = area.center().y() - 0.5 * double(lines.size()) * line;
    if (!solid && !lines.isEmpty()) {
        const double width = widest(lines, font) + 4;
        QGraphicsRectItem *box = drawing.scene.addRect(
            { area.center().x() - width / 2, y, width, double(lines.size()) * line },
            QPen(Qt::NoPen), FigureColour::sheet);
        box->setZValue(1.5); // over the pattern, under the words
    }
    for (const QString &text : lines) {
        addText(drawing.scene, text, font, style.ink,
            { area.center().x() - 0.5 * textWidth(text, font), y },
            solid ? style.colour : FigureColour::sheet);
        y += line;
    }
}

void addBreaks(Drawing &drawing, const PlotGeometry &geometry, const QList<int> &rows)
{
    const double left = drawing.size.margin();
    const double width = drawing.size.sheet.width() - 2 * left;
    const QFont font = drawing.axisFont();
    for (const FigureBreak &one : drawing.spec.breaks) {
        const double y = geometry.yOfRow(rows.at(one.after) + 1);
        const QStringList lines = wrapText(one.words, font, width);
        const double height = double(lines.size()) * lineHeight(font);
        addTextLines(drawing.scene, lines, font, FigureColour::quiet, { left, y - 0.5 * height });
        for (const double edge : { y - 0.5 * height - 4, y + 0.5 * height + 4 })
            addRule(drawing, { left, edge, left + width, edge }, FigureColour::quiet, true);
    }
}

void addBars(Drawing &drawing, const PlotGeometry &geometry, const QList<int> &rows)
{
    BarBlock block { geometry.plot, 0, geometry.values.to, barShare, true, {} };
    for (int i = 0; i < drawing.spec.series.size(); ++i) {
        QList<double> values(geometry.rows, 0.0);
        for (const FigurePoint &point : drawing.spec.series.at(i).points)
            values[rows.at(point.category)] = point.value;
        block.sets.append({ styleOf(drawing.spec, i), values });
    }
    drawing.marks.bars(block);
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    const QList<int> rows = rowsOf(spec);
    addBars(drawing, geometry, rows);
    addBreaks(drawing, geometry, rows);
    addRowNames(drawing, geometry, rows);
    QList<double> ends(spec.categories.size(), 0.0);
    MarkAreas areas;
    for (int i = 0; i < spec.series.size(); ++i) {
        const SeriesStyle style = styleOf(spec, i);
        QList<QRectF> segments;
        for (int point = 0; point < spec.series.at(i).points.size(); ++point) {
            const FigurePoint &mark = spec.series.at(i).points.at(point);
            const double from = geometry.xOfValue(ends.at(mark.category));
            ends[mark.category] += mark.value;
            const double height = barShare * geometry.rowHeight();
            const QRectF area(from, geometry.yOfRow(rows.at(mark.category)) - height / 2,
                geometry.xOfValue(ends.at(mark.category)) - from, height);
            addPattern(drawing.scene, area, style);
            addSegmentWords(drawing, area, style,
                segmentLines(drawing, spec.series.at(i), valueLabel(spec, i, point), area.size()));
            segments.append(area);
        }
        areas.append(segments);
    }
    return areas;
}

} // namespace

const KindDrawing gradeBarsDrawing { leastHeight, draw };

} // namespace Peel
