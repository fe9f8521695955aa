// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimrows.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString wordsOf(const StoredJudgment &judgment, const ReferenceData &reference)
{
    const Area *area = reference.area(judgment.fact.area);
    return u"%1: %2"_s.arg(
        area == nullptr ? judgment.fact.area : area->name, gradeWord(judgment.fact.grade));
}

QString wordsOf(const StoredRecommendation &recommendation)
{
    return u"%1: %2"_s.arg(
        recommendationKindName(recommendation.fact.kind), recommendation.fact.text);
}

QString besideOf(const Claim &claim, const FactIndex &index, const ReferenceData &reference)
{
    QStringList words;
    for (const qint64 id : claim.judgments) {
        if (const StoredJudgment *judgment = index.judgment(id))
            words.append(wordsOf(*judgment, reference));
    }
    for (const qint64 id : claim.recommendations) {
        if (const StoredRecommendation *recommendation = index.recommendation(id))
            words.append(wordsOf(*recommendation));
    }
    return words.join(u"; "_s);
}

} // namespace

QList<ClaimRow> claimRows(
    const ClaimsReport &report, const FactIndex &index, const ReferenceData &reference)
{
    const QString silent = u"not_mentioned"_s;
    QList<ClaimRow> rows;
    for (const Claim &claim : report.claims)
        rows.append({ claimStateId(claim.state), claimStateName(claim.state), claim.text,
            besideOf(claim, index, reference), claim.why, claim.place,
            static_cast<int>(claim.alsoAt.size()) });
    for (const qint64 id : report.judgmentsNotMentioned) {
        if (const StoredJudgment *judgment = index.judgment(id))
            rows.append({ silent, u"judged, not mentioned"_s, {}, wordsOf(*judgment, reference), {},
                { judgment->document, judgment->fact.evidence.source }, 0 });
    }
    for (const qint64 id : report.recommendationsNotMentioned) {
        if (const StoredRecommendation *recommendation = index.recommendation(id))
            rows.append({ silent, u"asked for, not mentioned"_s, {}, wordsOf(*recommendation), {},
                { recommendation->document, recommendation->fact.evidence.source }, 0 });
    }
    return rows;
}

} // namespace Peel
