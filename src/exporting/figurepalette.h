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
inline const QColor outline { 0x2B, 0x2B, 0x2B }; // of fills too light to stand on white
inline const QColor grid { 0xD9, 0xD9, 0xD9 };
} // namespace FigureColour

enum class Marker { Circle, Square, Triangle, Diamond };
enum class FillPattern { Solid, Dots, Plain, Hatch, CrossHatch };

/// How a series looks. Colour never stands alone: dash, marker, pattern or letter tell the same.
struct SeriesStyle
{
    QColor colour;
    QList<qreal> dashes; // in widths of the pen; empty for a solid line
    Marker marker = Marker::Circle;
    FillPattern pattern = FillPattern::Solid; // of fills; all but Solid are drawn on white
    QColor ink = FigureColour::sheet; // of words on a fill
    bool hollow = false; // a marker with the sheet inside
    bool outlined = false; // a fill that needs a line around it
};

/// The style of series `index` in the figure's palette: grades in the grade palette, the background
/// series grey, the others dark blue, turquoise, dark pink, orange.
SeriesStyle styleOf(const FigureSpec &spec, int index);

/// The contrast of two colours after WCAG 2: 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

} // namespace Peel
