// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "analysis/trail.h"

namespace Peel {

/// What a sentence of this document says about a recommendation: the force and the Commissioner
/// answer or tell of progress, the inspectorate finds progress, finds the fault again, closes or
/// replaces.
TrailTurn turnOf(const DocumentRecord &document, const QString &sentence, bool recommends);

/// What a later inspection of the same question without a word on the recommendation means.
struct LaterInspection
{
    const DocumentRecord *document = nullptr; // null: there is none
    std::optional<PartialDate> date;
};

/// How things stand after these events (in the order of time). The analyst's word counts before
/// them. Nothing but the inspectorate's own sentence, explicit or accepted, closes.
TrailStanding standingOf(const std::vector<TrailEvent> &events, const StateDecision *byHand,
    const LaterInspection &silent, const FactIndex &index);

} // namespace Peel
