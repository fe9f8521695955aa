// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/duplicates.h"

#include "ingest/metrics/names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// Smaller is clearer.
int place(const Metric &metric)
{
    static const QStringList order { u"metric.table"_s, u"metric.panel"_s, u"metric.list"_s };
    const auto at = order.indexOf(metric.evidence.rule);
    const int base = at < 0 ? static_cast<int>(order.size()) : static_cast<int>(at);
    return base + (metric.evidence.confidence == Confidence::Low ? 10 : 0);
}

bool samePeriod(const Metric &a, const Metric &b)
{
    const bool datedA = a.period && a.period->hasDates();
    const bool datedB = b.period && b.period->hasDates();
    if (datedA && datedB)
        return a.period->from == b.period->from && a.period->to == b.period->to;
    if (!a.period || !b.period)
        return true; // one of them leaves it out
    return datedA == datedB && a.period->label.compare(b.period->label, Qt::CaseInsensitive) == 0;
}

bool sameName(const Metric &a, const Metric &b)
{
    if (a.name == b.name)
        return true;
    const QStringList wordsA = meaningWords(a.name);
    const QStringList wordsB = meaningWords(b.name);
    const auto both = std::count_if(
        wordsA.begin(), wordsA.end(), [&](const QString &word) { return wordsB.contains(word); });
    const auto all = wordsA.size() + wordsB.size();
    return both >= 2 && all > 0
        && 2.0 * static_cast<double>(both) / static_cast<double>(all) >= 0.6;
}

/// "Time spent: training", "Time spent: policing roads": two items under one lead.
bool differInItem(const Metric &a, const Metric &b)
{
    const qsizetype colon = a.name.indexOf(u": "_s);
    return colon > 0 && a.evidence.rule == "metric.list"_L1 && b.evidence.rule == "metric.list"_L1
        && b.name.startsWith(QStringView(a.name).left(colon + 2)) && a.name != b.name;
}

bool samePlace(const Metric &a, const Metric &b)
{
    const SourceSpan &x = a.evidence.source;
    const SourceSpan &y = b.evidence.source;
    return x.start < y.end && y.start < x.end;
}

/// Cells of one table and figures of one sentence are different facts even where they are alike.
bool sameFact(const Metric &a, const Metric &b)
{
    if (a.unit != b.unit || a.scope != b.scope
        || std::abs(a.value - b.value) > 1e-9 * std::max(1.0, std::abs(a.value)))
        return false;
    if (a.measure != b.measure && !a.measure.isEmpty() && !b.measure.isEmpty())
        return false;
    if (a.evidence.rule == b.evidence.rule && a.evidence.rule == "metric.table"_L1
        && !(a.name == b.name && samePlace(a, b)))
        if (a.name != b.name)
            return false;
    if (samePlace(a, b) && a.evidence.rule == b.evidence.rule && a.name != b.name)
        return false;
    if (differInItem(a, b))
        return false;
    return samePeriod(a, b) && (sameName(a, b) || (!a.measure.isEmpty() && a.measure == b.measure));
}

} // namespace

void removeRepeatedMetrics(Extraction &extraction)
{
    std::vector<Metric> &metrics = extraction.facts.metrics;
    std::vector<bool> dropped(metrics.size(), false);
    for (std::size_t i = 0; i < metrics.size(); ++i)
        for (std::size_t j = i + 1; j < metrics.size() && !dropped[i]; ++j) {
            if (dropped[j] || !sameFact(metrics[i], metrics[j]))
                continue;
            bool first = place(metrics[i]) <= place(metrics[j]);
            // Of two names of one measure the one that says it whole, not a row with its column.
            const bool partsOf = metrics[i].name.contains(u": "_s);
            if (!sameName(metrics[i], metrics[j]) && partsOf != metrics[j].name.contains(u": "_s))
                first = !partsOf;
            Metric &lost = metrics[first ? j : i];
            Metric &kept = metrics[first ? i : j];
            if (!kept.period
                || (!kept.period->hasDates() && lost.period && lost.period->hasDates()))
                kept.period = lost.period;
            extraction.reject(
                "metric", "metric.repeat", u"told again elsewhere"_s, lost.evidence.source);
            dropped[first ? j : i] = true;
        }
    std::vector<Metric> kept;
    kept.reserve(metrics.size());
    for (std::size_t i = 0; i < metrics.size(); ++i)
        if (!dropped[i])
            kept.push_back(std::move(metrics[i]));
    metrics = std::move(kept);
}

} // namespace Peel
