// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/typethree.h"
#include "typeset.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// Fifteen words of five letters, each letter `width` points wide, told to be of size `told`.
std::vector<Word> wordsOf(double width, double told)
{
    std::vector<Word> words;
    for (int i = 0; i < 15; ++i) {
        Word word;
        word.text = u"force"_s;
        word.size = told;
        word.box = { 1, 50, 100, 50 + 5 * width, 110 };
        words.push_back(word);
    }
    return words;
}

double sizeAfterMending(double width, double told)
{
    std::vector<Word> words = wordsOf(width, told);
    std::vector<std::size_t> all(words.size());
    std::iota(all.begin(), all.end(), 0);
    mendSizesOfDrawnLetters(words, all);
    return words.front().size;
}

} // namespace

TEST(DrawnLetters, TakeTheirSizeFromTheirWidthWhereTheToldOneCannotBe)
{
    EXPECT_DOUBLE_EQ(sizeAfterMending(6.72, 6.6), 12); // 12 points, told as half of it
    EXPECT_DOUBLE_EQ(sizeAfterMending(5.6, 30), 10);
}

TEST(DrawnLetters, KeepASizeThatMayBeRight)
{
    EXPECT_DOUBLE_EQ(sizeAfterMending(5.0, 10), 10);
    EXPECT_DOUBLE_EQ(sizeAfterMending(6.0, 9.4), 9.4);
}

TEST(DrawnLetters, OtherFontsOfThePageAreLeftAlone)
{
    std::vector<Word> words = wordsOf(6.72, 6.6);
    mendSizesOfDrawnLetters(words, {});
    EXPECT_DOUBLE_EQ(words.front().size, 6.6);
}
