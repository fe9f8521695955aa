// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/runs.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <algorithm>

namespace Peel {
namespace {

/// The series with a panel each; the comparison stands in every panel.
QList<int> panelSeries(const FigureSpec &spec)
{
    QList<int> panels;
    for (int i = 0; i < spec.series.size(); ++i) {
        if (spec.series.at(i).role == FigureSeries::Role::Main)
            panels.append(i);
    }
    return panels;
}

/// Rows and columns of panels on a sheet of this width.
struct PanelGrid
{
    int columns = 1;
    int rows = 1;
    double width = 0; // of a panel with its axis
    double names = 0; // height of the names over the panels
    double plot = 0; // least height of a plot
    double foot = 0;

    double rowHeight() const { return names + plot + foot; }
};

PanelGrid gridOf(const FigureSpec &spec, const FigureSize &size, double width)
{
    PanelGrid grid;
    const QList<int> panels = panelSeries(spec);
    const int count = std::max(1, static_cast<int>(panels.size()));
    const int most = std::clamp(static_cast<int>(width / (16.0 * size.label)), 1, 4);
    grid.rows = (count + most - 1) / most;
    grid.columns = (count + grid.rows - 1) / grid.rows;
    grid.width = width / grid.columns;
    const QFont label = figureFont(size.label);
    qsizetype lines = 1;
    for (const int i : panels)
        lines = std::max(
            lines, wrapText(seriesLabel(spec.series.at(i)), label, grid.width - size.label).size());
    grid.names = double(lines) * lineHeight(label) + 1.3 * lineHeight(label); // and a value's room
    grid.plot = 4.5 * lineHeight(label);
    grid.foot = 1.9 * lineHeight(figureFont(size.axis));
    return grid;
}

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    const PanelGrid grid = gridOf(spec, size, width);
    return grid.rows * grid.rowHeight();
}

/// The ends of the time; what lies between is the same for every panel.
void addTimes(Drawing &drawing, const PlotGeometry &geometry)
{
    const QList<FigureCategory> &categories = drawing.spec.categories;
    QList<TimeLabel> labels;
    if (categories.size() > 1)
        labels.append(
            { categories.front().label, geometry.xOfPosition(categories.front().position) });
    labels.append({ categories.back().label, geometry.xOfPosition(categories.back().position) });
    const double reach = 0.9 * drawing.size.axis;
    addTimeLabels(drawing, labels, geometry.plot.bottom() + 0.3 * drawing.size.axis,
        geometry.plot.left() - 0.4 * drawing.size.axis, geometry.plot.right() + reach);
}

/// First and last value of a panel, over or under their marks.
void addValues(
    Drawing &drawing, int series, const PlotGeometry &geometry, const QList<QPointF> &places)
{
    if (places.isEmpty())
        return; // its points were left out
    const QFont font = drawing.labelFont();
    const double height = lineHeight(font);
    QRectF before;
    for (qsizetype i : { places.size() - 1, qsizetype(0) }) {
        const QString text = valueLabel(drawing.spec, series, static_cast<int>(i));
        const double width = textWidth(text, font);
        const double right = geometry.plot.right() + 0.9 * drawing.size.axis - width;
        const double x = std::clamp(places.at(i).x() - width / 2, geometry.plot.left(),
            std::max(geometry.plot.left(), right));
        const QRectF area(x, places.at(i).y() - height - 0.5 * drawing.size.label, width, height);
        if (before.isValid() && before.intersects(area.adjusted(-3, 0, 3, 0)))
            return;
        before = area;
        addText(drawing.scene, text, font, FigureColour::text, area.topLeft());
        if (places.size() == 1)
            return;
    }
}

PlotGeometry panelGeometry(const Drawing &drawing, const PlotGeometry &whole, const QRectF &body,
    const PanelGrid &grid, int panel)
{
    const double height = body.height() / grid.rows;
    const double axis = verticalAxisRoom(drawing.spec, drawing.size, whole.values);
    PlotGeometry geometry = whole;
    const int row = panel / grid.columns;
    const QPointF corner
        = body.topLeft() + QPointF((panel % grid.columns) * grid.width, row * height);
    geometry.plot = QRectF(corner.x() + axis, corner.y() + grid.names,
        grid.width - axis - 1.6 * drawing.size.label, height - grid.names - grid.foot);
    return geometry;
}

PlotGeometry sharedGeometry(const FigureSpec &spec)
{
    PlotGeometry geometry;
    geometry.values = valueAxisOf(spec);
    // Small panels have room for every second step.
    if (geometry.values.ticks().size() > 4)
        geometry.values = geometry.values.coarser();
    geometry.from = spec.categories.front().position;
    geometry.to = spec.categories.back().position;
    const double pad = geometry.to > geometry.from ? 0.06 * (geometry.to - geometry.from) : 1;
    geometry.from -= pad;
    geometry.to += pad;
    return geometry;
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PanelGrid grid = gridOf(spec, drawing.size, body.width());
    const PlotGeometry shared = sharedGeometry(spec);
    const QList<int> panels = panelSeries(spec);
    QList<QList<QPointF>> places(spec.series.size());
    for (int panel = 0; panel < panels.size(); ++panel) {
        const PlotGeometry geometry = panelGeometry(drawing, shared, body, grid, panel);
        addVerticalAxis(drawing, geometry);
        addTimes(drawing, geometry);
        const double left
            = geometry.plot.left() - verticalAxisRoom(spec, drawing.size, shared.values);
        addTextLines(drawing.scene,
            wrapText(seriesLabel(spec.series.at(panels.at(panel))), drawing.labelFont(),
                grid.width - drawing.size.label),
            drawing.labelFont(), FigureColour::text, { left, geometry.plot.top() - grid.names });
        for (int i = 0; i < spec.series.size(); ++i) {
            const bool comparison = spec.series.at(i).role == FigureSeries::Role::Comparison;
            if (comparison || i == panels.at(panel)) {
                const QList<QPointF> line = placesOf(spec, spec.series.at(i), geometry);
                addRuns(drawing, i, line);
                places[i] = line;
            }
        }
        addValues(drawing, panels.at(panel), geometry, places.at(panels.at(panel)));
    }
    return areasAround(places);
}

} // namespace

const KindDrawing multiplesDrawing { leastHeight, draw };

} // namespace Peel
