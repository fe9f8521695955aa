// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/plotgeometry.h"

class QGraphicsScene;

namespace Peel {

/// Draws the grid, then the marks with Qt Charts, and not one word. The only file that knows Qt
/// Charts.
void addChartMarks(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size);

} // namespace Peel
