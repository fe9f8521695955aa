// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/quotematch.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

using Found = std::vector<std::size_t>;

const QStringList page { u"PEEL"_s, u"15%"_s, u"of"_s, u"deployable"_s, u"officers"_s, u"have"_s,
    u"an"_s, u"expired"_s, u"certificate."_s };

} // namespace

TEST(QuoteMatch, FindsTheWordsInTheirRow)
{
    EXPECT_EQ(wordsOfQuote(page, u"15% of deployable officers"_s), (Found { 1, 2, 3, 4 }));
}

TEST(QuoteMatch, IsBlindToCaseAndPunctuation)
{
    EXPECT_EQ(wordsOfQuote(page, u"… AN “expired certificate”"_s), (Found { 6, 7, 8 }));
}

TEST(QuoteMatch, TakesNoAccidentForAQuote)
{
    EXPECT_TRUE(wordsOfQuote(page, u"officers of the watch have come an hour late"_s).empty());
    EXPECT_TRUE(wordsOfQuote(page, {}).empty());
}

TEST(QuoteMatch, AShortQuoteMustBeWhole)
{
    EXPECT_EQ(wordsOfQuote(page, u"expired certificate"_s), (Found { 7, 8 }));
    EXPECT_TRUE(wordsOfQuote(page, u"expired licence"_s).empty());
}

TEST(QuoteMatch, GoesOnBehindWhatStandsBetween)
{
    EXPECT_EQ(
        wordsOfQuote({ u"one"_s, u"two"_s, u"three"_s, u"12"_s, u"four"_s, u"five"_s, u"six"_s },
            u"one two three four five six"_s),
        (Found { 0, 1, 2, 4, 5, 6 }));
}
