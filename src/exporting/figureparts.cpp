// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureparts.h"

#include "exporting/figure.h"
#include "exporting/figureof.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool fits(const FigureSpec &spec, const FigureSize &size, double highest)
{
    return Figure(spec, size).size().sheet.height() <= highest;
}

/// The ends of the whole figure's axis.
QList<double> reachOf(const FigureSpec &spec)
{
    QList<double> values = spec.reach;
    QList<double> totals(spec.categories.size(), 0.0);
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points) {
            values.append(point.value);
            totals[point.category] += point.value;
        }
    }
    if (spec.kind == FigureKind::GradeBars)
        values = totals;
    if (values.isEmpty())
        return {};
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    return { *lowest, *highest };
}

/// Marks stay with their points; those of points that are in another part go.
void keepMarks(FigureSpec &part, const FigureSpec &whole, const QList<QList<int>> &places)
{
    part.marks.clear();
    for (FigureMark mark : whole.marks) {
        if (mark.series < places.size()) {
            mark.point = places.at(mark.series).value(mark.point, -1);
            if (mark.point >= 0)
                part.marks.append(mark);
        }
    }
}

FigureSpec panelsOfFigure(const FigureSpec &spec, int first, int count)
{
    FigureSpec part = spec;
    part.reach = reachOf(spec);
    part.series = spec.series.mid(first, count);
    part.marks.clear();
    for (FigureMark mark : spec.marks) {
        mark.series -= first;
        if (mark.series >= 0 && mark.series < count)
            part.marks.append(mark);
    }
    return part;
}

FigureSpec partOf(const FigureSpec &spec, int first, int count)
{
    return hasRows(spec.kind) ? rowsOfFigure(spec, first, count)
                              : panelsOfFigure(spec, first, count);
}

int sizeOf(const FigureSpec &spec)
{
    if (hasRows(spec.kind))
        return static_cast<int>(spec.categories.size());
    return spec.kind == FigureKind::SmallMultiples ? static_cast<int>(spec.series.size()) : 1;
}

/// Cut into `count` parts whose sizes differ by one at most.
QList<FigureSpec> cut(const FigureSpec &spec, int count)
{
    const int all = sizeOf(spec);
    QList<FigureSpec> parts;
    for (int part = 0; part < count; ++part) {
        const int from = all * part / count;
        FigureSpec one = partOf(spec, from, all * (part + 1) / count - from);
        one.title = u"%1 (%2 of %3)"_s.arg(spec.title).arg(part + 1).arg(count).trimmed();
        one.altText = altTextOf(one);
        parts.append(one);
    }
    return parts;
}

} // namespace

FigureSpec rowsOfFigure(const FigureSpec &spec, int first, int count)
{
    FigureSpec part = spec;
    part.reach = reachOf(spec);
    part.categories = spec.categories.mid(first, count);
    QList<QList<int>> places;
    for (FigureSeries &series : part.series) {
        QList<FigurePoint> kept;
        QList<int> moved;
        for (FigurePoint point : std::as_const(series.points)) {
            point.category -= first;
            const bool inside = point.category >= 0 && point.category < count;
            moved.append(inside ? static_cast<int>(kept.size()) : -1);
            if (inside)
                kept.append(point);
        }
        series.points = kept;
        places.append(moved);
    }
    keepMarks(part, spec, places);
    part.breaks.clear();
    for (FigureBreak one : spec.breaks) {
        one.after -= first;
        if (one.after >= 0 && one.after < count)
            part.breaks.append(one);
    }
    return part;
}

QList<FigureSpec> partsFor(const FigureSpec &spec, const FigureSize &size, double highest)
{
    if (fits(spec, size, highest))
        return { spec };
    for (int count = 2; count <= sizeOf(spec); ++count) {
        const QList<FigureSpec> parts = cut(spec, count);
        if (std::all_of(parts.begin(), parts.end(),
                [&](const FigureSpec &part) { return fits(part, size, highest); }))
            return parts;
    }
    return { spec };
}

} // namespace Peel
