// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figureheads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

QString textOf(const GridCell &cell)
{
    QString text;
    for (const Run &run : cell.lines)
        text += run.text() + u' ';
    return text.simplified();
}

/// The heads of each column in lines [first, layout.firstBody), joined from top to bottom; that of
/// the labels in column 0.
std::vector<GridCell> headsFrom(
    std::size_t first, int level, const Layout &layout, const std::vector<Row> &rows)
{
    std::vector<GridCell> cells;
    for (std::size_t i = first; i < layout.firstBody; ++i) {
        for (const Run &run : rows[i].runs) {
            const std::vector<std::size_t> met = columnsOf(run, layout);
            const int column = met.empty() ? 0 : static_cast<int>(met.front()) + 1;
            const int span = met.empty() ? 1 : static_cast<int>(met.size());
            const auto same = std::find_if(cells.begin(), cells.end(),
                [column](const GridCell &cell) { return cell.column == column; });
            if (same == cells.end())
                cells.push_back({ level, column, 1, span, true, { run } });
            else
                same->lines.push_back(run);
        }
    }
    return cells;
}

/// Whether the heads of columns 1 … `columns` repeat with this period.
bool repeat(const std::vector<GridCell> &cells, int columns, int period)
{
    std::vector<QString> texts(static_cast<std::size_t>(columns) + 1);
    for (const GridCell &cell : cells) {
        if (cell.columnSpan > 1)
            return false;
        texts[static_cast<std::size_t>(cell.column)] = textOf(cell);
    }
    for (int column = 1; column + period <= columns; ++column) {
        const QString &text = texts[static_cast<std::size_t>(column)];
        if (text.isEmpty() || text != texts[static_cast<std::size_t>(column + period)])
            return false;
    }
    return true;
}

/// Heads over groups of columns above heads that repeat in each group: "2020/21 | 2021/22" over
/// "Number | Rate | Number | Rate". Empty where the head is no such one.
std::vector<GridCell> groupedHeads(const Layout &layout, const std::vector<Row> &rows)
{
    const int columns = static_cast<int>(layout.columns.size());
    for (std::size_t i = layout.first; i + 1 < layout.firstBody; ++i) {
        std::vector<Run> groups;
        for (const Run &run : rows[i].runs) {
            if (!columnsOf(run, layout).empty())
                groups.push_back(run);
        }
        const int count = static_cast<int>(groups.size());
        if (count < 2 || count >= columns || columns % count != 0)
            continue;
        std::vector<GridCell> cells = headsFrom(i + 1, 1, layout, rows);
        if (!repeat(cells, columns, columns / count))
            continue;
        for (int group = 0; group < count; ++group)
            cells.push_back({ 0, 1 + group * (columns / count), 1, columns / count, true,
                { groups[static_cast<std::size_t>(group)] } });
        for (std::size_t above = layout.first; above <= i; ++above) {
            for (const Run &run : rows[above].runs) {
                if (columnsOf(run, layout).empty())
                    cells.push_back({ 0, 0, 1, 1, true, { run } });
            }
        }
        return i == layout.first ? cells : std::vector<GridCell>();
    }
    return {};
}

bool reachesOver(const GridCell &cell)
{
    return cell.columnSpan > 1;
}

} // namespace

std::vector<GridCell> headCells(const Layout &layout, const std::vector<Row> &rows)
{
    std::vector<GridCell> cells = groupedHeads(layout, rows);
    if (!cells.empty())
        return cells;
    cells = headsFrom(layout.first, 0, layout, rows);
    if (std::none_of(cells.begin(), cells.end(), reachesOver))
        return cells;
    // Heads over several columns stand in the first line, the others below.
    const Row &top = rows[layout.first];
    cells = headsFrom(layout.first + 1, 1, layout, rows);
    if (std::any_of(cells.begin(), cells.end(), reachesOver))
        return {};
    for (const Run &run : top.runs) {
        const std::vector<std::size_t> met = columnsOf(run, layout);
        cells.push_back({ 0, met.empty() ? 0 : static_cast<int>(met.front()) + 1, 1,
            std::max(1, static_cast<int>(met.size())), true, { run } });
    }
    return cells;
}

bool isWholeHead(const std::vector<GridCell> &cells, std::size_t columns)
{
    std::vector<bool> headed(columns, false);
    for (const GridCell &cell : cells) {
        for (int i = 0; cell.column > 0 && i < cell.columnSpan; ++i)
            headed[static_cast<std::size_t>(cell.column - 1 + i)] = true;
    }
    return std::all_of(headed.begin(), headed.end(), [](bool is) { return is; });
}

} // namespace Peel::Pdf
