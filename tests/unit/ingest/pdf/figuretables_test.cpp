// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figurelists.h"
#include "ingest/pdf/figures.h"
#include "ingest/pdf/figuretables.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// The cells of the only table, a row a line; empty if there is not one.
std::string tableOf(const Sheet &sheet)
{
    const std::vector<Record> records = figureTablesIn(rowsOf(sheet.runs()), {});
    if (records.size() != 1)
        return {};
    QString text;
    int row = 0;
    for (const GridCell &cell : records.front().drafts.front().cells) {
        if (cell.row != row)
            text += u'\n';
        else if (!text.isEmpty())
            text += u" | "_s;
        row = cell.row;
        QStringList lines;
        for (const Run &run : cell.lines)
            lines << run.text();
        text += lines.join(u' ');
    }
    return text.toStdString();
}

} // namespace

TEST(FigureTables, TakeTwoRowsUnderHeadsThatLeaveTheLabelsOut)
{
    Sheet sheet;
    sheet.set(u"Table 2: Calls by month"_s, 50, 60);
    sheet.set(u"Apr"_s, 200, 100).set(u"May"_s, 260, 100).set(u"Jun"_s, 320, 100);
    sheet.set(u"Calls offered"_s, 50, 120)
        .set(u"31,204"_s, 185, 120)
        .set(u"32,910"_s, 245, 120)
        .set(u"30,118"_s, 305, 120);
    sheet.set(u"Calls abandoned"_s, 50, 140)
        .set(u"4.1"_s, 200, 140)
        .set(u"n/a"_s, 260, 140)
        .set(u"6.3"_s, 320, 140);
    EXPECT_EQ(tableOf(sheet),
        "Apr | May | Jun\n"
        "Calls offered | 31,204 | 32,910 | 30,118\n"
        "Calls abandoned | 4.1 | n/a | 6.3");
}

TEST(FigureTables, FindLabelsOfTwoLinesWithTheirFiguresBesideTheMiddle)
{
    Sheet sheet;
    sheet.set(u"Measure"_s, 50, 100).set(u"Kent"_s, 200, 100).set(u"National"_s, 260, 100);
    sheet.block({ u"Charge rate for"_s, u"domestic abuse"_s }, 50, 120)
        .set(u"14.1%"_s, 200, 127)
        .set(u"13.2%"_s, 260, 127);
    sheet.block({ u"Calls answered within"_s, u"ten seconds"_s }, 50, 154)
        .set(u"88.2%"_s, 200, 161)
        .set(u"87.5%"_s, 260, 161);
    EXPECT_EQ(tableOf(sheet),
        "Measure | Kent | National\n"
        "Charge rate for domestic abuse | 14.1% | 13.2%\n"
        "Calls answered within ten seconds | 88.2% | 87.5%");
}

TEST(FigureTables, KeepRowsThatHeadAGroup)
{
    Sheet sheet;
    sheet.set(u"Offence"_s, 50, 100).set(u"2018/19"_s, 200, 100).set(u"2019/20"_s, 260, 100);
    sheet.set(u"Theft"_s, 50, 120);
    sheet.set(u"Shoplifting"_s, 50, 140).set(u"14,220"_s, 200, 140).set(u"13,906"_s, 260, 140);
    sheet.set(u"Vehicle crime"_s, 50, 160).set(u"9,001"_s, 200, 160).set(u"9,412"_s, 260, 160);
    sheet.set(u"Violence"_s, 50, 180);
    sheet.set(u"With injury"_s, 50, 200).set(u"17,332"_s, 200, 200).set(u"17,540"_s, 260, 200);
    EXPECT_EQ(tableOf(sheet),
        "Offence | 2018/19 | 2019/20\n"
        "Theft\n"
        "Shoplifting | 14,220 | 13,906\n"
        "Vehicle crime | 9,001 | 9,412\n"
        "Violence\n"
        "With injury | 17,332 | 17,540");
}

