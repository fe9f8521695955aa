// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"
#include "domain/sentences.h"
#include "ingest/block.h"

#include <optional>
#include <vector>

namespace Peel {

/// A row of a register: its kind and the words of it.
struct RegisterRow
{
    RecommendationKind kind = RecommendationKind::AreaForImprovement;
    TextRange text; // of the block's text
    bool closed = false;
    int row = 0; // of the table
};

/// The kind that a column of the table is headed with: "Area for improvement".
std::optional<RecommendationKind> kindOfColumns(const Block &table);

/// The rows of a table in which a cell says "Area for improvement", "Cause of concern" or
/// "Recommendation" and another says which; of a table under such a head, all rows. `headed`: the
/// kind that the heading right above the table names; then all rows with a cell that says what to
/// do.
std::vector<RegisterRow> improvementRows(
    const Block &table, std::optional<RecommendationKind> headed = {});

} // namespace Peel
