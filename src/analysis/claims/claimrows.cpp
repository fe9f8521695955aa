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

/// By the programme's own name: "Crime data integrity inspection 2018 (no PEEL grade): Inadequate".
QString otherWordsOf(const StoredJudgment &judgment, const ReferenceData &reference)
{
    const Judgment &fact = judgment.fact;
    const Area *area = reference.area(fact.area);
    const QString name = fact.programme == Programme::CrimeDataIntegrity
        ? u"Crime data integrity inspection"_s
        : u"Other inspection, %1"_s.arg(area == nullptr ? fact.wording : area->name);
    return u"%1 %2 (no PEEL grade): %3"_s.arg(name, fact.round, gradeWord(fact.grade))
        .replace(u"  "_s, u" "_s);
}

QString figureWordsOf(const StoredMetric &metric)
{
    const Metric &fact = metric.fact;
    const QString time = fact.period ? u" (%1)"_s.arg(fact.period->label) : QString();
    return u"%1%2: %3"_s.arg(fact.name, time, spokenValue(fact.value, fact.unit, fact.decimals));
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
    for (const qint64 id : claim.metrics) {
        if (const StoredMetric *metric = index.metric(id))
            words.append(figureWordsOf(*metric));
    }
    for (const qint64 id : claim.otherJudgments) {
        if (const StoredJudgment *judgment = index.judgment(id))
            words.append(otherWordsOf(*judgment, reference));
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
            static_cast<int>(claim.alsoAt.size()), claim.verdict, claim.decision });
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
