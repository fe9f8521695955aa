// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradeboxes.h"
#include "ingest/pdf/gradetables.h"
#include "ingest/pdf/paragraphs.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// What grades beside areas make: tables, or headings with badges.
std::vector<Draft> graded(const Sheet &sheet)
{
    std::vector<Run> runs = sheet.runs();
    std::vector<Draft> drafts;
    takeGradeTables(runs, 10, drafts);
    return drafts;
}

/// The only table that grades beside areas make, an empty one if there is none.
Draft gradeTable(const Sheet &sheet)
{
    const std::vector<Draft> tables = graded(sheet);
    return tables.size() == 1 ? tables.front() : Draft {};
}

} // namespace

TEST(GradeTables, WrappedGradesAndAreasFindEachOtherByHeight)
{
    Sheet sheet;
    sheet.block({ u"Preventing crime and"_s, u"disorder"_s }, 50, 100).set(u"Good"_s, 300, 107);
    sheet.set(u"Protecting people"_s, 50, 135);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 300, 128);
    sheet.set(u"Responding"_s, 50, 163);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 300, 156);
    const Draft table = gradeTable(sheet);
    ASSERT_EQ(table.cells.size(), 6U);
    EXPECT_EQ(textAt(table, 0, 0), u"Preventing crime and disorder");
    EXPECT_EQ(textAt(table, 0, 1), u"Good");
    EXPECT_EQ(textAt(table, 1, 0), u"Protecting people");
    EXPECT_EQ(textAt(table, 1, 1), u"Requires improvement");
    EXPECT_EQ(textAt(table, 2, 1), u"Requires improvement");
}

TEST(GradeTables, AreaGoesOnBelowAGradeThatStandsAtItsTop)
{
    Sheet sheet;
    sheet.block({ u"Preventing crime"_s, u"and all kinds"_s, u"of disorder"_s }, 50, 100)
        .set(u"Good"_s, 300, 100);
    sheet.set(u"Protecting people"_s, 50, 142).set(u"Adequate"_s, 300, 142);
    sheet.set(u"Responding"_s, 50, 156).set(u"Inadequate"_s, 300, 156);
    const Draft table = gradeTable(sheet);
    EXPECT_EQ(textAt(table, 0, 0), u"Preventing crime and all kinds of disorder");
    EXPECT_EQ(textAt(table, 1, 0), u"Protecting people");
}

TEST(GradeTables, JustifiedLineOfAnAreaIsOneLine)
{
    Sheet sheet;
    sheet.set(u"Managing offenders"_s, 50, 100).set(u"Good"_s, 300, 100);
    sheet.set(u"Developing"_s, 50, 128).set(u"a"_s, 120, 128).set(u"positive"_s, 140, 128);
    sheet.set(u"workplace"_s, 50, 142).set(u"Adequate"_s, 300, 142);
    sheet.set(u"Requires"_s, 300, 170);
    sheet.set(u"Responding"_s, 50, 184).set(u"improvement"_s, 300, 184);
    const Draft table = gradeTable(sheet);
    ASSERT_EQ(table.cells.size(), 6U);
    EXPECT_EQ(textAt(table, 1, 0), u"Developing a positive workplace");
    EXPECT_EQ(textAt(table, 2, 1), u"Requires improvement");
}

TEST(GradeTables, GradeWithoutAnAreaMakesNoTable)
{
    Sheet sheet;
    sheet.block({ u"Good"_s, u"Adequate"_s, u"Good"_s, u"Inadequate"_s }, 300, 100);
    sheet.set(u"Responding"_s, 50, 100);
    EXPECT_TRUE(gradeTable(sheet).cells.empty());
}

TEST(GradeTables, HeadOverOneWrappedAreaIsATable)
{
    Sheet sheet;
    sheet.set(u"Key judgement"_s, 50, 80, { 10, true })
        .set(u"Judgement grade"_s, 300, 80, { 10, true });
    sheet.block({ u"Preventing crime and"_s, u"disorder"_s }, 50, 100, { 10, true })
        .set(u"Requires improvement"_s, 300, 100, { 10, true });
    const Draft table = gradeTable(sheet);
    ASSERT_EQ(table.cells.size(), 4U);
    EXPECT_EQ(textAt(table, 0, 1), u"Judgement grade");
    EXPECT_EQ(textAt(table, 1, 0), u"Preventing crime and disorder");
    EXPECT_EQ(textAt(table, 1, 1), u"Requires improvement");
}

