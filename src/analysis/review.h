// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/factdecision.h"
#include "domain/libraryrecords.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Peel {

/// One fact as the analyst looks it over: as it stands, with the corrections made so far.
struct ReviewItem
{
    qint64 id = 0; // of the fact
    qint64 document = 0;
    std::variant<Judgment, Recommendation, Metric> fact; // in the order of FactKind
    FactWord word = FactWord::None;
    qint64 decision = 0; // the row of it; 0 where nobody decided

    FactKind kind() const { return static_cast<FactKind>(fact.index()); }

    const Evidence &evidence() const;
    /// In a line: "Preventing crime, 2016: Good", "999 calls, 2019: 131,113 (force)".
    QString words() const;
    /// Its fields by their names in the facts contract.
    QJsonObject fields() const;
};

enum class ReviewWish {
    Waiting, // unsure, and nobody decided yet
    Decided, // accepted, corrected or rejected
    All
};

/// Judgments first, then recommendations, then metrics. Rejected facts stand among them where
/// `facts` has them.
QList<ReviewItem> reviewItems(const LibraryFacts &facts, ReviewWish wish);
std::optional<ReviewItem> reviewItem(const LibraryFacts &facts, qint64 id);

/// The words that the library is to keep. `decisions`: those that stand there, for what the fact
/// was before it was corrected.
FactDecision accepting(const ReviewItem &item, const QList<FactDecision> &decisions);
FactDecision rejecting(const ReviewItem &item, const QList<FactDecision> &decisions);
/// The fields of `correction` and those that were corrected before. NotUnderstood, with a sentence,
/// for a field or value that the fact cannot have.
Result<FactDecision> correcting(
    const ReviewItem &item, const QJsonObject &correction, const QList<FactDecision> &decisions);

/// Others that wait and were read by the same rule from the same document, and `item` itself.
QList<ReviewItem> alike(const QList<ReviewItem> &items, const ReviewItem &item);

} // namespace Peel
