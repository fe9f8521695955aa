// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparability.h"

#include "analysis/crosswalk.h"
#include "domain/roundname.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The first letter small and no full stop: a sentence of the reference data as a reason.
QString asReason(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    if (sentence.size() > 1 && sentence.at(1).isLower())
        sentence[0] = sentence.at(0).toLower();
    return sentence;
}

Comparability barred(Barrier barrier, QString reason)
{
    return { barrier, std::move(reason), 0 };
}

Comparability questionDiffers(const QString &how)
{
    return barred(Barrier::QuestionDiffers, u"question differs (%1)"_s.arg(how));
}

Comparability comparabilityOfScales(
    const Round &earlier, const Round &later, const ReferenceData &r)
{
    const GradeScale *before = r.scale(earlier.scale);
    const GradeScale *after = r.scale(later.scale);
    if (before == nullptr || after == nullptr)
        return barred(Barrier::Unknown,
            u"the scale of %1 is not known"_s.arg(before == nullptr ? earlier.id : later.id));
    if (before->id != after->id)
        return barred(Barrier::ScaleDiffers,
            u"scale differs (%1 → %2 grades)"_s.arg(before->grades.size())
                .arg(after->grades.size()));
    return {};
}

/// Without the rounds of "2015 → 2016: split into …".
QString withoutRounds(const QString &sentence)
{
    return sentence.section(u": "_s, 1);
}

/// One step of a question into the next round: where it went, or what is in the way.
struct Step
{
    std::optional<QString> area;
    Comparability barrier;
};

Step stepOn(const RoundArea &question, const Round &next, const ReferenceData &reference)
{
    for (const Join *join : joinsFrom(question, reference)) {
        if (!joinsQuestions(*join))
            continue;
        if (!next.comparableWithPrevious && !join->acrossBreak)
            return { std::nullopt, barred(Barrier::ReportSaysSo, asReason(next.whyNot)) };
        return { join->toArea, {} };
    }
    const QString became = withoutRounds(becameSentence(question, reference));
    return { std::nullopt,
        questionDiffers(became.isEmpty() ? u"not asked in "_s + next.id : became) };
}

/// A question that a later round asks and the earlier one does not.
Comparability origin(const RoundArea &later, const QString &earlierRound, const ReferenceData &r)
{
    RoundArea question = later;
    while (question.round != earlierRound) {
        const QList<const Join *> joins = joinsInto(question, r);
        if (joins.isEmpty())
            return questionDiffers(u"not asked in "_s + roundName(earlierRound));
        const Join &join = *joins.front();
        if (join.kind == Join::Kind::New)
            return barred(Barrier::FirstGraded, u"first asked in "_s + roundName(question.round));
        if (!joinsQuestions(join))
            return questionDiffers(withoutRounds(cameSentence(question, r)));
        question = { join.fromRound, join.fromArea };
    }
    return questionDiffers(u"asked as "_s + question.area);
}

bool ungradedIn(const QString &round, const QString &area, const ReferenceData &reference)
{
    const Area *found = reference.area(area);
    return found != nullptr && found->ungradedIn.contains(round);
}

bool askedIn(const RoundArea &question, const ReferenceData &reference)
{
    const Area *found = reference.area(question.area);
    return found != nullptr && found->rounds.contains(question.round);
}

/// Follows the question through the crosswalk, round by round.
Comparability walk(const RoundArea &earlier, const RoundArea &later, const ReferenceData &reference)
{
    RoundArea question = earlier;
    const int last = roundIndex(later.round, reference);
    for (int i = roundIndex(earlier.round, reference) + 1; i <= last; ++i) {
        const Round &next = reference.rounds().at(static_cast<std::size_t>(i));
        const Step step = stepOn(question, next, reference);
        if (!step.area)
            return step.barrier;
        question = { next.id, *step.area };
    }
    if (!later.area.isEmpty() && question.area != later.area)
        return questionDiffers(u"another question"_s);
    return {};
}

/// What a question was called in each round from one to the other, as far as it can be followed.
QHash<QString, QString> areasBetween(
    const RoundArea &earlier, const RoundArea &later, const ReferenceData &reference)
{
    QHash<QString, QString> areas { { later.round, later.area } };
    RoundArea question = earlier;
    while (question.round != later.round && !question.area.isEmpty()) {
        const QList<const Join *> joins = joinsFrom(question, reference);
        const auto on = std::find_if(
            joins.begin(), joins.end(), [](const Join *join) { return joinsQuestions(*join); });
        if (on == joins.end())
            break;
        question = { (*on)->toRound, (*on)->toArea };
        if (question.round != later.round)
            areas.insert(question.round, question.area);
    }
    return areas;
}

