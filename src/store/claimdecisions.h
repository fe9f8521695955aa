// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claimdecision.h"
#include "domain/result.h"

#include <QList>

namespace Peel {

class Connection;

/// The analyst's words on the labels of claims. Nothing is overwritten: the newest word on a claim
/// counts, an undone one keeps its row.
class ClaimDecisions
{
public:
    explicit ClaimDecisions(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that stand in one document, oldest first.
    Result<QList<ClaimDecision>> of(qint64 document) const;
    Result<qint64> decide(const ClaimDecision &decision);
    /// False if it was undone before. What it had replaced counts again.
    Result<bool> undo(qint64 id);

private:
    const Connection &m_connection;
};

} // namespace Peel
