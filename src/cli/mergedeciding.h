// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace Peel {

/// Two recommendations are one, or are two after all.
struct MergeWish
{
    bool together = true;
    qint64 other = 0; // the one that is told with the first
};

/// "merge 118", "separate 118"; nothing for other words, NotUnderstood without a number.
Result<std::optional<MergeWish>> mergeWishFrom(const QStringList &words);

/// Keeps the analyst's word and answers a sentence that quotes the other one. NotFound for a number
/// that is no recommendation, NotUnderstood where nothing was merged that could be separated.
Result<QString> keepMerge(Workspace &library, qint64 kept, const MergeWish &wish);

} // namespace Peel
