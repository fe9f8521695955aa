// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/quantity.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QString &text, std::optional<Unit> head = {}, double scale = 1)
{
    const auto quantity = quantityOfCell(text, head, scale);
    return quantity ? QString::number(quantity->value, 'g', 12) + u' ' + unitId(quantity->unit)
                    : QString();
}

TEST(Cells, AreReadUnderTheirHead)
{
    EXPECT_EQ(cell(u"10,738"_s), u"10738 count"_s);
    EXPECT_EQ(cell(u"20.6"_s, Unit::Percent), u"20.6 percent"_s);
    EXPECT_EQ(cell(u"17%"_s), u"17 percent"_s);
    EXPECT_EQ(cell(u"17%"_s, Unit::Count), u"17 percent"_s);
    EXPECT_EQ(cell(u"-3.4%"_s, Unit::PercentagePoints), u"-3.4 percentage_points"_s);
    EXPECT_EQ(cell(u"4.5%"_s, Unit::PercentChange), u"4.5 percent_change"_s);
    EXPECT_EQ(cell(u"50.5"_s, Unit::Per1000Population), u"50.5 per_1000_population"_s);
    EXPECT_EQ(cell(u" 7 sec "_s), u"7 seconds"_s);
    EXPECT_EQ(cell(u"0:01:21"_s), u"81 seconds"_s);
    EXPECT_EQ(cell(u"4:05"_s, Unit::Seconds), u"245 seconds"_s);
    EXPECT_EQ(cell(u"4.5"_s, Unit::Seconds, 60), u"270 seconds"_s);
}

TEST(Cells, TakeMoneyInThousandsAndBracketsAsMinus)
{
    EXPECT_EQ(cell(u"1,250"_s, Unit::Gbp, 1000), u"1250000 gbp"_s);
    EXPECT_EQ(cell(u"(340)"_s, Unit::Gbp, 1000), u"-340000 gbp"_s);
    EXPECT_EQ(cell(u"12.4"_s, Unit::Gbp, 1e6), u"12400000 gbp"_s);
    EXPECT_EQ(cell(u"(£0.3m)"_s), u"-300000 gbp"_s);
    EXPECT_EQ(cell(u"£12.4m"_s, Unit::Gbp, 1e6), u"12400000 gbp"_s);
}

TEST(Cells, LoseTheMarkOfANote)
{
    EXPECT_EQ(cell(u"3,093(1)"_s, Unit::Gbp, 1e6), u"3093000000 gbp"_s);
    EXPECT_EQ(cell(u"12.4%[2]"_s), u"12.4 percent"_s);
    EXPECT_EQ(cell(u"12 (3)"_s), QString());
}

TEST(Cells, AllowNumbersThatWouldBeYearsOrTelephonesInProse)
{
    EXPECT_EQ(cell(u"101"_s), u"101 count"_s);
    EXPECT_EQ(cell(u"2018"_s), u"2018 count"_s);
}

TEST(Cells, LeaveTheNumbersOfAList)
{
    EXPECT_EQ(cell(u"3."_s), QString());
    EXPECT_EQ(cell(u"3)"_s), QString());
    EXPECT_EQ(cell(u"3"_s), u"3 count"_s);
}

TEST(Cells, ReadRanks)
{
    EXPECT_EQ(cell(u"12th"_s), u"12 rank"_s);
    EXPECT_EQ(cell(u"3 of 43"_s, Unit::Rank), u"3 rank"_s);
    EXPECT_EQ(cell(u"7"_s, Unit::Rank), u"7 rank"_s);
}

TEST(Cells, IgnoreMarksAndArrowsBesideALevel)
{
    EXPECT_EQ(cell(u"1,234*"_s), u"1234 count"_s);
    EXPECT_EQ(cell(u"45.2% ↓"_s), u"45.2 percent"_s);
    EXPECT_EQ(cell(u"86% G"_s), u"86 percent"_s);
}

TEST(Cells, OfWordsDashesAndDatesHoldNothing)
{
    for (const auto *text : { "n/a", "N/A", "-", "–", "..", "*", "", "tbc", "12 of 40 done",
             "10–20", "Nov-21", "2019/20", "1:6", "15,94", "Good", "two" })
        EXPECT_EQ(cell(QString::fromUtf8(text)), QString()) << text;
}

QString headUnit(const QString &head)
{
    const auto words = unitWordsIn(head);
    if (!words)
        return u"none"_s;
    return words->listed
        ? unitId(words->unit) + (words->scale == 1 ? QString() : u" × %1"_s.arg(words->scale))
        : u"not listed"_s;
}

TEST(Heads, SayTheUnitOfTheirCells)
{
    EXPECT_EQ(headUnit(u"% of calls"_s), u"percent"_s);
    EXPECT_EQ(headUnit(u"Percentage of victims satisfied"_s), u"percent"_s);
    EXPECT_EQ(headUnit(u"% change"_s), u"percent_change"_s);
    EXPECT_EQ(headUnit(u"Change (%)"_s), u"percent_change"_s);
    EXPECT_EQ(headUnit(u"Percentage point change"_s), u"percentage_points"_s);
    EXPECT_EQ(headUnit(u"Rate per 1,000 population"_s), u"per_1000_population"_s);
    EXPECT_EQ(headUnit(u"Rate per 1,000 households"_s), u"per_1000_households"_s);
    EXPECT_EQ(headUnit(u"Rate per 1,000"_s), u"per_1000_population"_s);
    EXPECT_EQ(headUnit(u"Grievances per 1,000 officers"_s), u"not listed"_s);
    EXPECT_EQ(headUnit(u"Budget £000s"_s), u"gbp × 1000"_s);
    EXPECT_EQ(headUnit(u"Spend (£m)"_s), u"gbp × 1e+06"_s);
    EXPECT_EQ(headUnit(u"Contracts above £50,000"_s), headUnit(u"Contracts"_s)); // an amount
    EXPECT_EQ(headUnit(u"Average wait time (hh:mm:ss)"_s), u"seconds"_s);
    EXPECT_EQ(headUnit(u"Average time to answer (seconds)"_s), u"seconds"_s);
    EXPECT_EQ(headUnit(u"% answered within 10 seconds"_s), u"percent"_s);
    EXPECT_EQ(headUnit(u"Number of outcomes"_s), u"count"_s);
    EXPECT_EQ(headUnit(u"National rank"_s), u"rank"_s);
    EXPECT_EQ(headUnit(u"Cost per person per day"_s), u"gbp_per_person_per_day"_s);
    EXPECT_EQ(headUnit(u"Burglary"_s), u"none"_s);
}

} // namespace