TEST(FigureTables, ShareOutHeadsOverGroupsOfColumns)
{
    Sheet sheet;
    sheet.set(u"2020/21"_s, 240, 90).set(u"2021/22"_s, 380, 90);
    sheet.set(u"Ethnicity"_s, 50, 104)
        .set(u"Number"_s, 180, 104)
        .set(u"Rate"_s, 255, 104)
        .set(u"Number"_s, 320, 104)
        .set(u"Rate"_s, 395, 104);
    sheet.set(u"White"_s, 50, 124)
        .set(u"9,102"_s, 185, 124)
        .set(u"5.5"_s, 260, 124)
        .set(u"8,744"_s, 325, 124)
        .set(u"5.3"_s, 400, 124);
    sheet.set(u"Black"_s, 50, 144)
        .set(u"1,310"_s, 185, 144)
        .set(u"31.2"_s, 255, 144)
        .set(u"1,204"_s, 325, 144)
        .set(u"28.9"_s, 395, 144);
    EXPECT_EQ(tableOf(sheet),
        "2020/21 | 2021/22\n"
        "Ethnicity | Number | Rate | Number | Rate\n"
        "White | 9,102 | 5.5 | 8,744 | 5.3\n"
        "Black | 1,310 | 31.2 | 1,204 | 28.9");
}

TEST(FigureTables, LeaveFiguresWithoutHeadsAlone)
{
    Sheet sheet;
    sheet.set(u"Officers"_s, 50, 100).set(u"3,450"_s, 200, 100).set(u"2,200"_s, 260, 100);
    sheet.set(u"Staff"_s, 50, 120).set(u"1,290"_s, 200, 120).set(u"1,310"_s, 260, 120);
    EXPECT_EQ(tableOf(sheet), "");
}

TEST(FigureTables, PartHeadsThatStandAsCloseAsWords)
{
    Sheet sheet;
    sheet.set(u"Kent"_s, 200, 100).set(u"E&W"_s, 228, 100);
    sheet.set(u"Charge rate"_s, 50, 120).set(u"14.1%"_s, 196, 120).set(u"13.2%"_s, 232, 120);
    sheet.set(u"Caution rate"_s, 50, 140).set(u"3.1%"_s, 201, 140).set(u"2.8%"_s, 237, 140);
    EXPECT_EQ(tableOf(sheet),
        "Kent | E&W\n"
        "Charge rate | 14.1% | 13.2%\n"
        "Caution rate | 3.1% | 2.8%");
}

TEST(FigureTables, SetHeadsInTheMiddleOverTheirGroups)
{
    Sheet sheet;
    sheet.set(u"999"_s, 228, 86).set(u"101"_s, 348, 86);
    sheet.set(u"Month"_s, 50, 100)
        .set(u"Calls"_s, 195, 100)
        .set(u"Wait"_s, 255, 100)
        .set(u"Calls"_s, 315, 100)
        .set(u"Abandoned"_s, 355, 100);
    sheet.set(u"May"_s, 50, 120)
        .set(u"9,204"_s, 195, 120)
        .set(u"8.1"_s, 260, 120)
        .set(u"8,776"_s, 315, 120)
        .set(u"4.9%"_s, 380, 120);
    sheet.set(u"June"_s, 50, 140)
        .set(u"9,377"_s, 195, 140)
        .set(u"7.6"_s, 260, 140)
        .set(u"8,113"_s, 315, 140)
        .set(u"3.6%"_s, 380, 140);
    EXPECT_EQ(tableOf(sheet),
        "999 | 101\n"
        "Month | Calls | Wait | Calls | Abandoned\n"
        "May | 9,204 | 8.1 | 8,776 | 4.9%\n"
        "June | 9,377 | 7.6 | 8,113 | 3.6%");
}

TEST(FigureTables, TakeTheUnitOverTheLabelsAsAHead)
{
    Sheet sheet;
    sheet.set(u"£000"_s, 50, 100).set(u"2023/24"_s, 200, 100).set(u"2024/25"_s, 260, 100);
    sheet.set(u"Insurance reserve"_s, 50, 120).set(u"2,350"_s, 210, 120).set(u"2,200"_s, 270, 120);
    sheet.set(u"General reserve"_s, 50, 140).set(u"9,420"_s, 210, 140).set(u"9,610"_s, 270, 140);
    EXPECT_EQ(tableOf(sheet),
        "£000 | 2023/24 | 2024/25\n"
        "Insurance reserve | 2,350 | 2,200\n"
        "General reserve | 9,420 | 9,610");
}

