// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/block.h"

#include <QString>

#include <vector>

namespace Peel {

/// What each paragraph of a text is, told by its marks (Markdown) or its shape: headings, tables of
/// tabs or bars, footnotes, everything else paragraphs. '\n' marks a line end that was meant.
std::vector<Block> textBlocks(const std::vector<QString> &paragraphs);

} // namespace Peel
