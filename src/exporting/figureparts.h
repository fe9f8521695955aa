// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/figurespec.h"

namespace Peel {

/// Some rows of a figure that has rows, as a figure of its own on the axis of the whole.
FigureSpec rowsOfFigure(const FigureSpec &spec, int first, int count);

/// A figure for a sheet that may not grow above `highest` pixels: itself where it fits, else in
/// parts of about as many rows or panels, each with the axis, legend and title of the whole. What
/// stands under a figure may be too long even so; one that cannot be parted is given back whole.
/// Needs the application that figures need.
QList<FigureSpec> partsFor(const FigureSpec &spec, const FigureSize &size, double highest);

} // namespace Peel
