// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claims.h"

#include "analysis/audit/auditeddocument.h"
#include "analysis/claims/answeredinspection.h"
#include "analysis/claims/claimedfigures.h"
#include "analysis/claims/claimwords.h"
#include "analysis/comparability.h"
#include "analysis/factindex.h"
#include "analysis/nearduplicates.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isGoodGrade(Grade grade)
{
    return grade == Grade::Outstanding || grade == Grade::Good;
}

bool isPoorGrade(Grade grade)
{
    return grade == Grade::RequiresImprovement || grade == Grade::Inadequate;
}

/// How one grade stands to a claim of this tone.
ClaimState stateBeside(ClaimTone tone, Grade grade, bool isAsked)
{
    if (tone == ClaimTone::Shortfall)
        return isPoorGrade(grade) || isAsked ? ClaimState::Supported : ClaimState::Partly;
    if (isGoodGrade(grade))
        return isAsked ? ClaimState::Partly : ClaimState::Supported;
    if (grade == Grade::Adequate || tone == ClaimTone::Progress)
        return ClaimState::Partly;
    return ClaimState::NotInInspection;
}

/// "effectiveness" of "effectiveness/preventing-crime"; empty for an area that is part of none.
QString pillarOf(const QString &area)
{
    return area.contains(u'/') ? area.section(u'/', 0, 0) : QString();
}

constexpr double sameClaim = 0.7; // shared runs of words

QString areaWords(const QString &area, const ReferenceData &reference)
{
    const Area *known = reference.area(area);
    return known == nullptr ? area : known->name;
}

/// Holds the sentences of one document against one inspection.
class ClaimReader
{
public:
    ClaimReader(const LibraryFacts &facts, const AuditedDocument &document,
        const AnsweredInspection &inspection, const QList<FigureFinding> &findings,
        const ReferenceData &reference)
        : m_facts(facts)
        , m_document(document)
        , m_inspection(inspection)
        , m_findings(findings)
        , m_reference(reference)
        , m_figures(document, inspection, reference)
    {
    }

    QList<Claim> claims()
    {
        QList<Claim> found;
        for (const ReadPassage &passage : m_document.passages()) {
            if (passage.isHeading() || passage.isTable())
                continue;
            for (const TextRange &sentence : passage.sentences) {
                if (const auto claim = claimIn(passage, sentence))
                    add(found, *claim);
            }
        }
        return found;
    }

    bool mentions(const StoredJudgment &judgment) const
    {
        return m_areas.contains(judgment.fact.area);
    }

    bool mentions(const StoredRecommendation &recommendation) const
    {
        return m_asked.contains(recommendation.id);
    }

private:
    /// What a summary and its chapter both say is one claim at two places.
    static void add(QList<Claim> &claims, const Claim &claim)
    {
        for (Claim &earlier : claims) {
            if (sameWords(earlier.text, claim.text) < sameClaim)
                continue;
            earlier.alsoAt.append(claim.place);
            return;
        }
        claims.append(claim);
    }

    std::optional<Claim> claimIn(const ReadPassage &passage, const TextRange &sentence)
    {
        const QString words = passage.words(sentence);
        Claim claim;
        claim.place = m_document.placeOf(passage, sentence);
        claim.text = words.simplified();
        const StoredJudgment *claimed = claimedGradeAt(claim.place.source);
        claim.areas = claimed != nullptr ? QStringList { claimed->fact.area }
                                         : areasSpokenOf(words, m_inspection.round, m_reference);
        if (claim.areas.isEmpty() && pointsBack(words))
            claim.areas = m_before;
        m_before = claim.areas;
        gather(claim, words);
        if (contradicted(claim))
            return claim;
        const FiguresBeside figures = m_figures.beside(claim.place.source);
        claim.metrics = figures.metrics;
        if (figures.state == ClaimState::ContradictedByOwnTable) {
            take(claim, figures);
            return claim;
        }
        std::optional<ClaimTone> tone = toneOf(words);
        if (!tone && !claim.recommendations.isEmpty() && tellsOfAction(words))
            tone = ClaimTone::Progress; // in what the inspection asks for
        if (!tone && claimed == nullptr) {
            if (!isToldByFigures(figures, words))
                return std::nullopt;
            take(claim, figures);
            return claim;
        }
        if (claimed != nullptr)
            judgeGrade(claim, *claimed);
        else
            judge(claim, *tone);
        if (figures.compared)
            join(claim, figures);
        if (claimsBetterGrade(words))
            judgeComparison(claim);
        return claim;
    }