TEST(FigureTables, AreNoListsOfFiguresWhereTheHeadBeginsWithItsUnit)
{
    Sheet sheet;
    sheet.set(u"How the money was spent"_s, 50, 80, { 10, true, false });
    sheet.set(u"£000"_s, 50, 94).set(u"2022/23 budget"_s, 200, 94).set(u"Actual"_s, 300, 94);
    sheet.set(u"Staff pay"_s, 50, 108).set(u"46,305"_s, 230, 108).set(u"45,991"_s, 300, 108);
    sheet.set(u"Premises"_s, 50, 122).set(u"8,120"_s, 236, 122).set(u"8,655"_s, 306, 122);
    EXPECT_TRUE(figureListsIn(rowsOf(sheet.runs()), {}).empty());
}

TEST(FigureTables, EndALabelInTheTypeOfTheRows)
{
    Sheet sheet;
    sheet.set(u"Kent"_s, 200, 100).set(u"National"_s, 260, 100);
    sheet.set(u"Finance"_s, 50, 114, { 10, false, true });
    sheet.set(u"Gross spending"_s, 50, 128).set(u"121.9"_s, 200, 128).set(u"n/a"_s, 260, 128);
    sheet.set(u"2015/16"_s, 50, 142);
    sheet.set(u"Reserves"_s, 50, 156).set(u"11.7"_s, 200, 156).set(u"n/a"_s, 260, 156);
    EXPECT_EQ(tableOf(sheet),
        "Kent | National\n"
        "Finance\n"
        "Gross spending 2015/16 | 121.9 | n/a\n"
        "Reserves | 11.7 | n/a");
}

TEST(FigureTables, HeadsAtTheLeftOfFiguresAtTheRight)
{
    Sheet sheet;
    sheet.set(u"Oct"_s, 180, 100).set(u"Nov"_s, 260, 100);
    sheet.set(u"Dover"_s, 50, 120).set(u"312"_s, 220, 120).set(u"330"_s, 300, 120);
    sheet.set(u"Swale"_s, 50, 140).set(u"298"_s, 220, 140).set(u"305"_s, 300, 140);
    EXPECT_EQ(tableOf(sheet), "Oct | Nov\nDover | 312 | 330\nSwale | 298 | 305");
}

TEST(FigureTables, MayLeaveMostCellsOfAColumnEmpty)
{
    Sheet sheet;
    sheet.set(u"Kent Police"_s, 200, 100).set(u"England"_s, 300, 100);
    sheet.set(u"Officers"_s, 50, 120).set(u"1,087"_s, 220, 120);
    sheet.set(u"Staff"_s, 50, 140).set(u"894"_s, 230, 140);
    sheet.set(u"Specials"_s, 50, 160).set(u"121"_s, 230, 160);
    sheet.set(u"Share of women"_s, 50, 180).set(u"31%"_s, 230, 180).set(u"30%"_s, 320, 180);
    sheet.set(u"Sick days"_s, 50, 200).set(u"9.1"_s, 230, 200).set(u"8.7"_s, 320, 200);
    EXPECT_EQ(tableOf(sheet),
        "Kent Police | England\n"
        "Officers | 1,087\n"
        "Staff | 894\n"
        "Specials | 121\n"
        "Share of women | 31% | 30%\n"
        "Sick days | 9.1 | 8.7");
}

TEST(FigureTables, SetHeadsOfGroupsOverEachOtherInAsManyLinesAsTheyHave)
{
    Sheet sheet;
    sheet.set(u"Headcount"_s, 267, 60);
    sheet.set(u"2022"_s, 230, 80).set(u"2023"_s, 330, 80);
    sheet.set(u"Group"_s, 50, 100);
    for (int i = 0; i < 4; ++i)
        sheet.set(i % 2 ? u"Women"_s : u"Men"_s, 205 + 50 * i, 100);
    for (int row = 0; row < 2; ++row) {
        sheet.set(row ? u"Staff"_s : u"Officers"_s, 50, 120 + 20 * row);
        for (int i = 0; i < 4; ++i)
            sheet.set(QString::number(611 + 10 * row + i), 205 + 50 * i, 120 + 20 * row);
    }
    EXPECT_EQ(tableOf(sheet),
        "Headcount\n"
        "2022 | 2023\n"
        "Group | Men | Women | Men | Women\n"
        "Officers | 611 | 612 | 613 | 614\n"
        "Staff | 621 | 622 | 623 | 624");
}

