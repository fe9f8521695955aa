// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"

#include <QStringList>

namespace Peel {

/// A cell in few words, with a sign for what is not a plain grade: "Good", "Good ↺ 2016",
/// "“Good” 2016", "·". signsOf() explains those that occur.
QString shortCell(const MatrixCell &cell);
QStringList signsOf(const QList<MatrixCell> &cells);

/// The matrix for a terminal: one table per grade scale, with the breaks between rounds.
QString plainMatrix(const JudgmentMatrix &matrix, const LibraryFacts &facts);
QString plainMatrix(const RoundMatrix &matrix);

} // namespace Peel
