// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/endlabels.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/runs.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double namesShare = 0.3;

double bandHeight(const FigureSpec &spec, const FigureSize &size)
{
    return std::max(2.0 * lineHeight(figureFont(size.axis)),
        double(spec.series.size()) * 1.1 * markerSide(size));
}

QStringList nameLines(const FigureSpec &spec, const FigureSize &size, int series, double width)
{
    const FigureSeries &line = spec.series.at(series);
    QString name = seriesLabel(line);
    // The name stands at the right edge: it says where a line ended before.
    if (!line.points.isEmpty() && line.points.back().category + 1 < spec.categories.size())
        name += u" (to %1)"_s.arg(spec.categories.at(line.points.back().category).label);
    return wrapText(name, figureFont(size.label), namesShare * width);
}

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    double names = 0;
    for (int i = 0; i < spec.series.size(); ++i)
        names += double(nameLines(spec, size, i, width).size()) * lineHeight(figureFont(size.label))
            + 0.2 * size.label;
    return std::max(double(spec.levels.size()) * bandHeight(spec, size), names)
        + 1.6 * lineHeight(figureFont(size.axis));
}

/// The words of the axis, wrapped where the sheet is narrow.
QStringList levelLines(const Drawing &drawing, int level, double width)
{
    return wrapText(drawing.spec.levels.at(level), drawing.axisFont(), 0.3 * width);
}

PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    double words = 0;
    for (int i = 0; i < spec.levels.size(); ++i)
        words = std::max(words, widest(levelLines(drawing, i, body.width()), drawing.axisFont()));
    double names = 0;
    for (int i = 0; i < spec.series.size(); ++i)
        names = std::max(
            names, widest(nameLines(spec, drawing.size, i, body.width()), drawing.labelFont()));
    PlotGeometry geometry;
    geometry.plot = body.adjusted(words + 0.6 * drawing.size.axis, 0, -(names + drawing.size.label),
        -1.6 * lineHeight(drawing.axisFont()));
    geometry.rows = std::max(1, static_cast<int>(spec.levels.size()));
    geometry.from = -0.5; // a round is as wide as another
    geometry.to = double(spec.categories.size()) - 0.5;
    return geometry;
}

void addLevels(Drawing &drawing, const PlotGeometry &geometry, double width)
{
    const QFont font = drawing.axisFont();
    for (int i = 0; i < drawing.spec.levels.size(); ++i) {
        const double y = geometry.yOfRow(i);
        addRule(drawing, { geometry.plot.left(), y, geometry.plot.right(), y }, FigureColour::grid);
        const QStringList lines = levelLines(drawing, i, width);
        addTextLines(drawing.scene, lines, font, FigureColour::quiet,
            { drawing.size.margin(), y - 0.5 * double(lines.size()) * lineHeight(font) });
    }
    QList<TimeLabel> rounds;
    for (int i = 0; i < drawing.spec.categories.size(); ++i)
        rounds.append({ drawing.spec.categories.at(i).label, geometry.xOfPosition(i) });
    addTimeLabels(drawing, rounds, geometry.plot.bottom() + 0.4 * drawing.size.axis,
        drawing.size.margin(), drawing.size.sheet.width() - drawing.size.margin());
    for (const FigureBreak &one : drawing.spec.breaks) {
        const double x = geometry.xOfPosition(one.after + 0.5);
        addRule(drawing, { x, geometry.plot.top(), x, geometry.plot.bottom() }, FigureColour::quiet,
            true);
    }
}

/// Two questions with the same grade run beside each other, not over each other.
QList<QPointF> placesOfSteps(const Drawing &drawing, const PlotGeometry &geometry, int index)
{
    const double aside
        = (index - 0.5 * double(drawing.spec.series.size() - 1)) * 1.1 * markerSide(drawing.size);
    QList<QPointF> places;
    for (const FigurePoint &point : drawing.spec.series.at(index).points)
        places.append({ geometry.xOfPosition(point.category) + 0.5 * aside,
            geometry.yOfRow(static_cast<int>(point.value)) + aside });
    return places;
}

/// A grade holds until the next inspection: the line goes across, then up or down.
void addSteps(Drawing &drawing, int index, const QList<QPointF> &places)
{
    const SeriesStyle style = styleOf(drawing.spec, index);
    const QPen pen = linePen(style, drawing.size);
    const QList<int> &breaks = drawing.spec.series.at(index).breaksAfter;
    QList<QPointF> run;
    for (int i = 0; i < places.size(); ++i) {
        if (!run.isEmpty())
            run.append({ places.at(i).x(), run.last().y() });
        run.append(places.at(i));
        if (!breaks.contains(i) && i + 1 < places.size())
            continue;
        if (run.size() > 1)
            drawing.marks.line(run, pen);
        run.clear();
    }
    if (!places.isEmpty())
        drawing.marks.markers(places, style, 1.1 * markerSide(drawing.size));
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    addLevels(drawing, geometry, body.width());
    QList<QList<QPointF>> places;
    QList<EndLabel> names;
    for (int i = 0; i < spec.series.size(); ++i) {
        places.append(placesOfSteps(drawing, geometry, i));
        addSteps(drawing, i, places.last());
        if (!places.last().isEmpty())
            names.append(
                { nameLines(spec, drawing.size, i, body.width()), places.last().last().y() });
        for (int point = 0; point < places.last().size(); ++point) {
            const QString numbers = markNumbers(spec, i, point);
            if (!numbers.isEmpty())
                addText(drawing.scene, numbers, drawing.axisFont(), FigureColour::text,
                    places.last().at(point)
                        + QPointF(0.7 * markerSide(drawing.size), -lineHeight(drawing.axisFont())));
        }
    }
    addEndLabels(drawing, names, geometry.plot.right() + 0.4 * drawing.size.label,
        geometry.plot.top(), geometry.plot.bottom());
    return areasAround(places);
}

} // namespace

const KindDrawing gradeStepsDrawing { leastHeight, draw };

} // namespace Peel
