// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Sets heads of columns that are turned on their side upright: each becomes one word, all its
/// words in it, on a line above the figures of its column, where a head of one line would stand.
/// Turned words that are no such heads (labels of axes, watermarks) stay what they are.
void takeTurnedHeads(PageWords &page);

} // namespace Peel::Pdf
