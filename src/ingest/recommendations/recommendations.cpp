// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/recommendations.h"

namespace Peel {

void extractRecommendations(Extraction &)
{
}

std::vector<Rule> recommendationRules()
{
    return {};
}

} // namespace Peel
