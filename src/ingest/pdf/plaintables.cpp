// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/plaintables.h"

#include "ingest/pdf/figures.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/tableheads.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewestRows = 3;
constexpr std::size_t longestEntry = 3; // words, beside the first column
constexpr double closeLines = 0.65; // em of white between the lines of one cell

struct Span
{
    double x0 = 0;
    double x1 = 0;

    bool meets(const Run &run) const { return run.box.x0 < x1 && run.box.x1 > x0; }
};

bool isShort(const Run &run)
{
    return run.words.size() <= longestEntry || isFigure(run.text());
}

/// A line of several pieces, as tables are made of.
bool isTabular(const Row &row)
{
    if (row.isTable() || row.runs.size() < 2)
        return false;
    if (row.runs.size() == 2 && isMarkerText(row.runs.front().text()))
        return false;
    return std::any_of(row.runs.begin() + 1, row.runs.end(), isShort);
}

bool isClose(const Row &above, const Row &below)
{
    return below.box.y0 - above.box.y1 < closeLines * below.runs.front().size;
}

/// The smallest of tables: names of columns over one row of figures.
bool isHeadOverFigures(const std::vector<const Row *> &lines)
{
    if (lines.size() != 2 || lines[0]->runs.size() < 3
        || lines[0]->runs.size() != lines[1]->runs.size())
        return false;
    const auto isFigureRun = [](const Run &run) { return isFigure(run.text()); };
    const std::vector<Run> &head = lines[0]->runs;
    const std::vector<Run> &values = lines[1]->runs;
    return std::none_of(head.begin(), head.end(), isFigureRun) && !isFigureRun(values.front())
        && std::all_of(values.begin() + 1, values.end(), isFigureRun);
}

/// The columns that the lines with the usual number of pieces share; none if they disagree.
std::vector<Span> columnsOf(const std::vector<const Row *> &lines)
{
    std::map<std::size_t, std::size_t> counts;
    for (const Row *line : lines)
        ++counts[line->runs.size()];
    const auto usual = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual == counts.end() || (usual->second < fewestRows && !isHeadOverFigures(lines)))
        return {};
    std::vector<Span> columns(usual->first, Span { 1e9, 0 });
    for (const Row *line : lines) {
        if (line->runs.size() != columns.size())
            continue;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            columns[i].x0 = std::min(columns[i].x0, line->runs[i].box.x0);
            columns[i].x1 = std::max(columns[i].x1, line->runs[i].box.x1);
        }
    }
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (columns[i].x0 <= columns[i - 1].x1)
            return {};
    }
    return columns;
}

/// Columns that a run stands in: first and last, if it meets any.
std::optional<std::pair<int, int>> placeOf(const Run &run, const std::vector<Span> &columns)
{
    std::optional<std::pair<int, int>> place;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].meets(run))
            continue;
        place = { place ? place->first : static_cast<int>(i), static_cast<int>(i) };
    }
    return place;
}

bool isMostlyShort(const std::vector<const Row *> &lines, std::size_t columns)
{
    std::size_t entries = 0;
    std::size_t figures = 0;
    std::size_t brief = 0;
    for (const Row *line : lines) {
        if (line->runs.size() != columns)
            continue;
        for (std::size_t i = 1; i < columns; ++i) {
            ++entries;
            figures += isFigure(line->runs[i].text()) ? 1 : 0;
            brief += isShort(line->runs[i]) ? 1 : 0;
        }
    }
    return 2 * figures >= entries || (brief == entries && lines.size() > fewestRows);
}

/// A stretch of rows that could be one table.
struct Stretch
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<Span> columns;
};

/// A word that was broken at the end of a row's label goes on in the line below, and so may any
/// label in a table in which others do.
bool isRestOfLabel(const Row &row, const Row &below, bool othersWrap)
{
    return row.runs.size() > 1 && (othersWrap || row.runs.front().text().endsWith(u'-'))
        && below.runs.front().text().front().isLower();
}

