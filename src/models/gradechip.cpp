// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gradechip.h"

#include "domain/reference.h"
#include "models/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GradeChip)
};

CellState stateOf(const Judgment &judgment)
{
    switch (judgment.grade) {
    case Grade::Pending:
        return CellState::Pending;
    case Grade::NotGraded:
        return CellState::UngradedByDesign;
    case Grade::NotReinspected:
        return CellState::NotInspected;
    default:
        break;
    }
    if (judgment.evidence.confidence == Confidence::Low)
        return CellState::Unsure;
    return judgment.origin == Origin::Prior ? CellState::KnownFromLaterReport : CellState::Graded;
}

QString stateWord(CellState state)
{
    switch (state) {
    case CellState::UngradedByDesign:
        return Words::tr("Ungraded");
    case CellState::NotInspected:
        return Words::tr("Not inspected");
    case CellState::NotAQuestion:
        return Words::tr("Not asked");
    case CellState::Pending:
        return Words::tr("To be graded");
    case CellState::NotInLibrary:
        return Words::tr("No document");
    default:
        return {};
    }
}

QString noteOf(const MatrixCell &cell)
{
    switch (cell.state) {
    case CellState::CarriedForward:
        return Words::tr("from %1").arg(cell.gradeRound);
    case CellState::KnownFromLaterReport:
        return Words::tr("stated later");
    case CellState::Unsure:
        return Words::tr("unsure");
    default:
        return {};
    }
}

} // namespace

GradeChip chipOf(const Judgment &judgment)
{
    GradeChip chip;
    chip.state = stateOf(judgment);
    chip.word = gradeWord(judgment.grade);
    if (isGrade(judgment.grade))
        chip.grade = judgment.grade;
    QStringList parts { Words::tr("%1, %2: %3")
                            .arg(areaWords(judgment.area),
                                roundWords(judgment.round, judgment.programme), chip.word) };
    if (const QString scale = scaleWords(judgment.round); chip.grade && !scale.isEmpty())
        parts << Words::tr("on a %1").arg(scale);
    if (judgment.origin == Origin::Prior)
        parts << Words::tr("as stated by a later report");
    if (judgment.origin == Origin::Claimed)
        parts << Words::tr("as claimed");
    if (chip.state == CellState::Unsure)
        parts << Words::tr("unsure");
    chip.sentence = parts.join(u", "_s);
    return chip;
}

GradeChip chipOf(const MatrixCell &cell, const QString &sentence)
{
    GradeChip chip;
    chip.state = cell.state;
    chip.grade = cell.grade;
    chip.word = cell.grade ? gradeWord(*cell.grade) : stateWord(cell.state);
    chip.note = noteOf(cell);
    chip.sentence = sentence;
    return chip;
}

QString scaleWords(const QString &round)
{
    const GradeScale *scale = ReferenceData::builtIn().scaleOfRound(round);
    return scale == nullptr ? QString() : scale->name;
}

} // namespace Peel
