// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <vector>

namespace Peel::Pdf {

/// White from top to bottom of the rows [first, last].
struct Gutter
{
    double x0 = 0;
    double x1 = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    int bothSides = 0; // rows with something on either side, or beside the next one

    double middle() const { return (x0 + x1) / 2; }
};

bool onBothSides(const Row &row, double x);

/// How many rows of the gutter have something on either side of it, or stand on one side beside the
/// next on the other: lines of two columns need not stand at one height.
int rowsOnBothSides(const std::vector<Row> &rows, const Gutter &gutter);

/// The gutter that begins as the white [x0, x1] in row `seed`, or between it and
/// the next one beside it, and runs up and down from there as
/// far as at least `least` points of it stay white.
Gutter grown(const std::vector<Row> &rows, std::size_t seed, double x0, double x1, double least);

} // namespace Peel::Pdf