TEST(GradeTables, GradeAtTheLeftHeadsAllThatHaveIt)
{
    Sheet sheet;
    sheet.set(u"Grade"_s, 50, 80, { 10, true }).set(u"Forces"_s, 160, 80, { 10, true });
    sheet.set(u"Outstanding"_s, 50, 100).set(u"Kent"_s, 160, 100);
    sheet.block({ u"Essex, Gwent,"_s, u"Cumbria, Dorset,"_s, u"Surrey"_s }, 160, 122)
        .set(u"Good"_s, 50, 136);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 50, 172).set(u"Norfolk"_s, 160, 179);
    const Draft table = gradeTable(sheet);
    ASSERT_EQ(table.cells.size(), 8U);
    EXPECT_EQ(textAt(table, 1, 1), u"Kent");
    EXPECT_EQ(textAt(table, 2, 0), u"Good");
    EXPECT_EQ(textAt(table, 2, 1), u"Essex, Gwent, Cumbria, Dorset, Surrey");
    EXPECT_EQ(textAt(table, 3, 0), u"Requires improvement");
}

TEST(GradeTables, TheSameGradeInTheMarginOfSeveralTextsMakesNoTable)
{
    Sheet sheet;
    for (int i = 0; i < 3; ++i)
        sheet.set(u"Good"_s, 50, 100 + 14 * i)
            .set(u"Understands its communities."_s, 160, 100 + 14 * i);
    EXPECT_TRUE(gradeTable(sheet).cells.empty());
}

namespace {

/// Areas of two lines and of one below their grades; a blank row's height parts the cells.
void expectAreasBelowGrades(const Draft &table)
{
    ASSERT_FALSE(table.cells.empty());
    EXPECT_EQ(textAt(table, 0, 0), u"Good");
    EXPECT_EQ(textAt(table, 0, 1), u"Adequate");
    EXPECT_EQ(textAt(table, 0, 2), u"Requires improvement");
    EXPECT_EQ(textAt(table, 1, 0), u"Recording data about crime");
    EXPECT_EQ(textAt(table, 1, 1), u"Preventing crime");
    EXPECT_EQ(textAt(table, 2, 1), u"Managing offenders");
    EXPECT_EQ(textAt(table, 1, 2), u"Responding");
}

} // namespace

TEST(GradeTables, AreasStandBelowTheLeftEdgeOfTheirGrade)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 50, 87).set(u"Adequate"_s, 150, 87);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 250, 80);
    sheet.block({ u"Recording data"_s, u"about crime"_s }, 50, 110)
        .set(u"Preventing crime"_s, 150, 117);
    sheet.set(u"Responding"_s, 250, 117).set(u"Managing offenders"_s, 150, 144);
    sheet.set(
        u"We set out our detailed findings below, area by area, with what to improve."_s, 50, 180);
    expectAreasBelowGrades(gradeTable(sheet));
}

TEST(GradeTables, AreasStandBelowTheMiddleOfTheirGrade)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 90, 80)
        .set(u"Adequate"_s, 230, 80)
        .set(u"Requires improvement"_s, 350, 80);
    sheet.set(u"Recording data about crime"_s, 38, 100).set(u"Preventing crime"_s, 211, 100);
    sheet.set(u"Responding"_s, 376, 100).set(u"Managing offenders"_s, 206, 122);
    expectAreasBelowGrades(gradeTable(sheet));
}

TEST(GradeTables, AreasBeginAtAnEdgeOfTheirOwnBelowACentredGrade)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 105, 80)
        .set(u"Adequate"_s, 225, 80)
        .set(u"Requires improvement"_s, 320, 80);
    sheet.set(u"Recording data about crime"_s, 50, 100).set(u"Preventing crime"_s, 200, 100);
    sheet.set(u"Responding"_s, 320, 100).set(u"Managing offenders"_s, 200, 114);
    expectAreasBelowGrades(gradeTable(sheet));
}

TEST(GradeTables, AreasBelowTheMiddleOfAGradeOfTwoLinesStandAtAnyHeight)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 90, 87).set(u"Adequate"_s, 225, 87);
    sheet.set(u"Requires"_s, 385, 80).set(u"improvement"_s, 377.5, 94);
    sheet.block({ u"Recording data"_s, u"about crime"_s }, 65, 118)
        .set(u"Preventing crime"_s, 206, 125);
    sheet.set(u"Responding"_s, 380, 125).set(u"Managing offenders"_s, 201, 147);
    expectAreasBelowGrades(gradeTable(sheet));
}