    /// No word of praise, but figures that an inspection could hold as well.
    bool isToldByFigures(const FiguresBeside &figures, const QString &words) const
    {
        if (figures.compared)
            return true;
        return figures.tells && !m_inspection.judgments.isEmpty() && tellsPerformance(words);
    }

    static void take(Claim &claim, const FiguresBeside &figures)
    {
        claim.state = figures.state;
        claim.why = figures.why;
    }

    /// Words that a grade answers, with figures that other figures answer.
    static void join(Claim &claim, const FiguresBeside &figures)
    {
        if (claim.state != figures.state)
            claim.state = ClaimState::Partly;
        claim.why = u"%1 %2"_s.arg(claim.why, figures.why).trimmed();
    }

    /// What the inspection says of the same; remembers what was mentioned.
    void gather(Claim &claim, const QString &words)
    {
        for (const QString &area : std::as_const(claim.areas)) {
            m_areas.insert(area);
            if (const StoredJudgment *judgment = m_inspection.judgmentOn(area))
                claim.judgments.append(judgment->id);
        }
        for (const StoredJudgment *other : m_inspection.others) {
            if (speaksOfProgramme(words, other->fact, m_reference))
                claim.otherJudgments.append(other->id);
        }
        for (const StoredRecommendation *asked : m_inspection.recommendations) {
            if (!speaksOf(words, asked->fact.text))
                continue;
            claim.recommendations.append(asked->id);
            m_asked.insert(asked->id);
        }
    }

    const StoredJudgment *claimedGradeAt(const SourceSpan &source) const
    {
        for (const StoredJudgment &judgment : m_facts.judgments) {
            const SourceSpan &place = judgment.fact.evidence.source;
            if (judgment.document == m_document.record().id
                && judgment.fact.round == m_inspection.round && isGrade(judgment.fact.grade)
                && place.start < source.end && source.start < place.end)
                return &judgment;
        }
        return nullptr;
    }

    bool contradicted(Claim &claim) const
    {
        for (const FigureFinding &finding : m_findings) {
            const SourceSpan &place = finding.place.source;
            if (finding.kind != FindingKind::Direction || place.start >= claim.place.source.end
                || claim.place.source.start >= place.end)
                continue;
            claim.state = ClaimState::ContradictedByOwnTable;
            claim.why = finding.sentence;
            return true;
        }
        return false;
    }

    void judgeGrade(Claim &claim, const StoredJudgment &claimed) const
    {
        const StoredJudgment *judgment = m_inspection.judgmentOn(claimed.fact.area);
        const QString area = areaWords(claimed.fact.area, m_reference);
        if (judgment == nullptr) {
            claim.why = u"No grade of this inspection for %1 is in the library."_s.arg(area);
            return;
        }
        const bool same = judgment->fact.grade == claimed.fact.grade;
        claim.state = same ? ClaimState::Supported : ClaimState::NotInInspection;
        claim.why = u"The inspection grades %1 %2."_s.arg(area, gradeWord(judgment->fact.grade));
    }

    /// All grades and areas for improvement beside a claim: supported by all, by some, by none.
    void judge(Claim &claim, ClaimTone tone) const
    {
        QList<ClaimState> states;
        QStringList reasons;
        for (const QString &area : std::as_const(claim.areas)) {
            const StoredJudgment *judgment = m_inspection.judgmentOn(area);
            if (judgment == nullptr)
                continue;
            states.append(
                stateBeside(tone, judgment->fact.grade, !claim.recommendations.isEmpty()));
            reasons.append(
                u"%1 %2"_s.arg(areaWords(area, m_reference), gradeWord(judgment->fact.grade)));
        }
        if (!states.isEmpty()) {
            const bool all = states.count(states.first()) == states.size();
            claim.state = all ? states.first() : ClaimState::Partly;
            claim.why = u"The inspection grades %1."_s.arg(reasons.join(u", "_s));
            return;
        }
        if (claim.recommendations.isEmpty() && judgeByPillar(claim, tone))
            return;
        if (claim.recommendations.isEmpty()) {
            claim.why = u"No judgment or area for improvement of this inspection in the library "
                        "is about it."_s;
            return;
        }
        claim.state = tone == ClaimTone::Shortfall ? ClaimState::Supported : ClaimState::Partly;
        claim.why = u"The inspection asks for improvement in it."_s;
    }

