// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradeheads.h"

#include "ingest/pdf/tableheads.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t mostHeadRows = 3;
constexpr qsizetype fewestGrades = 3;
constexpr double closeHeads = 0.8; // em of white between the lines of the heads at most
constexpr double closeRows = 2.5; // em of white between rows of areas at most
constexpr double belowHeads = 3.5; // em of white between the heads and the first row at most
constexpr double samePlace = 4; // points
constexpr double ofCells = 0.25; // em of white that cells have more between them than lines

/// A grade over its column.
struct Head
{
    std::vector<Word> words;
    std::vector<ColumnLine> lines; // of the cells below it

    Box box() const
    {
        Box box = words.front().box;
        for (const Word &word : words)
            box = united(box, word.box);
        return box;
    }

    bool awaits() const { return words.size() == 1 && is(words.front(), "requires"_L1); }

    static bool is(const Word &word, QLatin1StringView text)
    {
        return word.text.compare(text, Qt::CaseInsensitive) == 0;
    }
};

bool isOfGrades(const Row &row)
{
    static constexpr std::array words { "outstanding"_L1, "good"_L1, "adequate"_L1, "inadequate"_L1,
        "requires"_L1, "improvement"_L1 };
    return !row.isTable() && std::all_of(row.runs.begin(), row.runs.end(), [](const Run &run) {
        return std::all_of(run.words.begin(), run.words.end(), [](const Word &word) {
            return std::any_of(words.begin(), words.end(),
                [&word](QLatin1StringView grade) { return Head::is(word, grade); });
        });
    });
}

double whiteBetween(const Row &above, const Row &below)
{
    return (below.box.y0 - above.box.y1) / below.runs.front().size;
}

/// "improvement" stands behind its "Requires" or below it.
bool addRest(std::vector<Head> &heads, const Word &rest)
{
    const auto head = std::find_if(heads.begin(), heads.end(), [&rest](const Head &one) {
        const Box &box = one.words.front().box;
        const bool behind = std::abs(box.y0 - rest.box.y0) < samePlace && rest.box.x0 > box.x1
            && rest.box.x0 - box.x1 < rest.size;
        const bool below
            = rest.box.y0 > box.y0 + samePlace && rest.box.x0 < box.x1 && rest.box.x1 > box.x0;
        return one.awaits() && (behind || below);
    });
    if (head == heads.end())
        return false;
    head->words.push_back(rest);
    return true;
}

/// The grades of these rows from left to right, each once; empty if they are no heads.
std::vector<Head> headsOf(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    std::vector<Head> heads;
    std::vector<Word> rests;
    QSet<QString> grades;
    for (std::size_t i = first; i <= last; ++i) {
        for (const Run &run : rows[i].runs) {
            for (const Word &word : run.words) {
                if (Head::is(word, "improvement"_L1))
                    rests.push_back(word);
                else
                    heads.push_back({ { word }, {} });
            }
        }
    }
    for (const Head &head : heads)
        grades.insert(head.words.front().text.toLower());
    const bool whole = std::all_of(rests.begin(), rests.end(), [&heads](const Word &rest) {
        return addRest(heads, rest);
    }) && std::none_of(heads.begin(), heads.end(), [](const Head &head) { return head.awaits(); });
    if (!whole || grades.size() < fewestGrades
        || grades.size() != static_cast<qsizetype>(heads.size()))
        return {};
    std::sort(heads.begin(), heads.end(),
        [](const Head &a, const Head &b) { return a.box().x0 < b.box().x0; });
    return heads;
}

/// The rows below the heads that stand as close as those of one table, in one kind of letters.
std::span<const Row> rowsBelow(const std::vector<Row> &rows, std::size_t last)
{
    std::size_t end = last + 1;
    while (end < rows.size() && !rows[end].isTable()
        && whiteBetween(rows[end - 1], rows[end]) <= (end == last + 1 ? belowHeads : closeRows)
        && (end == last + 1 || rows[end].runs.front().bold == rows[end - 1].runs.front().bold))
        ++end;
    return { rows.begin() + static_cast<std::ptrdiff_t>(last + 1),
        rows.begin() + static_cast<std::ptrdiff_t>(end) };
}

