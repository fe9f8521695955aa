// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/answeredinspection.h"

#include "analysis/comparability.h"
#include "analysis/documentorder.h"
#include "analysis/factindex.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isOwnGrade(const Judgment &judgment, const QString &force, const QString &round)
{
    return judgment.programme == Programme::Peel && judgment.origin == Origin::Stated
        && judgment.force == force && judgment.round == round && isGrade(judgment.grade)
        && judgment.evidence.confidence != Confidence::Low;
}

bool isOtherProgrammes(const Judgment &judgment, const QString &force)
{
    return judgment.programme != Programme::Peel && judgment.origin == Origin::Stated
        && judgment.force == force && isGrade(judgment.grade)
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

/// Of what several documents tell of one programme's year, the one that is quoted first.
void keepFirstOfEachYear(QList<const StoredJudgment *> &judgments)
{
    QSet<QString> known;
    judgments.removeIf([&known](const StoredJudgment *judgment) {
        const Judgment &fact = judgment->fact;
        const QString key = u"%1 %2 %3"_s.arg(programmeId(fact.programme), fact.round, fact.area);
        const bool again = known.contains(key);
        known.insert(key);
        return again;
    });
    std::stable_sort(
        judgments.begin(), judgments.end(), [](const StoredJudgment *a, const StoredJudgment *b) {
            return a->fact.round > b->fact.round;
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
    AnsweredInspection inspection { round, {}, {}, {}, {} };
    for (const StoredJudgment &judgment : facts.judgments) {
        const DocumentRecord *document = index.document(judgment.document);
        if (document != nullptr && isInspectorates(*document)
            && isOwnGrade(judgment.fact, force, round))
            inspection.judgments.append(&judgment);
        if (document != nullptr && isInspectorates(*document)
            && isOtherProgrammes(judgment.fact, force))
            inspection.others.append(&judgment);
    }
    sortByPlace(inspection.judgments, index);
    keepFirstOfEachArea(inspection.judgments);
    sortByPlace(inspection.others, index);
    keepFirstOfEachYear(inspection.others);
    for (const StoredRecommendation &recommendation : facts.recommendations) {
        const DocumentRecord *document = index.document(recommendation.document);
        if (document != nullptr && isInspectorates(*document) && document->header.force == force
            && document->header.round == round)
            inspection.recommendations.append(&recommendation);
    }
    sortByPlace(inspection.recommendations, index);
    for (const StoredMetric &metric : facts.metrics) {
        const DocumentRecord *document = index.document(metric.document);
        if (document != nullptr && isInspectorates(*document) && document->header.force == force
            && document->header.round == round && metric.fact.scope == Scope::Force
            && metric.fact.evidence.confidence != Confidence::Low)
            inspection.metrics.append(&metric);
    }
    sortByPlace(inspection.metrics, index);
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
