// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/metrics/scopewords.h"

#include <vector>

namespace Peel {

/// List items that are label and figure ("Oct 2018 – Oct 2019 = 1,594 searches. MDA: 1,009, …",
/// "Burglary – 54 of 57"). Marks the items it read in `taken`; sentences are left to prose.
void extractLists(Extraction &extraction, const ScopeWords &scopes, std::vector<bool> &taken);

} // namespace Peel
