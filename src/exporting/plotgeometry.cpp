// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/plotgeometry.h"

#include <algorithm>
#include <limits>

namespace Peel {

double PlotGeometry::xOfPosition(double position) const
{
    return plot.left() + plot.width() * (position - from) / (to - from);
}

double PlotGeometry::xOfValue(double value) const
{
    return plot.left() + plot.width() * (value - values.from) / (values.to - values.from);
}

double PlotGeometry::yOfValue(double value) const
{
    return plot.bottom() - plot.height() * (value - values.from) / (values.to - values.from);
}

double PlotGeometry::yOfRow(int row) const
{
    return plot.top() + rowHeight() * (row + 0.5);
}

NiceAxis valueAxisOf(const FigureSpec &spec)
{
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    for (const double value : spec.reach) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    if (lowest > highest)
        return {};
    // A strip shows how forces differ from each other, not how far they are from nothing.
    const double closeness = spec.kind == FigureKind::DotStrip ? 0.7 : 0.25;
    return niceAxis(lowest, highest, spec.unit, beginsAtZero(spec.kind), closeness);
}

QList<int> rowsOf(const FigureSpec &spec)
{
    QList<int> rows;
    int row = 0;
    for (int category = 0; category < spec.categories.size(); ++category) {
        rows.append(row++);
        if (std::any_of(spec.breaks.begin(), spec.breaks.end(),
                [category](const FigureBreak &one) { return one.after == category; }))
            ++row;
    }
    return rows;
}

} // namespace Peel