    /// A question whose grade is not in the library is part of a pillar that may be graded: that
    /// says less than the claim. False where no pillar does.
    bool judgeByPillar(Claim &claim, ClaimTone tone) const
    {
        for (const QString &area : std::as_const(claim.areas)) {
            const StoredJudgment *pillar = m_inspection.judgmentOn(pillarOf(area));
            if (pillar == nullptr)
                continue;
            const ClaimState state = stateBeside(tone, pillar->fact.grade, false);
            claim.state = state == ClaimState::Supported ? ClaimState::Partly : state;
            claim.judgments.append(pillar->id);
            claim.why = u"No grade for %1 is in the library; the inspection grades %2 %3."_s.arg(
                areaWords(area, m_reference), areaWords(pillar->fact.area, m_reference),
                gradeWord(pillar->fact.grade));
            return true;
        }
        return false;
    }

    /// "A better grade than last year" needs two grades that may be compared.
    void judgeComparison(Claim &claim) const
    {
        const QString area = claim.areas.value(0);
        const auto &rounds = m_reference.rounds();
        const auto here = std::find_if(rounds.begin(), rounds.end(),
            [this](const Round &round) { return round.id == m_inspection.round; });
        if (area.isEmpty() || here == rounds.begin() || here == rounds.end())
            return;
        const Comparability comparability
            = comparabilityOfRounds(std::prev(here)->id, here->id, m_reference);
        if (comparability.comparable())
            return;
        claim.state = claim.state == ClaimState::Supported ? ClaimState::Partly : claim.state;
        claim.why += u" Whether it is better than in %1 cannot be said: %2."_s.arg(
            std::prev(here)->id, comparability.reason);
    }

    const LibraryFacts &m_facts;
    const AuditedDocument &m_document;
    const AnsweredInspection &m_inspection;
    const QList<FigureFinding> &m_findings;
    const ReferenceData &m_reference;
    ClaimedFigures m_figures;
    QSet<QString> m_areas;
    QSet<qint64> m_asked;
    QStringList m_before; // areas of the sentence before
};

} // namespace

bool makesClaims(const DocumentRecord &document)
{
    return !document.header.force.isEmpty()
        && (document.header.type == DocumentType::ForceNews
            || document.header.type == DocumentType::PccReport);
}

ClaimsReport claimsOf(const LibraryFacts &facts, const DocumentPassages &document,
    const QList<FigureFinding> &findings, const ReferenceData &reference)
{
    ClaimsReport report;
    report.document = document.document;
    const FactIndex index(facts);
    const DocumentRecord *record = index.document(document.document);
    if (record == nullptr)
        return report;
    report.force = record->header.force;
    report.round = answeredRound(facts, *record, reference);
    const AnsweredInspection inspection = answeredInspection(facts, report.force, report.round);
    if (inspection.judgments.isEmpty())
        report.note = u"No judgment of this inspection is in the library."_s;
    QList<const StoredMetric *> metrics;
    for (const StoredMetric &metric : facts.metrics) {
        if (metric.document == document.document)
            metrics.append(&metric);
    }
    const AuditedDocument audited(*record, document.passages, metrics);
    ClaimReader reader(facts, audited, inspection, findings, reference);
    report.claims = reader.claims();
    for (const StoredJudgment *judgment : inspection.judgments) {
        if (!reader.mentions(*judgment))
            report.judgmentsNotMentioned.append(judgment->id);
    }
    for (const StoredRecommendation *recommendation : inspection.recommendations) {
        if (!reader.mentions(*recommendation))
            report.recommendationsNotMentioned.append(recommendation->id);
    }
    return report;
}

} // namespace Peel
