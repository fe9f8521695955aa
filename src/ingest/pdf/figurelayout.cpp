// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figurelayout.h"

#include <algorithm>
#include <cmath>

namespace Peel::Pdf {
namespace {

/// How far a run is off a column: its left edge, its right edge or its middle, whichever fits best.
double offColumn(const Run &run, const Span &column)
{
    return std::min({ std::abs(run.box.x0 - column.x0), std::abs(run.box.x1 - column.x1),
        std::abs(run.box.x0 + run.box.x1 - column.x0 - column.x1) / 2 });
}

} // namespace

std::vector<std::size_t> columnsOf(const Run &run, const Layout &layout)
{
    constexpr double setTo = 0.8; // em
    std::vector<std::size_t> met;
    std::size_t best = 0;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].meets(run))
            met.push_back(i);
        if (offColumn(run, layout.columns[i]) < offColumn(run, layout.columns[best]))
            best = i;
    }
    if (!met.empty())
        return met;
    if (offColumn(run, layout.columns[best]) < setTo * run.size)
        return { best };
    for (std::size_t i = 0; i + 1 < layout.columns.size(); ++i) {
        if (run.box.x0 >= layout.columns[i].x1 && run.box.x1 <= layout.columns[i + 1].x0)
            return { i, i + 1 };
    }
    return {};
}

} // namespace Peel::Pdf
