// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimedfigures.h"

#include "analysis/audit/auditwords.h"
#include "analysis/measurekey.h"
#include "analysis/metricbase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double sameName = 0.7; // of the words of both names
constexpr int fewestWords = 3; // that two names share

bool isPlanned(const QString &name)
{
    static const QRegularExpression planned
        = anyCase(u"\\b(?:target|plan(?:s|ned)?|estimate[sd]?|forecast|expected|standard)\\b"_s);
    return planned.match(name).hasMatch();
}

bool isClaimed(const Metric &metric)
{
    return metric.scope == Scope::Force && metric.evidence.confidence != Confidence::Low
        && !isBound(metric) && !isPlanned(metric.name);
}

bool isDated(const Metric &metric)
{
    return metric.period && metric.period->hasDates();
}

bool isSameTime(const Metric &a, const Metric &b)
{
    return isDated(a) && isDated(b) && a.period->from == b.period->from
        && a.period->to == b.period->to;
}

QString wordsOf(const Metric &metric)
{
    return spokenValue(metric.value, metric.unit, metric.decimals);
}

QString timeWords(const Metric &metric)
{
    return metric.period && !metric.period->label.isEmpty() ? u" (%1)"_s.arg(metric.period->label)
                                                            : QString();
}

} // namespace

ClaimedFigures::ClaimedFigures(const AuditedDocument &document,
    const AnsweredInspection &inspection, const ReferenceData &reference)
    : m_document(document)
    , m_inspection(inspection)
    , m_reference(reference)
{
}

bool ClaimedFigures::isSameMeasure(const Metric &a, const Metric &b) const
{
    if (a.unit != b.unit || isPlanned(b.name) || countedFrom(a) != countedFrom(b))
        return false;
    const Measure *first = measureOf(a, m_reference);
    const Measure *second = measureOf(b, m_reference);
    if (first != nullptr || second != nullptr)
        return first == second;
    if (measureKey(a, m_reference) == measureKey(b, m_reference))
        return true;
    const QSet<QString> words = subjectWords(a.name);
    const QSet<QString> others = subjectWords(b.name);
    QSet<QString> shared = words;
    shared.intersect(others);
    return shared.size() >= fewestWords
        && double(shared.size()) >= sameName * double(std::max(words.size(), others.size()));
}

const StoredMetric *ClaimedFigures::inOwnTable(const StoredMetric &claimed) const
{
    const auto &metrics = m_document.metrics();
    const auto found = std::find_if(metrics.cbegin(), metrics.cend(), [&](const auto *metric) {
        const ReadPassage *passage = m_document.passageOf(*metric);
        return metric != &claimed && passage != nullptr && passage->isTable()
            && isClaimed(metric->fact) && isSameTime(metric->fact, claimed.fact)
            && isSameMeasure(claimed.fact, metric->fact);
    });
    return found == metrics.cend() ? nullptr : *found;
}

/// The figure of the same time, else any of the same measure.
const StoredMetric *ClaimedFigures::inInspection(const StoredMetric &claimed) const
{
    const StoredMetric *other = nullptr;
    for (const StoredMetric *metric : m_inspection.metrics) {
        if (!isSameMeasure(claimed.fact, metric->fact))
            continue;
        if (isSameTime(claimed.fact, metric->fact))
            return metric;
        other = other == nullptr ? metric : other;
    }
    return other;
}

FiguresBeside ClaimedFigures::besideOne(const StoredMetric &claimed) const
{
    FiguresBeside beside { true, false, ClaimState::NotInInspection, {}, {} };
    QString own;
    if (const StoredMetric *table = inOwnTable(claimed)) {
        beside.compared = true;
        beside.metrics.append(table->id);
        if (!agree(claimed.fact, table->fact)) {
            beside.state = ClaimState::ContradictedByOwnTable;
            beside.why = u"%1 is told; its own table gives %2 for the same time."_s.arg(
                wordsOf(claimed.fact), wordsOf(table->fact));
            return beside;
        }
        own = u" Its own table says the same."_s;
    }
    const StoredMetric *other = inInspection(claimed);
    if (other == nullptr) {
        beside.why = u"No figure of this inspection in the library is about it."_s + own;
        return beside;
    }
    beside.compared = true;
    beside.metrics.append(other->id);
    const QString said = u"The inspection tells %1"_s.arg(wordsOf(other->fact));
    const bool same = agree(claimed.fact, other->fact);
    if (basesDiffer(claimed.fact, other->fact)) {
        beside.why = said + u", of another base: the two do not compare."_s;
    } else if (isSameTime(claimed.fact, other->fact)) {
        beside.state = same ? ClaimState::Supported : ClaimState::NotInInspection;
        beside.why = said + u" for the same time."_s;
    } else if (isDated(claimed.fact) && isDated(other->fact)) {
        beside.why = said + timeWords(other->fact)
            + u", of another time: whether the figure is right cannot be said from it."_s;
    } else {
        beside.state = same ? ClaimState::Partly : ClaimState::NotInInspection;
        beside.why = said + timeWords(other->fact) + u"; one of the two tells no time."_s;
    }
    beside.why += own;
    return beside;
}

FiguresBeside ClaimedFigures::beside(const SourceSpan &sentence) const
{
    FiguresBeside all;
    QList<ClaimState> states;
    QStringList reasons;
    for (const StoredMetric *metric : m_document.metrics()) {
        const SourceSpan &place = metric->fact.evidence.source;
        if (place.start < sentence.start || place.start >= sentence.end || !isClaimed(metric->fact))
            continue;
        const FiguresBeside one = besideOne(*metric);
        if (one.state == ClaimState::ContradictedByOwnTable)
            return one;
        all.tells |= metric->fact.unit != Unit::Count; // a count alone is news
        all.compared |= one.compared;
        all.metrics += one.metrics;
        states.append(one.state);
        if (!reasons.contains(one.why))
            reasons.append(one.why);
    }
    if (states.isEmpty())
        return all;
    all.state = states.count(states.first()) == states.size() ? states.first() : ClaimState::Partly;
    all.why = reasons.join(u' ');
    return all;
}

} // namespace Peel