TEST(GradeTables, ListMarksPartTheAreasBelowAGrade)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 50, 80)
        .set(u"Adequate"_s, 200, 80)
        .set(u"Requires improvement"_s, 350, 80);
    sheet.set(u"• Recording data"_s, 55, 100).set(u"about crime"_s, 63.3, 114);
    sheet.set(u"• Preventing crime"_s, 205, 100).set(u"• Managing offenders"_s, 205, 114);
    sheet.set(u"• Responding"_s, 355, 100);
    expectAreasBelowGrades(gradeTable(sheet));
}

TEST(GradeTables, CellsThatNearlyTouchKeepTheirColumns)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 50, 80)
        .set(u"Adequate"_s, 125, 80)
        .set(u"Requires improvement"_s, 230, 80);
    sheet.set(u"Recording data"_s, 50, 100).set(u"Preventing crime"_s, 125, 107);
    sheet.set(u"about crime"_s, 50, 114).set(u"Managing offenders"_s, 125, 129);
    sheet.set(u"Responding"_s, 230, 107);
    expectAreasBelowGrades(gradeTable(sheet));
}

TEST(GradeTables, GradesBelowNamesHeadNothing)
{
    Sheet sheet;
    sheet.set(u"Preventing crime"_s, 50, 80).set(u"Custody"_s, 200, 80).set(u"Calls"_s, 350, 80);
    sheet.set(u"Good"_s, 50, 94).set(u"Adequate"_s, 200, 94).set(u"Inadequate"_s, 350, 94);
    sheet.set(u"Managing offenders"_s, 50, 120).set(u"Recording"_s, 200, 120);
    EXPECT_TRUE(gradeTable(sheet).cells.empty());
}

TEST(GradeTables, LabelsLeftOfAllGradesStandBelowNone)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 250, 80).set(u"Adequate"_s, 320, 80).set(u"Inadequate"_s, 400, 80);
    sheet.set(u"Preventing crime"_s, 50, 100).set(u"x"_s, 340, 100);
    sheet.set(u"Managing offenders"_s, 50, 114).set(u"x"_s, 260, 114);
    EXPECT_TRUE(gradeTable(sheet).cells.empty());
}

TEST(GradeTables, TitleWithItsGradeAtTheRightIsAHeadingWithABadge)
{
    Sheet sheet;
    sheet.block({ u"Preventing crime and"_s, u"disorder"_s }, 50, 100, { 12, true });
    sheet.block({ u"Requires"_s, u"improvement"_s }, 300, 100, { 12, true });
    sheet.set(u"The force has a plan that it keeps to in all of its districts."_s, 50, 150);
    const std::vector<Draft> drafts = graded(sheet);
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[0].kind, BlockKind::Heading);
    EXPECT_EQ(drafts[0].text(), u"Preventing crime and disorder");
    EXPECT_EQ(drafts[1].kind, BlockKind::Badge);
    EXPECT_EQ(drafts[1].text(), u"Requires improvement");
}

TEST(GradeTables, GradeAtTheTopOfAColumnOfTextIsNoBadgeOfItsNeighbour)
{
    Sheet sheet;
    sheet.set(u"Preventing crime"_s, 50, 100, { 12, true });
    sheet.set(u"Good"_s, 310, 100, { 12, true });
    sheet.block({ u"The force has a plan."_s, u"It keeps to it."_s }, 300, 120);
    EXPECT_TRUE(graded(sheet).empty());
}

TEST(GradeTables, WhiteBetweenAreasTellsWhoseGradesStandAtTheirBottom)
{
    Sheet sheet;
    double y = 100;
    for (const QString &area : { u"crime"_s, u"disorder"_s, u"harm"_s }) {
        sheet.block({ u"Preventing all kinds of"_s, area }, 50, y);
        sheet.set(u"Good"_s, 300, y + 14);
        y += 42;
    }
    const Draft table = gradeTable(sheet);
    EXPECT_EQ(textAt(table, 0, 0), u"Preventing all kinds of crime");
    EXPECT_EQ(textAt(table, 1, 0), u"Preventing all kinds of disorder");
    EXPECT_EQ(textAt(table, 2, 0), u"Preventing all kinds of harm");
}

TEST(GradeTables, PlainLineWithAGradeAtTheRightIsNoHeading)
{
    Sheet sheet;
    sheet.set(u"Preventing crime"_s, 50, 100).set(u"Good"_s, 300, 100);
    EXPECT_TRUE(graded(sheet).empty());
}

