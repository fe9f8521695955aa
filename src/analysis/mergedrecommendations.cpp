// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mergedrecommendations.h"

#include "analysis/documentorder.h"
#include "analysis/documenttime.h"
#include "analysis/factindex.h"

#include <algorithm>
#include <cstdlib>

namespace Peel {
namespace {

/// The recommendation with these words; of equal ones the one that stands nearest. 0 for none.
qint64 recommendationAt(const QuotedPlace &place, const LibraryFacts &facts)
{
    qint64 found = 0;
    int nearest = 0;
    for (const StoredRecommendation &stored : facts.recommendations) {
        const SourceSpan &source = stored.fact.evidence.source;
        if (stored.document != place.document
            || source.quote.simplified() != place.quote.simplified())
            continue;
        const int away = std::abs(source.start - place.start);
        if (found == 0 || away < nearest) {
            found = stored.id;
            nearest = away;
        }
    }
    return found;
}

QuotedPlace placeOf(const StoredRecommendation &stored)
{
    const SourceSpan &source = stored.fact.evidence.source;
    return { stored.document, source.quote, source.start };
}

} // namespace

MergedRecommendations::MergedRecommendations(const LibraryFacts &facts)
{
    for (const MergeDecision &decision : facts.merges) {
        if (!decision.together)
            continue;
        const qint64 same = recommendationAt(decision.same, facts);
        const qint64 kept = recommendationAt(decision.kept, facts);
        if (same == 0 || kept == 0 || same == kept)
            continue; // one of them is no more
        m_joined.append({ same, decision });
        if (keptFor(same) == keptFor(kept))
            continue; // they are one already
        const qint64 joined = keptFor(same);
        m_kept.insert(joined, keptFor(kept));
        m_order.append(joined);
    }
}

qint64 MergedRecommendations::keptFor(qint64 recommendation) const
{
    qint64 kept = recommendation;
    for (auto next = m_kept.constFind(kept); next != m_kept.constEnd();
         next = m_kept.constFind(kept))
        kept = *next;
    return kept;
}

QList<qint64> MergedRecommendations::toldWith(qint64 kept) const
{
    QList<qint64> told;
    for (const qint64 one : m_order) {
        if (one != kept && keptFor(one) == kept)
            told.append(one);
    }
    return told;
}

QList<MergeDecision> MergedRecommendations::decisionsUnder(qint64 kept) const
{
    QList<MergeDecision> decisions;
    for (const Joined &joined : m_joined) {
        if (keptFor(joined.same) == kept)
            decisions.append(joined.decision);
    }
    return decisions;
}

std::optional<MergeDecision> MergedRecommendations::decisionOn(qint64 mergedAway) const
{
    std::optional<MergeDecision> last;
    for (const Joined &joined : m_joined) {
        if (joined.same == mergedAway)
            last = joined.decision;
    }
    return last;
}

QList<MergeDecision> mergeOf(const QList<qint64> &recommendations, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QList<const StoredRecommendation *> chosen;
    for (const qint64 id : recommendations) {
        if (const StoredRecommendation *stored = index.recommendation(id))
            chosen.append(stored);
    }
    const DocumentTimes times(facts, ReferenceData::builtIn());
    const auto dayOf = [&times](const StoredRecommendation *one) {
        const auto date = times.of(one->document).date;
        return date ? date->first() : QDate(9999, 12, 31); // undated ones last
    };
    const auto isEarlier = [&](const StoredRecommendation *a, const StoredRecommendation *b) {
        if (dayOf(a) != dayOf(b))
            return dayOf(a) < dayOf(b);
        return standsBefore({ index.document(a->document), a->fact.evidence.source.start },
            { index.document(b->document), b->fact.evidence.source.start });
    };
    std::stable_sort(chosen.begin(), chosen.end(), isEarlier);
    QList<MergeDecision> decisions;
    for (qsizetype i = 1; i < chosen.size(); ++i)
        decisions.append({ 0, placeOf(*chosen.first()), placeOf(*chosen.at(i)), true, {} });
    return decisions;
}

} // namespace Peel
