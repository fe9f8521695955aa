// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "models/findingindex.h"
#include "models/libraryindex.h"
#include "widgets/metrics/figuredesk.h"

namespace Peel {

/// What the series of a measure can be drawn as: a strip of the forces too, where there are enough.
/// `force` (id) is the one that the strip names. Key and heading are the caller's.
FigureMaterial materialOf(const QList<Series> &all, const QString &force,
    const LibraryIndex &library, const FindingIndex &findings);

} // namespace Peel
