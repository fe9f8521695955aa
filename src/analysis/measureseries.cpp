// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measureseries.h"

#include "analysis/documentorder.h"
#include "analysis/factindex.h"
#include "analysis/measurekey.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What one series is made of.
struct SeriesKey
{
    QString force;
    QString measure;
    Unit unit;
    Scope scope;
    QString since; // what a change is counted from: "over 5 years"
    PeriodKind kind;

    bool operator<(const SeriesKey &other) const
    {
        return std::tie(force, measure, unit, scope, since, kind) < std::tie(
                   other.force, other.measure, other.unit, other.scope, other.since, other.kind);
    }

    /// All but the kind of period.
    bool isSameMeasure(const SeriesKey &other) const
    {
        return std::tie(force, measure, unit, scope, since)
            == std::tie(other.force, other.measure, other.unit, other.scope, other.since);
    }
};

struct KeyedSeries
{
    SeriesKey key;
    Series series;
};

constexpr int ownSeries = 3; // from so many points on, parts of a year are a series of their own

struct Told
{
    const StoredMetric *metric = nullptr;
    const DocumentRecord *document = nullptr;
};

QString forceOf(const Told &told)
{
    return told.document == nullptr ? QString() : told.document->header.force;
}

/// A rounded repeat is the same figure: equal within half a unit of the coarser print.
bool sameValue(const SeriesPoint &point, const Metric &metric)
{
    const int decimals = std::min(point.decimals, metric.decimals);
    return std::abs(point.value - metric.value) <= 0.5 * std::pow(10.0, -decimals) + 1e-9;
}

bool quotedBefore(const Told &a, const Told &b)
{
    return standsBefore({ a.document, a.metric->fact.evidence.source.start },
        { b.document, b.metric->fact.evidence.source.start });
}

