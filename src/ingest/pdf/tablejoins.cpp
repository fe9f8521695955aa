// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tablejoins.h"

#include "ingest/pdf/figures.h"

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

struct Edges
{
    double x0 = 1e9;
    double x1 = 0;
};

/// Where the figures of each column but the first stand.
std::vector<Edges> figuresOf(const Draft &table)
{
    std::vector<Edges> columns(static_cast<std::size_t>(std::max(1, columnsOf(table)) - 1));
    for (const GridCell &cell : table.cells) {
        if (cell.row < table.headRows || cell.column == 0 || cell.columnSpan > 1)
            continue;
        Edges &column = columns[static_cast<std::size_t>(cell.column - 1)];
        for (const Run &line : cell.lines) {
            column.x0 = std::min(column.x0, line.box.x0);
            column.x1 = std::max(column.x1, line.box.x1);
        }
    }
    return columns;
}

/// A line as a row: its label, then one figure in every column. Empty where it is none.
std::vector<GridCell> rowOf(
    const Run &line, int row, double left, const std::vector<Edges> &columns)
{
    constexpr double beyond = 3; // points that a figure may be longer than those above
    if (std::abs(line.box.x0 - left) > sameEdge || line.words.size() <= columns.size())
        return {};
    const std::size_t label = line.words.size() - columns.size();
    const auto words = line.words.begin();
    const auto end = words + static_cast<std::ptrdiff_t>(label);
    std::vector<GridCell> cells { { row, 0, 1, 1, true, { makeRun({ words, end }) } } };
    if (isFigure(cells.front().lines.front().text())
        || cells.front().lines.front().box.x1 > columns.front().x0)
        return {};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Word &word = line.words[label + i];
        if (!isFigure(word.text) || word.box.x0 < columns[i].x0 - beyond
            || word.box.x1 > columns[i].x1 + beyond)
            return {};
        cells.push_back({ row, static_cast<int>(i) + 1, 1, 1, false, { makeRun({ word }) } });
    }
    return cells;
}

/// Where the labels of the rows begin.
double labelsOf(const Draft &table)
{
    double left = 1e9;
    for (const GridCell &cell : table.cells) {
        for (const Run &line : cell.lines)
            left = cell.row >= table.headRows && cell.column == 0 ? std::min(left, line.box.x0)
                                                                  : left;
    }
    return left;
}

/// The rest of a label that wraps.
bool goesOnInLabel(const Run &line, double left, const std::vector<Edges> &columns)
{
    return std::abs(line.box.x0 - left) < sameEdge && line.box.x1 < columns.front().x0
        && line.words.front().text.front().isLower();
}

QStringList sortedWords(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
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

void takeFirstRows(std::vector<Draft> &flow, Draft &table)
{
    if (table.kind != BlockKind::Table || table.headRows == 0)
        return;
    const std::vector<Edges> columns = figuresOf(table);
    const QStringList heads = sortedWords(headOf(table));
    std::vector<std::vector<GridCell>> rows; // from the last upwards
    QString above; // what stands over them
    std::size_t first = flow.size();
    while (first > 0 && sortedWords(above).size() < heads.size()) {
        const Draft &draft = flow[first - 1];
        if (!draft.cells.empty() || draft.page >= table.page || columns.size() < 2)
            return;
        for (auto line = draft.lines.rbegin(); line != draft.lines.rend(); ++line) {
            std::vector<GridCell> row = rowOf(*line, 0, labelsOf(table), columns);
            if (!row.empty() && above.isEmpty())
                rows.push_back(std::move(row));
            else if (rows.empty())
                return;
            else
                above += u' ' + line->text();
        }
        --first;
    }
    if (rows.empty() || sortedWords(above) != heads)
        return;
    flow.erase(flow.begin() + static_cast<std::ptrdiff_t>(first), flow.end());
    const int count = static_cast<int>(rows.size());
    const auto body = std::find_if(table.cells.begin(), table.cells.end(),
        [&](const GridCell &cell) { return cell.row >= table.headRows; });
    for (auto cell = body; cell != table.cells.end(); ++cell)
        cell->row += count;
    std::vector<GridCell> cells;
    for (int i = 0; i < count; ++i) {
        for (GridCell &cell : rows[static_cast<std::size_t>(count - 1 - i)]) {
            cell.row = table.headRows + i;
            cells.push_back(std::move(cell));
        }
    }
    table.cells.insert(
        body, std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end()));
}

std::optional<Draft> lastRowsOf(const Draft &table, const Draft &text)
{
    if (table.kind != BlockKind::Table || !text.cells.empty() || text.lines.empty()
        || table.page >= text.page)
        return std::nullopt;
    const std::vector<Edges> columns = figuresOf(table);
    if (columns.size() < 2)
        return std::nullopt;
    Draft rows;
    rows.kind = BlockKind::Table;
    rows.page = text.page;
    int row = 0;
    std::size_t label = 0; // of the last row, among the cells
    for (const Run &line : text.lines) {
        std::vector<GridCell> cells = rowOf(line, row, table.left, columns);
        if (cells.empty() && row > 0 && goesOnInLabel(line, table.left, columns)) {
            rows.cells[label].lines.push_back(line);
            continue;
        }
        if (cells.empty())
            return std::nullopt;
        ++row;
        label = rows.cells.size();
        std::move(cells.begin(), cells.end(), std::back_inserter(rows.cells));
    }
    return rows;
}

} // namespace Peel::Pdf
