// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metriccomparison.h"

#include "analysis/factindex.h"
#include "analysis/measurekey.h"
#include "analysis/periodkind.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString signedNumber(double value, int decimals)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString digits = english.toString(std::abs(value), 'f', decimals);
    const bool zero = !digits.contains(QRegularExpression(u"[1-9]"_s));
    if (zero)
        return digits;
    return (value < 0 ? QString(u'\u2212') : u"+"_s) + digits;
}

/// The same thing measured: what pairs are made of.
using PairKey = std::tuple<QString, Unit, Scope>;

/// The latest figure of a round wins; dated ones before undated, sure ones before unsure.
bool tellsBetter(const StoredMetric &a, const StoredMetric &b)
{
    const bool sureA = a.fact.evidence.confidence != Confidence::Low;
    const bool sureB = b.fact.evidence.confidence != Confidence::Low;
    if (sureA != sureB)
        return sureA;
    const QDate endA = a.fact.period ? a.fact.period->to : QDate();
    const QDate endB = b.fact.period ? b.fact.period->to : QDate();
    if (endA.isValid() != endB.isValid())
        return endA.isValid();
    return endA == endB ? a.id < b.id : endA > endB;
}

void setDifference(MetricPair &pair)
{
    const auto present = [](const auto &side) { return side.has_value(); };
    const auto first = std::find_if(pair.sides.cbegin(), pair.sides.cend(), present);
    const auto last = std::find_if(pair.sides.crbegin(), pair.sides.crend(), present);
    pair.whyNot = metricBarrier(**first, **last);
    if (pair.whyNot.isEmpty())
        pair.difference = metricDifference((*first)->fact, (*last)->fact);
}

} // namespace

QString metricBarrier(const StoredMetric &earlier, const StoredMetric &later)
{
    const Metric &before = earlier.fact;
    const Metric &after = later.fact;
    const ReferenceData &reference = ReferenceData::builtIn();
    if (measureKey(before, reference) != measureKey(after, reference))
        return u"different measures"_s;
    if (before.unit != after.unit)
        return u"different units"_s;
    if (before.scope != after.scope)
        return u"different areas"_s;
    const PeriodKind kind = periodKindOf(before.period);
    if (kind == PeriodKind::Undated || periodKindOf(after.period) == PeriodKind::Undated)
        return u"a period without dates"_s;
    if (kind != periodKindOf(after.period))
        return u"periods of different length"_s;
    if (kind == PeriodKind::Longer || kind == PeriodKind::Other) {
        if (before.period->from.daysTo(before.period->to)
            != after.period->from.daysTo(after.period->to))
            return u"periods of different length"_s;
    }
    if (before.period->from == after.period->from && before.period->to == after.period->to)
        return u"the same period in both"_s;
    if (isBound(before) || isBound(after))
        return u"a bound, not an exact figure"_s;
    for (const Metric *metric : { &before, &after }) {
        if (metric->evidence.confidence == Confidence::Low)
            return u"an unsure reading"_s;
    }
    return {};
}

QString metricDifference(const Metric &earlier, const Metric &later)
{
    const int decimals = std::max(earlier.decimals, later.decimals);
    const double change = later.value - earlier.value;
    switch (later.unit) {
    case Unit::Percent:
        return signedNumber(change, decimals) + u" percentage points"_s;
    case Unit::PercentChange:
    case Unit::PercentagePoints:
    case Unit::Rank:
        return {};
    default:
        break;
    }
    if (earlier.value <= 0)
        return {};
    return signedNumber(100.0 * change / earlier.value, 1) + u'%';
}

QList<MetricPair> metricsInBoth(
    const LibraryFacts &facts, const QString &force, const QStringList &rounds)
{
    const ReferenceData &reference = ReferenceData::builtIn();
    const FactIndex index(facts);
    std::map<PairKey, MetricPair> pairs;
    for (const StoredMetric &metric : facts.metrics) {
        const DocumentRecord *document = index.document(metric.document);
        if (document == nullptr || document->header.force != force)
            continue;
        const qsizetype round = rounds.indexOf(document->header.round);
        if (round < 0)
            continue;
        const Measure *known = measureOf(metric.fact, reference);
        MetricPair &pair
            = pairs[{ measureKey(metric.fact, reference), metric.fact.unit, metric.fact.scope }];
        pair.sides.resize(rounds.size());
        pair.measure = known == nullptr ? QString() : known->id;
        pair.name = known == nullptr ? metric.fact.name : known->name;
        pair.unit = metric.fact.unit;
        pair.scope = metric.fact.scope;
        auto &side = pair.sides[round];
        if (!side || tellsBetter(metric, *side))
            side = metric;
    }
    QList<MetricPair> found;
    for (auto &[key, pair] : pairs) {
        if (std::count_if(pair.sides.cbegin(), pair.sides.cend(),
                [](const auto &side) { return side.has_value(); })
            < 2)
            continue;
        setDifference(pair);
        found.append(pair);
    }
    return found;
}

} // namespace Peel
