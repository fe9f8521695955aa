// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/metrics/scopewords.h"

namespace Peel {

/// Tiles in columns that were set, or were read, as a table: rows of labels and rows of figures
/// take turns, each figure with its label above it, or each with its label below. True for such a
/// table; its figures are taken.
bool extractPairedRows(Extraction &extraction, const ScopeWords &scopes, int index);

} // namespace Peel
