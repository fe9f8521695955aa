// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <cstddef>
#include <vector>

namespace Peel::Pdf {

/// A row's label and its cells: the runs behind the first that is a figure.
struct ValueRow
{
    std::size_t index = 0; // among the rows
    std::vector<Run> cells;
    bool labelled = false;
};

struct Span
{
    double x0 = 1e9;
    double x1 = 0;

    void take(const Run &run)
    {
        x0 = std::min(x0, run.box.x0);
        x1 = std::max(x1, run.box.x1);
    }

    bool meets(const Run &run) const { return run.box.x0 < x1 && run.box.x1 > x0; }
};

/// A table under construction: its rows of figures, its columns and its head.
struct Layout
{
    std::vector<ValueRow> values;
    std::vector<Span> columns; // of the figures
    Span labels;
    std::size_t first = 0; // of all rows that belong to it
    std::size_t last = 0;
    std::size_t firstBody = 0;
};

/// Columns that a run stands over: those whose figures it reaches over, else the one that it is set
/// to, else the two that it stands between.
std::vector<std::size_t> columnsOf(const Run &run, const Layout &layout);

/// The same for every run of a line of heads. As many as there are columns, none of them over
/// another's figures, stand over them one by one, to whichever edge they are set.
std::vector<std::vector<std::size_t>> columnsOf(const Row &row, const Layout &layout);

} // namespace Peel::Pdf
