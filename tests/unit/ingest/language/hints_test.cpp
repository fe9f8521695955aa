// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/hints.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

TEST(Hints, FindWordsWhateverTheirCaseAndWhereverTheyStand)
{
    const Hints hints(u"good|grad");
    EXPECT_NE(hints.in(u"It was rated GOOD"), 0U);
    EXPECT_NE(hints.in(u"upgraded"), 0U);
    EXPECT_EQ(hints.in(u"goo"), 0U); // the text ends within the word
    EXPECT_EQ(hints.in(u"a grey goods-train"), hints.in(u"good"));
    EXPECT_EQ(hints.in(u"outstanding"), 0U);
    EXPECT_EQ(hints.in({}), 0U);
}

TEST(Hints, TellWhichGroupsOfATableStandInTheText)
{
    Hints hints;
    const Hints::Groups time = hints.add(u"month|year");
    const Hints::Groups money = hints.add(u"£");
    const Hints::Groups both = hints.add(u"month|year;£");
    EXPECT_EQ(both, time | money); // a known group keeps its bit
    EXPECT_EQ(hints.add({}), 0U);
    EXPECT_EQ(hints.in(u"last year"), time);
    EXPECT_EQ(hints.in(u"£3 a month"), both);
}

TEST(Hints, AskForNoMoreGroupsThanTheyHaveBits)
{
    Hints hints;
    for (char16_t c = u'\u0100'; c < u'\u0140'; ++c)
        EXPECT_NE(hints.add(QString(QChar(c))), 0U);
    EXPECT_EQ(hints.add(u"good"), 0U);
    EXPECT_EQ(hints.in(u"\u013F good"), Hints::Groups(1) << 63);
}

namespace {

struct Row
{
    int number;
    QStringView needs;
};

} // namespace

TEST(Hints, LeaveOutTheRowsOfATableThatCannotMatch)
{
    const HintedTable<Row> table({ { 1, {} }, { 2, u"page" }, { 3, u"page;kent" } });
    const auto visited = [&](QStringView text) {
        std::vector<int> numbers;
        table.visit(text, [&](const Row &row) { numbers.push_back(row.number); });
        return numbers;
    };
    EXPECT_EQ(visited(u"on page 3"), (std::vector { 1, 2 }));
    EXPECT_EQ(visited(u"Kent, page 3"), (std::vector { 1, 2, 3 }));
    EXPECT_EQ(visited(u"Kent"), (std::vector { 1 }));
}
