// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace Peel {

/// What is to become of the label of one claim.
struct ClaimWord
{
    enum class Kind { Accept, Reject, Undo };

    int row = 0; // from 1, as the claims are printed
    Kind kind = Kind::Accept;
};

/// "2 accept"; nothing for no words, NotUnderstood for others.
Result<std::optional<ClaimWord>> claimWordFrom(const QStringList &words);

/// Keeps the analyst's word on a label, or takes the last one back, and answers a sentence that
/// quotes the claim. NotUnderstood for a row that is no claim or was not decided.
Result<QString> decideClaim(
    Workspace &library, qint64 document, const FactIndex &index, const ClaimWord &word);

} // namespace Peel
