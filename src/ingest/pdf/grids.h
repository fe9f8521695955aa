// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/rulings.h"

namespace Peel::Pdf {

/// The cells that rulings part a rectangle into.
struct Grid
{
    struct Field
    {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        Box box; // its page is not set
    };

    std::vector<double> xs; // borders of the columns
    std::vector<double> ys; // borders of the rows
    std::vector<Field> fields; // by row, then column
    bool openBelow = false; // a page break cut the last row
};

/// Puts rulings together into grids of at least two columns and two rows, from top to bottom.
/// Rulings that cross or touch belong together; where a border is missing between two fields, they
/// are one. A row that a page break cut counts though no line closes it.
std::vector<Grid> gridsOf(const Rulings &rulings);

/// Rectangles that one line parts into a head and what stands below it, in no other way.
std::vector<Grid> cardsOf(const Rulings &rulings);

/// Rectangles that nothing parts: frames and shaded boxes. Their page is not set.
std::vector<Box> boxesOf(const Rulings &rulings);

} // namespace Peel::Pdf
