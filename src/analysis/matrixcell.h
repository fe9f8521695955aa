// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// What stands in one cell of the judgment matrix. There is no empty cell: absence has a name.
enum class CellState {
    Graded, // stated by the inspectorate for this round
    CarriedForward, // not inspected this time; the grade of an earlier round stands
    KnownFromLaterReport, // told only by a later report of the inspectorate
    UngradedByDesign, // the question is told without a grade
    NotInspected, // not inspected this round, and no earlier grade is known
    NotAQuestion, // not asked in this round
    Pending, // "to be graded" when the page was saved
    NotInLibrary, // no document in this library tells it
    Unsure // a grade whose reading is of low confidence
};

struct MatrixCell
{
    CellState state = CellState::NotAQuestion;
    std::optional<Grade> grade; // of Graded, CarriedForward, KnownFromLaterReport and Unsure
    QString round; // the column's round
    QString gradeRound; // whose grade it is: an earlier one where carried forward
    QString toldIn; // of KnownFromLaterReport: the round of the telling document, may be empty
    QString area; // id in this round, empty where it is not a question
    QList<qint64> facts; // judgments behind what is shown, the decisive one first
    QList<qint64> others; // superseded, or implied and not drawn until accepted
    QList<qint64> claims; // told by the force, a PCC or the press
    QStringList history; // what earlier captures had instead: "8 December 2016: To be graded"
    QString note; // one more sentence where there is something to say: "Told by the 2016 page."

    bool operator==(const MatrixCell &) const = default;
};

/// The words of the chip: "Good", "Good, carried forward from 2016", "Good, as stated in PEEL
/// 2016", "Not graded", "No document". Complete by themselves.
QString cellText(const MatrixCell &cell);

/// What the reference data and the library say of a question before any judgment is looked at.
struct CellQuestion
{
    QString round;
    QString area; // empty where the round does not ask it
    bool ungraded = false; // told without a grade in this round
    bool roundHasDocuments = false; // the library holds an inspectorate's document of this round
};

/// Decides one cell from the judgments on this force, round and question.
MatrixCell decideCell(const CellQuestion &question, const QList<const StoredJudgment *> &judgments,
    const FactIndex &index);

/// Lets the grade of `earlier` stand in a cell that was not inspected.
MatrixCell carriedForward(const MatrixCell &cell, const MatrixCell &earlier);

} // namespace Peel
