// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"
#include "exporting/table.h"

#include <QJsonObject>

namespace Peel {

/// The matrices for programs: as they are, or one row per cell.
QJsonObject toJson(const JudgmentMatrix &matrix, const LibraryFacts &facts);
QJsonObject toJson(const RoundMatrix &matrix);
QJsonObject toJson(const MatrixCell &cell);
Table longTable(const JudgmentMatrix &matrix);
Table longTable(const RoundMatrix &matrix);

} // namespace Peel
