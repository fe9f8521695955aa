// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/figurespec.h"

#include <QRectF>
#include <QStringList>

class QGraphicsScene;

namespace Peel {

/// Words around the plot: title, subtitle and legend at the top of the sheet, notes and source at
/// its foot.
struct FigureFrame
{
    QStringList title;
    QStringList subtitle;
    QStringList foot;
    double head = 0; // how high what stands above the plot is, with the margin
    double tail = 0; // what stands under it
};

FigureFrame frameOf(const FigureSpec &spec, const FigureSize &size);

/// Puts the frame on the sheet. Returns what is left for the plot with its labels.
QRectF addFrame(QGraphicsScene &scene, const FigureFrame &frame, const FigureSpec &spec,
    const FigureSize &size);

} // namespace Peel
