// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"
#include "ingest/extraction.h"
#include "ingest/judgments/arealexicon.h"

#include <optional>

namespace Peel {

/// Adds the rows of a table that are areas for improvement, causes of concern or recommendations.
/// `headed`: the kind that the line right above it names; `area`: the question it stands under.
void readImprovementTable(Extraction &extraction, int block, const AreaLexicon &lexicon,
    std::optional<RecommendationKind> headed, const QString &area);

} // namespace Peel
