// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// A part of a page that is read from top to bottom.
struct Region
{
    std::vector<Row> rows;
    Box box;
    int column = 0; // 0 for the full width, else counted from 1 in its band, left to right
};

/// Takes a page's runs apart into regions in reading order: where a gutter of white parts columns
/// of text or tiles, each is read by itself; the columns of a table stay together. Quadratic in the
/// rows of a page at worst.
std::vector<Region> inReadingOrder(std::vector<Run> runs, double body);

} // namespace Peel::Pdf
