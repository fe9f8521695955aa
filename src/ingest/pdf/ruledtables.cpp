// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/ruledtables.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/figures.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/tableheads.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t shortPiece = 3; // words
constexpr std::size_t window = 7; // rows looked at together
constexpr int enough = 3; // rows of them in the window
constexpr std::size_t wide = 3; // pieces: more than two columns of running text have
constexpr std::size_t fewestLines = 3; // of a field that holds several rows of a table
constexpr double keyFigure = 1.5; // times the size of the text
constexpr int fewestKeyFigures = 3;

bool isTableLike(const Row &row)
{
    std::vector<const Run *> pieces;
    for (const Run &run : row.runs) {
        if (!pieces.empty() || !isMarkerText(run.text()))
            pieces.push_back(&run);
    }
    return pieces.size() > 1 && std::any_of(pieces.begin(), pieces.end(), [](const Run *piece) {
        return piece->words.size() <= shortPiece;
    });
}

/// A line that ends in two figures, though its cells stand as close as words.
bool endsInFigures(const Row &row)
{
    if (row.isTable())
        return false;
    const Run whole = row.whole();
    const std::size_t count = whole.words.size();
    static const Pattern share(u"^\\(\\d[\\d.]*%\\)$"_s);
    return count > 2 && count < 16 && isFigure(whole.words[count - 2].text)
        && (isFigure(whole.words[count - 1].text)
            || share.match(whole.words[count - 1].text).hasMatch());
}

/// A cell in the middle of the height of a taller one beside it.
bool standsBeside(const Row &above, const Row &below)
{
    const double shared = std::min(above.box.y1, below.box.y1) - below.box.y0;
    const bool apart = above.box.x1 < below.box.x0 || below.box.x1 < above.box.x0;
    return apart && shared > 0.2 * (below.box.y1 - below.box.y0);
}

bool isShort(const Row &above, const Row &below)
{
    return std::min(above.whole().words.size(), below.whole().words.size()) <= shortPiece;
}

/// Figures in large letters below their labels, and none beside words of the text's own size.
bool showsKeyFigures(const std::vector<Row> &rows, double body)
{
    int large = 0;
    for (const Row &row : rows) {
        for (const Run &run : row.runs) {
            if (!isFigure(run.text()))
                continue;
            if (run.size >= keyFigure * body)
                ++large;
            else if (row.runs.size() > 1)
                return false;
        }
    }
    return large >= fewestKeyFigures;
}

bool holds(const Box &box, const Word &word)
{
    const double x = (word.box.x0 + word.box.x1) / 2;
    return x > box.x0 && x < box.x1 && word.middle() > box.y0 && word.middle() < box.y1;
}

Box frameOf(const Grid &grid)
{
    return Box { 0, grid.xs.front(), grid.ys.front(), grid.xs.back(), grid.ys.back() };
}

/// Takes the words inside the box out of the runs.
std::vector<Word> taken(const Box &box, std::vector<Run> &runs)
{
    std::vector<Word> inside;
    std::vector<Run> kept;
    for (Run &run : runs) {
        std::vector<Word> outside;
        for (Word &word : run.words)
            (holds(box, word) ? inside : outside).push_back(std::move(word));
        if (run.table >= 0)
            kept.push_back(std::move(run));
        else if (!outside.empty())
            kept.push_back(makeRun(std::move(outside)));
    }
    runs = std::move(kept);
    return inside;
}

std::vector<Run> linesOf(std::vector<Word> words)
{
    std::vector<Run> lines;
    for (const Row &row : rowsOf(runsOf(std::move(words))))
        lines.push_back(row.whole());
    return lines;
}

bool isFilled(const Grid &grid, const std::vector<Run> &runs)
{
    std::set<int> rows;
    std::set<int> columns;
    for (const Run &run : runs) {
        for (const Word &word : run.words) {
            for (const Grid::Field &field : grid.fields) {
                if (holds(field.box, word)) {
                    rows.insert(field.row);
                    columns.insert(field.column);
                }
            }
        }
    }
    return rows.size() >= 2 && columns.size() >= 2 && 2 * rows.size() >= grid.ys.size() - 1
        && 2 * columns.size() >= grid.xs.size() - 1;
}

/// The rows of text inside a field, each parted where there is white.
std::vector<Row> rowsIn(const Grid::Field &field, const std::vector<Run> &runs)
{
    std::vector<Word> inside;
    for (const Run &run : runs) {
        for (const Word &word : run.words) {
            if (holds(field.box, word))
                inside.push_back(word);
        }
    }
    return rowsOf(runsOf(std::move(inside)));
}

bool areFigures(const std::vector<Row> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) {
        return std::all_of(
            row.runs.begin(), row.runs.end(), [](const Run &run) { return isFigure(run.text()); });
    });
}

/// Lines that part the heads from the rows and one group of columns from the next, but not row from
/// row: a field then holds figures line under line, and its neighbours as many lines.
bool partsOnlyGroups(const Grid &grid, const std::vector<Run> &runs)
{
    std::map<int, std::map<std::size_t, int>> fields; // by row and by how many lines they hold
    std::set<int> ofFigures;
    for (const Grid::Field &field : grid.fields) {
        const std::vector<Row> rows = rowsIn(field, runs);
        if (rows.size() < fewestLines)
            continue;
        ++fields[field.row][rows.size()];
        if (areFigures(rows))
            ofFigures.insert(field.row);
    }
    return std::any_of(ofFigures.begin(), ofFigures.end(), [&](int row) {
        return std::any_of(fields[row].begin(), fields[row].end(),
            [](const auto &lines) { return lines.second > 1; });
    });
}

