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

std::vector<std::vector<std::size_t>> columnsOf(const Row &row, const Layout &layout)
{
    constexpr double over = 0.5; // em: how far a head may reach beyond its figures
    const std::size_t columns = layout.columns.size();
    const std::size_t skip = row.runs.size() - std::min(row.runs.size(), columns);
    bool inOrder = skip <= 1 && row.runs.size() >= columns
        && (skip == 0 || row.runs.front().box.x1 <= layout.columns.front().x0);
    for (std::size_t i = 0; inOrder && i < columns; ++i) {
        const Run &run = row.runs[skip + i];
        const double left = i == 0 ? layout.labels.x1 : layout.columns[i - 1].x1;
        inOrder = run.box.x0 > left && run.box.x1 < layout.columns[i].x1 + over * run.size;
    }
    std::vector<std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        if (inOrder && i >= skip)
            places.push_back({ i - skip });
        else
            places.push_back(columnsOf(row.runs[i], layout));
    }
    return places;
}

} // namespace Peel::Pdf
