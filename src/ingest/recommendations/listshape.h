// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

namespace Peel {

/// The block is an item of a list inside the one of that level.
bool isDeeper(const ReadDocument &document, int block, int level);

/// What stands in the list below an item goes on with it: none of it says by itself what to do.
bool hasParts(const ReadDocument &document, int item);

/// A heading deeper than `level` over what says from its first words what to do: it tells what the
/// items of a list below it are about.
bool headsItems(const ReadDocument &document, int heading, int level);

/// The last block of the list below an item; the item itself where there is none.
int lastPartOf(const ReadDocument &document, int item);

/// "Within three months, the force should:": nothing is said but that items follow.
bool onlyLeadsIn(QStringView text);

/// "4." → 4, 0 for other marks.
int numberOf(const Block &item);

/// The number that stands last before a block.
int numberBefore(const ReadDocument &document, int block);

} // namespace Peel
