// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trailrecords.h"

namespace Peel {

/// The analyst's word on the label that was proposed for a claim.
struct ClaimDecision
{
    qint64 id = 0; // 0: not stored yet
    QuotedPlace claim;
    QString state; // the label that was decided, as claimStateId() gives it
    bool accepted = true; // else rejected
    QDateTime decidedAt; // UTC

    bool operator==(const ClaimDecision &) const = default;
};

} // namespace Peel
