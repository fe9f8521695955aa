// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradetables.h"

#include "ingest/pdf/runs.h"
#include "ingest/pdf/tableheads.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewestGrades = 3;
constexpr std::size_t mostLines = 3; // of one grade
constexpr double sameEdge = 3; // points
constexpr double closeRows = 2.0; // em of white between two rows at most
constexpr double closeLines = 0.3; // em of white between the lines of one area at most

/// A grade of the column, in one line or several.
struct Key
{
    std::vector<Run> lines;

    double middle() const { return (lines.front().box.y0 + lines.back().box.y1) / 2; }
};

/// A stretch of rows in two columns, the right one of which holds grades.
struct Columns
{
    std::size_t first = 0; // rows
    std::size_t last = 0;
    double edge = 0; // left edge of the grades
    std::vector<Key> keys;
    std::vector<Run> labels;
};

bool isAtEdge(const Run &run, double edge)
{
    return run.table < 0 && std::abs(run.box.x0 - edge) < sameEdge;
}

/// Whether the row holds nothing but a grade's line at the edge and an area left of it.
bool fits(const Row &row, double edge)
{
    if (row.isTable() || row.runs.size() > 2)
        return false;
    return std::all_of(row.runs.begin(), row.runs.end(), [edge](const Run &run) {
        return isAtEdge(run, edge) || run.box.x1 < edge - 0.5 * run.size;
    }) && (row.runs.size() < 2 || isAtEdge(row.runs.back(), edge));
}

bool hasGrade(const Row &row, double edge)
{
    return isAtEdge(row.runs.back(), edge);
}

double whiteBetween(const Row &above, const Row &below)
{
    return (below.box.y0 - above.box.y1) / below.runs.front().size;
}

/// Lines of an area reach over and under its grade, closely set.
bool goesOn(const Row &above, const Row &below, double edge)
{
    return fits(above, edge) && fits(below, edge) && whiteBetween(above, below) < closeLines;
}

QString textOf(const std::vector<Run> &lines)
{
    QStringList texts;
    for (const Run &line : lines)
        texts << line.text();
    return texts.join(u' ');
}

/// Puts the lines of wrapped grades together; none if one of the lines belongs to no grade.
std::optional<std::vector<Key>> keysOf(const std::vector<Run> &lines)
{
    std::vector<Key> keys;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t taken = 0;
        std::vector<Run> tried;
        for (std::size_t n = 1; n <= mostLines && i + n <= lines.size(); ++n) {
            tried.push_back(lines[i + n - 1]);
            if (isGradeAlone(textOf(tried)))
                taken = n;
        }
        if (taken == 0)
            return std::nullopt;
        const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i);
        keys.push_back({ { from, from + static_cast<std::ptrdiff_t>(taken) } });
        i += taken;
    }
    return keys;
}

/// The rows around a first grade in which the two columns go on.
std::optional<Columns> columnsFrom(const std::vector<Row> &rows, std::size_t seed)
{
    Columns found { seed, seed, rows[seed].runs.back().box.x0, {}, {} };
    if (!fits(rows[seed], found.edge))
        return std::nullopt;
    for (std::size_t i = seed + 1; i < rows.size() && fits(rows[i], found.edge)
         && whiteBetween(rows[i - 1], rows[i]) < closeRows;
         ++i) {
        if (hasGrade(rows[i], found.edge))
            found.last = i;
    }
    while (found.first > 0 && goesOn(rows[found.first - 1], rows[found.first], found.edge))
        --found.first;
    while (
        found.last + 1 < rows.size() && goesOn(rows[found.last], rows[found.last + 1], found.edge))
        ++found.last;
    std::vector<Run> grades;
    for (std::size_t i = found.first; i <= found.last; ++i) {
        for (const Run &run : rows[i].runs)
            (isAtEdge(run, found.edge) ? grades : found.labels).push_back(run);
    }
    std::optional<std::vector<Key>> keys = keysOf(grades);
    if (!keys || keys->size() < fewestGrades)
        return std::nullopt;
    found.keys = std::move(*keys);
    return found;
}

bool hasLineBeside(const Key &key, const std::vector<Run> &labels)
{
    const Run &first = key.lines.front();
    return std::any_of(labels.begin(), labels.end(), [&first](const Run &label) {
        return std::abs(label.middle() - first.middle()) < 0.2 * first.size;
    });
}

/// Index of the grade that a line of an area belongs to. Where the first lines of all the cells
/// stand at one height, an area goes on below its grade; else it stands around it.
std::size_t keyOf(const Run &label, const std::vector<Key> &keys, bool alignedAtTop)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const bool better = alignedAtTop
            ? keys[i].lines.front().middle() < label.middle() + 0.2 * label.size
            : std::abs(keys[i].middle() - label.middle())
                < std::abs(keys[best].middle() - label.middle());
        if (better)
            best = i;
    }
    return best;
}

/// The table, none if a grade is left without an area.
std::optional<Draft> tableOf(const Columns &columns)
{
    const bool alignedAtTop = std::all_of(columns.keys.begin(), columns.keys.end(),
        [&](const Key &key) { return hasLineBeside(key, columns.labels); });
    std::vector<std::vector<Run>> areas(columns.keys.size());
    for (const Run &label : columns.labels)
        areas[keyOf(label, columns.keys, alignedAtTop)].push_back(label);
    Draft table;
    table.kind = BlockKind::Table;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].empty())
            return std::nullopt;
        const int row = static_cast<int>(i);
        table.cells.push_back({ row, 0, 1, 1, false, std::move(areas[i]) });
        table.cells.push_back({ row, 1, 1, 1, false, columns.keys[i].lines });
    }
    tidyTable(table);
    return table;
}

bool hasWrappedCells(const std::vector<Row> &rows, const Columns &columns)
{
    return columns.last - columns.first + 1 > columns.keys.size()
        || std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(columns.first),
            rows.begin() + static_cast<std::ptrdiff_t>(columns.last) + 1,
            [](const Row &row) { return row.runs.size() == 1; });
}

Run placeOf(const Draft &table, std::size_t index)
{
    Run place;
    place.box = table.box();
    place.box.page = table.page;
    place.table = static_cast<int>(index);
    return place;
}

void append(const std::vector<Run> &more, std::vector<Run> &runs)
{
    runs.insert(runs.end(), more.begin(), more.end());
}

} // namespace

void takeGradeTables(std::vector<Run> &runs, std::vector<Draft> &tables)
{
    const std::vector<Row> rows = rowsOf(runs);
    std::vector<Run> kept;
    std::size_t next = 0; // first row that is in no table
    std::size_t found = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool grade
            = !rows[i].isTable() && i >= next && isGradeAlone(rows[i].runs.back().text());
        const std::optional<Columns> columns
            = grade ? columnsFrom(rows, i) : std::optional<Columns>();
        if (!columns || columns->first < next || !hasWrappedCells(rows, *columns))
            continue;
        std::optional<Draft> table = tableOf(*columns);
        if (!table)
            continue;
        for (; next < columns->first; ++next)
            append(rows[next].runs, kept);
        kept.push_back(placeOf(*table, tables.size()));
        tables.push_back(std::move(*table));
        next = columns->last + 1;
        ++found;
    }
    if (found == 0)
        return;
    for (; next < rows.size(); ++next)
        append(rows[next].runs, kept);
    runs = std::move(kept);
}

} // namespace Peel::Pdf
