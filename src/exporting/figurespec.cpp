// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurespec.h"

#include <QDate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {

PartialDate dateOf(const FigurePoint &point)
{
    const QDate day = QDate::fromJulianDay(std::llround(point.value));
    return { day.year(), point.decimals > -2 ? day.month() : 0,
        point.decimals > -1 ? day.day() : 0 };
}

QString pointValue(const FigureSpec &spec, const FigurePoint &point)
{
    if (spec.kind == FigureKind::GradeSteps)
        return spec.levels.value(static_cast<int>(std::lround(point.value)));
    if (spec.kind == FigureKind::Timeline)
        return spokenDate(dateOf(point));
    return spokenValue(point.value, spec.unit, point.decimals);
}

QString seriesLabel(const FigureSeries &series)
{
    return series.sourceKey.isEmpty() ? series.name
                                      : u"%1 (%2)"_s.arg(series.name, series.sourceKey);
}

QString pointSentence(const FigureSpec &spec, int series, int point)
{
    const FigureSeries &line = spec.series.at(series);
    const FigurePoint &mark = line.points.at(point);
    const QString category = spec.categories.at(mark.category).label;
    const QString value = pointValue(spec, mark);
    if (spec.kind == FigureKind::Timeline)
        return u"%1: %2, %3"_s.arg(category, line.name, value);
    const QString measure = spec.measure.isEmpty() ? spec.title : spec.measure;
    if (spec.kind == FigureKind::DotStrip || category == line.name)
        return u"%1, %2: %3"_s.arg(measure, category, value);
    return u"%1, %2, %3: %4"_s.arg(measure, category, line.name, value);
}

} // namespace Peel