TEST(FigureTables, SetHeadsOfGroupsOverSomeColumnsAlone)
{
    Sheet sheet;
    sheet.set(u"Charged (%)"_s, 265, 80);
    sheet.set(u"Crimes"_s, 195, 100).set(u"2021"_s, 260, 100).set(u"2022"_s, 310, 100);
    for (int row = 0; row < 2; ++row)
        sheet.set(row ? u"Rape"_s : u"Burglary"_s, 50, 120 + 20 * row)
            .set(u"1,204"_s, 200, 120 + 20 * row)
            .set(u"9.8"_s, 265, 120 + 20 * row)
            .set(u"4.2"_s, 315, 120 + 20 * row);
    EXPECT_EQ(tableOf(sheet),
        "Charged (%)\n"
        "Crimes | 2021 | 2022\n"
        "Burglary | 1,204 | 9.8 | 4.2\n"
        "Rape | 1,204 | 9.8 | 4.2");
}

TEST(FigureTables, LeaveTheFirstLineOfAHeadWithItsSecond)
{
    Sheet sheet;
    sheet.set(u"% of"_s, 260, 80).set(u"% of"_s, 360, 80);
    sheet.set(u"Cases"_s, 200, 100).set(u"cases"_s, 255, 100);
    sheet.set(u"Victims"_s, 290, 100).set(u"victims"_s, 345, 100);
    for (int row = 0; row < 2; ++row)
        sheet.set(row ? u"Rape"_s : u"Burglary"_s, 50, 120 + 20 * row)
            .set(u"204"_s, 210, 120 + 20 * row)
            .set(u"98"_s, 270, 120 + 20 * row)
            .set(u"302"_s, 310, 120 + 20 * row)
            .set(u"97"_s, 370, 120 + 20 * row);
    EXPECT_EQ(tableOf(sheet),
        "Cases | % of cases | Victims | % of victims\n"
        "Burglary | 204 | 98 | 302 | 97\n"
        "Rape | 204 | 98 | 302 | 97");
}

TEST(FigureTables, TakeTwelveMonthsOverTheirEndAsAHead)
{
    Sheet sheet;
    sheet.set(u"12 months"_s, 200, 80).set(u"12 months"_s, 300, 80);
    sheet.set(u"to June 2021"_s, 200, 94).set(u"to June 2022"_s, 300, 94);
    for (int row = 0; row < 2; ++row)
        sheet.set(row ? u"Taser fired"_s : u"Taser drawn"_s, 50, 120 + 20 * row)
            .set(u"512"_s, 245, 120 + 20 * row)
            .set(u"498"_s, 345, 120 + 20 * row);
    EXPECT_EQ(tableOf(sheet),
        "12 months to June 2021 | 12 months to June 2022\n"
        "Taser drawn | 512 | 498\n"
        "Taser fired | 512 | 498");
}

TEST(FigureTables, TakeColumnsOfTheOneRowThatLeavesNoneOfThemEmpty)
{
    Sheet sheet;
    sheet.set(u"April"_s, 200, 80).set(u"May"_s, 265, 80).set(u"Quarter"_s, 315, 80);
    sheet.set(u"Calls"_s, 50, 100)
        .set(u"19,120"_s, 195, 100)
        .set(u"20,344"_s, 255, 100)
        .set(u"39,464"_s, 320, 100);
    sheet.set(u"Answered in time"_s, 50, 120).set(u"84.2%"_s, 200, 120).set(u"81.7%"_s, 260, 120);
    sheet.set(u"Abandoned"_s, 50, 140).set(u"11.2%"_s, 200, 140).set(u"13.6%"_s, 260, 140);
    EXPECT_EQ(tableOf(sheet),
        "April | May | Quarter\n"
        "Calls | 19,120 | 20,344 | 39,464\n"
        "Answered in time | 84.2% | 81.7%\n"
        "Abandoned | 11.2% | 13.6%");
}

