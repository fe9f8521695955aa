// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explicitreference.h"
#include "analysis/passageranking.h"
#include "analysis/trail.h"

#include <QList>

#include <functional>

namespace Peel {

/// A passage with less than this share of what is looked for is no suggestion.
constexpr double fewestShare = 0.2;
constexpr int fewestConcepts = 2;

/// One passage that a trail may lead to.
struct FoundLink
{
    TrailPlace place; // the sentence of the passage that holds most, and those beside it
    QString sentence; // that sentence alone
    std::vector<TrailPlace> alsoAt; // others that say nearly the same
    LinkStrength strength = LinkStrength::SameSubject;
    QString why;
    double score = 0;
    double share = 0;
    int concepts = 0;
    bool recommends = false;
};

/// Every passage with any of the words, explicit references first, then best first; near
/// duplicates are one.
std::vector<FoundLink> rankLinks(const TrailQuery &query, const std::vector<TrailPassage> &passages,
    const WordStatistics &statistics, const ExplicitReference &reference);

/// Those of them that are worth showing: explicit ones, and of the others the few best of each
/// document that hold enough of what is looked for.
std::vector<FoundLink> findLinks(const TrailQuery &query, const std::vector<TrailPassage> &passages,
    const WordStatistics &statistics, const ExplicitReference &reference);

/// A sentence of a passage as a place, with as many of those behind and before it as a reader takes
/// in at a glance: the figure often stands in the next one.
TrailPlace sentencePlace(const TrailPassage &passage, const TextRange &sentence);

/// Sets the verdicts that the analyst gave to links from `recommendation`. A link that was accepted
/// and is not among the events any more is added by `make`.
void applyDecisions(const QList<LinkDecision> &decisions, const TrailPlace &recommendation,
    std::vector<TrailEvent> &events, const std::function<TrailEvent(const TrailPlace &)> &make);

/// The analyst's word on how things stand; null for none.
const StateDecision *decisionFor(
    const QList<StateDecision> &decisions, const TrailPlace &recommendation);

} // namespace Peel
