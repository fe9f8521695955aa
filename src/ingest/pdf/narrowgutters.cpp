// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/narrowgutters.h"

#include "ingest/pdf/runs.h"

#include <algorithm>
#include <cmath>

namespace Peel::Pdf {
namespace {

constexpr double narrowest = 0.55; // em of white
constexpr double sameEdge = 0.15; // em between the beginnings of a column's lines
constexpr int fewestLines = 5; // that begin at the edge: no river in a text runs so far so straight
constexpr double fewestWords = 3.5; // in a line of running text
constexpr double fullLine = 0.6; // of its column's width, on average

/// White between two columns through the rows [first, last].
struct Strip
{
    double x0 = 0;
    double edge = 0; // where the lines of the right column begin
    double em = 0;
    std::size_t first = 0;
    std::size_t last = 0;

    double width() const { return edge - x0; }

    bool isLeft(const Word &word) const { return word.box.x1 <= x0 + 0.01; }

    bool isAtEdge(const Word &word) const { return std::abs(word.box.x0 - edge) < sameEdge * em; }
};

template <typename Use> void eachWord(const Row &row, Use use)
{
    for (const Run &run : row.runs) {
        for (const Word &word : run.words)
            use(word);
    }
}

/// Narrows the strip to the white that a row leaves of it; false if it leaves too little.
bool narrowed(Strip &strip, const Row &row)
{
    if (row.isTable())
        return false;
    double x0 = strip.x0;
    bool crossed = false;
    eachWord(row, [&](const Word &word) {
        if (word.box.x0 > strip.edge - sameEdge * strip.em)
            return;
        crossed = crossed || word.box.x1 > strip.edge - narrowest * strip.em;
        x0 = std::max(x0, word.box.x1);
    });
    if (!crossed)
        strip.x0 = x0;
    return !crossed;
}

Strip grown(const std::vector<Row> &rows, std::size_t seed, const Word &left, const Word &right)
{
    Strip strip { left.box.x1, right.box.x0, right.size, seed, seed };
    while (strip.first > 0 && narrowed(strip, rows[strip.first - 1]))
        --strip.first;
    while (strip.last + 1 < rows.size() && narrowed(strip, rows[strip.last + 1]))
        ++strip.last;
    return strip;
}

/// The words on one side of a strip.
struct Side
{
    double x0 = 1e9;
    double x1 = 0;
    double length = 0; // of all lines
    int words = 0;
    int lines = 0;

    void add(const Side &line)
    {
        if (line.words == 0)
            return;
        x0 = std::min(x0, line.x0);
        x1 = std::max(x1, line.x1);
        length += line.x1 - line.x0;
        words += line.words;
        ++lines;
    }

    void add(const Word &word)
    {
        x0 = std::min(x0, word.box.x0);
        x1 = std::max(x1, word.box.x1);
        ++words;
    }

    bool isRunningText() const
    {
        return words >= fewestWords * lines && length > fullLine * lines * (x1 - x0);
    }
};

bool partsColumns(const std::vector<Row> &rows, const Strip &strip)
{
    Side left;
    Side right;
    int both = 0;
    int atEdge = 0;
    for (std::size_t i = strip.first; i <= strip.last; ++i) {
        Side leftLine;
        Side rightLine;
        bool begins = false;
        eachWord(rows[i], [&](const Word &word) {
            (strip.isLeft(word) ? leftLine : rightLine).add(word);
            begins = begins || strip.isAtEdge(word);
        });
        if (leftLine.words > 0 && rightLine.words > 0) {
            ++both;
            atEdge += begins ? 1 : 0;
            left.add(leftLine);
            right.add(rightLine);
        }
    }
    return atEdge >= fewestLines && 3 * atEdge >= 2 * both && left.isRunningText()
        && right.isRunningText();
}

bool isKnown(const std::vector<Strip> &tried, std::size_t row, const Word &right)
{
    return std::any_of(tried.begin(), tried.end(), [&](const Strip &strip) {
        return row >= strip.first && row <= strip.last && strip.isAtEdge(right);
    });
}

/// Words that follow each other in a row with white between them that may be a gutter's.
struct Gap
{
    const Word *left = nullptr;
    const Word *right = nullptr;
};

enum class Where { InsideRuns, BetweenRuns };

/// Between two runs only white that is narrower than `usual` is told, for what is wider is seen as
/// a gutter anyway.
std::vector<Gap> gapsIn(const Row &row, Where where, double usual)
{
    std::vector<Gap> gaps;
    const Word *last = nullptr;
    for (const Run &run : row.runs) {
        for (const Word &word : run.words) {
            const double white = last == nullptr ? 0 : word.box.x0 - last->box.x1;
            const bool inside = &word != &run.words.front();
            if (white >= narrowest * word.size && inside == (where == Where::InsideRuns)
                && (inside || white < usual))
                gaps.push_back({ last, &word });
            last = &word;
        }
    }
    return gaps;
}

void findStrips(const std::vector<Row> &rows, Where where, double usual, std::vector<Strip> &found)
{
    std::vector<Strip> tried = found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const Gap &gap : gapsIn(rows[i], where, usual)) {
            if (isKnown(tried, i, *gap.right))
                continue;
            tried.push_back(grown(rows, i, *gap.left, *gap.right));
            if (partsColumns(rows, tried.back()))
                found.push_back(tried.back());
        }
    }
}

std::vector<Strip> stripsIn(const std::vector<Row> &rows, double usual)
{
    std::vector<Strip> found;
    findStrips(rows, Where::InsideRuns, usual, found);
    findStrips(rows, Where::BetweenRuns, usual, found);
    return found;
}

void part(const Run &run, const Strip &strip, std::vector<Run> &parts)
{
    const auto middle = std::find_if_not(
        run.words.begin(), run.words.end(), [&](const Word &word) { return strip.isLeft(word); });
    if (middle == run.words.begin() || middle == run.words.end()) {
        parts.push_back(run);
        return;
    }
    parts.push_back(makeRun({ run.words.begin(), middle }));
    parts.push_back(makeRun({ middle, run.words.end() }));
}

} // namespace

std::optional<double> partAtNarrowGutters(std::vector<Run> &runs, double usual)
{
    std::vector<Row> rows = rowsOf(runs);
    const std::vector<Strip> strips = stripsIn(rows, usual);
    if (strips.empty())
        return std::nullopt;
    double least = strips.front().width();
    for (const Strip &strip : strips) {
        least = std::min(least, strip.width());
        for (std::size_t i = strip.first; i <= strip.last; ++i) {
            std::vector<Run> parts;
            for (const Run &run : rows[i].runs)
                part(run, strip, parts);
            rows[i].runs = std::move(parts);
        }
    }
    runs.clear();
    for (Row &row : rows) {
        for (Run &run : row.runs)
            runs.push_back(std::move(run));
    }
    return least;
}

} // namespace Peel::Pdf
