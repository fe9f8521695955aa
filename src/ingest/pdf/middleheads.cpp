// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/middleheads.h"

#include "ingest/pdf/runs.h"

#include <algorithm>

namespace Peel::Pdf {
namespace {

bool standsFree(const Run &run, const Row &row)
{
    return std::none_of(row.runs.begin(), row.runs.end(),
        [&](const Run &other) { return other.box.x0 < run.box.x1 && run.box.x0 < other.box.x1; });
}

std::size_t partsIn(const Row &row)
{
    std::size_t parts = 0;
    for (const Run &run : row.runs)
        parts += partsOf(run).size();
    return parts;
}

} // namespace

std::vector<HeadRow> withMiddleHeads(const std::vector<Row> &all)
{
    std::vector<HeadRow> rows;
    for (const Row &row : all)
        rows.push_back({ row });
    for (std::size_t i = 0; i + 2 < rows.size(); ++i) {
        const Row &upper = rows[i].row;
        const Row middle = rows[i + 1].row;
        Row &lower = rows[i + 2].row;
        const bool between = overlaps(upper, middle) && overlaps(middle, lower)
            && std::all_of(middle.runs.begin(), middle.runs.end(),
                [&](const Run &run) { return standsFree(run, upper) && standsFree(run, lower); });
        if (!between)
            continue;
        rows[i].upper = partsIn(upper) >= partsIn(lower); // fewer head groups
        lower.runs.insert(lower.runs.end(), middle.runs.begin(), middle.runs.end());
        std::sort(lower.runs.begin(), lower.runs.end(),
            [](const Run &a, const Run &b) { return a.box.x0 < b.box.x0; });
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i + 1));
    }
    return rows;
}

} // namespace Peel::Pdf