/// Sure before unsure, exact before a bound, more digits before fewer, with a page before without,
/// then in the order of the documents.
bool clearer(const Told &a, const Told &b)
{
    const auto rank = [](const Told &told) {
        const Metric &metric = told.metric->fact;
        return std::make_tuple(metric.evidence.confidence == Confidence::Low, isBound(metric),
            -metric.decimals, metric.evidence.source.boxes.empty());
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return quotedBefore(a, b)
        || (!quotedBefore(b, a) && a.metric->fact.value < b.metric->fact.value);
}

bool samePeriod(const Period &a, const std::optional<Period> &b)
{
    const Period other = b.value_or(Period {});
    return a.hasDates() ? a.from == other.from && a.to == other.to : false;
}

SeriesPoint pointOf(const Told &told)
{
    const Metric &metric = told.metric->fact;
    SeriesPoint point;
    point.period = metric.period.value_or(Period {});
    point.value = metric.value;
    point.decimals = metric.decimals;
    point.metrics = { told.metric->id };
    point.documents = { told.metric->document };
    point.unsure = metric.evidence.confidence == Confidence::Low;
    point.bound = isBound(metric);
    return point;
}

/// Adds a figure to a point that says the same, or beside one that contradicts it.
void addFigure(Series &series, const Told &told)
{
    const Metric &metric = told.metric->fact;
    for (int i = 0; i < series.points.size(); ++i) {
        SeriesPoint &point = series.points[i];
        if (!samePeriod(point.period, metric.period))
            continue;
        if (!sameValue(point, metric)) {
            series.conflicts.append({ i, pointOf(told) });
            return;
        }
        point.metrics.append(told.metric->id);
        point.documents.append(told.metric->document);
        point.unsure = point.unsure && metric.evidence.confidence == Confidence::Low;
        return;
    }
    series.points.append(pointOf(told));
}

/// By end of period; the conflicts follow their points.
void sortByPeriod(Series &series)
{
    if (series.kind == PeriodKind::Undated)
        return;
    std::vector<int> order(static_cast<std::size_t>(series.points.size()));
    for (int i = 0; i < series.points.size(); ++i)
        order.at(static_cast<std::size_t>(i)) = i;
    const auto ends = [&series](int i) {
        const Period &period = series.points.at(i).period;
        return std::make_pair(period.to, period.from);
    };
    std::stable_sort(
        order.begin(), order.end(), [&ends](int a, int b) { return ends(a) < ends(b); });
    QList<SeriesPoint> points;
    QList<int> newPlace(series.points.size());
    for (const int old : order) {
        newPlace[old] = static_cast<int>(points.size());
        points.append(series.points.at(old));
    }
    series.points = points;
    for (SeriesConflict &conflict : series.conflicts)
        conflict.point = newPlace.at(conflict.point);
}

/// Names the periods that are missing between two points.
std::optional<QString> gapBetween(const Period &before, const Period &after, PeriodKind kind)
{
    const int slack = monthsOf(kind) == 1 ? 15 : 45;
    Period missing = periodAfter(before, kind);
    if (missing.from.daysTo(after.from) <= slack)
        return std::nullopt;
    const QString first = periodAxisLabel(missing);
    Period last = missing;
    while (periodAfter(last, kind).to < after.from.addDays(slack))
        last = periodAfter(last, kind);
    const QString end = periodAxisLabel(last);
    return first == end ? first : u"%1 to %2"_s.arg(first, end);
}

void nameGaps(Series &series)
{
    if (monthsOf(series.kind) == 0)
        return;
    for (int i = 1; i < series.points.size(); ++i) {
        const auto gap
            = gapBetween(series.points.at(i - 1).period, series.points.at(i).period, series.kind);
        if (gap)
            series.gaps.append({ i - 1, *gap });
    }
}

void addNotes(Series &series)
{
    QStringList months;
    for (const SeriesPoint &point : std::as_const(series.points)) {
        const QString month
            = QLocale(QLocale::English).monthName(std::max(1, point.period.to.month()));
        if (series.kind == PeriodKind::Year && !months.contains(month))
            months.append(month);
    }
    if (months.size() > 1)
        series.notes.append(u"The years end in different months: %1."_s.arg(months.join(u", "_s)));
    if (std::any_of(series.points.cbegin(), series.points.cend(),
            [](const SeriesPoint &point) { return point.bound; }))
        series.notes.append(u"A bound such as “over 1,500” is drawn at its number."_s);
    for (const SeriesConflict &conflict : std::as_const(series.conflicts))
        series.notes.append(
            u"%1: another document says %2."_s.arg(periodAxisLabel(conflict.other.period),
                spokenValue(conflict.other.value, series.unit, conflict.other.decimals)));
}

Series seriesFrom(const SeriesKey &key, std::vector<Told> told, const ReferenceData &reference)
{
    Series series;
    series.force = key.force;
    series.unit = key.unit;
    series.scope = key.scope;
    series.kind = key.kind;
    std::stable_sort(
        told.begin(), told.end(), series.kind == PeriodKind::Undated ? quotedBefore : clearer);
    const Metric &clearest = told.front().metric->fact;
    const Measure *known = measureOf(clearest, reference);
    series.measure = known == nullptr ? QString() : known->id;
    series.name = known == nullptr ? clearest.name : known->name;
    if (!key.since.isEmpty())
        series.name += u' ' + key.since;
    for (const Told &one : told)
        addFigure(series, one);
    sortByPeriod(series);
    nameGaps(series);
    addNotes(series);
    return series;
}

std::map<SeriesKey, std::vector<Told>> grouped(const LibraryFacts &facts, const QString &force,
    const QString &wanted, const ReferenceData &reference)
{
    const FactIndex index(facts);
    std::map<SeriesKey, std::vector<Told>> groups;
    for (const StoredMetric &metric : facts.metrics) {
        const Told told { &metric, index.document(metric.document) };
        if ((!force.isEmpty() && forceOf(told) != force)
            || !isMeasureWanted(metric.fact, wanted, reference))
            continue;
        groups[{ forceOf(told), measureKey(metric.fact, reference), metric.fact.unit,
                   metric.fact.scope, countedFrom(metric.fact), periodKindOf(metric.fact.period) }]
            .push_back(told);
    }
    return groups;
}

/// A count of half a year is no rival of the year's; a share is.
bool holdsForItsParts(Unit unit)
{
    switch (unit) {
    case Unit::Count:
    case Unit::Gbp:
    case Unit::PercentChange:
    case Unit::PercentagePoints:
        return false;
    default:
        return true;
    }
}

bool isWithin(const Period &part, const Period &whole)
{
    return part.hasDates() && whole.hasDates() && whole.from <= part.from && part.to <= whole.to
        && (part.from != whole.from || part.to != whole.to);
}

bool differ(const SeriesPoint &a, const SeriesPoint &b)
{
    return std::abs(a.value - b.value)
        > 0.5 * std::pow(10.0, -std::min(a.decimals, b.decimals)) + 1e-9;
}

bool shareADocument(const SeriesPoint &a, const SeriesPoint &b)
{
    return std::any_of(a.documents.cbegin(), a.documents.cend(),
        [&b](qint64 document) { return b.documents.contains(document); });
}

/// Single figures of another source that are about a part of a point's time are kept beside it.
void addParts(Series &series, const Series &other)
{
    if (other.points.size() >= ownSeries)
        return;
    for (int i = 0; i < series.points.size(); ++i) {
        const SeriesPoint &point = series.points.at(i);
        for (const SeriesPoint &part : other.points) {
            if (!isWithin(part.period, point.period) || !differ(point, part)
                || shareADocument(point, part))
                continue;
            series.parts.append({ i, part });
            series.notes.append(u"%1: another document says %2 for %3."_s.arg(
                periodAxisLabel(point.period), spokenValue(part.value, series.unit, part.decimals),
                periodAxisLabel(part.period)));
        }
    }
}

void addParts(std::vector<KeyedSeries> &found)
{
    const std::vector<KeyedSeries> others = found;
    for (KeyedSeries &one : found) {
        for (const KeyedSeries &other : others) {
            if (holdsForItsParts(one.key.unit) && one.key.kind != other.key.kind
                && one.key.isSameMeasure(other.key))
                addParts(one.series, other.series);
        }
    }
}

} // namespace

