// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"
#include "exporting/niceaxis.h"

#include <QRectF>

namespace Peel {

/// Where values stand on the sheet: the one mapping that marks, labels and clicks share.
struct PlotGeometry
{
    QRectF plot; // in sheet coordinates
    NiceAxis values;
    double from = 0; // positions (days) at the left and right edge
    double to = 1;
    int rows = 1; // equal slots from the top

    double xOfPosition(double position) const;
    double xOfValue(double value) const; // along a horizontal axis
    double yOfValue(double value) const; // up a vertical axis

    double rowHeight() const { return plot.height() / rows; }

    /// The middle of a row.
    double yOfRow(int row) const;
};

/// The axis that holds every value of the figure.
NiceAxis valueAxisOf(const FigureSpec &spec);

/// The row of each category, where a break takes a row of its own.
QList<int> rowsOf(const FigureSpec &spec);

} // namespace Peel
