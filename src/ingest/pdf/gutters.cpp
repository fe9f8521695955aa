// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gutters.h"

#include "ingest/pdf/runs.h"

#include <algorithm>
#include <cmath>

namespace Peel::Pdf {
namespace {

/// Narrows the gutter to the white that this row leaves of it; false if it leaves too little.
bool narrowed(Gutter &gutter, const Row &row, double least)
{
    double x0 = gutter.x0;
    double x1 = gutter.x1;
    for (const Run &run : row.runs) {
        if (run.box.x1 <= x0 || run.box.x0 >= x1)
            continue;
        const double leftRoom = run.box.x0 - x0;
        const double rightRoom = x1 - run.box.x1;
        if (leftRoom >= rightRoom)
            x1 = run.box.x0;
        else
            x0 = run.box.x1;
        if (x1 - x0 < least)
            return false;
    }
    gutter.x0 = x0;
    gutter.x1 = x1;
    return true;
}

/// First row from which there is something on either side.
std::size_t beginOfBoth(const std::vector<Row> &rows, const Gutter &gutter)
{
    bool left = false;
    bool right = false;
    std::size_t i = gutter.first;
    for (; i < gutter.last; ++i) {
        left = left || rows[i].box.x0 < gutter.middle();
        right = right || rows[i].box.x1 > gutter.middle();
        if (left && right)
            break;
    }
    while (i > gutter.first && overlaps(rows[i - 1], rows[i]))
        --i;
    return i;
}

/// Right columns that begin higher than the left one, which has a heading above it: lines of one
/// text close above the first row with both.
std::size_t beginOfRight(const std::vector<Row> &rows, const Gutter &gutter, std::size_t both)
{
    std::size_t first = both;
    const Run *next = &rows[both].runs.back();
    while (first > gutter.first) {
        const Row &above = rows[first - 1];
        const Run &line = above.runs.front();
        const bool ownText = above.box.x0 > gutter.middle() && !above.isTable()
            && line.box.x0 < next->box.x1 && std::abs(line.size - next->size) < 0.3
            && line.bold == next->bold && next->box.y0 - line.box.y1 < 0.6 * line.size;
        if (!ownText)
            break;
        next = &line;
        --first;
    }
    return first;
}

/// A heading on one side alone, above text that runs over the gutter, belongs to that text.
std::size_t endBeforeHeadings(const std::vector<Row> &rows, const Gutter &gutter)
{
    std::size_t last = gutter.last;
    if (last + 1 == rows.size())
        return last;
    while (last > gutter.first && !onBothSides(rows[last], gutter.middle())
        && rows[last].runs.size() == 1 && !rows[last].isTable()
        && (rows[last].runs.front().bold
            || rows[last].runs.front().size > 1.1 * rows[last + 1].runs.front().size))
        --last;
    return last;
}

bool holdsBriefRuns(const Row &row)
{
    constexpr std::size_t longest = 4; // words
    return !row.isTable() && row.runs.size() > 1
        && std::all_of(row.runs.begin(), row.runs.end(),
            [](const Run &run) { return run.words.size() <= longest; });
}

/// Heads of groups of columns, right above a table through whose columns the gutter does not go.
std::size_t endBeforeTable(const std::vector<Row> &rows, const Gutter &gutter)
{
    constexpr std::size_t headLines = 3;
    constexpr std::size_t columns = 4; // with that of the labels, at least
    constexpr double near = 1.2; // em of white
    const auto isNear = [&rows, near](std::size_t i) {
        return rows[i + 1].box.y0 - rows[i].box.y1 < near * rows[i + 1].runs.front().size;
    };
    const std::size_t end = std::min(rows.size(), gutter.last + 1 + headLines);
    std::size_t table = gutter.last + 1;
    while (table < end && isNear(table - 1)
        && (rows[table].runs.size() < columns || !holdsBriefRuns(rows[table])))
        ++table;
    std::size_t last = gutter.last;
    if (table >= end || !isNear(table - 1))
        return last;
    while (last > gutter.first && holdsBriefRuns(rows[last]) && isNear(last))
        --last;
    return last;
}

} // namespace

bool onBothSides(const Row &row, double x)
{
    return row.box.x0 < x && row.box.x1 > x && row.runs.size() > 1;
}

int rowsOnBothSides(const std::vector<Row> &rows, const Gutter &gutter)
{
    const double x = gutter.middle();
    int count = 0;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        const bool beside = i < gutter.last && overlaps(rows[i], rows[i + 1])
            && (rows[i].box.x1 <= x ? rows[i + 1].box.x0 >= x
                                    : rows[i].box.x0 >= x && rows[i + 1].box.x1 <= x);
        count += beside || onBothSides(rows[i], x) ? 1 : 0;
    }
    return count;
}

Gutter grown(const std::vector<Row> &rows, std::size_t seed, double x0, double x1, double least)
{
    Gutter gutter { x0, x1, seed, seed, 1 };
    while (gutter.first > 0 && narrowed(gutter, rows[gutter.first - 1], least))
        --gutter.first;
    while (gutter.last + 1 < rows.size() && narrowed(gutter, rows[gutter.last + 1], least))
        ++gutter.last;
    gutter.first = beginOfRight(rows, gutter, beginOfBoth(rows, gutter));
    gutter.last = endBeforeTable(rows, gutter);
    if (gutter.last < seed)
        return { x0, x1, seed, seed, 0 };
    gutter.last = std::max(seed, endBeforeHeadings(rows, gutter));
    gutter.bothSides = rowsOnBothSides(rows, gutter);
    return gutter;
}

} // namespace Peel::Pdf
