// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of claims by their ids, and the analyst's word on them.
#include "analysis/claims/claims.h"
#include "analysis/nearduplicates.h"

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double stillTheSame = 0.7; // of the words, after reading again

constexpr std::array states { "supported"_L1, "partly"_L1, "not_in_the_inspection"_L1,
    "contradicted_by_its_own_table"_L1 };

bool isAt(const Claim &claim, const QuotedPlace &place)
{
    return claim.place.document == place.document
        && (claim.text == place.quote.simplified()
            || sameWords(claim.text, place.quote) >= stillTheSame);
}

/// The claim with these words, nearest to where it stood; nullptr where it is no claim any more.
Claim *claimAt(QList<Claim> &claims, const QuotedPlace &place)
{
    Claim *found = nullptr;
    for (Claim &claim : claims) {
        const auto away
            = [&place](const Claim &one) { return std::abs(one.place.source.start - place.start); };
        const bool exact = claim.text == place.quote.simplified();
        if (isAt(claim, place) && (found == nullptr || exact || away(claim) < away(*found)))
            found = &claim;
        if (exact && away(claim) == 0)
            break;
    }
    return found;
}

} // namespace

QString claimStateId(ClaimState state)
{
    return states.at(static_cast<std::size_t>(state));
}

std::optional<ClaimState> claimStateFromId(QStringView id)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i] == id)
            return static_cast<ClaimState>(i);
    }
    return std::nullopt;
}

QString claimStateName(ClaimState state)
{
    QString name = claimStateId(state);
    return name.replace(u'_', u' ');
}

QString claimVerdictId(ClaimVerdict verdict)
{
    static constexpr std::array ids { "proposed"_L1, "accepted"_L1, "rejected"_L1 };
    return ids.at(static_cast<std::size_t>(verdict));
}

void applyDecisions(ClaimsReport &report, const QList<ClaimDecision> &decisions)
{
    for (const ClaimDecision &decision : decisions) {
        Claim *claim = claimAt(report.claims, decision.claim);
        const auto state = claimStateFromId(decision.state);
        if (claim == nullptr || !state)
            continue;
        if (!decision.accepted && claim->state != *state)
            continue; // another label is proposed now: nobody has said anything of it
        claim->decision = decision.id;
        claim->verdict = decision.accepted ? ClaimVerdict::Accepted : ClaimVerdict::Rejected;
        if (claim->state == *state)
            continue;
        claim->why += u" Proposed now is “%1”."_s.arg(claimStateName(claim->state));
        claim->state = *state;
    }
}

} // namespace Peel
