// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/drawing/drawing.h"
#include "exporting/plotgeometry.h"

namespace Peel {

/// Where the points of a series stand, along the time.
QList<QPointF> placesOf(
    const FigureSpec &spec, const FigureSeries &series, const PlotGeometry &geometry);

/// One line for each run between gaps, with markers where they do not run into each other. The
/// background first, so that the force lies over it. `places` is by series.
void addRuns(Drawing &drawing, const QList<QList<QPointF>> &places);
/// The same of one series.
void addRuns(Drawing &drawing, int series, const QList<QPointF> &places);

/// What a finger reaches around each mark.
MarkAreas areasAround(const QList<QList<QPointF>> &places);

} // namespace Peel
