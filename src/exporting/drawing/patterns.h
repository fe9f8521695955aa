// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurepalette.h"

#include <QRectF>

class QGraphicsScene;

namespace Peel {

/// Draws the pattern of a fill as lines and dots: a brush's own patterns do not reach every format.
void addPattern(QGraphicsScene &scene, const QRectF &area, const SeriesStyle &style);

/// A filled rectangle with its pattern and outline, as a legend shows it.
void addSwatch(QGraphicsScene &scene, const QRectF &area, const SeriesStyle &style);

} // namespace Peel
