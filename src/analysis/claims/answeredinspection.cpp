// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/answeredinspection.h"

#include "analysis/comparability.h"
#include "analysis/documentorder.h"
#include "analysis/factindex.h"

#include <QSet>

#include <algorithm>

namespace Peel {
namespace {

bool isOwnGrade(const Judgment &judgment, const QString &force, const QString &round)
{
    return judgment.programme == Programme::Peel && judgment.origin == Origin::Stated
        && judgment.force == force && judgment.round == round && isGrade(judgment.grade)
        && judgment.evidence.confidence != Confidence::Low;
}

/// As documents are quoted: the order of import never changes an answer.
template <typename Fact> void sortByPlace(QList<const Fact *> &facts, const FactIndex &index)
{
    std::stable_sort(facts.begin(), facts.end(), [&index](const Fact *a, const Fact *b) {
        return standsBefore({ index.document(a->document), a->fact.evidence.source.start },
            { index.document(b->document), b->fact.evidence.source.start });
    });
}

void keepFirstOfEachArea(QList<const StoredJudgment *> &judgments)
{
    QSet<QString> known;
    judgments.removeIf([&known](const StoredJudgment *judgment) {
        const bool again = known.contains(judgment->fact.area);
        known.insert(judgment->fact.area);
        return again;
    });
}

/// When a paper without a date was written at the earliest: the last day that its figures know.
QDate writtenAfter(const LibraryFacts &facts, const DocumentRecord &record)
{
    if (record.header.published)
        return record.header.published->last();
    QDate latest;
    for (const StoredMetric &metric : facts.metrics) {
        const auto &period = metric.fact.period;
        if (metric.document == record.id && period && period->hasDates())
            latest = std::max(latest, period->to);
    }
    return latest;
}

} // namespace

const StoredJudgment *AnsweredInspection::judgmentOn(const QString &area) const
{
    const auto found = std::find_if(judgments.cbegin(), judgments.cend(),
        [&area](const StoredJudgment *judgment) { return judgment->fact.area == area; });
    return found == judgments.cend() ? nullptr : *found;
}

AnsweredInspection answeredInspection(
    const LibraryFacts &facts, const QString &force, const QString &round)
{
    const FactIndex index(facts);
    AnsweredInspection inspection { round, {}, {} };
    for (const StoredJudgment &judgment : facts.judgments) {
        const DocumentRecord *document = index.document(judgment.document);
        if (document != nullptr && isInspectorates(*document)
            && isOwnGrade(judgment.fact, force, round))
            inspection.judgments.append(&judgment);
    }
    sortByPlace(inspection.judgments, index);
    keepFirstOfEachArea(inspection.judgments);
    for (const StoredRecommendation &recommendation : facts.recommendations) {
        const DocumentRecord *document = index.document(recommendation.document);
        if (document != nullptr && isInspectorates(*document) && document->header.force == force
            && document->header.round == round)
            inspection.recommendations.append(&recommendation);
    }
    sortByPlace(inspection.recommendations, index);
    return inspection;
}

QString answeredRound(
    const LibraryFacts &facts, const DocumentRecord &record, const ReferenceData &reference)
{
    if (!record.header.round.isEmpty())
        return record.header.round;
    const QDate written = writtenAfter(facts, record);
    QString found;
    for (const Round &round : reference.rounds()) {
        if (written.isValid() && round.firstPublished <= written
            && !answeredInspection(facts, record.header.force, round.id).judgments.isEmpty())
            found = round.id;
    }
    return found;
}

} // namespace Peel
