// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/documentorder.h"
#include "analysis/documenttime.h"
#include "analysis/factindex.h"
#include "analysis/mergedrecommendations.h"
#include "analysis/passageranking.h"
#include "analysis/trail.h"
#include "analysis/trailstate.h"

#include <QList>

namespace Peel {

/// What a trail is made of, as the library gives it.
struct TrailMaterial
{
    std::vector<TrailPassage> own; // of the document that lists the recommendation
    std::vector<TrailPassage> named; // the paragraphs of it that the recommendation names
    std::vector<TrailPassage> later; // of the force's later documents
    WordStatistics statistics;
    QList<LinkDecision> links; // the analyst's words that stand
    QList<StateDecision> states;
};

/// Builds the trails of one library. Points into the facts, which must outlive it unchanged.
class TrailBuilder
{
public:
    explicit TrailBuilder(const LibraryFacts &facts);

    /// What to look for.
    TrailQuery queryOf(const StoredRecommendation &recommendation) const;
    /// Documents of the same force that came later and are not of the same inspection, oldest
    /// first.
    QList<qint64> laterDocuments(const StoredRecommendation &recommendation) const;
    Trail trail(const StoredRecommendation &recommendation, const TrailMaterial &material) const;

    const MergedRecommendations &merged() const { return m_merged; }

private:
    DocumentPlace placeIn(qint64 document, int start = 0) const;
    bool isSameInspection(const DocumentRecord &one, const DocumentRecord &other) const;
    TrailEvent eventOf(qint64 document, const TrailPlace &place) const;
    TrailEvent recommendationEvent(const StoredRecommendation &recommendation) const;
    std::vector<TrailEvent> findings(const StoredRecommendation &recommendation,
        const TrailQuery &query, const TrailMaterial &material) const;
    std::vector<TrailEvent> evidence(const StoredRecommendation &recommendation,
        const TrailQuery &query, const TrailMaterial &material) const;
    std::vector<TrailPlace> alsoListed(const StoredRecommendation &recommendation) const;
    /// The places of the recommendation itself and of those that were merged into it.
    std::vector<TrailPlace> placesOf(const StoredRecommendation &recommendation) const;
    LaterInspection laterInspection(const StoredRecommendation &recommendation) const;

    const LibraryFacts &m_facts;
    FactIndex m_index;
    const ReferenceData &m_reference;
    DocumentTimes m_times;
    MergedRecommendations m_merged;
};

} // namespace Peel
