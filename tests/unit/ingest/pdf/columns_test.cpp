// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/columns.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

const QStringList left { u"Officers record each crime with care"_s,
    u"and they do so on the day that it is"_s, u"told to them, as the rules ask them to"_s,
    u"do in every one of the forces we saw"_s };
const QStringList right { u"Calls are answered in good time now"_s,
    u"since more people work in the control"_s, u"room at the times that callers prefer"_s,
    u"and fewer of the callers hang up again"_s };

QString firstText(const Region &region)
{
    return region.rows.front().whole().text();
}

} // namespace

TEST(Columns, RunningTextIsReadColumnByColumn)
{
    const auto bands = bandsOf(Sheet().block(left, 50, 100).block(right, 300, 100).runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    ASSERT_EQ(bands.front().columns.size(), 2U);
    EXPECT_EQ(firstText(bands.front().columns[0]), left.front());
    EXPECT_EQ(firstText(bands.front().columns[1]), right.front());
}

TEST(Columns, FullWidthTextAboveIsABandOfItsOwn)
{
    const QString wide
        = u"This paragraph runs over the whole width of the page and so over both of its columns"_s;
    const auto bands
        = bandsOf(Sheet().set(wide, 50, 60).block(left, 50, 100).block(right, 300, 100).runs(), 10);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0].columns.size(), 1U);
    EXPECT_EQ(bands[1].columns.size(), 2U);
}

TEST(Columns, HeadingsAtOneHeightBeginANewBand)
{
    const auto bands = bandsOf(Sheet()
                                   .block(left, 50, 100)
                                   .block(right, 300, 100)
                                   .set(u"Second question"_s, 50, 180, { 10, true })
                                   .set(u"Third question"_s, 300, 180, { 10, true })
                                   .block(left, 50, 200)
                                   .block(right, 300, 200)
                                   .runs(),
        10);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(firstText(bands[1].columns[0]), u"Second question");
}

TEST(Columns, GradeUnderItsQuestionBeginsNoBand)
{
    const Type bold { 10, true };
    const auto bands = bandsOf(Sheet()
                                   .set(u"How well does it do?"_s, 50, 100, bold)
                                   .block(left, 50, 120)
                                   .set(u"Good"_s, 50, 190, bold)
                                   .block(left, 50, 210)
                                   .block(right, 300, 100)
                                   .set(u"How far does it go?"_s, 300, 170, bold)
                                   .set(u"Outstanding"_s, 300, 190, bold)
                                   .block(right, 300, 210)
                                   .runs(),
        10);
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands.front().columns.size(), 2U);
}

TEST(Columns, NarrowGutterPartsLinesThatBeginAtOneEdge)
{
    const QStringList lines { u"Officers record each crime with care"_s,
        u"and they do so on the day that it is"_s, u"told to them, as the rules ask them"_s,
        u"do in every one of the forces we saw"_s, u"when we went to see them in the year"_s,
        u"before this one and the year after it"_s };
    const auto bands = bandsOf(Sheet().block(lines, 50, 100).block(lines, 243, 100).runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    ASSERT_EQ(bands.front().columns.size(), 2U);
    EXPECT_EQ(firstText(bands.front().columns[1]), lines.front());
}

TEST(Columns, OneLineThatFillsItsCardLeavesTheNextCardAColumn)
{
    const QStringList card { u"Officers record each crime with"_s,
        u"and they do so on the day it"_s, u"was told to them as the rules ask"_s,
        u"do in every one of the forces"_s, u"when we went to see them in"_s,
        u"before this one and the year after it"_s };
    std::vector<Pdf::Run> runs = Sheet().block(card, 50, 100).runs();
    for (Pdf::Run &run : Sheet().block(card, 232, 100).runs())
        runs.push_back(run);
    const auto bands = bandsOf(runs, 11);
    ASSERT_EQ(bands.size(), 1U);
    ASSERT_EQ(bands.front().columns.size(), 2U);
    EXPECT_EQ(firstText(bands.front().columns[1]), card.front());
}

TEST(Columns, TextBehindMarksIsNoColumn)
{
    Sheet sheet;
    for (int i = 0; i < 8; ++i)
        sheet.set(u"•"_s, 50, 100 + 14 * i).set(left.front(), 62, 100 + 14 * i);
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands.front().columns.size(), 1U);
}

TEST(Columns, SmallTableInAColumnKeepsItAColumn)
{
    Sheet sheet;
    sheet.block(left, 50, 100).block(left, 50, 170).block(right, 300, 107).block(right, 300, 170);
    for (int i = 0; i < 6; ++i) {
        sheet.set(u"Kind %1"_s.arg(i), 50, 240 + 14 * i).set(u"3.%1"_s.arg(i), 140, 240 + 14 * i);
        sheet.set(u"4.%1"_s.arg(i), 200, 240 + 14 * i);
    }
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands.front().columns.size(), 2U);
}

TEST(Columns, TableStaysWhole)
{
    Sheet sheet;
    for (int i = 0; i < 6; ++i) {
        sheet.set(u"Offences of kind %1"_s.arg(i), 50, 100 + 20 * i);
        sheet.set(u"%1.4"_s.arg(i), 250, 100 + 20 * i);
        sheet.set(u"%1.6"_s.arg(i), 350, 100 + 20 * i);
    }
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands.front().columns.size(), 1U);
}

TEST(Columns, NumbersOfParagraphsAreNoColumn)
{
    Sheet sheet;
    for (int i = 0; i < 6; ++i)
        sheet.set(u"3.%1"_s.arg(i), 50, 100 + 42 * i).block(left, 90, 100 + 42 * i);
    EXPECT_EQ(bandsOf(sheet.runs(), 10).front().columns.size(), 1U);
}

