// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// A part of a page that is read from top to bottom.
struct Region
{
    std::vector<Row> rows;
    Box box;
};

/// A strip of a page: one region over its full width, or columns side by side.
struct Band
{
    std::vector<Region> columns; // from left to right; not empty
};

/// Takes a page's runs apart into bands in reading order: where a gutter of white parts columns of
/// text or tiles, each is read by itself; the columns of a table stay together. Quadratic in the
/// rows of a page at worst.
std::vector<Band> bandsOf(std::vector<Run> runs, double body);

} // namespace Peel::Pdf
