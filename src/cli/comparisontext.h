// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "exporting/table.h"

#include <QJsonObject>

namespace Peel {

/// A comparison for a terminal: the sentence, the grades, areas for improvement, figures, notes.
QString plainComparison(const Comparison &comparison, const LibraryFacts &facts);

QJsonObject toJson(const Comparison &comparison, const LibraryFacts &facts);

/// One row per question and pair of rounds.
Table longTable(const Comparison &comparison);

} // namespace Peel