TEST(FigureTables, PartHeadsOfGroupsThatStandCloseTogether)
{
    Sheet sheet;
    sheet.set(u"Charged (%)"_s, 235, 80).set(u"Cautioned"_s, 299, 80);
    sheet.set(u"Crimes"_s, 160, 100).set(u"2021"_s, 230, 100).set(u"2022"_s, 270, 100);
    sheet.set(u"2022"_s, 324, 100);
    for (int row = 0; row < 2; ++row)
        sheet.set(row ? u"Rape"_s : u"Burglary"_s, 50, 120 + 20 * row)
            .set(u"1,204"_s, 165, 120 + 20 * row)
            .set(u"9.8"_s, 235, 120 + 20 * row)
            .set(u"4.2"_s, 275, 120 + 20 * row)
            .set(u"1.1"_s, 329, 120 + 20 * row);
    EXPECT_EQ(tableOf(sheet),
        "Charged (%)\n"
        "Crimes | 2021 | 2022 | Cautioned 2022\n"
        "Burglary | 1,204 | 9.8 | 4.2 | 1.1\n"
        "Rape | 1,204 | 9.8 | 4.2 | 1.1");
}

TEST(FigureTables, LeaveArrowsBetweenFiguresOut)
{
    Sheet sheet;
    sheet.set(u"2022"_s, 200, 80).set(u"2021"_s, 300, 80);
    for (int row = 0; row < 2; ++row)
        sheet.set(row ? u"Theft"_s : u"Arson"_s, 50, 100 + 20 * row)
            .set(u"612"_s, 203, 100 + 20 * row)
            .set(u"▲"_s, 260, 100 + 20 * row)
            .set(u"540"_s, 303, 100 + 20 * row);
    EXPECT_EQ(tableOf(sheet), "2022 | 2021\nArson | 612 | 540\nTheft | 612 | 540");
}

TEST(FigureTables, HeadsOfGroupsMayEndAtTheRightOfThem)
{
    Sheet sheet;
    sheet.set(u"Kent"_s, 305, 100).set(u"England"_s, 410, 100);
    sheet.set(u"Year"_s, 50, 124)
        .set(u"Crimes"_s, 175, 124)
        .set(u"Rate"_s, 245, 124)
        .set(u"Share"_s, 300, 124)
        .set(u"Rate"_s, 365, 124)
        .set(u"Share"_s, 420, 124);
    double y = 144;
    for (const QString &year : { u"2018"_s, u"2019"_s }) {
        sheet.set(year, 50, y)
            .set(u"13,590"_s, 175, y)
            .set(u"98.6"_s, 245, y)
            .set(u"10.4"_s, 305, y)
            .set(u"83.4"_s, 365, y)
            .set(u"9.1"_s, 430, y);
        y += 18;
    }
    EXPECT_EQ(tableOf(sheet),
        "Kent | England\n"
        "Year | Crimes | Rate | Share | Rate | Share\n"
        "2018 | 13,590 | 98.6 | 10.4 | 83.4 | 9.1\n"
        "2019 | 13,590 | 98.6 | 10.4 | 83.4 | 9.1");
}

TEST(FigureTables, TheHeadOfAGroupMayStandBetweenItsColumns)
{
    Sheet sheet;
    sheet.set(u"Month"_s, 50, 100).set(u"999 calls"_s, 222, 100).set(u"101 calls"_s, 362, 100);
    sheet.set(u"Calls"_s, 200, 118)
        .set(u"Answered in"_s, 250, 118)
        .set(u"Calls"_s, 340, 118)
        .set(u"Abandoned"_s, 395, 118);
    sheet.set(u"10 seconds"_s, 252, 131);
    double y = 150;
    for (const QString &month : { u"May 2019"_s, u"June 2019"_s }) {
        sheet.set(month, 50, y)
            .set(u"21,304"_s, 197, y)
            .set(u"89%"_s, 270, y)
            .set(u"41,226"_s, 337, y)
            .set(u"24%"_s, 410, y);
        y += 18;
    }
    EXPECT_EQ(tableOf(sheet),
        "999 calls | 101 calls\n"
        "Month | Calls | Answered in 10 seconds | Calls | Abandoned\n"
        "May 2019 | 21,304 | 89% | 41,226 | 24%\n"
        "June 2019 | 21,304 | 89% | 41,226 | 24%");
}