/// Names above each of the grades: tiles.
bool standBelowNames(const std::vector<Row> &rows, std::size_t heads)
{
    return heads > 0 && !rows[heads - 1].isTable() && rows[heads - 1].runs.size() > 1
        && whiteBetween(rows[heads - 1], rows[heads]) < closeHeads;
}

double whiteAbove(const std::vector<ColumnLine> &lines, std::size_t i)
{
    return (lines[i].text.box.y0 - lines[i - 1].text.box.y1) / lines[i].text.size;
}

/// The least and the most white between two lines of a column, in em.
std::pair<double, double> whites(const std::vector<Head> &heads)
{
    double least = closeRows;
    double most = 0;
    for (const Head &head : heads) {
        for (std::size_t i = 1; i < head.lines.size(); ++i) {
            least = std::min(least, whiteAbove(head.lines, i));
            most = std::max(most, whiteAbove(head.lines, i));
        }
    }
    return { least, most };
}

/// The lines of a column as its cells: list marks or white part them, or a capital where all stand
/// as far apart.
std::vector<std::vector<Run>> cellsOf(const Head &head, std::pair<double, double> white)
{
    const std::vector<ColumnLine> &lines = head.lines;
    const bool marked = std::any_of(
        lines.begin(), lines.end(), [](const ColumnLine &line) { return line.marked; });
    const auto begins = [&](std::size_t i) {
        if (marked)
            return lines[i].marked;
        return white.second - white.first > ofCells
            ? whiteAbove(lines, i) > white.first + ofCells
            : lines[i].text.words.front().text.front().isUpper();
    };
    std::vector<std::vector<Run>> cells;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || begins(i))
            cells.emplace_back();
        cells.back().push_back(lines[i].text);
    }
    return cells;
}

Draft tableOf(const std::vector<Head> &heads)
{
    Draft table;
    table.kind = BlockKind::Table;
    const std::pair<double, double> white = whites(heads);
    for (std::size_t column = 0; column < heads.size(); ++column) {
        const auto add = [&](int row, std::vector<Run> lines) {
            table.cells.push_back(
                { row, static_cast<int>(column), 1, 1, row == 0, std::move(lines) });
        };
        std::vector<Run> name;
        for (const Word &word : heads[column].words)
            name.push_back(makeRun({ word }));
        add(0, std::move(name));
        int row = 0;
        for (std::vector<Run> &cell : cellsOf(heads[column], white))
            add(++row, std::move(cell));
    }
    std::sort(table.cells.begin(), table.cells.end(), [](const GridCell &a, const GridCell &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    tidyTable(table);
    return table;
}

} // namespace

std::optional<Record> gradeHeadTableAt(
    const std::vector<Row> &rows, std::size_t index, const Setting &setting)
{
    if (!isOfGrades(rows[index]) || standBelowNames(rows, index))
        return std::nullopt;
    std::size_t last = index;
    while (last + 1 < rows.size() && last + 1 < index + mostHeadRows && isOfGrades(rows[last + 1])
        && whiteBetween(rows[last], rows[last + 1]) < closeHeads)
        ++last;
    std::vector<Head> heads = headsOf(rows, index, last);
    if (heads.empty())
        return std::nullopt;
    std::vector<Box> boxes;
    for (const Head &head : heads)
        boxes.push_back(head.box());
    ColumnsBelow below = columnsBelow(boxes, rowsBelow(rows, last), setting);
    std::ptrdiff_t columns = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        heads[i].lines = std::move(below.lines[i]);
        columns += heads[i].lines.empty() ? 0 : 1;
    }
    if (columns < 2)
        return std::nullopt;
    return Record { index, last + below.rows, { tableOf(heads) } };
}

} // namespace Peel::Pdf
