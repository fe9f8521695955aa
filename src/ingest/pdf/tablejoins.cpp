// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tablejoins.h"

#include <algorithm>
#include <cmath>

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
    for (GridCell &cell : after.cells) {
        if (cell.row < after.headRows)
            continue;
        cell.row += rows - after.headRows;
        before.cells.push_back(std::move(cell));
    }
}

} // namespace Peel::Pdf
