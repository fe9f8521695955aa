// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Joins words that stand side by side on one line and attaches raised note marks to the word they
/// stand behind. A gap of more than one em parts two runs. Linear in the words for ordinary pages.
std::vector<Run> runsOf(std::vector<Word> words);

/// Groups runs that stand at one height, from top to bottom.
std::vector<Row> rowsOf(std::vector<Run> runs);

/// A run parted where more than a blank stands between its words: the heads of columns that nearly
/// touch.
std::vector<Run> partsOf(const Run &run);

/// Whether a row begins before the one above it has ended.
bool overlaps(const Row &above, const Row &below);

} // namespace Peel::Pdf
