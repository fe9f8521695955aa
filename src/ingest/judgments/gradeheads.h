// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/judgmentreading.h"

#include <optional>
#include <vector>

namespace Peel {

/// What a row or column head says about its cells.
struct GradeHead
{
    std::vector<AreaMention> areas;
    QString round;
    QString force;
    bool otherForce = false;
    QString text;
    QString label; // the text without the round
    TextRange range; // of the block's text
};

/// The heads of a table of grades, and what the cells say beside their grade.
class GradeHeads
{
public:
    /// `round`: of the cells whose heads name none. All must outlive this.
    GradeHeads(const JudgmentReading &reading, const Block &table, const QString &round);

    const Cell *cellAt(int row, int column) const;
    /// The nearest cell to the left (else to the right) that is no grade; null if there is none.
    const Cell *rowHead(const Cell &cell) const;
    const Cell *columnHead(const Cell &cell) const;
    /// Empty for null.
    GradeHead headOf(const Cell *cell) const;

    /// The areas that a head names in that round.
    std::vector<AreaMention> areasIn(const QString &text, const QString &round) const;
    /// "Overall" at the head of a column, beside columns that are questions of one pillar.
    std::vector<AreaMention> pillarOf(const QString &label, const QString &round) const;

    /// The grade of a cell, and the round that it names in brackets: "Good (2016)".
    std::optional<Grade> gradeOf(const Cell &cell, QString *round) const;
    /// The row has a later grade of that round: "Grade in May", "Grade at our revisit".
    bool isSuperseded(const Cell &cell, const QString &round) const;

private:
    bool hasWords(const Cell &cell) const;
    bool isGradeCell(const Cell &cell) const;
    int columns() const;
    QString roundIn(const QString &text, QString *round) const;
    QString roundOfHead(const Cell &head) const;

    const JudgmentReading &m_reading;
    const Block &m_block;
    QString m_round;
    bool m_shortened; // the grades are letters
};

} // namespace Peel