QList<Series> seriesOf(const LibraryFacts &facts, const QString &force, const QString &measure,
    const ReferenceData &reference)
{
    std::vector<KeyedSeries> keyed;
    for (const auto &[key, told] : grouped(facts, force, measure, reference))
        keyed.push_back({ key, seriesFrom(key, told, reference) });
    addParts(keyed);
    QList<Series> found;
    for (KeyedSeries &one : keyed)
        found.append(std::move(one.series));
    std::stable_sort(found.begin(), found.end(), [](const Series &a, const Series &b) {
        const auto rank = [](const Series &series) {
            return std::make_tuple(series.scope, series.kind == PeriodKind::Undated,
                -series.points.size(), series.name);
        };
        return rank(a) < rank(b);
    });
    return found;
}

QList<MeasureEntry> measuresOf(
    const LibraryFacts &facts, const QString &force, const ReferenceData &reference)
{
    std::map<std::tuple<QString, QString, Unit>, MeasureEntry> entries;
    std::map<std::tuple<QString, QString, Unit>, QSet<qint64>> documents;
    for (const auto &[key, told] : grouped(facts, force, {}, reference)) {
        const auto place = std::make_tuple(key.force, key.measure, key.unit);
        const Series series = seriesFrom(key, told, reference);
        MeasureEntry &entry = entries[place];
        if (entry.name.isEmpty()) {
            const Measure *known = reference.measure(series.measure);
            entry.measure = series.measure;
            const auto clearest = std::min_element(told.begin(), told.end(), clearer);
            entry.name = known == nullptr ? clearest->metric->fact.name : known->name;
            entry.group = known == nullptr ? QString() : known->group;
            entry.force = key.force;
            entry.unit = key.unit;
        }
        entry.figures += static_cast<int>(told.size());
        if (key.kind != PeriodKind::Undated)
            entry.points = std::max(entry.points, static_cast<int>(series.points.size()));
        for (const Told &one : told)
            documents[place].insert(one.metric->document);
    }
    QList<MeasureEntry> list;
    for (auto &[place, entry] : entries) {
        entry.documents = static_cast<int>(documents[place].size());
        list.append(entry);
    }
    std::stable_sort(list.begin(), list.end(), [](const MeasureEntry &a, const MeasureEntry &b) {
        return std::make_tuple(a.group.isEmpty(), a.group, a.name.toLower())
            < std::make_tuple(b.group.isEmpty(), b.group, b.name.toLower());
    });
    return list;
}

} // namespace Peel
