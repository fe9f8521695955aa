// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/matrixcell.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Peel {

/// A grade as every view shows it: the same glyph, word, fill and marks everywhere. A value; drawn
/// by paintGradeChip().
struct GradeChip
{
    CellState state = CellState::NotInLibrary;
    std::optional<Grade> grade;
    QString word; // as printed, or the name of the state
    QString note; // second line: "as stated later"
    QString sentence; // complete by itself, for screen readers and tool tips

    bool operator==(const GradeChip &) const = default;
};

/// The chip of one judgment by itself, outside a matrix.
GradeChip chipOf(const Judgment &judgment);
/// The chip of a cell; `sentence` says the cell with its row and column.
GradeChip chipOf(const MatrixCell &cell, const QString &sentence);

/// "four-grade scale"; empty where the round's scale is not known.
QString scaleWords(const QString &round);

} // namespace Peel

Q_DECLARE_METATYPE(Peel::GradeChip)
