// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tightcolumns.h"

#include "ingest/pdf/figures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <utility>

namespace Peel::Pdf {
namespace {

constexpr double sameEdge = 0.6; // points: what is set to one edge meets it exactly
constexpr double closeRows = 2.2; // em of white between the rows of a table at most
constexpr int fewestRows = 2; // that begin a run at an edge

/// Edges of columns in some rows that follow each other: the left ones, and the right ones of
/// figures.
class Edges
{
public:
    Edges(const std::vector<Row> &rows, std::size_t first, std::size_t last)
    {
        for (std::size_t i = first; i <= last; ++i) {
            for (std::size_t k = 1; k < rows[i].runs.size(); ++k) {
                const Run &run = rows[i].runs[k];
                m_left.push_back(run.box.x0);
                if (mayBeFigure(run.words.back()))
                    m_right.push_back(run.box.x1);
                for (std::size_t w = 1; w < run.words.size(); ++w) {
                    if (isBehindFigure(run.words, w))
                        m_behindFigure.push_back(run.words[w].box.x0);
                }
            }
        }
        std::sort(m_behindFigure.begin(), m_behindFigure.end());
        std::sort(m_left.begin(), m_left.end());
        std::sort(m_right.begin(), m_right.end());
    }

    bool has(double x) const { return isEdge(m_left, x); }

    /// Whether a figure ends its column before another one, or that begins one.
    bool part(const std::vector<Word> &words, std::size_t next) const
    {
        return (isEdge(m_right, words[next - 1].box.x1)
                   || isEdge(m_behindFigure, words[next].box.x0))
            && isBehindFigure(words, next);
    }

private:
    /// "81.3%" behind "612" or "15 minutes".
    static bool isBehindFigure(const std::vector<Word> &words, std::size_t index)
    {
        const Word &figure = words[index];
        const Word &before = words[index - 1];
        if (!mayBeFigure(figure) || figure.text.startsWith(u'(') || !isFigure(figure.text))
            return false;
        return mayBeFigure(before) ? isFigure(before.text)
                                   : index > 1 && mayBeFigure(words[index - 2])
                && isFigure(words[index - 2].text + u' ' + before.text);
    }

    static bool mayBeFigure(const Word &word)
    {
        return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
    }

    static bool isEdge(const std::vector<double> &edges, double x)
    {
        const auto from = std::lower_bound(edges.begin(), edges.end(), x - sameEdge);
        const auto to = std::upper_bound(from, edges.end(), x + sameEdge);
        return to - from >= fewestRows;
    }

    std::vector<double> m_left;
    std::vector<double> m_right;
    std::vector<double> m_behindFigure; // left edges of figures right behind another
};

bool beginsRunAt(const Row &row, double x)
{
    return std::any_of(row.runs.begin() + 1, row.runs.end(),
        [x](const Run &run) { return std::abs(run.box.x0 - x) < sameEdge; });
}

/// Heads that touch each other meet an edge each.
bool meetsSeveral(const Row &row, const Edges &edges)
{
    constexpr std::ptrdiff_t several = 3;
    return std::any_of(row.runs.begin(), row.runs.end(), [&edges](const Run &run) {
        return std::count_if(run.words.begin() + 1, run.words.end(), [&edges](const Word &word) {
            return edges.has(word.box.x0);
        }) >= several;
    });
}

/// Another table of the page may have an edge there.
bool isNearby(const std::vector<Row> &rows, std::size_t index, double x)
{
    constexpr std::size_t reach = 3; // rows
    const std::size_t last = std::min(rows.size() - 1, index + reach);
    for (std::size_t i = index - std::min(index, reach); i <= last; ++i) {
        if (i != index && beginsRunAt(rows[i], x))
            return true;
    }
    return false;
}

bool isInTable(const std::vector<Row> &rows, std::size_t index, const Edges &edges, double x)
{
    if (!isNearby(rows, index, x))
        return false;
    const Row &row = rows[index];
    const bool another = std::any_of(row.runs.begin() + 1, row.runs.end(),
        [&edges](const Run &run) { return edges.has(run.box.x0); });
    return another || meetsSeveral(row, edges)
        || (index > 0 && index + 1 < rows.size() && beginsRunAt(rows[index - 1], x)
            && beginsRunAt(rows[index + 1], x));
}

/// The run's parts, cut before the words that `begins` holds for.
std::vector<Run> partsOf(const Run &run, const std::function<bool(std::size_t)> &begins)
{
    std::vector<Run> parts;
    std::vector<Word> words;
    for (std::size_t i = 0; i < run.words.size(); ++i) {
        if (i > 0 && begins(i))
            parts.push_back(makeRun(std::exchange(words, {})));
        words.push_back(run.words[i]);
    }
    parts.push_back(makeRun(std::move(words)));
    return parts;
}

void partRow(std::vector<Row> &rows, std::size_t index, const Edges &edges)
{
    std::vector<Run> runs;
    for (const Run &run : rows[index].runs) {
        std::vector<Run> parts = partsOf(run, [&](std::size_t word) {
            const double x = run.words[word].box.x0;
            return (edges.has(x) && isInTable(rows, index, edges, x))
                || edges.part(run.words, word);
        });
        std::move(parts.begin(), parts.end(), std::back_inserter(runs));
    }
    if (runs.size() > rows[index].runs.size())
        rows[index] = makeRow(std::move(runs));
}

/// The heading of another table has none of its columns.
bool isHeading(const Row &row, const Row &other)
{
    constexpr double larger = 1.1;
    constexpr double setIn = 1; // em
    const Run &run = row.runs.front();
    return row.runs.size() == 1 && run.size > larger * other.runs.front().size
        && std::abs(run.box.x0 - other.box.x0) < setIn * run.size;
}

bool areClose(const Row &above, const Row &below)
{
    return !isHeading(above, below) && !isHeading(below, above) && !above.isTable()
        && !below.isTable() && below.box.y0 - above.box.y1 < closeRows * below.runs.front().size;
}

} // namespace

void partAtTightColumns(std::vector<Row> &rows)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        std::size_t parted = rows[first].runs.size() > 1 ? 1 : 0;
        while (last + 1 < rows.size() && areClose(rows[last], rows[last + 1]))
            parted += rows[++last].runs.size() > 1 ? 1 : 0;
        if (parted >= fewestRows) {
            const Edges edges(rows, first, last);
            for (std::size_t i = first; i <= last; ++i)
                partRow(rows, i, edges);
        }
        first = last + 1;
    }
}

} // namespace Peel::Pdf
