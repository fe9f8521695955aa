// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

namespace Peel {

/// The blocks of `added` behind those of `to`, with their sources among those that are there.
Briefing joined(const Briefing &to, const Briefing &added);

/// Without the sources that no block names; equal ones once; numbered in the order in which the
/// blocks name them.
Briefing renumbered(const Briefing &briefing);

/// Block `from` moved to stand at `to`.
Briefing withBlockMoved(const Briefing &briefing, qsizetype from, qsizetype to);
Briefing withoutBlock(const Briefing &briefing, qsizetype index);

/// The words of a block that an analyst may edit: a heading's, a paragraph's, a quote's, the title
/// of a figure or table.
QString wordsOf(const BriefingBlock &block);
BriefingBlock withWords(BriefingBlock block, const QString &words);

/// Whether a refresh could change the block, so that pinning it means something: figures, and text
/// and tables that were made from the library.
bool canBePinned(const BriefingBlock &block);
/// The day since which the block is pinned; null where it is not.
QDate pinnedOn(const BriefingBlock &block);
/// Pinned on that day, or free again with a null date.
BriefingBlock withPin(BriefingBlock block, const QDate &day);

} // namespace Peel
