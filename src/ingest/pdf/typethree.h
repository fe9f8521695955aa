// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <vector>

namespace Peel::Pdf {

/// Sets right the sizes of a page's words in fonts that are drawn letter by letter (Type 3): they
/// have no size of their own, and what poppler guesses may be half of it. `indices` tells the
/// words. Where their letters are wider or narrower for the size than those of any type for text,
/// all take the size that their width tells, to half a point; elsewhere, and where too few letters
/// tell it, nothing changes.
void mendSizesOfDrawnLetters(std::vector<Word> &words, const std::vector<std::size_t> &indices);

} // namespace Peel::Pdf
