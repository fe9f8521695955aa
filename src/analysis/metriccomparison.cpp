// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metriccomparison.h"

#include "analysis/documentorder.h"
#include "analysis/factindex.h"
#include "analysis/measurekey.h"
#include "analysis/metricbase.h"
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

/// The latest figure of a side wins; dated ones before undated, sure ones before unsure, and those
/// for the force itself come from the plainest document.
bool tellsBetter(const StoredMetric &a, const StoredMetric &b, const FactIndex &index)
{
    const bool sureA = a.fact.evidence.confidence != Confidence::Low;
    const bool sureB = b.fact.evidence.confidence != Confidence::Low;
    if (sureA != sureB)
        return sureA;
    const QDate endA = a.fact.period ? a.fact.period->to : QDate();
    const QDate endB = b.fact.period ? b.fact.period->to : QDate();
    if (endA.isValid() != endB.isValid())
        return endA.isValid();
    if (endA != endB)
        return endA > endB;
    return standsBefore({ index.document(a.document), a.fact.evidence.source.start },
        { index.document(b.document), b.fact.evidence.source.start });
}

/// The measure's name where it is known, else as the newest side prints it.
void setName(MetricPair &pair, const ReferenceData &reference)
{
    const auto present = [](const auto &side) { return side.has_value(); };
    const auto newest = std::find_if(pair.sides.crbegin(), pair.sides.crend(), present);
    const Measure *known = measureOf((*newest)->fact, reference);
    pair.measure = known == nullptr ? QString() : known->id;
    pair.name = known == nullptr ? (*newest)->fact.name : known->name;
}

void setDifference(MetricPair &pair, bool ofForces)
{
    const auto present = [](const auto &side) { return side.has_value(); };
    const auto first = std::find_if(pair.sides.cbegin(), pair.sides.cend(), present);
    const auto last = std::find_if(pair.sides.crbegin(), pair.sides.crend(), present);
    pair.whyNot = ofForces ? u"two forces"_s : metricBarrier(**first, **last);
    if (!pair.whyNot.isEmpty())
        return;
    pair.difference = metricDifference((*first)->fact, (*last)->fact);
    if (pair.difference.isEmpty())
        pair.whyNot = u"a figure of this kind has no difference"_s;
}

bool overlap(const Period &a, const Period &b)
{
    return a.from <= b.to && b.from <= a.to;
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
    if (basesDiffer(before, after))
        return u"different bases (%1; %2)"_s.arg(baseOf(before), baseOf(after));
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
    if (overlap(*before.period, *after.period))
        return u"periods that overlap"_s;
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

QList<MetricPair> metricsInBoth(const LibraryFacts &facts, const QList<ComparedSide> &sides)
{
    const ReferenceData &reference = ReferenceData::builtIn();
    const FactIndex index = FactIndex::ofDocuments(facts);
    std::map<PairKey, MetricPair> pairs;
    for (const StoredMetric &metric : facts.metrics) {
        const DocumentRecord *document = index.document(metric.document);
        const qsizetype at = document == nullptr
            ? -1
            : sides.indexOf(ComparedSide { document->header.force, document->header.round });
        if (at < 0)
            continue;
        MetricPair &pair
            = pairs[{ measureKey(metric.fact, reference), metric.fact.unit, metric.fact.scope }];
        pair.sides.resize(sides.size());
        pair.unit = metric.fact.unit;
        pair.scope = metric.fact.scope;
        auto &side = pair.sides[at];
        if (!side || tellsBetter(metric, *side, index))
            side = metric;
    }
    const bool ofForces = std::any_of(sides.begin(), sides.end(),
        [&sides](const ComparedSide &side) { return side.force != sides.front().force; });
    QList<MetricPair> found;
    for (auto &[key, pair] : pairs) {
        if (std::count_if(pair.sides.cbegin(), pair.sides.cend(),
                [](const auto &side) { return side.has_value(); })
            < 2)
            continue;
        setName(pair, reference);
        setDifference(pair, ofForces);
        found.append(pair);
    }
    return found;
}

} // namespace Peel