std::optional<Stretch> stretchFrom(const std::vector<Row> &rows, std::size_t first)
{
    std::vector<const Row *> lines { &rows[first] };
    std::size_t last = first;
    std::size_t waiting = 0; // lines of one piece since the last of several
    bool wrapped = false; // a label ran on into such a line
    for (std::size_t i = first + 1; i < rows.size() && waiting < 3; ++i) {
        if (isTabular(rows[i])) {
            lines.push_back(&rows[i]);
            last = i;
            waiting = 0;
        } else if (rows[i].isTable() || rows[i].runs.size() > 1 || !isClose(rows[i - 1], rows[i])) {
            break;
        } else {
            ++waiting;
            wrapped = wrapped || rows[i].runs.front().box.x0 < rows[last].runs[1].box.x0;
        }
    }
    Stretch stretch { first, last, columnsOf(lines) };
    if (stretch.columns.empty() || !isMostlyShort(lines, stretch.columns.size()))
        return std::nullopt;
    // The rest of the last row's cells.
    while (stretch.last + 1 < rows.size() && rows[stretch.last + 1].runs.size() == 1
        && !rows[stretch.last + 1].isTable()
        && isClose(rows[stretch.last], rows[stretch.last + 1])) {
        const auto place = placeOf(rows[stretch.last + 1].runs.front(), stretch.columns);
        if (!place || place->first != place->second
            || (place->first == 0
                && !isRestOfLabel(rows[stretch.last], rows[stretch.last + 1], wrapped)))
            break;
        ++stretch.last;
    }
    return stretch;
}

bool fits(const Row &row, const std::vector<Span> &columns)
{
    return std::all_of(row.runs.begin(), row.runs.end(),
        [&](const Run &run) { return placeOf(run, columns).has_value(); });
}

bool hasFigures(const Row &row)
{
    return std::any_of(row.runs.begin() + 1, row.runs.end(), [](const Run &run) {
        const QString text = run.text();
        return isFigure(text) && !isYear(text);
    });
}

/// Lays the rows out as cells; a line that only goes on with cells of the row above joins it.
Draft tableOf(const std::vector<Row> &rows, const Stretch &stretch)
{
    Draft table;
    table.kind = BlockKind::Table;
    int row = -1;
    const auto holdsValues
        = [](const Row &line) { return line.runs.size() > 1 && hasFigures(line); };
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(stretch.first);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(stretch.last) + 1;
    bool inHead = std::any_of(begin, end, holdsValues); // among words alone no line heads others
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) {
        const Row &line = rows[i];
        const bool values = holdsValues(line);
        const bool restOfHead = inHead && !values && line.runs.size() > 1;
        const bool goesOn
            = row >= 0 && isClose(rows[i - 1], line) && (line.runs.size() == 1 || restOfHead);
        inHead = inHead && !values;
        if (!goesOn)
            ++row;
        for (const Run &run : line.runs) {
            const auto [from, to] = *placeOf(run, stretch.columns);
            const auto same = std::find_if(table.cells.begin(), table.cells.end(),
                [&, first = from](const GridCell &c) { return c.row == row && c.column == first; });
            if (same != table.cells.end())
                same->lines.push_back(run);
            else
                table.cells.push_back({ row, from, 1, to - from + 1, false, { run } });
        }
    }
    std::stable_sort(
        table.cells.begin(), table.cells.end(), [](const GridCell &a, const GridCell &b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
    tidyTable(table);
    return table;
}

} // namespace

std::vector<Record> plainTablesIn(const std::vector<Row> &rows, const Typography &)
{
    std::vector<Record> tables;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isTabular(rows[i]))
            continue;
        std::optional<Stretch> stretch = stretchFrom(rows, i);
        if (!stretch)
            continue;
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(stretch->last) + 1;
        if (!std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(i), end,
                [&](const Row &row) { return fits(row, stretch->columns); }))
            continue;
        tables.push_back({ i, stretch->last, { tableOf(rows, *stretch) } });
        i = stretch->last;
    }
    return tables;
}

} // namespace Peel::Pdf
