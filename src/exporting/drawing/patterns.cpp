// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/patterns.h"

#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QPainterPath>

#include <algorithm>

namespace Peel {
namespace {

constexpr double spacing = 6;

/// Lines at 45°, cut at the edges of the area. `falling` runs down to the right.
void addDiagonals(QPainterPath &path, const QRectF &area, bool falling)
{
    const double reach = area.width() + area.height();
    for (double offset = spacing / 2; offset < reach; offset += spacing) {
        // The line x + y = offset, from the left top corner, between the edges.
        const double fromX = std::max(0.0, offset - area.height());
        const double toX = std::min(area.width(), offset);
        const auto place = [&](double x) {
            const double along = falling ? area.width() - x : x;
            return QPointF(area.left() + along, area.top() + offset - x);
        };
        path.moveTo(place(fromX));
        path.lineTo(place(toX));
    }
}

void addDots(QPainterPath &path, const QRectF &area)
{
    constexpr double radius = 1.1;
    bool odd = false;
    for (double y = area.top() + spacing / 2; y < area.bottom() - radius; y += spacing / 2) {
        for (double x = area.left() + (odd ? spacing : spacing / 2); x < area.right() - radius;
             x += spacing)
            path.addEllipse(QPointF(x, y), radius, radius);
        odd = !odd;
    }
}

} // namespace

void addPattern(QGraphicsScene &scene, const QRectF &area, const SeriesStyle &style)
{
    QPainterPath path;
    switch (style.pattern) {
    case FillPattern::Solid:
    case FillPattern::Plain:
        return;
    case FillPattern::Dots:
        addDots(path, area);
        break;
    case FillPattern::CrossHatch:
        addDiagonals(path, area, true);
        [[fallthrough]];
    case FillPattern::Hatch:
        addDiagonals(path, area, false);
        break;
    }
    const bool dots = style.pattern == FillPattern::Dots;
    QGraphicsPathItem *item = scene.addPath(path, dots ? QPen(Qt::NoPen) : QPen(style.colour, 1),
        dots ? QBrush(style.colour) : QBrush());
    item->setZValue(1);
}

void addSwatch(QGraphicsScene &scene, const QRectF &area, const SeriesStyle &style)
{
    const QColor fill = style.pattern == FillPattern::Solid ? style.colour : FigureColour::sheet;
    QGraphicsRectItem *item = scene.addRect(
        area, style.outlined ? QPen(FigureColour::outline, 1) : QPen(Qt::NoPen), fill);
    item->setZValue(1);
    addPattern(scene, area, style);
}

} // namespace Peel
