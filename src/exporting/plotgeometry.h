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
    double from = 0; // positions of a line figure at the left and right edge
    double to = 1;
    int categories = 1;
    int series = 1;

    /// Share of a category that its bars fill: the gap is 40 % of a bar.
    static constexpr double barShare = 1 / 1.4;

    double xOfPosition(double position) const;
    double xOfValue(double value) const; // bars
    double yOfValue(double value) const; // lines
    /// The middle of a category of bars, from the top.
    double yOfCategory(int category) const;

    QPointF markAt(const FigureSpec &spec, const FigurePoint &point) const;
    QRectF barAt(int seriesIndex, const FigurePoint &point) const;
};

/// The axis that holds every value of the figure.
NiceAxis valueAxisOf(const FigureSpec &spec);

} // namespace Peel
