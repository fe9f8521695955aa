// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"
#include "domain/claimdecision.h"
#include "domain/libraryrecords.h"
#include "domain/readpassage.h"
#include "domain/reference.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// What stands beside a claim in the inspection. A proposal, with the rule that made it: never a
/// verdict on whoever claims.
enum class ClaimState {
    Supported,
    Partly, // one part of it, or less than it says
    NotInInspection, // nothing there says it, or it says something else
    ContradictedByOwnTable // the document's own figures say otherwise
};
QString claimStateId(ClaimState state);
std::optional<ClaimState> claimStateFromId(QStringView id);
/// "supported", "partly", "not in the inspection", "contradicted by its own table".
QString claimStateName(ClaimState state);

/// What the analyst said of a label.
enum class ClaimVerdict { Proposed, Accepted, Rejected };
QString claimVerdictId(ClaimVerdict verdict);

/// A sentence that says how well something goes, beside what the inspection says of it.
struct Claim
{
    FindingPlace place;
    QList<FindingPlace> alsoAt; // the same in nearly the same words: counted once
    QString text;
    ClaimState state = ClaimState::NotInInspection;
    QString why; // one sentence: "The inspection grades Investigating crime Requires improvement."
    QStringList areas; // ids that it is about, in the inspection's round
    QList<qint64> judgments; // beside it
    QList<qint64> recommendations;
    QList<qint64> metrics; // figures of the inspection, or of its own table, on the same
    QList<qint64>
        otherJudgments; // of other programmes on the same: no PEEL grades, they label nothing
    ClaimVerdict verdict = ClaimVerdict::Proposed; // the analyst's on the label
    qint64 decision = 0; // the row of it

    bool operator==(const Claim &) const = default;
};

/// A release or paper beside the inspection that it answers.
struct ClaimsReport
{
    qint64 document = 0;
    QString force; // id
    QString round; // of the inspection; empty where none is known
    QList<Claim> claims; // in the order of the text
    QList<qint64> judgmentsNotMentioned;
    QList<qint64> recommendationsNotMentioned;
    QString note; // why there is nothing to hold the claims against, else empty

    bool operator==(const ClaimsReport &) const = default;
};

/// Sets the analyst's words. A label that was accepted stays, whatever would be proposed now; one
/// that was rejected says so as long as it is proposed.
void applyDecisions(ClaimsReport &report, const QList<ClaimDecision> &decisions);

/// True for what a force or a PCC publishes: what claimsOf() is for.
bool makesClaims(const DocumentRecord &document);

/// `findings` are those of the same document.
ClaimsReport claimsOf(const LibraryFacts &facts, const DocumentPassages &document,
    const QList<FigureFinding> &findings,
    const ReferenceData &reference = ReferenceData::builtIn());

} // namespace Peel
