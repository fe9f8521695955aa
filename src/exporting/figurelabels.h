// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/plotgeometry.h"

class QGraphicsScene;

namespace Peel {

/// The part of `body` that the plot gets when all its labels have room.
PlotGeometry geometryFor(const QRectF &body, const FigureSpec &spec, const FigureSize &size);

/// Writes the labels of both axes, and the values: of lines the first, last, highest and lowest,
/// of bars each. A label that would cover another is left out.
void addLabels(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size);

} // namespace Peel
