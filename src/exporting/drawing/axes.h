// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/drawing/drawing.h"
#include "exporting/plotgeometry.h"

namespace Peel {

/// A grid line, or the line of an axis.
void addRule(Drawing &drawing, const QLineF &line, const QColor &colour, bool dashed = false);

/// Horizontal grid lines with their labels to the left of the plot, and the line at its foot.
void addVerticalAxis(Drawing &drawing, const PlotGeometry &geometry);
/// How much room those labels take.
double verticalAxisRoom(const FigureSpec &spec, const FigureSize &size, const NiceAxis &axis);

/// Vertical grid lines with their labels under the plot, as many as have room, and a line at zero
/// where that is in sight.
void addHorizontalAxis(Drawing &drawing, const PlotGeometry &geometry);
double horizontalAxisRoom(const FigureSize &size);

/// Labels under a time axis, as many as fit between `left` and `right`, the last always among them;
/// the first and last are moved inwards where that makes them fit.
struct TimeLabel
{
    QString text;
    double x = 0; // its middle
};

void addTimeLabels(
    Drawing &drawing, const QList<TimeLabel> &labels, double top, double left, double right);

/// The names of the rows, wrapped, at the left margin; `room` wide.
void addRowNames(Drawing &drawing, const PlotGeometry &geometry, const QList<int> &rows);
/// How wide the column of names is, at most `share` of the sheet's width.
double rowNamesRoom(
    const FigureSpec &spec, const FigureSize &size, double width, double share = 0.4);
/// How many lines the longest name takes in that column.
qsizetype rowNameLines(
    const FigureSpec &spec, const FigureSize &size, double width, double share = 0.4);

} // namespace Peel
