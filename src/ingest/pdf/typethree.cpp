// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/typethree.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Peel::Pdf {
namespace {

// Of a small letter of wide type, in em: a size that is told too small keeps lines apart.
constexpr double usualWidth = 0.56;
constexpr double narrowest = 0.33; // of any type for text
constexpr double widest = 0.72;
constexpr int fewestLetters = 60;
constexpr int fewestOfFace = 25;

/// Capitals and figures are wider; a long word has letters of all widths.
bool tellsWidth(const Word &word)
{
    constexpr qsizetype shortest = 3;
    return word.rotation == 0 && word.size > 0 && word.text.size() >= shortest
        && std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLower(); });
}

/// How wide letters are.
struct Widths
{
    double sum = 0; // in sizes
    int letters = 0;

    void add(const Word &word)
    {
        sum += (word.box.x1 - word.box.x0) / word.size;
        letters += static_cast<int>(word.text.size());
    }

    double mean() const { return sum / letters; }
};

} // namespace

void mendSizesOfDrawnLetters(std::vector<Word> &words, const std::vector<std::size_t> &indices)
{
    Widths all;
    std::map<double, Widths> ofSize; // each face is guessed at by itself
    for (const std::size_t i : indices) {
        if (!tellsWidth(words[i]))
            continue;
        all.add(words[i]);
        ofSize[words[i].size].add(words[i]);
    }
    if (all.letters < fewestLetters || (all.mean() > narrowest && all.mean() < widest))
        return;
    for (const std::size_t i : indices) {
        const Widths &own = ofSize[words[i].size];
        const double mean = own.letters < fewestOfFace ? all.mean() : own.mean();
        words[i].size = std::round(words[i].size * mean / usualWidth * 2) / 2;
    }
}

} // namespace Peel::Pdf
