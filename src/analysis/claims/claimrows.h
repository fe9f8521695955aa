// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/claims.h"
#include "analysis/factindex.h"

namespace Peel {

/// One line of a claims report, in words: a claim, or something judged that is not mentioned.
struct ClaimRow
{
    QString stateId; // as claimStateId(), or "not_mentioned"
    QString state; // "supported", "judged, not mentioned"
    QString text; // the claim; empty where nothing was said
    QString beside; // judgments, areas for improvement, figures, other programmes by their name
    QString why;
    FindingPlace place; // of the claim, else of the judgment or recommendation
    int alsoAt = 0; // other places that say nearly the same
    ClaimVerdict verdict = ClaimVerdict::Proposed; // the analyst's; of claims alone
    qint64 decision = 0; // the row of it

    bool operator==(const ClaimRow &) const = default;
};

/// Claims in the order of the text, then what is not mentioned.
QList<ClaimRow> claimRows(const ClaimsReport &report, const FactIndex &index,
    const ReferenceData &reference = ReferenceData::builtIn());

} // namespace Peel
