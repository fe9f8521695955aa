// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureseries.h"

#include "exporting/figurewords.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The middle of a period on the axis of time, in days.
double positionOf(const Period &period)
{
    return 0.5 * static_cast<double>(period.from.toJulianDay() + period.to.toJulianDay());
}

/// Every period of the series once, in time, with its index.
class TimeCategories
{
public:
    explicit TimeCategories(const QList<Series> &series)
    {
        for (const Series &one : series) {
            const QList<SeriesPoint> points = surePoints(one);
            for (const SeriesPoint &point : points)
                m_places.insert({ keyOf(point), 0 });
        }
        for (auto &[key, index] : m_places) {
            index = static_cast<int>(m_categories.size());
            m_categories.append({ key.second, key.first });
        }
    }

    const QList<FigureCategory> &list() const { return m_categories; }

    int indexOf(const SeriesPoint &point) const { return m_places.at(keyOf(point)); }

private:
    using Key = std::pair<double, QString>;

    static Key keyOf(const SeriesPoint &point)
    {
        return { positionOf(point.period), pointLabel(point) };
    }

    std::map<Key, int> m_places;
    QList<FigureCategory> m_categories;
};

/// A line stops before a gap and before an unsure reading.
QList<int> breaksOf(const Series &series)
{
    QSet<int> gaps;
    for (const SeriesGap &gap : series.gaps)
        gaps.insert(gap.after);
    QList<int> breaks;
    int drawn = -1;
    for (int i = 0; i < series.points.size(); ++i) {
        const bool unsure = series.points.at(i).unsure;
        if (!unsure)
            ++drawn;
        const bool stops = gaps.contains(i) || unsure;
        if (stops && drawn >= 0 && (breaks.isEmpty() || breaks.last() != drawn))
            breaks.append(drawn);
    }
    return breaks;
}

/// Largest first, by the first series.
void sortByValue(FigureSpec &spec)
{
    const auto valueOf = [&spec](int category) {
        for (const FigureSeries &series : std::as_const(spec.series)) {
            for (const FigurePoint &point : series.points) {
                if (point.category == category)
                    return point.value;
            }
        }
        return 0.0;
    };
    QList<int> order;
    for (int i = 0; i < spec.categories.size(); ++i)
        order.append(i);
    std::stable_sort(
        order.begin(), order.end(), [&](int a, int b) { return valueOf(a) > valueOf(b); });
    QList<FigureCategory> sorted;
    for (const int old : std::as_const(order))
        sorted.append(spec.categories.at(old));
    spec.categories = sorted;
    for (FigureSeries &series : spec.series) {
        for (FigurePoint &point : series.points)
            point.category = static_cast<int>(order.indexOf(point.category));
        std::sort(series.points.begin(), series.points.end(),
            [](const FigurePoint &a, const FigurePoint &b) { return a.category < b.category; });
    }
}

/// What a series is called beside others: its area where they are of one measure.
QString nameOf(const Series &series, bool oneName, const ReferenceData &reference)
{
    return oneName ? areaNameOf(series, reference) : series.name;
}

void notePeriods(FigureSpec &spec, const QStringList &periods)
{
    if (periods.size() > 1)
        spec.notes.append(
            u"The figures are of different periods: %1."_s.arg(periods.join(u", "_s)));
    else if (!periods.isEmpty())
        spec.notes.append(u"Period: %1."_s.arg(periods.front()));
}

} // namespace

QList<SeriesPoint> surePoints(const Series &series)
{
    QList<SeriesPoint> sure;
    std::copy_if(series.points.begin(), series.points.end(), std::back_inserter(sure),
        [](const SeriesPoint &point) { return !point.unsure; });
    return sure;
}

QString pointLabel(const SeriesPoint &point)
{
    const QString label = periodAxisLabel(point.period);
    return label.isEmpty() ? u"no date given"_s : label;
}

FigureSeries::Role roleOf(const Series &series)
{
    return series.scope == Scope::National ? FigureSeries::Role::Comparison
                                           : FigureSeries::Role::Main;
}

FigurePoint figurePoint(const SeriesPoint &point, int category)
{
    return { category, point.value, point.decimals, point.metrics };
}

bool sharesOneName(const QList<Series> &series)
{
    return std::all_of(series.begin(), series.end(),
        [&](const Series &one) { return one.name == series.front().name; });
}

void addSeriesNotes(FigureSpec &spec, const Series &series, const QString &area)
{
    for (const QString &note : series.notes) {
        if (!spec.notes.contains(note))
            spec.notes.append(note);
    }
    for (const SeriesGap &gap : series.gaps)
        spec.notes.append(u"%1, %2: no figure published."_s.arg(area, gap.label));
    for (const SeriesPoint &point : series.points) {
        if (point.unsure)
            spec.notes.append(
                u"%1, %2: an unsure reading is left out."_s.arg(area, pointLabel(point)));
    }
}

void addTimeSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    const TimeCategories categories(series);
    const bool oneName = sharesOneName(series);
    spec.categories = categories.list();
    for (const Series &one : series) {
        const QString name = nameOf(one, oneName, reference);
        FigureSeries line { name, roleOf(one), {}, breaksOf(one) };
        const QList<SeriesPoint> points = surePoints(one);
        for (const SeriesPoint &point : points)
            line.points.append(figurePoint(point, categories.indexOf(point)));
        if (line.points.isEmpty())
            continue;
        spec.series.append(line);
        addSeriesNotes(spec, one, name);
    }
}

void addNamedSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    QStringList names;
    QStringList periods;
    for (const Series &one : series) {
        const QList<SeriesPoint> points = surePoints(one);
        if (points.isEmpty())
            continue;
        if (!names.contains(one.name)) {
            names.append(one.name);
            spec.categories.append({ one.name, 0 });
        }
        const QString area = areaNameOf(one, reference);
        auto bars = std::find_if(spec.series.begin(), spec.series.end(),
            [&area](const FigureSeries &drawn) { return drawn.name == area; });
        if (bars == spec.series.end())
            bars
                = spec.series.insert(spec.series.end(), FigureSeries { area, roleOf(one), {}, {} });
        bars->points.append(figurePoint(points.last(), static_cast<int>(names.indexOf(one.name))));
        const QString label = pointLabel(points.last());
        if (!periods.contains(label))
            periods.append(label);
    }
    notePeriods(spec, periods);
    sortByValue(spec);
}

void addTwoPeriods(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    const bool oneName = sharesOneName(series);
    const TimeCategories periods(series);
    FigureSeries earlier { periods.list().front().label, FigureSeries::Role::Main, {}, {} };
    FigureSeries later { periods.list().back().label, FigureSeries::Role::Main, {}, {} };
    for (const Series &one : series) {
        const int row = static_cast<int>(spec.categories.size());
        QString name = nameOf(one, oneName, reference);
        if (!oneName && one.scope == Scope::National)
            name += u", "_s + areaNameOf(one, reference);
        bool told = false;
        const QList<SeriesPoint> points = surePoints(one);
        for (const SeriesPoint &point : points) {
            const int period = periods.indexOf(point);
            FigureSeries *end = period == 0           ? &earlier
                : period + 1 == periods.list().size() ? &later
                                                      : nullptr;
            if (end == nullptr)
                continue;
            end->points.append(figurePoint(point, row));
            told = true;
        }
        if (!told)
            continue;
        spec.categories.append({ name, 0 });
        addSeriesNotes(spec, one, name);
    }
    spec.series = { earlier, later };
    if (periods.list().size() > 2)
        spec.notes.append(
            u"Only the first and the last of %1 periods are shown."_s.arg(periods.list().size()));
}

} // namespace Peel