TEST(FigureTables, HeadsOfOneLineMayStandInTheMiddleOfThoseOfTwo)
{
    Sheet sheet;
    sheet.set(u"Average days"_s, 300, 100).set(u"to finalise"_s, 302, 112);
    sheet.set(u"Quarter"_s, 50, 106).set(u"Received"_s, 200, 106).set(u"Upheld"_s, 430, 106);
    double y = 132;
    for (const QString &quarter : { u"First"_s, u"Second"_s }) {
        sheet.set(quarter, 50, y).set(u"312"_s, 210, y).set(u"91"_s, 325, y).set(u"12%"_s, 435, y);
        y += 18;
    }
    EXPECT_EQ(tableOf(sheet),
        "Quarter | Received | Average days to finalise | Upheld\n"
        "First | 312 | 91 | 12%\n"
        "Second | 312 | 91 | 12%");
}

TEST(FigureTables, FewerHeadsOverManyAreGroups)
{
    Sheet sheet;
    sheet.set(u"Measure"_s, 50, 106).set(u"2021/22"_s, 220, 100).set(u"2022/23"_s, 340, 100);
    double x = 200;
    for (const QString &quarter : { u"Q1"_s, u"Q2"_s, u"Q1"_s, u"Q2"_s }) {
        sheet.set(quarter, x, 112);
        x += 60;
    }
    double y = 132;
    for (const QString &measure : { u"Stops"_s, u"Searches"_s }) {
        sheet.set(measure, 50, y).set(u"312"_s, 200, y).set(u"350"_s, 260, y);
        sheet.set(u"298"_s, 320, y).set(u"401"_s, 380, y);
        y += 18;
    }
    EXPECT_EQ(tableOf(sheet),
        "2021/22 | 2022/23\n"
        "Measure | Q1 | Q2 | Q1 | Q2\n"
        "Stops | 312 | 350 | 298 | 401\n"
        "Searches | 312 | 350 | 298 | 401");
}

TEST(FigureTables, HeadsOfGroupsOfTwoWidthsShareOutAllColumns)
{
    Sheet sheet; // the second head meets the fourth column alone
    sheet.set(u"999 calls"_s, 205, 100).set(u"101 calls"_s, 384, 100);
    double x = 180;
    for (const QString &head :
        { u"offered"_s, u"answered"_s, u"offered"_s, u"answered"_s, u"left"_s }) {
        sheet.set(head, x, 118);
        x += 70;
    }
    double y = 136;
    for (const QString &month : { u"May"_s, u"June"_s }) {
        sheet.set(month, 50, y).set(u"13,902"_s, 180, y).set(u"91%"_s, 255, y);
        sheet.set(u"37,410"_s, 320, y).set(u"84%"_s, 400, y).set(u"11%"_s, 465, y);
        y += 16;
    }
    EXPECT_EQ(tableOf(sheet),
        "999 calls | 101 calls\n"
        "offered | answered | offered | answered | left\n"
        "May | 13,902 | 91% | 37,410 | 84% | 11%\n"
        "June | 13,902 | 91% | 37,410 | 84% | 11%");
}

TEST(FigureTables, FiguresMayGoOnInTheNextLine)
{
    Sheet sheet;
    sheet.set(u"Grade"_s, 50, 100).set(u"Target"_s, 150, 100).set(u"Attended"_s, 250, 100);
    sheet.block({ u"Grade 1"_s, u"(urban)"_s }, 50, 120);
    sheet.block({ u"15"_s, u"minutes"_s }, 150, 120).set(u"81.3%"_s, 250, 120);
    sheet.set(u"Grade 2"_s, 50, 154);
    sheet.block({ u"60"_s, u"minutes"_s }, 150, 154).set(u"68.4%"_s, 250, 154);
    EXPECT_EQ(tableOf(sheet),
        "Grade | Target | Attended\n"
        "Grade 1 (urban) | 15 minutes | 81.3%\n"
        "Grade 2 | 60 minutes | 68.4%");
}

