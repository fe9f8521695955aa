// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Peel {

/// The recommendations that the analyst said are one, as the facts have them now. Decisions name
/// places by their words, so they hold after a document was read again.
class MergedRecommendations
{
public:
    MergedRecommendations() = default;
    explicit MergedRecommendations(const LibraryFacts &facts);

    /// The one that tells of it; its own id where it stands for itself.
    qint64 keptFor(qint64 recommendation) const;

    bool isMergedAway(qint64 recommendation) const
    {
        return keptFor(recommendation) != recommendation;
    }

    /// Those that are told with it, in the order of the decisions; empty for most.
    QList<qint64> toldWith(qint64 kept) const;

    /// What was decided on those that are told with it, oldest first: what has to be taken back to
    /// have them apart.
    QList<MergeDecision> decisionsUnder(qint64 kept) const;
    /// What joined this one to another; the last word where there are several.
    std::optional<MergeDecision> decisionOn(qint64 mergedAway) const;

private:
    struct Joined
    {
        qint64 same = 0;
        MergeDecision decision;
    };

    QHash<qint64, qint64> m_kept; // of those that were merged away
    QList<qint64> m_order;
    QList<Joined> m_joined;
};

/// Says that all of these are one: the one that is quoted first goes on, the others are told with
/// it. Empty for less than two.
QList<MergeDecision> mergeOf(const QList<qint64> &recommendations, const LibraryFacts &facts);

} // namespace Peel
