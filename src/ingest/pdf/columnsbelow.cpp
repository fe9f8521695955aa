// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/columnsbelow.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace Peel::Pdf {
namespace {

constexpr double narrowest = 1.5; // points of white between two columns

using Strip = std::pair<double, double>;
using Strips = std::vector<Strip>;

double middleOf(const Box &box)
{
    return (box.x0 + box.x1) / 2;
}

std::vector<Word> wordsOf(const Row &row)
{
    std::vector<Word> words;
    for (const Run &run : row.runs)
        words.insert(words.end(), run.words.begin(), run.words.end());
    return words;
}

/// A line without a gap from one column into the next.
bool isRunningText(
    const std::vector<Word> &words, const std::vector<Box> &heads, const Setting &setting)
{
    double from = words.front().box.x0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double to = words[i].box.x1;
        if (i + 1 < words.size() && words[i + 1].box.x0 - to <= setting.blank * words[i].size)
            continue;
        const auto crossed = std::count_if(heads.begin(), heads.end(),
            [&](const Box &head) { return from < middleOf(head) && to > middleOf(head); });
        if (crossed > 1)
            return true;
        if (i + 1 < words.size())
            from = words[i + 1].box.x0;
    }
    return false;
}

/// What the words leave white of the strips.
Strips whiteBeside(const std::vector<Word> &words, const Strips &strips)
{
    Strips white;
    for (Strip strip : strips) {
        for (const Word &word : words) {
            if (word.box.x1 <= strip.first || word.box.x0 >= strip.second)
                continue;
            if (word.box.x0 - strip.first >= narrowest)
                white.emplace_back(strip.first, word.box.x0);
            strip.first = word.box.x1;
        }
        if (strip.second - strip.first >= narrowest)
            white.push_back(strip);
    }
    return white;
}

/// The middle of the widest strip.
double borderIn(const Strips &strips)
{
    const Strip widest = *std::max_element(strips.begin(), strips.end(),
        [](const Strip &a, const Strip &b) { return a.second - a.first < b.second - b.first; });
    return (widest.first + widest.second) / 2;
}

/// The borders between the columns, as far down as there are any: the rows that keep to them.
std::pair<std::vector<double>, std::size_t> bordersBelow(
    const std::vector<Box> &heads, std::span<const Row> rows, const Setting &setting)
{
    std::vector<Strips> white;
    for (std::size_t i = 1; i < heads.size(); ++i)
        white.push_back({ { middleOf(heads[i - 1]), middleOf(heads[i]) } });
    std::size_t count = 0;
    for (; count < rows.size() && !rows[count].isTable(); ++count) {
        const std::vector<Word> words = wordsOf(rows[count]);
        if (isRunningText(words, heads, setting))
            break;
        std::vector<Strips> left;
        for (const Strips &strips : white)
            left.push_back(whiteBeside(words, strips));
        if (std::any_of(left.begin(), left.end(), [](const Strips &one) { return one.empty(); }))
            break;
        white = std::move(left);
    }
    std::vector<double> borders;
    for (const Strips &strips : white)
        borders.push_back(borderIn(strips));
    return { borders, count };
}

/// The row's words by the columns that they stand in.
std::vector<std::vector<Word>> partedAt(const std::vector<double> &borders, const Row &row)
{
    std::vector<std::vector<Word>> columns(borders.size() + 1);
    for (const Word &word : wordsOf(row)) {
        const auto border = std::upper_bound(borders.begin(), borders.end(), middleOf(word.box));
        columns[static_cast<std::size_t>(border - borders.begin())].push_back(word);
    }
    return columns;
}

bool isListMark(const Word &word)
{
    return word.bullet || (word.text.size() == 1 && !word.text.front().isLetterOrNumber());
}

/// Whether white parts the words of one column, as it does a label from its figure.
bool isParted(const std::vector<Word> &words)
{
    constexpr double gap = 1; // em
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].box.x0 - words[i - 1].box.x1 > gap * words[i].size
            && (i > 1 || !isListMark(words.front())))
            return true;
    }
    return false;
}

/// The first line of a column stands below some part of its head; the further ones below its
/// middle, at its left edge, or where another line begins.
bool standsBelow(
    const Box &line, const Box &head, const std::vector<double> &edges, const Setting &setting)
{
    const auto near = [&setting](double a, double b) { return std::abs(a - b) < setting.off; };
    if (edges.empty())
        return line.x0 < head.x1 && line.x1 > head.x0;
    return near(middleOf(line), middleOf(head)) || near(line.x0, head.x0)
        || std::any_of(
            edges.begin(), edges.end(), [&](double edge) { return near(line.x0, edge); });
}

} // namespace

ColumnsBelow columnsBelow(
    const std::vector<Box> &heads, std::span<const Row> rows, const Setting &setting)
{
    const auto [borders, count] = bordersBelow(heads, rows, setting);
    ColumnsBelow below { 0, std::vector<std::vector<ColumnLine>>(heads.size()) };
    std::vector<std::vector<double>> edges(heads.size());
    for (; below.rows < count; ++below.rows) {
        std::vector<std::vector<Word>> columns = partedAt(borders, rows[below.rows]);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!columns[i].empty()
                && (isParted(columns[i])
                    || !standsBelow(makeRun(columns[i]).box, heads[i], edges[i], setting)))
                return below;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::vector<Word> &words = columns[i];
            if (words.empty())
                continue;
            edges[i].push_back(words.front().box.x0);
            const bool marked = words.size() > 1 && isListMark(words.front());
            if (marked) {
                words.erase(words.begin());
                edges[i].push_back(words.front().box.x0);
            }
            below.lines[i].push_back({ makeRun(std::move(words)), marked });
        }
    }
    return below;
}

} // namespace Peel::Pdf
