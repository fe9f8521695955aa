// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>

namespace Peel {

/// How much of the findings is printed.
enum class FindingsWanted { Counts, Sentences };

/// A comparison for a terminal: the sentence, the grades and why they do not compare, what the
/// reports say of each other, areas for improvement, findings, figures, notes.
QString plainComparison(
    const Comparison &comparison, const LibraryFacts &facts, FindingsWanted findings);

/// "documents", a quotation and where it stands: “…” (HMICFRS, PEEL 2021/22 …, November 2022).
QString quotedRemark(qint64 remark, const FactIndex &index);

} // namespace Peel
