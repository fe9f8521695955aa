// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/wrappedcells.h"

#include "ingest/pdf/figures.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace Peel::Pdf {
namespace {

constexpr double sameEdge = 1.5; // points
constexpr double closeHeads = 0.35; // em of white between the lines of a head
constexpr double closeLines = 0.5; // em of white between the lines of a cell

Run joined(const Run &above, const Run &below)
{
    std::vector<Word> words = above.words;
    words.insert(words.end(), below.words.begin(), below.words.end());
    return makeRun(std::move(words));
}

const Run *above(const Run &run, const Row &row)
{
    const auto found = std::find_if(row.runs.begin(), row.runs.end(),
        [&](const Run &each) { return std::abs(each.box.x0 - run.box.x0) < sameEdge; });
    return found == row.runs.end() ? nullptr : &*found;
}

/// Whether every run of a line goes on with a cell of the row above, and at least one of them with
/// its figure.
bool goesOn(const Row &row, const Row &rest)
{
    constexpr std::size_t fewestCells = 3;
    if (row.isTable() || rest.isTable() || row.runs.size() < fewestCells
        || rest.box.y0 - row.box.y1 > closeLines * rest.runs.front().size)
        return false;
    bool figure = false;
    for (const Run &run : rest.runs) {
        const Run *cell = above(run, row);
        if (!cell)
            return false;
        if (cell == &row.runs.front())
            continue;
        if (isFigure(run.text()) || !isFigure(joined(*cell, run).text()))
            return false;
        figure = true;
    }
    return figure;
}

bool holdsDigit(const Run &run)
{
    return std::any_of(run.words.begin(), run.words.end(), [](const Word &word) {
        return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
    });
}

/// Whether a line is the rest of heads, each at the left edge of its own: "Greater | England and"
/// over "Manchester | Wales".
bool goesOnInHeads(const Row &row, const Row &rest)
{
    if (row.isTable() || rest.isTable() || rest.runs.size() < 2
        || rest.runs.size() > row.runs.size()
        || rest.box.y0 - row.box.y1 > closeHeads * rest.runs.front().size)
        return false;
    const Run *last = nullptr;
    for (const Run &run : rest.runs) {
        const Run *head = above(run, row);
        if (!head || head == last || head->bold != run.bold || holdsDigit(run) || holdsDigit(*head))
            return false;
        last = head;
    }
    return true;
}

Row withRestOfHeads(const Row &row, const Row &rest)
{
    std::vector<Run> runs = row.runs;
    for (const Run &run : rest.runs) {
        for (std::size_t i = 0; i < row.runs.size(); ++i) {
            if (&row.runs[i] == above(run, row))
                runs[i] = joined(row.runs[i], run);
        }
    }
    return makeRow(std::move(runs));
}

Row withRest(const Row &row, const Row &rest)
{
    Row whole = row;
    for (const Run &run : rest.runs) {
        for (std::size_t i = 1; i < row.runs.size(); ++i) {
            if (&row.runs[i] == above(run, row))
                whole.runs[i] = joined(row.runs[i], run);
        }
    }
    return whole; // as high as its first line: the rest of the label is a row of its own
}

std::optional<Row> restOfLabel(const Row &row, const Row &rest)
{
    if (above(rest.runs.front(), row) != &row.runs.front())
        return std::nullopt;
    return makeRow({ rest.runs.front() });
}

} // namespace

WholeRows withWholeCells(const std::vector<Row> &rows)
{
    WholeRows whole;
    const auto add = [&whole](Row row, std::size_t from) {
        whole.rows.push_back(std::move(row));
        whole.from.push_back(from);
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + 1 < rows.size() && goesOnInHeads(rows[i], rows[i + 1])) {
            add(withRestOfHeads(rows[i], rows[i + 1]), i);
            ++i;
            continue;
        }
        if (i + 1 == rows.size() || !goesOn(rows[i], rows[i + 1])) {
            add(rows[i], i);
            continue;
        }
        add(withRest(rows[i], rows[i + 1]), i);
        ++i;
        if (std::optional<Row> label = restOfLabel(rows[i - 1], rows[i]))
            add(std::move(*label), i);
    }
    whole.from.push_back(rows.size());
    return whole;
}

std::vector<Run> linesOf(const Run &run)
{
    std::vector<Run> lines;
    std::vector<Word> words;
    for (const Word &word : run.words) {
        if (!words.empty() && word.box.y0 > words.back().middle())
            lines.push_back(makeRun(std::exchange(words, {})));
        words.push_back(word);
    }
    lines.push_back(makeRun(std::move(words)));
    return lines;
}

} // namespace Peel::Pdf
