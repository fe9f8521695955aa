// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"

#include <QColor>
#include <QPen>

namespace Peel {

/// Colours that are not data.
namespace FigureColour {
inline const QColor sheet { 0xFF, 0xFF, 0xFF };
inline const QColor text { 0x0B, 0x0C, 0x0C };
inline const QColor quiet { 0x50, 0x5A, 0x5F }; // subtitle, axis, source, notes
inline const QColor grid { 0xD9, 0xD9, 0xD9 };
} // namespace FigureColour

enum class Marker { Circle, Square, Triangle, Diamond };

/// How a series looks. Colour never stands alone: dash and marker tell the same.
struct SeriesStyle
{
    QColor colour;
    QList<qreal> dashes; // in widths of the pen; empty for a solid line
    Marker marker = Marker::Circle;
};

/// The style of series `index`: the background series grey, the others dark blue, turquoise, dark
/// pink, orange.
SeriesStyle styleOf(const FigureSpec &spec, int index);

} // namespace Peel
