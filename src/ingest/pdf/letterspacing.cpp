// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/letterspacing.h"

#include <algorithm>

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewestPieces = 6;
constexpr double mostSingle = 0.7; // of the pieces
constexpr double widerGap = 0.12; // em, between words rather than letters

bool isSingleLetter(const Word &word)
{
    return word.text.size() == 1 && word.text.front().isLetter();
}

bool isSpaced(const std::vector<Word> &line)
{
    const auto single = std::count_if(line.begin(), line.end(), isSingleLetter);
    return line.size() >= fewestPieces
        && static_cast<double>(single) >= mostSingle * static_cast<double>(line.size());
}

double gapBefore(const std::vector<Word> &line, std::size_t i)
{
    return line[i].box.x0 - line[i - 1].box.x1;
}

/// The gap between two letters: that in the middle of all.
double usualGap(const std::vector<Word> &line)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < line.size(); ++i)
        gaps.push_back(gapBefore(line, i));
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

void append(Word &word, const Word &next)
{
    word.text += next.text;
    word.box = united(word.box, next.box);
    word.size = std::max(word.size, next.size);
    word.mark = next.mark;
    word.reach = next.reach;
    word.spaceAfter = next.spaceAfter;
}

} // namespace

std::vector<Word> closedUp(std::vector<Word> line)
{
    if (!isSpaced(line))
        return line;
    const double letters = usualGap(line);
    std::vector<Word> words { line.front() };
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (gapBefore(line, i) > letters + widerGap * line[i].size)
            words.push_back(line[i]);
        else
            append(words.back(), line[i]);
    }
    return words;
}

} // namespace Peel::Pdf
