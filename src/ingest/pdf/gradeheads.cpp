// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradeheads.h"

#include "ingest/pdf/tableheads.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t mostHeadRows = 3;
constexpr qsizetype fewestGrades = 3;
constexpr double closeHeads = 0.8; // em of white between the lines of the heads at most
constexpr double closeRows = 2.5; // em of white between rows of areas at most
constexpr double samePlace = 4; // points
constexpr double ofCells = 0.25; // em of white that cells have more between them than lines

/// A grade over its column.
struct Head
{
    std::vector<Word> words;
    std::vector<Run> lines; // of the cells below it

    double left() const { return words.front().box.x0; }

    double right() const
    {
        double right = 0;
        for (const Word &word : words)
            right = std::max(right, word.box.x1);
        return right;
    }

    double middle() const { return (left() + right()) / 2; }

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
        [](const Head &a, const Head &b) { return a.left() < b.left(); });
    return heads;
}

/// How cells stand below their heads. Where only the heads are centred, the cells of a column
/// begin at an edge of their own, left of the head.
enum class Setting { FromLeft, Centred, HeadsCentred };

/// The column that a word stands in.
std::size_t columnOf(const Word &word, const std::vector<Head> &heads, Setting setting)
{
    std::size_t column = 0;
    for (std::size_t i = 1; i < heads.size(); ++i) {
        const bool further = setting == Setting::FromLeft
            ? word.box.x0 > heads[i].left() - samePlace
            : (word.box.x0 + word.box.x1) / 2 > (heads[i - 1].middle() + heads[i].middle()) / 2;
        if (further)
            column = i;
    }
    return column;
}

using Piece = std::pair<std::size_t, Run>; // with its column

/// The row's pieces by the columns of their words, which may stand less than a run's gap apart.
std::vector<Piece> piecesByWords(const Row &row, const std::vector<Head> &heads, Setting setting)
{
    std::vector<std::vector<Word>> words(heads.size());
    for (const Run &run : row.runs) {
        for (const Word &word : run.words)
            words[columnOf(word, heads, setting)].push_back(word);
    }
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].empty())
            pieces.emplace_back(i, makeRun(std::move(words[i])));
    }
    return pieces;
}

/// Whether a column's cells are known to begin just here.
bool isEdgeOfCells(const Word &word, const std::vector<Head> &heads)
{
    constexpr double exactly = 0.6; // points
    return std::any_of(heads.begin(), heads.end(), [&word](const Head &head) {
        return !head.lines.empty() && std::abs(head.lines.front().box.x0 - word.box.x0) < exactly;
    });
}

/// A run, or what of it begins at the edge of another column's cells, belongs to the first head
/// that does not begin left of it.
std::vector<Piece> piecesByRuns(const Row &row, const std::vector<Head> &heads)
{
    std::vector<std::vector<Word>> lines;
    for (const Run &run : row.runs) {
        for (const Word &word : run.words) {
            if (&word == &run.words.front() || isEdgeOfCells(word, heads))
                lines.emplace_back();
            lines.back().push_back(word);
        }
    }
    std::vector<Piece> pieces;
    for (std::vector<Word> &line : lines) {
        const auto head = std::find_if(heads.begin(), heads.end(),
            [&line](const Head &one) { return one.left() > line.front().box.x0 - samePlace; });
        if (head == heads.end())
            return {};
        pieces.emplace_back(head - heads.begin(), makeRun(std::move(line)));
    }
    return pieces;
}

/// Where a column's cells begin, as far as one is known.
double edgeOf(const Head &head)
{
    return head.lines.empty() ? head.left() : std::min(head.left(), head.lines.front().box.x0);
}

bool standsBelow(const Piece &piece, const std::vector<Head> &heads, Setting setting)
{
    const auto &[column, line] = piece;
    const Head &head = heads[column];
    switch (setting) {
    case Setting::FromLeft:
        return std::abs(line.box.x0 - head.left()) < samePlace;
    case Setting::Centred:
        return std::abs((line.box.x0 + line.box.x1) / 2 - head.middle()) < samePlace;
    case Setting::HeadsCentred:
        break;
    }
    const bool atEdge
        = head.lines.empty() || std::abs(line.box.x0 - head.lines.front().box.x0) < samePlace;
    return atEdge && (column + 1 == heads.size() || line.box.x1 < edgeOf(heads[column + 1]));
}

/// Adds the row's pieces to their columns. False if one stands in none, as running text does.
bool addRow(const Row &row, std::vector<Head> &heads, Setting setting)
{
    const std::vector<Piece> pieces = setting == Setting::HeadsCentred
        ? piecesByRuns(row, heads)
        : piecesByWords(row, heads, setting);
    std::set<std::size_t> columns;
    for (const Piece &piece : pieces) {
        if (!standsBelow(piece, heads, setting) || !columns.insert(piece.first).second)
            return false;
    }
    for (const auto &[column, piece] : pieces)
        heads[column].lines.push_back(piece);
    return !pieces.empty();
}

/// The last row of cells below the heads; that of the heads if there is none.
std::size_t addRows(
    const std::vector<Row> &rows, std::size_t last, std::vector<Head> &heads, Setting setting)
{
    for (std::size_t i = last + 1; i < rows.size(); ++i) {
        const bool same
            = i == last + 1 || rows[i].runs.front().bold == rows[i - 1].runs.front().bold;
        if (rows[i].isTable() || !same || whiteBetween(rows[i - 1], rows[i]) > closeRows
            || !addRow(rows[i], heads, setting))
            return i - 1;
    }
    return rows.size() - 1;
}

double whiteAbove(const std::vector<Run> &lines, std::size_t i)
{
    return (lines[i].box.y0 - lines[i - 1].box.y1) / lines[i].size;
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

/// The lines of a column as its cells: white parts them, or a capital where all stand as far apart.
std::vector<std::vector<Run>> cellsOf(const Head &head, std::pair<double, double> white)
{
    std::vector<std::vector<Run>> cells;
    for (std::size_t i = 0; i < head.lines.size(); ++i) {
        const bool begins = i == 0
            || (white.second - white.first > ofCells
                    ? whiteAbove(head.lines, i) > white.first + ofCells
                    : head.lines[i].words.front().text.front().isUpper());
        if (begins)
            cells.emplace_back();
        cells.back().push_back(head.lines[i]);
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

std::optional<Record> gradeHeadTableAt(const std::vector<Row> &rows, std::size_t index)
{
    if (!isOfGrades(rows[index]))
        return std::nullopt;
    std::size_t last = index;
    while (last + 1 < rows.size() && last + 1 < index + mostHeadRows && isOfGrades(rows[last + 1])
        && whiteBetween(rows[last], rows[last + 1]) < closeHeads)
        ++last;
    const std::vector<Head> heads = headsOf(rows, index, last);
    for (const Setting setting : { Setting::FromLeft, Setting::Centred, Setting::HeadsCentred }) {
        std::vector<Head> filled = heads;
        const std::size_t end = heads.empty() ? last : addRows(rows, last, filled, setting);
        const auto columns = std::count_if(
            filled.begin(), filled.end(), [](const Head &head) { return !head.lines.empty(); });
        if (columns > 1)
            return Record { index, end, { tableOf(filled) } };
    }
    return std::nullopt;
}

} // namespace Peel::Pdf
