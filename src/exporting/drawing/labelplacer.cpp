// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/labelplacer.h"

#include "exporting/figurepalette.h"
#include "exporting/textitems.h"

#include <QLineF>

#include <algorithm>

namespace Peel {

bool crosses(const QLineF &line, const QRectF &area)
{
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    if (std::max(line.x1(), line.x2()) < area.left()
        || std::min(line.x1(), line.x2()) > area.right())
        return false;
    const auto meets = [&line](const QPointF &from, const QPointF &to) {
        return line.intersects(QLineF(from, to)) == QLineF::BoundedIntersection;
    };
    return meets(area.topLeft(), area.topRight()) || meets(area.bottomLeft(), area.bottomRight())
        || meets(area.topLeft(), area.bottomLeft()) || meets(area.topRight(), area.bottomRight());
}

LabelPlacer::LabelPlacer(QGraphicsScene &scene, const QFont &font, const QRectF &bounds)
    : m_scene(scene)
    , m_font(font)
    , m_bounds(bounds)
{
}

bool LabelPlacer::place(const QString &text, const QList<QPointF> &places)
{
    const QSizeF wanted(textWidth(text, m_font), lineHeight(m_font));
    for (const QPointF &place : places) {
        const QRectF area(place, wanted);
        // Words beside words have a blank between them.
        const double blank = 0.3 * wanted.height();
        const auto covers = [&area, blank](const QRectF &taken) {
            return taken.intersects(area.adjusted(-blank, 0, blank, 0));
        };
        const auto runsThrough = [&area](const QLineF &line) { return crosses(line, area); };
        if (!m_bounds.contains(area) || std::any_of(m_taken.cbegin(), m_taken.cend(), covers)
            || std::any_of(m_stretches.cbegin(), m_stretches.cend(), runsThrough))
            continue;
        take(area);
        addText(m_scene, text, m_font, FigureColour::text, place);
        return true;
    }
    return false;
}

void LabelPlacer::take(const QRectF &area)
{
    m_taken.append(area);
}

void LabelPlacer::take(const QLineF &stretch)
{
    m_stretches.append(stretch);
}

} // namespace Peel
