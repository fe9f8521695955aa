// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/drawing/drawing.h"

#include <QStringList>

namespace Peel {

/// Words at the end of a line: wanted with their middle at `y`.
struct EndLabel
{
    QStringList lines;
    double y = 0;
};

/// Writes the labels to the right of `x`, pushed apart where they would touch and kept between
/// `top` and `bottom` where there is room for all.
void addEndLabels(Drawing &drawing, QList<EndLabel> labels, double x, double top, double bottom);

} // namespace Peel
