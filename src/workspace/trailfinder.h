// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trailquery.h"
#include "store/connection.h"
#include "store/passageindex.h"
#include "workspace/workspace.h"

#include <functional>

namespace Peel {

/// The trails that are asked for, in the order of the recommendations. Cancelled between two of
/// them.
Result<QList<Trail>> findTrails(const Connection &connection, const TrailQuestion &question,
    const std::function<bool()> &cancelled);

/// The passages of these documents that a trail may lead to. Where few hold any of the words, all
/// that hold a little word as well: the ranking puts them last.
Result<std::vector<TrailPassage>> passagesFor(
    const PassageIndex &index, const TrailQuery &query, const QList<qint64> &documents);

/// NotUnderstood where a state may not be set so: only a quote of the inspectorate closes.
Result<bool> checkState(const Connection &connection, const StateDecision &decision);

} // namespace Peel
