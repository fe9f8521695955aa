// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"
#include "ingest/block.h"
#include "domain/sentences.h"

#include <vector>

namespace Peel {

/// A row of a register: its kind and the words of it.
struct ImprovementRow
{
    RecommendationKind kind = RecommendationKind::AreaForImprovement;
    TextRange text; // of the block's text
    bool closed = false;
};

/// The rows of a table in which a cell says "Area for improvement", "Cause of concern" or
/// "Recommendation" and another says which; of a table under such a head, all rows.
std::vector<ImprovementRow> improvementRows(const Block &table);

} // namespace Peel
