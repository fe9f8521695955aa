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

double PlotGeometry::yOfCategory(int category) const
{
    return plot.top() + plot.height() * (category + 0.5) / categories;
}

QPointF PlotGeometry::markAt(const FigureSpec &spec, const FigurePoint &point) const
{
    return { xOfPosition(spec.categories.at(point.category).position), yOfValue(point.value) };
}

QRectF PlotGeometry::barAt(int seriesIndex, const FigurePoint &point) const
{
    const double group = barShare * plot.height() / categories;
    const double height = group / series;
    const double top = yOfCategory(point.category) - group / 2 + seriesIndex * height;
    const double zero = xOfValue(0);
    const double end = xOfValue(point.value);
    return QRectF(std::min(zero, end), top, std::abs(end - zero), height);
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
    if (lowest > highest)
        return {};
    return niceAxis(lowest, highest, spec.unit, spec.kind == FigureKind::Bars);
}

} // namespace Peel
