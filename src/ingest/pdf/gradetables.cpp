// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradetables.h"

#include "ingest/pdf/gradecolumns.h"
#include "ingest/pdf/gradeheads.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/tableheads.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewestGrades = 3; // of a table without heads
constexpr double larger = 1.1; // than the body

/// What stands beside each grade; none if a grade is left without an area.
std::vector<std::vector<Run>> areasOf(const GradeColumns &columns)
{
    std::vector<std::vector<Run>> areas(columns.keys.size());
    const std::vector<std::size_t> grades = gradesOfLabels(columns);
    for (std::size_t i = 0; i < grades.size(); ++i)
        areas[grades[i]].push_back(columns.labels[i]);
    const bool complete = std::none_of(
        areas.begin(), areas.end(), [](const std::vector<Run> &area) { return area.empty(); });
    return complete ? areas : std::vector<std::vector<Run>>();
}

Draft tableOf(const GradeColumns &columns, std::vector<std::vector<Run>> areas)
{
    Draft table;
    table.kind = BlockKind::Table;
    int row = 0;
    const auto add = [&](std::vector<Run> left, std::vector<Run> right) {
        table.cells.push_back({ row, 0, 1, 1, false, std::move(left) });
        table.cells.push_back({ row++, 1, 1, 1, false, std::move(right) });
    };
    if (!columns.head.empty())
        add({ columns.head.front() }, { columns.head.back() });
    for (std::size_t i = 0; i < areas.size(); ++i) {
        std::vector<Run> grade = columns.keys[i].lines;
        if (columns.labelEdge)
            std::swap(areas[i], grade);
        add(std::move(areas[i]), std::move(grade));
    }
    tidyTable(table);
    return table;
}

bool hasWrappedCells(const std::vector<Row> &rows, const GradeColumns &columns)
{
    return columns.rows() > columns.keys.size()
        || std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(columns.first),
            rows.begin() + static_cast<std::ptrdiff_t>(columns.last) + 1,
            [](const Row &row) { return row.runs.size() == 1; });
}

/// Grades that end at one edge and begin at several, as behind leaders.
bool areSetRight(const GradeColumns &columns)
{
    constexpr double off = 5; // points
    return std::any_of(columns.keys.begin(), columns.keys.end(), [&](const GradeKey &key) {
        return std::abs(key.lines.front().box.x0 - columns.edge) > off;
    });
}

bool isTable(const std::vector<Row> &rows, const GradeColumns &columns)
{
    if (columns.keys.size() < fewestGrades)
        return !columns.head.empty();
    return columns.labelEdge || hasWrappedCells(rows, columns) || areSetRight(columns);
}

/// Titles with their grades at the right, one or two in a box: no table, but headings.
bool areHeadings(const GradeColumns &columns, double body)
{
    return columns.keys.size() < fewestGrades && columns.head.empty() && columns.alone
        && std::all_of(columns.labels.begin(), columns.labels.end(), [&](const Run &label) {
               return (label.bold || label.size > larger * body)
                   && !isGradeAlone(label.text() + u" Good"_s); // "Overall judgment"
           });
}

Draft headingOf(std::vector<Run> lines)
{
    const Marker number = markerOf(lines.front());
    if (number.found()) {
        const std::vector<Word> &words = lines.front().words;
        lines.front() = makeRun({ words.begin() + 1, words.end() });
    }
    Draft heading = draftOf(std::move(lines));
    heading.kind = BlockKind::Heading;
    heading.marker = number.text;
    return heading;
}

/// Each title with its grade as a badge behind it.
std::vector<Draft> headingsOf(const GradeColumns &columns, std::vector<std::vector<Run>> areas)
{
    std::vector<Draft> drafts;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        drafts.push_back(headingOf(std::move(areas[i])));
        drafts.push_back(draftOf(columns.keys[i].lines));
        drafts.back().kind = BlockKind::Badge;
    }
    return drafts;
}

std::vector<Draft> readingOf(const std::vector<Row> &rows, const GradeColumns &columns, double body)
{
    const bool table = isTable(rows, columns);
    if (!table && !areHeadings(columns, body))
        return {};
    std::vector<std::vector<Run>> areas = areasOf(columns);
    if (areas.empty())
        return {};
    if (table)
        return { tableOf(columns, std::move(areas)) };
    return headingsOf(columns, std::move(areas));
}

/// The table or the headings that begin with row `i` or, as its first area may, above it.
std::optional<Record> recordAt(
    const std::vector<Row> &rows, std::size_t i, double body, const Setting &setting)
{
    if (std::optional<Record> table = gradeHeadTableAt(rows, i, setting))
        return table;
    const std::optional<GradeColumns> columns = gradeColumnsAt(rows, i);
    if (!columns)
        return std::nullopt;
    std::vector<Draft> drafts = readingOf(rows, *columns, body);
    return drafts.empty() ? std::nullopt
                          : std::optional(Record { columns->first, columns->last, drafts });
}

Box boxOf(const std::vector<Row> &rows, const Record &record)
{
    Box box = rows[record.first].box;
    for (std::size_t i = record.first; i <= record.last; ++i)
        box = united(box, rows[i].box);
    return box;
}

void append(const std::vector<Run> &more, std::vector<Run> &runs)
{
    runs.insert(runs.end(), more.begin(), more.end());
}

} // namespace

std::vector<Record> gradeTablesIn(const std::vector<Row> &rows, double body, const Setting &setting)
{
    std::vector<Record> records;
    std::size_t next = 0; // first row that is in no table
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::optional<Record> record
            = i >= next ? recordAt(rows, i, body, setting) : std::optional<Record>();
        if (!record || record->first < next)
            continue;
        next = record->last + 1;
        records.push_back(std::move(*record));
    }
    return records;
}

void takeGradeTables(std::vector<Run> &runs, double body, std::vector<Draft> &tables)
{
    const std::vector<Row> rows = rowsOf(runs);
    std::vector<Record> records = gradeTablesIn(rows, body);
    if (records.empty())
        return;
    std::vector<Run> kept;
    std::size_t next = 0;
    for (Record &record : records) {
        for (; next < record.first; ++next)
            append(rows[next].runs, kept);
        for (Draft &draft :
            record.drafts) { // all in the place of the whole, so that their order stays
            Run place;
            place.box = boxOf(rows, record);
            place.table = static_cast<int>(tables.size());
            kept.push_back(std::move(place));
            tables.push_back(std::move(draft));
        }
        next = record.last + 1;
    }
    for (; next < rows.size(); ++next)
        append(rows[next].runs, kept);
    runs = std::move(kept);
}

} // namespace Peel::Pdf
