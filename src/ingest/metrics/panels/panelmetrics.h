// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/metrics/scopewords.h"

#include <vector>

namespace Peel {

/// True for a table that is a panel in disguise: its cells hold a force's name with its figure.
bool isPanelTable(const Extraction &extraction, const ScopeWords &scopes, int index);

/// The figures of panel block `index` (a key figure or a panel in a table). Gives the last block it
/// read: one without labels goes on under the labels of the one above.
int extractPanel(Extraction &extraction, const ScopeWords &scopes, int index);

/// Panels that a format without layout gives as headings and paragraphs ("Force in numbers" and
/// what stands below it). Marks the blocks it read in `taken`.
void extractLoosePanels(Extraction &extraction, const ScopeWords &scopes, std::vector<bool> &taken);

} // namespace Peel
