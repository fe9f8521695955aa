// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/metrics/scopewords.h"

namespace Peel {

/// The cells of table block `index` as metrics: names from the heads of rows and columns, time,
/// unit and whose from heads, cells and caption. False where it is no table of figures.
bool extractTable(Extraction &extraction, const ScopeWords &scopes, int index);

} // namespace Peel
