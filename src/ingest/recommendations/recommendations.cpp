// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/recommendations.h"

#include "ingest/recommendations/regionreader.h"

namespace Peel {

void extractRecommendations(Extraction &extraction)
{
    const DocumentHeader &header = extraction.facts.header;
    if (header.type == DocumentType::Other && header.force.isEmpty())
        return; // another body's report, on something else than a police force
    readImprovementRegions(extraction);
}

std::vector<Rule> recommendationRules()
{
    return {
        { "recommendation.list",
            "Bullets under ‘Areas for improvement’, ‘Causes of concern’ or ‘Recommendations’, as a "
            "heading or a lead line; a lead-in such as ‘The force should:’ is not part of them. "
            "The list "
            "ends where the numbers around it go on; a line ‘Area: …’ below names the area.",
            "“Areas for improvement / • The force should vet everybody.” → area for improvement" },
        { "recommendation.title",
            "A title sentence under such a heading; the paragraph below it explains and is no "
            "part.",
            "“Area for improvement / The force needs to answer calls faster / In 2023 …” → the "
            "title" },
        { "recommendation.sentence",
            "A plain paragraph under such a heading that says from its first words what to do.",
            "“Area for improvement / The force should share what works.” → area for improvement" },
        { "recommendation.concern",
            "A cause of concern: its bold title, else its paragraph. A letter that closes it says "
            "so in "
            "the reasons.",
            "“Cause of concern / The force leaves calls waiting.” → cause of concern" },
        { "recommendation.table",
            "A row of a register in which one cell names the kind and another gives the words.",
            "“Area for improvement | The force should … | Open” → area for improvement" },
    };
}

} // namespace Peel
