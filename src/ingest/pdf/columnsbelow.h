// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <span>

namespace Peel::Pdf {

/// How exactly words stand where they were set.
struct Setting
{
    double off = 4; // points that lines of one column are out of line at most
    double blank = 0.45; // em between two words of running text at most
};

/// A line of a column.
struct ColumnLine
{
    Run text;
    bool marked = false; // a list mark stood before it
};

/// What stands below heads that stand side by side.
struct ColumnsBelow
{
    std::size_t rows = 0; // that belong to them, from the first on
    std::vector<std::vector<ColumnLine>> lines; // of each column, from top to bottom
};

/// Parts the rows right below `heads`, which go from left to right, into their columns. Between two
/// columns a strip stays white from the first row to the last, however narrow, and each column's
/// lines begin at one edge or stand below the middle of its head; where that ends, or running text
/// begins, the columns end.
ColumnsBelow columnsBelow(
    const std::vector<Box> &heads, std::span<const Row> rows, const Setting &setting);

} // namespace Peel::Pdf
