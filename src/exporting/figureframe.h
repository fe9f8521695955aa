// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/figurespec.h"

#include <QRectF>

class QGraphicsScene;

namespace Peel {

/// Puts title, subtitle and legend at the top of the sheet, notes and source at its foot. Returns
/// what is left for the plot with its labels.
QRectF addFrame(QGraphicsScene &scene, const FigureSpec &spec, const FigureSize &size);

} // namespace Peel
