// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readpassage.h"
#include "store/capture.h"

namespace Peel {

/// A stored block as the analysis wants it: its sentences, and the figures and times in it, read by
/// the same readers as the facts.
ReadPassage passageOf(const TextBlock &block);

QList<ReadPassage> passagesOf(const QList<TextBlock> &blocks);

} // namespace Peel
