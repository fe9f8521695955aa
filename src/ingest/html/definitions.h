// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/block.h"
#include "ingest/html/dom.h"

#include <vector>

namespace Peel {

/// The entries of a `<dl>`: a key figure where the values are figures, "Good: A; B" where a grade
/// heads several, else a term and its text as one paragraph.
std::vector<Block> definitionBlocks(const DomNode &list);

} // namespace Peel
