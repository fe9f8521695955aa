// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mergedeciding.h"

#include "analysis/factindex.h"
#include "analysis/mergedrecommendations.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QuotedPlace placeOf(const StoredRecommendation &stored)
{
    const SourceSpan &source = stored.fact.evidence.source;
    return { stored.document, source.quote, source.start };
}

Result<MergeDecision> decisionFor(const LibraryFacts &facts, qint64 kept, const MergeWish &wish)
{
    const FactIndex index(facts);
    const MergedRecommendations merged(facts);
    for (const qint64 id : { kept, wish.other }) {
        if (index.recommendation(id) == nullptr)
            return failure(
                ErrorKind::NotFound, u"There is no recommendation with the number %1."_s.arg(id));
    }
    const auto earlier = merged.decisionOn(wish.other);
    const bool areOne = merged.keptFor(wish.other) == merged.keptFor(kept);
    if (wish.together && areOne)
        return failure(
            ErrorKind::NotUnderstood, u"%1 and %2 are one already."_s.arg(kept).arg(wish.other));
    if (wish.together)
        return MergeDecision { 0, placeOf(*index.recommendation(kept)),
            placeOf(*index.recommendation(wish.other)), true, {} };
    if (!areOne || !earlier)
        return failure(
            ErrorKind::NotUnderstood, u"%1 was not merged into %2."_s.arg(wish.other).arg(kept));
    return MergeDecision { 0, earlier->kept, earlier->same, false, {} };
}

} // namespace

Result<std::optional<MergeWish>> mergeWishFrom(const QStringList &words)
{
    const bool together = words.value(0) == "merge"_L1;
    if (!together && words.value(0) != "separate"_L1)
        return std::optional<MergeWish>();
    bool isNumber = false;
    const qint64 other = words.value(1).toLongLong(&isNumber);
    if (words.size() != 2 || !isNumber)
        return failure(ErrorKind::NotUnderstood,
            u"Behind merge or separate stands the number of another recommendation."_s);
    return std::optional(MergeWish { together, other });
}

Result<QString> keepMerge(Workspace &library, qint64 kept, const MergeWish &wish)
{
    const auto facts = library.facts().result();
    if (!facts)
        return tl::unexpected(facts.error());
    const auto decision = decisionFor(*facts, kept, wish);
    if (!decision)
        return tl::unexpected(decision.error());
    return library.decideMerge(*decision).result().map([&](qint64) {
        return (
            wish.together ? u"%1 is told with %2 now: “%3”"_s : u"%1 and %2 are two now: “%3”"_s)
            .arg(wish.other)
            .arg(kept)
            .arg(decision->same.quote.simplified());
    });
}

} // namespace Peel
