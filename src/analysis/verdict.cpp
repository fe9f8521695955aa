// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/verdict.h"

#include "domain/roundname.h"

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

/// The rules and remarks that one verdict is found by.
struct Rules
{
    const ReferenceData &reference;
    const ComparingRemarks &remarks;

    Comparability of(const MatrixCell &earlier, const MatrixCell &later) const
    {
        return comparabilityOfQuestions(
            earlier.round, earlier.area, later.round, later.area, reference, remarks);
    }

    qint64 firstGraded(const MatrixCell &cell) const
    {
        const StoredRemark *remark = remarks.firstGraded(cell.round, cell.area);
        return remark == nullptr ? 0 : remark->id;
    }
};

BandVerdict barredBy(const Comparability &comparability)
{
    if (comparability.barrier == Barrier::FirstGraded)
        return { Verdict::FirstGraded, {}, comparability.remark };
    return { Verdict::NotComparable, comparability.reason, comparability.remark };
}

/// Both rounds have a grade.
BandVerdict verdictOfGrades(const MatrixCell &earlier, const MatrixCell &later, const Rules &rules)
{
    if (const Comparability found = rules.of(earlier, later); !found.comparable())
        return barredBy(found);
    if (later.state == CellState::CarriedForward)
        return { Verdict::NotReinspected, later.gradeRound, 0 };
    for (const MatrixCell *cell : { &earlier, &later }) {
        if (cell->state == CellState::Unsure)
            return { Verdict::NotComparable,
                u"the reading of %1 is unsure"_s.arg(roundName(cell->round)), 0 };
    }
    if (*earlier.grade == *later.grade)
        return { Verdict::SameGrade, {}, 0 };
    return { *later.grade < *earlier.grade ? Verdict::Improved : Verdict::Declined, {}, 0 };
}

/// Only one of the two has a grade.
BandVerdict verdictOfOneGrade(
    const MatrixCell &earlier, const MatrixCell &later, const Rules &rules)
{
    const MatrixCell &without = earlier.grade ? later : earlier;
    if (!earlier.grade) {
        if (const qint64 remark = rules.firstGraded(later); remark != 0)
            return { Verdict::FirstGraded, {}, remark };
    }
    if (without.state == CellState::NotAQuestion
        || (without.state == CellState::UngradedByDesign && !earlier.grade)) {
        const Comparability found = rules.of(earlier, later);
        if (!found.comparable())
            return barredBy(found);
        if (without.state == CellState::UngradedByDesign)
            return { Verdict::FirstGraded, {}, 0 };
    }
    return { Verdict::NoJudgment, u"%1: %2"_s.arg(roundName(without.round), cellText(without)), 0 };
}

} // namespace

BandVerdict verdictOf(const MatrixCell &earlier, const MatrixCell &later,
    const ReferenceData &reference, const ComparingRemarks &remarks)
{
    const Rules rules { reference, remarks };
    if (earlier.grade && later.grade)
        return verdictOfGrades(earlier, later, rules);
    if (earlier.grade || later.grade)
        return verdictOfOneGrade(earlier, later, rules);
    return { Verdict::NoJudgment, {}, 0 };
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
