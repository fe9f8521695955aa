// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

struct WholeRows
{
    std::vector<Row> rows;
    std::vector<std::size_t>
        from; // first of the rows that each was made of, and how many there were
};

/// Rows of a table with the cells whole that go on in the next line: heads, and figures such as
/// "15" above "minutes". What goes on of a label stays a row of its own.
WholeRows withWholeCells(const std::vector<Row> &rows);

/// A run's words line by line.
std::vector<Run> linesOf(const Run &run);

} // namespace Peel::Pdf
