// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/factdecision.h"
#include "domain/libraryrecords.h"
#include "domain/result.h"

#include <QList>

namespace Peel {

class Connection;

/// The analyst's words on facts. Nothing is overwritten: the newest word on a fact counts, an
/// undone one keeps its row.
class FactDecisions
{
public:
    explicit FactDecisions(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that stand, oldest first, one for each fact as it was read.
    Result<QList<FactDecision>> all() const;
    /// Answers the new row. NotUnderstood without a quote, and for a correction of nothing.
    Result<qint64> decide(const FactDecision &decision);
    /// False if it was undone before. What it had replaced counts again.
    Result<bool> undo(qint64 id);

private:
    const Connection &m_connection;
};

/// Sets what was decided: accepted facts are sure, corrected ones are as the analyst says, rejected
/// ones are left out unless they are wanted. A correction holds for another reading of the same
/// words as well, where these were read as one fact alone; what was accepted or rejected does not.
void applyDecisions(
    QList<StoredJudgment> &facts, const QList<FactDecision> &decisions, bool rejected);
void applyDecisions(
    QList<StoredRecommendation> &facts, const QList<FactDecision> &decisions, bool rejected);
void applyDecisions(
    QList<StoredMetric> &facts, const QList<FactDecision> &decisions, bool rejected);

} // namespace Peel
