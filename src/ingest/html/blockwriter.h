// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/html/dom.h"
#include "ingest/readdocument.h"

#include <vector>

namespace Peel {

/// What a page gives: the blocks of its document and the lines that stood around it.
struct PageBlocks
{
    std::vector<Block> drafts; // for finished()
    std::vector<Furniture> furniture;
};

/// Walks the page in document order. `main` is the element that holds the document; all outside of
/// it becomes furniture.
PageBlocks blocksOf(const DomNode &page, const DomNode &main);

/// A table's grid as one block, empty text when it has no cell with text.
Block tableBlock(const DomNode &table);

/// True when a table only places things on the page.
bool isLayoutTable(const DomNode &table);

} // namespace Peel
