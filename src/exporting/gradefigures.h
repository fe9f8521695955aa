// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"
#include "exporting/figurespec.h"

namespace Peel {

/// How many questions of each round have which grade: stacked bars, apart where the scale or the
/// questions change. Pillars' own grades are not counted beside their questions'. The points'
/// facts are judgments. NotUnderstood where the library tells no grade.
Result<FigureSpec> gradeBarsOf(const JudgmentMatrix &matrix, const LibraryFacts &facts,
    const ReferenceData &reference = ReferenceData::builtIn());

/// The grades of up to four rows of the matrix through the rounds of one scale. `areas` are ids or
/// words of their names; empty for the pillars. The scale is the one with most grades of them. A
/// step is not drawn over rounds that do not compare. No number stands for a grade.
Result<FigureSpec> gradeStepsOf(const JudgmentMatrix &matrix, const LibraryFacts &facts,
    const QStringList &areas = {}, const ReferenceData &reference = ReferenceData::builtIn());

} // namespace Peel