/// Lines of headings and the sides of a panel may happen to frame a table: a field then holds lines
/// in two columns of their own.
bool framesATable(const Grid &grid, const std::vector<Run> &runs)
{
    constexpr double sameEdge = 2; // points
    return std::any_of(grid.fields.begin(), grid.fields.end(), [&](const Grid::Field &field) {
        std::map<int, std::size_t> begun; // lines, by where their second run begins
        for (const Row &row : rowsIn(field, runs)) {
            if (row.runs.size() > 1)
                ++begun[static_cast<int>(row.runs[1].box.x0 / sameEdge)];
        }
        return std::any_of(
            begun.begin(), begun.end(), [](const auto &edge) { return edge.second > fewestLines; });
    });
}

/// A coloured strip of heads that no line parts: each stands within the column below it. Empty for
/// any other field.
std::vector<GridCell> partedHeads(
    const Grid &grid, const Grid::Field &field, const std::vector<Word> &words)
{
    if (field.row > 0 || field.rowSpan > 1 || field.columnSpan < 2 || words.empty())
        return {};
    std::map<int, std::vector<Word>> columns;
    for (const Run &run : runsOf(words)) {
        const auto next = std::upper_bound(grid.xs.begin(), grid.xs.end(), run.box.x0);
        if (next == grid.xs.begin() || next == grid.xs.end() || run.box.x1 > *next)
            return {};
        std::vector<Word> &column = columns[static_cast<int>(next - grid.xs.begin()) - 1];
        column.insert(column.end(), run.words.begin(), run.words.end());
    }
    if (columns.size() < 2)
        return {};
    std::vector<GridCell> heads;
    for (int column = field.column; column < field.column + field.columnSpan; ++column)
        heads.push_back({ field.row, column, 1, 1, false,
            columns.count(column) > 0 ? linesOf(columns[column]) : std::vector<Run>() });
    return heads;
}

bool holdsFigures(const Grid &grid, const std::vector<Run> &runs)
{
    const Box frame = frameOf(grid);
    return std::any_of(runs.begin(), runs.end(), [&frame](const Run &run) {
        return run.table < 0 && holds(frame, run.words.front()) && isFigure(run.text())
            && !isYear(run.text());
    });
}

/// Shaded heads of a table whose rows no line parts: the grid holds no figures, and right below it
/// stand rows of them.
bool framesHeads(const Grid &grid, const std::vector<Run> &runs)
{
    constexpr std::size_t fewestCells = 3; // with the label
    constexpr double furthest = 72; // points below the grid
    if (holdsFigures(grid, runs))
        return false;
    const Box frame = frameOf(grid);
    std::vector<Run> below;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(below), [&](const Run &run) {
        return run.table < 0 && run.middle() > frame.y1 && run.middle() < frame.y1 + furthest
            && run.box.x0 < frame.x1 && run.box.x1 > frame.x0;
    });
    const std::vector<Row> rows = rowsOf(std::move(below));
    const auto isOfFigures = [](const Row &row) {
        return row.runs.size() >= fewestCells && isFigure(row.runs[1].text())
            && isFigure(row.runs.back().text());
    };
    return !rows.empty() && isOfFigures(rows.front())
        && std::count_if(rows.begin(), rows.end(), isOfFigures) > 1;
}

Draft tableOf(const Grid &grid, const std::vector<Word> &words)
{
    Draft table;
    table.kind = BlockKind::Table;
    table.openBelow = grid.openBelow;
    table.page = words.front().box.page;
    for (const Grid::Field &field : grid.fields) {
        std::vector<Word> inside;
        for (const Word &word : words) {
            if (holds(field.box, word))
                inside.push_back(word);
        }
        if (std::vector<GridCell> heads = partedHeads(grid, field, inside); !heads.empty()) {
            std::move(heads.begin(), heads.end(), std::back_inserter(table.cells));
            continue;
        }
        GridCell cell { field.row, field.column, field.rowSpan, field.columnSpan, false, {} };
        if (!inside.empty())
            cell.lines = linesOf(std::move(inside));
        table.cells.push_back(std::move(cell));
    }
    return table;
}

} // namespace

bool showsTable(const std::vector<Row> &rows, double body)
{
    if (showsKeyFigures(rows, body))
        return false;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (endsInFigures(rows[i - 1]) && endsInFigures(rows[i]))
            return true;
    }
    std::vector<bool> like;
    for (std::size_t i = 0; i < rows.size(); ++i)
        like.push_back(isTableLike(rows[i])
            || (i > 0 && standsBeside(rows[i - 1], rows[i]) && isShort(rows[i - 1], rows[i])));
    for (std::size_t first = 0; first < like.size(); ++first) {
        const std::size_t end = std::min(like.size(), first + window);
        if (like[first]
            && std::count(like.begin() + static_cast<std::ptrdiff_t>(first),
                   like.begin() + static_cast<std::ptrdiff_t>(end), true)
                >= enough)
            return true;
    }
    // Long cells leave few lines in which several columns stand.
    return std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.runs.size() >= wide && isTableLike(row);
    }) > 1;
}

void takeRuledTables(
    const std::vector<Grid> &grids, std::vector<Run> &runs, std::vector<Draft> &tables)
{
    for (const Grid &grid : grids) {
        if (!isFilled(grid, runs) || partsOnlyGroups(grid, runs) || framesATable(grid, runs)
            || framesHeads(grid, runs))
            continue;
        const std::vector<Word> words = taken(frameOf(grid), runs);
        Draft table = tableOf(grid, words);
        tidyTable(table);
        Run place;
        place.box = frameOf(grid);
        place.box.page = words.front().box.page;
        place.table = static_cast<int>(tables.size());
        runs.push_back(std::move(place));
        tables.push_back(std::move(table));
    }
}

} // namespace Peel::Pdf