TEST(Columns, TilesWithListsOfFiguresAreParted)
{
    Sheet sheet;
    const Type title { 12, true };
    sheet.set(u"Population"_s, 50, 100, title).set(u"Workforce"_s, 250, 100, title);
    sheet.block({ u"1.06m people"_s, u"up5% local change"_s, u"2,000 new homes"_s }, 50, 120);
    sheet.block(
        { u"91% frontline officers"_s, u"92% national level"_s, u"3.27 per person"_s }, 250, 120);
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    ASSERT_EQ(bands.front().columns.size(), 2U);
    EXPECT_EQ(bands.front().columns[1].rows.size(), 4U);
}

TEST(Columns, ThreeColumnsOfTextNeedNotShareTheirLines)
{
    const QStringList text = left + left;
    const auto bands = bandsOf(Sheet()
                                   .set(u"A heading"_s, 50, 100, { 10, true })
                                   .block(text, 50, 119)
                                   .block(text, 250, 106)
                                   .block(text, 450, 93)
                                   .runs(),
        10);
    ASSERT_EQ(bands.size(), 1U);
    ASSERT_EQ(bands.front().columns.size(), 3U);
    EXPECT_EQ(firstText(bands.front().columns[0]), u"A heading");
    EXPECT_EQ(firstText(bands.front().columns[1]), text.front());
    EXPECT_EQ(firstText(bands.front().columns[2]), text.front());
}

TEST(Columns, ATableBelowThemKeepsItsColumnsThoughTheGutterGoesOnThroughIt)
{
    Sheet sheet;
    sheet.block(left, 50, 100).block(right, 300, 100);
    sheet.set(u"2015"_s, 160, 170).set(u"2016"_s, 220, 170);
    sheet.set(u"Change"_s, 300, 170).set(u"Rate"_s, 370, 170);
    for (int row = 0; row < 3; ++row) {
        const double y = 185 + 14 * row;
        sheet.set(u"Officers"_s, 50, y).set(u"2,724"_s, 155, y).set(u"2,588"_s, 215, y);
        sheet.set(u"-5%"_s, 315, y).set(u"1.8"_s, 375, y);
    }
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0].columns.size(), 2U);
    ASSERT_EQ(bands[1].columns.size(), 1U);
    EXPECT_EQ(firstText(bands[1].columns[0]), u"2015 2016 Change Rate");
}

TEST(Columns, EndAboveTheHeadsOfATable)
{
    Sheet sheet;
    sheet.block(left, 50, 100).block(right, 300, 100);
    sheet.set(u"999 calls"_s, 150, 172).set(u"101 calls"_s, 315, 172);
    for (int row = 0; row < 3; ++row) {
        const double y = 188 + 16 * row;
        sheet.set(u"May"_s, 50, y).set(u"12,106"_s, 120, y).set(u"91%"_s, 200, y);
        sheet.set(u"18,220,455.1"_s, 233, y).set(u"84%"_s, 340, y).set(u"11%"_s, 400, y);
    }
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(firstText(bands[1].columns[0]), u"999 calls 101 calls");
}

TEST(Columns, TilesBelowThemStayTogetherThoughTheGutterGoesOnBetweenThem)
{
    Sheet sheet;
    sheet.block(left, 50, 100).block(right, 300, 100);
    sheet.set(u"2019/20 in numbers"_s, 50, 172, { 12, true });
    sheet.set(u"3,412"_s, 55, 200, { 20, true }).set(u"91%"_s, 165, 200, { 20, true });
    sheet.set(u"£4m"_s, 350, 200, { 20, true });
    sheet.set(u"police officers"_s, 42, 228).set(u"of calls answered"_s, 138, 228);
    sheet.set(u"saved in the year so far, the force says"_s, 272, 228);
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(firstText(bands[1].columns[0]), u"2019/20 in numbers");
}

TEST(Columns, LinesOfTwoColumnsNeedNotStandAtOneHeight)
{
    const auto bands = bandsOf(Sheet().block(left, 50, 100).block(right, 300, 107).runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands.front().columns.size(), 2U);
}

TEST(Columns, TwoTablesSideBySideAreReadOneAfterTheOther)
{
    Sheet sheet;
    const QStringList crimes { u"Burglary"_s, u"Robbery"_s, u"Arson"_s };
    const QStringList calls { u"Calls answered"_s, u"Calls abandoned"_s, u"Online reports"_s };
    for (int row = 0; row < 3; ++row) {
        const double y = 100 + 20 * row;
        sheet.set(crimes[row], 50, y).set(u"612"_s, 150, y).set(u"540"_s, 200, y);
        sheet.set(calls[row], 280, y).set(u"81%"_s, 400, y).set(u"83%"_s, 450, y);
    }
    const auto bands = bandsOf(sheet.runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands.front().columns.size(), 2U);
}

TEST(Columns, NumberedListBesideTextIsAColumnThoughTheirLinesStandAtOneHeight)
{
    const QStringList places { u"1. Home"_s, u"2. News"_s, u"3. Essex"_s, u"4. 2023"_s };
    const auto bands = bandsOf(Sheet().block(left, 50, 100).block(places, 300, 100).runs(), 10);
    ASSERT_EQ(bands.size(), 1U);
    ASSERT_EQ(bands.front().columns.size(), 2U);
    EXPECT_EQ(firstText(bands.front().columns[1]), u"1. Home");
}
