// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>

class QGraphicsScene;

namespace Peel {

/// Labels that keep out of each other's way.
class LabelPlacer final
{
public:
    LabelPlacer(QGraphicsScene &scene, const QFont &font, const QRectF &bounds);

    /// Writes at the first of the places (top left corners) where the text covers nothing.
    bool place(const QString &text, const QList<QPointF> &places);
    /// Nothing is written over this.
    void take(const QRectF &area);
    /// Nor over a straight stretch from mark to mark.
    void take(const QLineF &stretch);

private:
    QGraphicsScene &m_scene;
    QFont m_font;
    QRectF m_bounds;
    QList<QRectF> m_taken;
    QList<QLineF> m_stretches;
};

/// Whether a straight line runs through a rectangle.
bool crosses(const QLineF &line, const QRectF &area);

} // namespace Peel