/// What the documents say goes with what the rules say, and bars by itself.
Comparability withRemark(Comparability rules, const StoredRemark *remark)
{
    if (remark == nullptr)
        return rules;
    if (rules.comparable())
        rules = barred(Barrier::ReportSaysSo, u"the report says so"_s);
    rules.remark = remark->id;
    return rules;
}

Comparability comparabilityByRules(
    const QString &earlier, const QString &later, const ReferenceData &reference)
{
    int from = roundIndex(earlier, reference);
    int to = roundIndex(later, reference);
    if (from < 0 || to < 0)
        return barred(
            Barrier::Unknown, u"the round %1 is not known"_s.arg(from < 0 ? earlier : later));
    if (from > to)
        std::swap(from, to);
    const auto &rounds = reference.rounds();
    const auto at = [&rounds](int i) -> const Round & { return rounds.at(std::size_t(i)); };
    if (const Comparability scales = comparabilityOfScales(at(from), at(to), reference);
        !scales.comparable())
        return scales;
    for (int i = from + 1; i <= to; ++i) {
        if (!at(i).comparableWithPrevious)
            return barred(Barrier::ReportSaysSo, asReason(at(i).whyNot));
    }
    return {};
}

Comparability comparabilityByRules(const QString &earlierRound, const QString &earlierArea,
    const QString &laterRound, const QString &laterArea, const ReferenceData &reference)
{
    const int from = roundIndex(earlierRound, reference);
    const int to = roundIndex(laterRound, reference);
    if (from < 0 || to < 0)
        return barred(Barrier::Unknown,
            u"the round %1 is not known"_s.arg(from < 0 ? earlierRound : laterRound));
    if (from > to)
        return comparabilityByRules(laterRound, laterArea, earlierRound, earlierArea, reference);
    if (from == to)
        return earlierArea == laterArea ? Comparability {}
                                        : barred(Barrier::SubjectDiffers, u"another question"_s);
    const RoundArea before { earlierRound, earlierArea };
    const RoundArea after { laterRound, laterArea };
    if (!laterArea.isEmpty() && !askedIn(before, reference)) {
        if (Comparability found = origin(after, earlierRound, reference);
            found.barrier == Barrier::FirstGraded)
            return found;
    }
    const auto at = [&](int i) -> const Round & { return reference.rounds().at(std::size_t(i)); };
    if (const Comparability scales = comparabilityOfScales(at(from), at(to), reference);
        !scales.comparable())
        return scales;
    if (ungradedIn(earlierRound, earlierArea, reference)
        && !ungradedIn(laterRound, laterArea, reference))
        return barred(Barrier::FirstGraded, u"not graded in "_s + roundName(earlierRound));
    if (earlierArea.isEmpty())
        return origin(after, earlierRound, reference);
    return walk(before, after, reference);
}

} // namespace

Comparability comparabilityOfRounds(const QString &earlier, const QString &later,
    const ReferenceData &reference, const ComparingRemarks &remarks)
{
    return withRemark(
        comparabilityByRules(earlier, later, reference), remarks.against(earlier, later));
}

Comparability comparabilityOfQuestions(const QString &earlierRound, const QString &earlierArea,
    const QString &laterRound, const QString &laterArea, const ReferenceData &reference,
    const ComparingRemarks &remarks)
{
    const bool inOrder = roundIndex(earlierRound, reference) <= roundIndex(laterRound, reference);
    if (!inOrder)
        return comparabilityOfQuestions(
            laterRound, laterArea, earlierRound, earlierArea, reference, remarks);
    const auto areas
        = areasBetween({ earlierRound, earlierArea }, { laterRound, laterArea }, reference);
    return withRemark(
        comparabilityByRules(earlierRound, earlierArea, laterRound, laterArea, reference),
        remarks.against(earlierRound, laterRound, areas));
}

Comparability comparabilityOf(const Judgment &earlier, const Judgment &later,
    const ReferenceData &reference, const ComparingRemarks &remarks)
{
    if (earlier.programme != later.programme)
        return barred(Barrier::SubjectDiffers, u"another programme"_s);
    if (earlier.force != later.force)
        return barred(Barrier::SubjectDiffers, u"another force"_s);
    if (earlier.programme != Programme::Peel)
        return barred(Barrier::Unknown, u"a programme with a scale of its own"_s);
    return comparabilityOfQuestions(
        earlier.round, earlier.area, later.round, later.area, reference, remarks);
}

} // namespace Peel
