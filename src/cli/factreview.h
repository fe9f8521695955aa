// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace Peel {

/// What is to become of one fact.
struct ReviewWord
{
    enum class Kind { Accept, Reject, Set, Undo };

    qint64 fact = 0; // its number, as the list prints it
    Kind kind = Kind::Accept;
    QStringList fields; // "value=350" of Set
};

/// "812 accept", "812 set value=350 unit=percent"; nothing for no words, NotUnderstood for others.
Result<std::optional<ReviewWord>> reviewWordFrom(const QStringList &words);

/// Keeps the analyst's word on a fact, or takes the last one back, and answers a sentence that
/// quotes it. NotFound for a number that is no fact; NotUnderstood for a field or value that it
/// cannot have, and where there is nothing to take back.
Result<QString> reviewFact(Workspace &library, const ReviewWord &word);

} // namespace Peel
