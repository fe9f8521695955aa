// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureseries.h"
#include "exporting/figurewords.h"
#include "exporting/quartiles.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The latest of the periods that most forces tell.
QString commonPeriod(const QList<Series> &series)
{
    std::map<std::pair<QDate, QString>, int> told;
    for (const Series &one : series) {
        const QList<SeriesPoint> points = surePoints(one);
        for (const SeriesPoint &point : points)
            ++told[{ point.period.to, pointLabel(point) }];
    }
    QString best;
    int most = 0;
    for (const auto &[period, count] : told) {
        if (count >= most) {
            most = count;
            best = period.second;
        }
    }
    return best;
}

} // namespace

void addForces(FigureSpec &spec, const QList<Series> &series, const QString &force,
    const ReferenceData &reference)
{
    const QString period = commonPeriod(series);
    FigureSeries named { u"The force"_s, FigureSeries::Role::Main, {}, {} };
    FigureSeries others { u"Other forces"_s, FigureSeries::Role::Comparison, {}, {} };
    for (const Series &one : series) {
        if (one.scope != Scope::Force)
            continue;
        const QList<SeriesPoint> points = surePoints(one);
        const auto point = std::find_if(points.begin(), points.end(),
            [&period](const SeriesPoint &told) { return pointLabel(told) == period; });
        if (point == points.end())
            continue;
        const QString name = areaNameOf(one, reference);
        FigureSeries &target = one.force == force ? named : others;
        if (one.force == force)
            named.name = name;
        target.points.append(figurePoint(*point, static_cast<int>(spec.categories.size())));
        spec.categories.append({ name, 0 });
    }
    for (const FigureSeries &one : { named, others }) {
        if (!one.points.isEmpty())
            spec.series.append(one);
    }
    spec.notes.append(u"%1 forces, %2. Each dot is a force; quartiles are worked out from these "
                      "figures."_s.arg(spec.categories.size())
                          .arg(period));
}

} // namespace Peel