TEST(FigureTables, LeaveTheSecondLineOfTheCaptionWithIt)
{
    Sheet sheet;
    sheet.block(
        { u"Table 7: Workforce in full-time posts at 31"_s, u"March of each year"_s }, 50, 80);
    sheet.set(u"2021"_s, 130, 112).set(u"2022"_s, 190, 112);
    sheet.set(u"Officers"_s, 50, 130).set(u"1,142"_s, 125, 130).set(u"1,201"_s, 185, 130);
    sheet.set(u"Staff"_s, 50, 148).set(u"902"_s, 135, 148).set(u"911"_s, 195, 148);
    EXPECT_EQ(tableOf(sheet), "2021 | 2022\nOfficers | 1,142 | 1,201\nStaff | 902 | 911");
}

TEST(FigureTables, LinesOfOneLabelStandCloserThanLabelsDo)
{
    Sheet sheet;
    sheet.set(u"2021"_s, 250, 80).set(u"2022"_s, 310, 80);
    sheet.set(u"Victims"_s, 50, 100);
    sheet.block(
        { u"Victims satisfied with the"_s, u"service that they had from"_s, u"Police"_s }, 50, 120);
    sheet.set(u"71.5%"_s, 250, 134).set(u"73.1%"_s, 310, 134);
    sheet.set(u"Crimes solved"_s, 50, 168).set(u"1,902"_s, 250, 168).set(u"2,118"_s, 310, 168);
    sheet.set(u"Roads"_s, 50, 188);
    sheet.block({ u"People killed on roads"_s, u"of the county"_s }, 50, 208);
    sheet.set(u"318"_s, 250, 215).set(u"297"_s, 310, 215);
    sheet.block({ u"Breath tests that police"_s, u"officers carried out"_s }, 50, 240);
    sheet.set(u"264"_s, 250, 247).set(u"251"_s, 310, 247);
    EXPECT_EQ(tableOf(sheet),
        "2021 | 2022\n"
        "Victims\n"
        "Victims satisfied with the service that they had from Police | 71.5% | 73.1%\n"
        "Crimes solved | 1,902 | 2,118\n"
        "Roads\n"
        "People killed on roads of the county | 318 | 297\n"
        "Breath tests that police officers carried out | 264 | 251");
}

TEST(FigureTables, HeadsOfGroupsMayGoOnInTheNextLine)
{
    Sheet sheet; // at the left edges of their groups, the figures at the right ones
    sheet.block({ u"Greater Manchester"_s, u"Police"_s }, 200, 80)
        .block({ u"England and"_s, u"Wales"_s }, 340, 80);
    double x = 200;
    for (const QString &head : { u"Number"_s, u"Rate"_s, u"Number"_s, u"Rate"_s }) {
        sheet.set(head, x, 114);
        x += 70;
    }
    double y = 134;
    for (const QString &outcome : { u"Charged"_s, u"Cautioned"_s }) {
        sheet.set(outcome, 50, y).set(u"91"_s, 240, y).set(u"7.9"_s, 292, y);
        sheet.set(u"345,262"_s, 345, y).set(u"10.3"_s, 425, y);
        y += 20;
    }
    EXPECT_EQ(tableOf(sheet),
        "Greater Manchester Police | England and Wales\n"
        "Number | Rate | Number | Rate\n"
        "Charged | 91 | 7.9 | 345,262 | 10.3\n"
        "Cautioned | 91 | 7.9 | 345,262 | 10.3");
}

TEST(FigureTables, EndAboveTheHeadingOfTiles)
{
    Sheet sheet;
    sheet.set(u"2021"_s, 250, 80).set(u"2022"_s, 310, 80);
    sheet.set(u"Crimes solved"_s, 50, 100).set(u"1,902"_s, 250, 100).set(u"2,118"_s, 310, 100);
    sheet.set(u"Crimes recorded"_s, 50, 120).set(u"8,410"_s, 250, 120).set(u"8,977"_s, 310, 120);
    sheet.set(u"Key figures"_s, 50, 146, { 16, true });
    sheet.set(u"1,386"_s, 60, 180, { 24, true }).set(u"£4m"_s, 240, 180, { 24, true });
    EXPECT_EQ(tableOf(sheet),
        "2021 | 2022\nCrimes solved | 1,902 | 2,118\nCrimes recorded | 8,410 | 8,977");
}

TEST(FigureTables, TheEndOfAHeadInBracketsIsNoFigure)
{
    EXPECT_FALSE(isFigure(u"43)"_s)); // "Rank (of" above it
    EXPECT_TRUE(isFigure(u"(440)"_s));
}