TEST(GradeBoxes, TilesOfAreasWithTheirGradesAreATable)
{
    Sheet sheet;
    std::vector<Box> boxes;
    const QStringList areas { u"Preventing crime"_s, u"Managing offenders"_s, u"Custody"_s };
    for (int i = 0; i < 3; ++i) {
        const double x = 50 + 150 * i;
        sheet.set(areas[i], x, 100).set(i == 1 ? u"Inadequate"_s : u"Good"_s, x, 114);
        boxes.push_back({ 0, x - 5, 95, x + 120, 160 });
    }
    sheet.set(u"Grades as published"_s, 50, 180);
    ASSERT_TRUE(mayHoldGradeBoxes(sheet.rows()));
    auto runs = sheet.runs();
    std::vector<Draft> tables;
    takeGradeBoxes(boxes, runs, tables);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(textAt(tables.front(), 1, 0), u"Managing offenders");
    EXPECT_EQ(textAt(tables.front(), 1, 1), u"Inadequate");
    EXPECT_EQ(runs.size(), 2U); // the line below, and the place of the table
}

TEST(GradeBoxes, GradeInABoxBesideTextIsABadgeAboveIt)
{
    Sheet sheet;
    sheet.set(u"Leaders visit their stations and"_s, 50, 103).set(u"Requires"_s, 300, 97);
    sheet.set(u"hold meetings that are open to all."_s, 50, 117).set(u"improvement"_s, 300, 111);
    auto runs = sheet.runs();
    std::vector<Draft> drafts;
    takeGradeBoxes({ { 0, 290, 92, 380, 130 } }, runs, drafts);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Badge);
    EXPECT_EQ(drafts.front().text(), u"Requires improvement");
    const std::vector<Row> rows = rowsOf(runs);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_TRUE(rows.front().isTable());
}

TEST(GradeBoxes, BoxWithMoreThanAGradeIsLeft)
{
    Sheet sheet;
    sheet.block({ u"Requires"_s, u"improvement"_s, u"in the next year"_s }, 300, 97);
    auto runs = sheet.runs();
    std::vector<Draft> drafts;
    takeGradeBoxes({ { 0, 290, 92, 400, 150 } }, runs, drafts);
    EXPECT_TRUE(drafts.empty());
}

TEST(GradeBoxes, GradesInARowOfBoxesAreHeads)
{
    Sheet sheet;
    sheet.set(u"Good"_s, 60, 104).set(u"Adequate"_s, 180, 104);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 300, 97);
    auto runs = sheet.runs();
    std::vector<Draft> drafts;
    takeGradeBoxes({ { 0, 50, 92, 150, 130 }, { 0, 170, 92, 270, 130 }, { 0, 290, 92, 390, 130 } },
        runs, drafts);
    EXPECT_TRUE(drafts.empty());
}

TEST(GradeBoxes, GradeInABoxBesideAHeadingFollowsIt)
{
    Sheet sheet;
    const Type bold { 14, true };
    sheet.set(u"How does the force use its"_s, 50, 103, bold).set(u"Requires"_s, 300, 97);
    sheet.set(u"resources now?"_s, 50, 121, bold).set(u"improvement"_s, 300, 111);
    sheet.set(u"It knows what it needs."_s, 50, 145);
    auto runs = sheet.runs();
    std::vector<Draft> drafts;
    takeGradeBoxes({ { 0, 290, 92, 380, 130 } }, runs, drafts);
    const std::vector<Row> rows = rowsOf(runs);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_TRUE(rows[2].isTable());
}

TEST(GradeBoxes, AreasOnACardHaveTheGradeThatHeadsIt)
{
    Sheet sheet;
    std::vector<Grid> cards;
    for (int i = 0; i < 2; ++i) {
        const double x = 50 + 200 * i;
        sheet.set(i ? u"Inadequate"_s : u"Good"_s, x, 100);
        sheet.block({ u"Preventing crime and"_s, u"disorder"_s }, x, 125);
        sheet.set(u"Managing offenders"_s, x, 165);
        cards.push_back({ { x - 5, x + 150 }, { 95, 118, 200 },
            { { 0, 0, 1, 1, { 0, x - 5, 95, x + 150, 118 } },
                { 1, 0, 1, 1, { 0, x - 5, 118, x + 150, 200 } } } });
    }
    auto runs = sheet.runs();
    std::vector<Draft> tables;
    takeGradeCards(cards, runs, tables);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(textAt(tables.front(), 0, 0), u"Preventing crime and disorder");
    EXPECT_EQ(textAt(tables.front(), 3, 0), u"Managing offenders");
    EXPECT_EQ(textAt(tables.front(), 3, 1), u"Inadequate");
    EXPECT_EQ(runs.size(), 1U);
}
