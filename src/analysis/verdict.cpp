// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/verdict.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Words
{
    Verdict verdict;
    QChar sign;
    const char *text;
};

constexpr std::array words {
    Words { Verdict::Improved, u'\u25B2', "Improved" },
    Words { Verdict::Declined, u'\u25BC', "Declined" },
    Words { Verdict::SameGrade, u'=', "Same grade" },
    Words { Verdict::FirstGraded, u'\u2022', "First graded" },
    Words { Verdict::NotReinspected, u'\u21BA', "Not re-inspected" },
    Words { Verdict::NotComparable, u'\u2260', "Not comparable" },
    Words { Verdict::NoJudgment, u'\u2013', "No judgment in one round" },
};

const Words &wordsOf(Verdict verdict)
{
    return words.at(static_cast<std::size_t>(verdict));
}

Comparability comparabilityOf(
    const MatrixCell &earlier, const MatrixCell &later, const ReferenceData &reference)
{
    return comparabilityOfQuestions(
        earlier.round, earlier.area, later.round, later.area, reference);
}

BandVerdict barredBy(const Comparability &comparability)
{
    if (comparability.barrier == Barrier::FirstGraded)
        return { Verdict::FirstGraded, {} };
    return { Verdict::NotComparable, comparability.reason };
}

/// Both rounds have a grade.
BandVerdict verdictOfGrades(
    const MatrixCell &earlier, const MatrixCell &later, const ReferenceData &reference)
{
    if (const Comparability rules = comparabilityOf(earlier, later, reference); !rules.comparable())
        return barredBy(rules);
    if (later.state == CellState::CarriedForward)
        return { Verdict::NotReinspected, later.gradeRound };
    for (const MatrixCell *cell : { &earlier, &later }) {
        if (cell->state == CellState::Unsure)
            return { Verdict::NotComparable, u"the reading of %1 is unsure"_s.arg(cell->round) };
    }
    if (*earlier.grade == *later.grade)
        return { Verdict::SameGrade, {} };
    return { *later.grade < *earlier.grade ? Verdict::Improved : Verdict::Declined, {} };
}

/// Only one of the two has a grade.
BandVerdict verdictOfOneGrade(
    const MatrixCell &earlier, const MatrixCell &later, const ReferenceData &reference)
{
    const MatrixCell &without = earlier.grade ? later : earlier;
    if (without.state == CellState::NotAQuestion
        || (without.state == CellState::UngradedByDesign && !earlier.grade)) {
        const Comparability rules = comparabilityOf(earlier, later, reference);
        if (!rules.comparable())
            return barredBy(rules);
        if (without.state == CellState::UngradedByDesign)
            return { Verdict::FirstGraded, {} };
    }
    return { Verdict::NoJudgment, u"%1: %2"_s.arg(without.round, cellText(without)) };
}

} // namespace

BandVerdict verdictOf(
    const MatrixCell &earlier, const MatrixCell &later, const ReferenceData &reference)
{
    if (earlier.grade && later.grade)
        return verdictOfGrades(earlier, later, reference);
    if (earlier.grade || later.grade)
        return verdictOfOneGrade(earlier, later, reference);
    return { Verdict::NoJudgment, {} };
}

QString verdictSign(Verdict verdict)
{
    return wordsOf(verdict).sign;
}

QString verdictText(const BandVerdict &verdict)
{
    const QString text = QLatin1StringView(wordsOf(verdict.verdict).text);
    if (verdict.reason.isEmpty())
        return text;
    switch (verdict.verdict) {
    case Verdict::NotReinspected:
        return u"%1, %2 grade stands"_s.arg(text, verdict.reason);
    case Verdict::NotComparable:
        return u"%1: %2"_s.arg(text, verdict.reason);
    default:
        return text;
    }
}

} // namespace Peel
