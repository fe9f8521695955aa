// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"

#include <QMetaType>

namespace Peel {

/// Which cells of a matrix are looked for.
struct CellWish
{
    enum class Kind { Any, Changed, CarriedForward, KnownLater, Unsure, OfGrade };
    Kind kind = Kind::Any;
    Grade grade = Grade::Good; // of OfGrade

    /// `change`: the verdict against the graded round before; NoJudgment where there is none.
    bool grants(const MatrixCell &cell, Verdict change) const;

    bool operator==(const CellWish &) const = default;
};

} // namespace Peel

Q_DECLARE_METATYPE(Peel::CellWish)
