// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "exporting/briefing/briefing.h"

namespace Peel {

/// What would be other in a block, or why it stays as it was.
struct BriefingChange
{
    qsizetype block = 0; // index
    QString words; // "Table 1, “Legitimacy”, 2016: Good → Outstanding"

    bool operator==(const BriefingChange &) const = default;
};

struct RefreshedBriefing
{
    Briefing briefing;
    QList<BriefingChange> changes; // empty where the library says the same as the briefing
    QList<BriefingChange> kept; // what it says otherwise of pinned blocks, which stay as they were
};

/// The briefing with what the library says now: blocks that know what they were made from are made
/// anew, figures take the values of their facts. The analyst's own words, titles, palettes and
/// annotations stay, and so do pinned blocks. What the library has no more stays as it was, and a
/// change says so. `facts` are those of the whole library.
RefreshedBriefing refreshed(const Briefing &briefing, const LibraryFacts &facts);

} // namespace Peel
