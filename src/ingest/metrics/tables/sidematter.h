// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <vector>

namespace Peel {

/// Marks the short blocks that a page sets under "Most read", "Related links" and the like: figures
/// there are of other pages. `taken` has a place for each block.
void leaveSideMatter(const ReadDocument &document, std::vector<bool> &taken);

} // namespace Peel
