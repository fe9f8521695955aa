// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurelegend.h"

#include "exporting/chartmarks.h"
#include "exporting/drawing/patterns.h"
#include "exporting/textitems.h"

#include <QGraphicsLineItem>
#include <QGraphicsScene>

#include <algorithm>

namespace Peel {
namespace {

struct Entry
{
    int series = 0;
    QStringList lines;
    QPointF place; // from the legend's own corner
};

struct Legend
{
    QList<Entry> entries;
    double height = 0;
};

double swatchSide(const FigureSize &size)
{
    return 0.7 * lineHeight(figureFont(size.label));
}

/// Lines of several series are named at their ends; these are not.
QList<int> namedSeries(const FigureSpec &spec)
{
    QList<int> named;
    for (int i = 0; i < spec.series.size(); ++i) {
        const FigureSeries &series = spec.series.at(i);
        const bool background = series.role == FigureSeries::Role::Comparison;
        const bool told = (spec.kind == FigureKind::SmallMultiples && background)
            || (hasRows(spec.kind) && (spec.series.size() > 1 || series.grade));
        if (told && !series.points.isEmpty())
            named.append(i);
    }
    return named;
}

Legend legendOf(const FigureSpec &spec, const FigureSize &size, double width)
{
    const QFont font = figureFont(size.label);
    const double line = lineHeight(font);
    const double side = swatchSide(size);
    Legend legend;
    double x = 0;
    double y = 0.5 * size.label;
    double row = 0; // height of the row so far
    const QList<int> named = namedSeries(spec);
    for (const int i : named) {
        const QStringList lines
            = wrapText(seriesLabel(spec.series.at(i)), font, width - 1.6 * side);
        const double needed = 1.5 * side + widest(lines, font);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += row;
            row = 0;
        }
        legend.entries.append({ i, lines, { x, y } });
        x += needed + 1.6 * side;
        row = std::max(row, double(lines.size()) * line);
    }
    legend.height = legend.entries.isEmpty() ? 0 : y + row;
    return legend;
}

/// A line and its marker are small in a legend; Qt Charts draws marks of series only.
void addMarkSwatch(QGraphicsScene &scene, const QPointF &corner, double side,
    const SeriesStyle &style, bool withLine, const FigureSize &size)
{
    const QPointF middle = corner + QPointF(side / 2, side / 2);
    if (withLine)
        scene.addLine(
            QLineF(corner.x() - 0.3 * side, middle.y(), corner.x() + 1.3 * side, middle.y()),
            linePen(style, size));
    QPolygonF shape;
    const double half = 0.42 * side;
    switch (style.marker) {
    case Marker::Circle:
        scene.addEllipse(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half),
            QPen(style.colour, style.hollow ? 0.3 * half : 1),
            style.hollow ? FigureColour::sheet : style.colour);
        return;
    case Marker::Square:
        shape = QPolygonF(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half));
        break;
    case Marker::Triangle:
        shape = QPolygonF { { middle.x(), middle.y() - half }, middle + QPointF(half, half),
            middle + QPointF(-half, half) };
        break;
    case Marker::Diamond:
        shape = QPolygonF { { middle.x(), middle.y() - half }, { middle.x() + half, middle.y() },
            { middle.x(), middle.y() + half }, { middle.x() - half, middle.y() } };
        break;
    }
    scene.addPolygon(shape, QPen(style.colour, style.hollow ? 0.3 * half : 1),
        style.hollow ? FigureColour::sheet : style.colour);
}

} // namespace

double legendHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    return legendOf(spec, size, width).height;
}

void addLegend(QGraphicsScene &scene, const FigureSpec &spec, const FigureSize &size,
    const QPointF &topLeft, double width)
{
    const Legend legend = legendOf(spec, size, width);
    const QFont font = figureFont(size.label);
    const double side = swatchSide(size);
    for (const Entry &entry : legend.entries) {
        const QPointF place = topLeft + entry.place;
        const QPointF corner = place + QPointF(0, 0.15 * lineHeight(font));
        const SeriesStyle style = styleOf(spec, entry.series);
        if (beginsAtZero(spec.kind))
            addSwatch(scene, QRectF(corner, QSizeF(side, side)), style);
        else
            addMarkSwatch(
                scene, corner, side, style, spec.kind == FigureKind::SmallMultiples, size);
        addTextLines(scene, entry.lines, font, FigureColour::text, place + QPointF(1.5 * side, 0));
    }
}

} // namespace Peel
