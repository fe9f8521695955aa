// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/trailrecords.h"

#include <QList>

namespace Peel {

class Connection;

/// The analyst's words on trails. Nothing is overwritten: a later word counts, an undone one keeps
/// its row.
class TrailDecisions
{
public:
    explicit TrailDecisions(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that stand, oldest first, one for each pair of places.
    Result<QList<LinkDecision>> links() const;
    /// Answers the new row. An earlier word on the same pair is undone by it.
    Result<qint64> decide(const LinkDecision &decision);
    /// False if it was undone before. What it had replaced counts again.
    Result<bool> undoLink(qint64 id);

    /// The same for recommendations that are one. NotUnderstood for one place with itself.
    Result<QList<MergeDecision>> merges() const;
    Result<qint64> decide(const MergeDecision &decision);
    Result<bool> undoMerge(qint64 id);

    Result<QList<StateDecision>> states() const;
    Result<qint64> decide(const StateDecision &decision);
    Result<bool> undoState(qint64 id);

private:
    const Connection &m_connection;
};

} // namespace Peel
