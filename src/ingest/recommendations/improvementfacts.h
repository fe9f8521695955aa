// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"
#include "ingest/extraction.h"
#include "ingest/judgments/arealexicon.h"
#include "ingest/judgments/sections.h"

#include <optional>

namespace Peel {

/// The words of a block that are to be one recommendation.
struct ImprovementWords
{
    int block = 0;
    int from = 0;
    int to = -1; // -1: up to the block's end, or to where an answer to it begins
    int lastPart = -1; // the block of the last of its parts, which stand behind it
};

/// Adds areas for improvement, causes of concern and recommendations to what is extracted, each
/// with its place and the area of its section.
class ImprovementFacts final
{
public:
    explicit ImprovementFacts(Extraction &extraction);

    struct Added
    {
        int lastBlock = 0; // of the words: they may run over the end of a page
        bool kept = false; // otherwise it was rejected, and why is told
    };

    Added add(const char *rule, RecommendationKind kind, const ImprovementWords &words);

    /// How many there are; the newest is the last.
    std::size_t count() const;

    /// The area whose section a block stands in; empty where no area is named.
    QString areaAt(int block) const;
    /// Gives an area to the newest `facts` of them that stand under no question of their own.
    void giveArea(const Area &area, std::size_t facts);

    /// Says of the cause of concern `fact` that the words of a block close it.
    void close(std::size_t fact, const Block &told);

    /// `headed`: the kind that the line right above the table names.
    void addTable(int block, std::optional<RecommendationKind> headed);

private:
    QString objectionTo(const Recommendation &fact) const;

    Extraction &m_extraction;
    AreaLexicon m_lexicon;
    Sections m_sections;
    bool m_crimeData;
    QString
        m_pillar; // that a text of others on a report about one pillar is about; empty in others
};

} // namespace Peel
