// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exclusion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isExclusion(const FigureMark &mark)
{
    return mark.kind == FigureMark::Kind::Excluded;
}

/// Kinds whose categories are rows or dots by themselves: without a point they say nothing.
bool dropsEmptyCategories(FigureKind kind)
{
    return kind == FigureKind::Bars || kind == FigureKind::Dumbbell || kind == FigureKind::DotStrip;
}

/// Takes points out of a series; answers where each of the old ones is now, −1 for those that went.
QList<int> takeOut(FigureSeries &series, const QList<bool> &out)
{
    QList<int> places;
    QList<FigurePoint> kept;
    QList<int> breaks;
    for (int i = 0; i < series.points.size(); ++i) {
        places.append(out.at(i) ? -1 : static_cast<int>(kept.size()));
        if (!out.at(i))
            kept.append(series.points.at(i));
        // A line stops before what is left out, and where it stopped anyway.
        const int last = static_cast<int>(kept.size()) - 1;
        if ((out.at(i) || series.breaksAfter.contains(i)) && last >= 0 && !breaks.contains(last))
            breaks.append(last);
    }
    breaks.removeIf([&kept](int after) { return after >= kept.size() - 1; });
    series.points = kept;
    series.breaksAfter = breaks;
    return places;
}

void dropEmptyCategories(FigureSpec &spec)
{
    QList<bool> used(spec.categories.size(), false);
    for (const FigureSeries &series : std::as_const(spec.series)) {
        for (const FigurePoint &point : series.points)
            used[point.category] = true;
    }
    QList<int> places;
    QList<FigureCategory> kept;
    for (int i = 0; i < spec.categories.size(); ++i) {
        places.append(static_cast<int>(kept.size()));
        if (used.at(i))
            kept.append(spec.categories.at(i));
    }
    spec.categories = kept;
    for (FigureSeries &series : spec.series) {
        for (FigurePoint &point : series.points)
            point.category = places.at(point.category);
    }
}

QList<bool> excludedIn(const FigureSpec &spec, int series)
{
    QList<bool> out(spec.series.at(series).points.size(), false);
    for (const FigureMark &mark : spec.marks) {
        if (isExclusion(mark) && mark.series == series)
            out[mark.point] = true;
    }
    return out;
}

} // namespace

bool canExclude(FigureKind kind)
{
    return hasNumbers(kind) && kind != FigureKind::GradeBars;
}

bool hasExclusions(const FigureSpec &spec)
{
    return std::any_of(spec.marks.begin(), spec.marks.end(), isExclusion);
}

QString exclusionOf(const FigureSpec &spec, int series, int point)
{
    const auto found = std::find_if(spec.marks.begin(), spec.marks.end(), [&](const FigureMark &m) {
        return isExclusion(m) && m.series == series && m.point == point;
    });
    return found == spec.marks.end() ? QString() : found->words;
}

FigureSpec drawnOf(const FigureSpec &spec)
{
    if (!hasExclusions(spec))
        return spec;
    FigureSpec drawn = spec;
    drawn.notes = notesOf(spec);
    QList<QList<int>> places;
    for (int i = 0; i < spec.series.size(); ++i)
        places.append(takeOut(drawn.series[i], excludedIn(spec, i)));
    drawn.marks.clear();
    for (FigureMark mark : spec.marks) {
        mark.point = places.at(mark.series).at(mark.point);
        if (mark.point >= 0)
            drawn.marks.append(mark);
    }
    if (dropsEmptyCategories(spec.kind))
        dropEmptyCategories(drawn);
    return drawn;
}

QStringList exclusionNotes(const FigureSpec &spec)
{
    QStringList notes;
    for (const FigureMark &mark : spec.marks) {
        if (!isExclusion(mark))
            continue;
        const FigureSeries &series = spec.series.at(mark.series);
        const FigurePoint &point = series.points.at(mark.point);
        const QString &category = spec.categories.at(point.category).label;
        const QString place
            = category == series.name ? category : u"%1, %2"_s.arg(series.name, category);
        notes.append(u"%1 (%2) is left out: %3"_s.arg(place, pointValue(spec, point), mark.words)
            + (mark.words.endsWith(u'.') ? QString() : u"."_s));
    }
    return notes;
}

QStringList notesOf(const FigureSpec &spec)
{
    return exclusionNotes(spec) + spec.notes;
}

} // namespace Peel
