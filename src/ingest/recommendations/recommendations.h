// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/rule.h"

namespace Peel {

/// Adds the document's recommendations to the facts.
void extractRecommendations(Extraction &extraction);

std::vector<Rule> recommendationRules();

} // namespace Peel
