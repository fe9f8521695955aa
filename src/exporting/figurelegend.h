// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/figurespec.h"

#include <QPointF>

class QGraphicsScene;

namespace Peel {

/// How high the legend is with the gap above it; 0 where the marks are named directly.
double legendHeight(const FigureSpec &spec, const FigureSize &size, double width);

/// Swatches with names in the order of drawing, in as many lines as it takes.
void addLegend(QGraphicsScene &scene, const FigureSpec &spec, const FigureSize &size,
    const QPointF &topLeft, double width);

} // namespace Peel
