// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mergedrecommendations.h"
#include "domain/reference.h"
#include "exporting/briefing/templateparts.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString roundOf(const StoredRecommendation &one, const FactIndex &index)
{
    const DocumentRecord *record = index.document(one.document);
    return record == nullptr ? QString() : record->header.round;
}

/// By date, then place in the document: not by the order of import.
QList<StoredRecommendation> inOrder(const LibraryFacts &facts, const FactIndex &index)
{
    const auto dateOf = [&index](const StoredRecommendation &one) {
        const DocumentRecord *record = index.document(one.document);
        return record != nullptr && record->header.published ? record->header.published->first()
                                                             : QDate();
    };
    QList<StoredRecommendation> sorted = facts.recommendations;
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const StoredRecommendation &a, const StoredRecommendation &b) {
            const auto key = [&](const StoredRecommendation &one) {
                return std::tuple(roundOf(one, index), dateOf(one), one.fact.evidence.source.start,
                    one.fact.text);
            };
            return key(a) < key(b);
        });
    return sorted;
}

} // namespace

Blocks improvementBlocks(
    const LibraryFacts &facts, const QStringList &rounds, qsizetype most, SourceList &sources)
{
    BriefingTable block;
    block.table.title = u"What the inspectorate said should improve"_s;
    block.table.columns = { { u"round"_s, u"Round"_s, false }, { u"kind"_s, u"Kind"_s, false },
        { u"area"_s, u"Question"_s, false }, { u"text"_s, u"What should improve"_s, false } };
    qsizetype left = 0;
    const MergedRecommendations merged(facts);
    const auto isWanted
        = [&rounds](const QString &round) { return rounds.isEmpty() || rounds.contains(round); };
    for (const StoredRecommendation &one : inOrder(facts, sources.index())) {
        const QString round = roundOf(one, sources.index());
        const StoredRecommendation *kept = sources.index().recommendation(merged.keptFor(one.id));
        const bool toldThere
            = kept != nullptr && kept->id != one.id && isWanted(roundOf(*kept, sources.index()));
        if (!isWanted(round) || toldThere)
            continue;
        if (most > 0 && block.table.rows.size() == most) {
            ++left;
            continue;
        }
        block.table.rows.append({ cell(round.isEmpty() ? u"none named"_s : round),
            cell(recommendationKindName(one.fact.kind)),
            cell(one.fact.area.isEmpty() ? u"none named"_s : areaName(one.fact.area)),
            cell(one.fact.text) });
        block.sources.append(sources.ofRecommendation(one.id));
    }
    if (block.table.rows.isEmpty())
        return {};
    if (left > 0)
        block.notes.append(u"%1 more in the library."_s.arg(left));
    return { BriefingHeading { 1, u"Areas for improvement"_s }, block };
}

} // namespace Peel
