// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/block.h"

#include <vector>

namespace Peel {

/// Blocks as a reader of HTML or text first finds them, with '\n' where the source breaks a line
/// inside a block, become blocks as every extractor knows them: list items in their own blocks,
/// grades that stand alone as badges, label and value lines as key figures, everything else joined
/// to one line. This is what makes both formats give the same blocks.
std::vector<Block> finished(std::vector<Block> drafts);

/// The part [from, from + length) of a block's text with the note marks that stand in it.
Block slice(const Block &block, int from, int length);

} // namespace Peel
