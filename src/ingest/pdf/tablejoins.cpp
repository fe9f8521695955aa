// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tablejoins.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Peel::Pdf {
namespace {

constexpr double sameEdge = 12; // points: cells are set left, right or in the middle

int columnsOf(const Draft &table)
{
    int columns = 0;
    for (const GridCell &cell : table.cells)
        columns = std::max(columns, cell.column + cell.columnSpan);
    return columns;
}

QString headOf(const Draft &table)
{
    QString text;
    for (const GridCell &cell : table.cells) {
        if (cell.row >= table.headRows)
            break;
        for (const Run &line : cell.lines)
            text += line.text() + u' ';
    }
    return text;
}

/// Whether the first row behind the heads is the rest of one that the page break cut: it has no
/// beginning.
bool goesOnInRow(const Draft &before, const Draft &after)
{
    if (!before.openBelow)
        return false;
    return std::none_of(after.cells.begin(), after.cells.end(), [&after](const GridCell &cell) {
        return cell.row == after.headRows && cell.column == 0 && !cell.lines.empty();
    });
}

/// Puts the rest of a cell behind its beginning.
void joinCell(Draft &before, int row, GridCell &&rest)
{
    const auto cell = std::find_if(before.cells.begin(), before.cells.end(),
        [&](const GridCell &c) { return c.row == row && c.column == rest.column; });
    if (cell == before.cells.end()) {
        rest.row = row;
        before.cells.push_back(std::move(rest));
        return;
    }
    std::move(rest.lines.begin(), rest.lines.end(), std::back_inserter(cell->lines));
}

} // namespace

bool continuesTable(const Draft &before, const Draft &after)
{
    if (before.kind != BlockKind::Table || after.kind != BlockKind::Table
        || before.page >= after.page || columnsOf(before) != columnsOf(after))
        return false;
    if (std::abs(before.left - after.left) > sameEdge)
        return false;
    return after.headRows == 0 || headOf(before) == headOf(after);
}

void joinTables(Draft &before, Draft &&after)
{
    const int rows = before.cells.empty() ? 0 : before.cells.back().row + 1;
    const int joined = goesOnInRow(before, after) ? 1 : 0;
    for (GridCell &cell : after.cells) {
        if (cell.row < after.headRows)
            continue;
        if (joined > 0 && cell.row == after.headRows) {
            joinCell(before, rows - 1, std::move(cell));
            continue;
        }
        cell.row += rows - after.headRows - joined;
        before.cells.push_back(std::move(cell));
    }
    before.openBelow = after.openBelow;
}

} // namespace Peel::Pdf
