// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/paragraphs.h"
#include "ingest/pdf/rowgrids.h"
#include "ingest/pdf/ruledtables.h"
#include "ingest/pdf/tablejoins.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// Rulings of a table with these borders, all of them drawn.
Rulings ruled(const std::vector<double> &xs, const std::vector<double> &ys)
{
    Rulings rulings;
    for (const double y : ys)
        rulings.horizontal.push_back({ y, xs.front(), xs.back() });
    for (const double x : xs)
        rulings.vertical.push_back({ x, ys.front(), ys.back() });
    return rulings;
}

Draft ruledTable(const Sheet &sheet, const Rulings &rulings)
{
    std::vector<Run> runs = sheet.runs();
    std::vector<Draft> tables;
    takeRuledTables(gridsOf(rulings), runs, tables);
    return tables.empty() ? Draft {} : tables.front();
}

} // namespace

TEST(RuledTables, WrappedCellsStayWholeAndCentredValuesFindTheirRow)
{
    Sheet sheet;
    sheet.set(u"Judgement"_s, 55, 105, { 10, true }).set(u"Grade"_s, 255, 105, { 10, true });
    sheet.block({ u"Help for children who"_s, u"need protection"_s }, 55, 125)
        .set(u"Good"_s, 255, 132);
    const Draft table = ruledTable(sheet, ruled({ 50, 250, 400 }, { 100, 120, 160 }));
    EXPECT_EQ(table.headRows, 1);
    EXPECT_EQ(textAt(table, 1, 0), u"Help for children who need protection");
    EXPECT_EQ(textAt(table, 1, 1), u"Good");
}

TEST(RuledTables, MissingBorderMakesOneHeadOfTwoColumns)
{
    Rulings rulings = ruled({ 50, 200, 300, 400 }, { 100, 120, 140, 160 });
    rulings.vertical[2].from
        = 120; // no border between the second and third column in the first row
    Sheet sheet;
    sheet.set(u"Outcome"_s, 55, 105, { 10, true }).set(u"Derbyshire"_s, 230, 105, { 10, true });
    sheet.set(u"Number"_s, 205, 125, { 10, true }).set(u"Rate"_s, 305, 125, { 10, true });
    sheet.set(u"Charged"_s, 55, 145).set(u"10,738"_s, 205, 145).set(u"20.6"_s, 305, 145);
    const Draft table = ruledTable(sheet, rulings);
    EXPECT_EQ(table.headRows, 2);
    EXPECT_EQ(textAt(table, 0, 1), u"Derbyshire");
    EXPECT_EQ(textAt(table, 2, 2), u"20.6");
    const auto head = std::find_if(table.cells.begin(), table.cells.end(),
        [](const GridCell &c) { return c.row == 0 && c.column == 1; });
    ASSERT_NE(head, table.cells.end());
    EXPECT_EQ(head->columnSpan, 2);
}

TEST(RuledTables, HeadsOfAStripThatNoLinePartsStandOverTheirColumns)
{
    Rulings rulings = ruled({ 50, 200, 300, 400 }, { 100, 120, 140, 160 });
    rulings.vertical[1].from = 120;
    rulings.vertical[2].from = 120;
    Sheet sheet;
    sheet.set(u"Good"_s, 55, 105, { 10, true })
        .set(u"Requires improvement"_s, 205, 105, { 9, true })
        .set(u"Inadequate"_s, 305, 105, { 10, true });
    sheet.set(u"Managing offenders"_s, 55, 125).set(u"Leadership"_s, 205, 125);
    sheet.set(u"Preventing crime"_s, 55, 145);
    const Draft table = ruledTable(sheet, rulings);
    EXPECT_EQ(textAt(table, 0, 0), u"Good");
    EXPECT_EQ(textAt(table, 0, 1), u"Requires improvement");
    EXPECT_EQ(textAt(table, 0, 2), u"Inadequate");
}

TEST(RuledTables, LinesThatHappenToFrameATableAreNone)
{
    Sheet sheet;
    sheet.set(u"Summary"_s, 55, 105).set(u"In numbers"_s, 355, 105);
    const QStringList areas { u"Preventing crime"_s, u"Investigating crime"_s,
        u"Managing offenders"_s, u"Leadership"_s };
    sheet.block(areas, 55, 125).block({ u"Good"_s, u"Good"_s, u"Good"_s, u"Good"_s }, 230, 125);
    sheet.set(u"Calls for help"_s, 355, 125);
    EXPECT_TRUE(ruledTable(sheet, ruled({ 50, 350, 500 }, { 100, 120, 300 })).cells.empty());
}

TEST(RuledTables, UnitOverTheHeadsIsNoRowOfFigures)
{
    Sheet sheet;
    sheet.set(u"£000"_s, 255, 105);
    sheet.set(u"Heading"_s, 55, 125).set(u"Budget"_s, 255, 125).set(u"Actual"_s, 355, 125);
    sheet.set(u"Transport"_s, 55, 145).set(u"653"_s, 255, 145).set(u"701"_s, 355, 145);
    Rulings rulings = ruled({ 50, 250, 350, 450 }, { 100, 120, 140, 160 });
    rulings.vertical[2].from = 120; // one head over two columns
    EXPECT_EQ(ruledTable(sheet, rulings).headRows, 2);
}

TEST(RuledTables, FrameOfAChartIsNone)
{
    auto runs = Sheet().set(u"80"_s, 52, 105).runs();
    std::vector<Draft> tables;
    takeRuledTables(
        gridsOf(ruled({ 50, 100, 150, 200 }, { 100, 120, 140, 160, 180 })), runs, tables);
    EXPECT_TRUE(tables.empty());
    EXPECT_EQ(runs.size(), 1U);
}

TEST(RuledTables, ShadedHeadsAloneAreNoTable)
{
    Rulings rulings = ruled({ 50, 150, 450 }, { 100, 120, 140 });
    rulings.horizontal[1].from = 150; // the head over the labels is as high as two
    Sheet sheet;
    sheet.set(u"Offence"_s, 55, 114);
    sheet.set(u"Recorded"_s, 180, 105).set(u"Solved"_s, 350, 105);
    double y = 125;
    for (const QStringList &row : { QStringList { u""_s, u"2021"_s, u"2022"_s, u"2021"_s },
             { u"Arson"_s, u"310"_s, u"297"_s, u"14%"_s },
             { u"Theft"_s, u"906"_s, u"880"_s, u"6%"_s } }) {
        for (int column = 0; column < 4; ++column)
            sheet.set(row[column], 55 + 100 * column, y);
        y += 20;
    }
    EXPECT_TRUE(ruledTable(sheet, rulings).cells.empty());
}

TEST(RuledTables, HeadsInAGridOfTheirOwnAreNoTable)
{
    Sheet sheet;
    sheet.set(u"Outcome"_s, 55, 105).set(u"Number"_s, 155, 105).set(u"Rate"_s, 255, 105);
    sheet.set(u"type"_s, 55, 125).set(u"(all)"_s, 155, 125).set(u"(%)"_s, 255, 125);
    double y = 150;
    for (const QString &outcome : { u"Charged"_s, u"Cautioned"_s }) {
        sheet.set(outcome, 55, y).set(u"21,991"_s, 155, y).set(u"7.9"_s, 255, y);
        y += 30;
    }
    EXPECT_TRUE(ruledTable(sheet, ruled({ 50, 150, 250, 350 }, { 100, 120, 140 })).cells.empty());
}

TEST(RuledTables, PageOfProseIsNotDrawn)
{
    Sheet sheet;
    for (int i = 0; i < 30; ++i)
        sheet.set(u"1.%1"_s.arg(i), 50, 50 + 20 * i)
            .set(u"The force has improved how it answers calls"_s, 90, 50 + 20 * i);
    EXPECT_FALSE(showsTable(sheet.rows(), 10));
}

TEST(RuledTables, PageOfKeyFiguresIsNotDrawn)
{
    Sheet sheet;
    for (int i = 0; i < 3; ++i) {
        const double y = 100 + 60 * i;
        sheet.set(u"Kent Police"_s, 50, y).set(u"England and Wales"_s, 200, y);
        sheet.set(u"71.5"_s, 50, y + 25, { 20, true }).set(u"63.0"_s, 200, y + 25, { 20, true });
    }
    EXPECT_FALSE(showsTable(sheet.rows(), 10));
    sheet.set(u"Robbery"_s, 50, 300).set(u"1.4"_s, 200, 300).set(u"1.6"_s, 300, 300);
    EXPECT_TRUE(showsTable(sheet.rows(), 10));
}

TEST(PlainTables, ColumnsMakeATableWithoutRulings)
{
    Sheet sheet;
    sheet.set(u"Month"_s, 50, 100, { 10, true })
        .set(u"Calls"_s, 200, 100, { 10, true })
        .set(u"Wait"_s, 300, 100, { 10, true });
    sheet.set(u"Nov-21"_s, 50, 120).set(u"1,594"_s, 200, 120).set(u"00:08:52"_s, 300, 120);
    sheet.set(u"Dec-21"_s, 50, 140).set(u"1,921"_s, 200, 140).set(u"N/A"_s, 300, 140);
    sheet.set(u"Jan-22"_s, 50, 160).set(u"2,255"_s, 200, 160).set(u"00:06:49"_s, 300, 160);
    const auto drafts = paragraphsOf(sheet.rows(), usual());
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Table);
    EXPECT_EQ(drafts.front().headRows, 1);
    EXPECT_EQ(textAt(drafts.front(), 2, 2), u"N/A");
}

TEST(PlainTables, WrappedHeadIsOneRow)
{
    Sheet sheet;
    sheet.set(u"Number of"_s, 200, 86, { 10, true }).set(u"Share of"_s, 300, 86, { 10, true });
    sheet.set(u"Year"_s, 50, 100, { 10, true })
        .set(u"calls"_s, 200, 100, { 10, true })
        .set(u"calls lost"_s, 300, 100, { 10, true });
    for (int i = 0; i < 3; ++i) {
        sheet.set(u"%1"_s.arg(2017 + i), 50, 125 + 20 * i)
            .set(u"131,11%1"_s.arg(i), 200, 125 + 20 * i);
        sheet.set(u"%1%"_s.arg(i), 300, 125 + 20 * i);
    }
    const auto drafts = paragraphsOf(sheet.rows(), usual());
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().headRows, 1);
    EXPECT_EQ(textAt(drafts.front(), 0, 1), u"Number of calls");
    EXPECT_EQ(textAt(drafts.front(), 1, 0), u"2017");
}

TEST(PlainTables, CloselySetRowsOfWordsAreRowsOfTheirOwn)
{
    Sheet sheet;
    const QStringList areas { u"Preventing crime"_s, u"Using powers"_s, u"Managing offenders"_s,
        u"Leading the force"_s };
    const QStringList grades { u"Good"_s, u"Adequate"_s, u"Requires improvement"_s, u"Good"_s };
    for (int i = 0; i < 4; ++i)
        sheet.set(areas[i], 50, 100 + 18 * i).set(grades[i], 250, 100 + 18 * i);
    const auto drafts = paragraphsOf(sheet.rows(), usual());
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(textAt(drafts.front(), 1, 0), u"Using powers");
    EXPECT_EQ(textAt(drafts.front(), 3, 1), u"Good");
}

TEST(PlainTables, TwoLinesOfPiecesAreNone)
{
    Sheet sheet;
    sheet.set(u"Lead inspector:"_s, 50, 100).set(u"A Person"_s, 200, 100);
    sheet.set(u"Her Majesty’s Inspector"_s, 200, 114);
    for (const Draft &draft : paragraphsOf(sheet.rows(), usual()))
        EXPECT_NE(draft.kind, BlockKind::Table);
}

TEST(PlainTables, HeadOverOneRowOfFiguresIsATable)
{
    const auto drafts = paragraphsOf(Sheet()
                                         .set(u"Calls per 1,000 population"_s, 50, 100)
                                         .set(u"This force"_s, 220, 100)
                                         .set(u"All forces"_s, 320, 100)
                                         .set(u"12 months to March"_s, 50, 115)
                                         .set(u"268"_s, 240, 115)
                                         .set(u"350"_s, 340, 115)
                                         .rows(),
        usual());
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Table);
    EXPECT_EQ(textAt(drafts.front(), 1, 2), u"350");
}

TEST(TableJoins, RepeatedHeadIsLeftOut)
{
    const auto part = [](int page, const QString &month) {
        Sheet sheet;
        sheet.set(u"Month"_s, 55, 105, { 10, true, false, page })
            .set(u"Calls"_s, 255, 105, { 10, true, false, page });
        sheet.set(month, 55, 125, { 10, false, false, page })
            .set(u"1,594"_s, 255, 125, { 10, false, false, page });
        return ruledTable(sheet, ruled({ 50, 250, 400 }, { 100, 120, 140 }));
    };
    Draft table = part(1, u"Nov-21"_s);
    Draft rest = part(2, u"Dec-21"_s);
    ASSERT_TRUE(continuesTable(table, rest));
    joinTables(table, std::move(rest));
    EXPECT_EQ(textAt(table, 2, 0), u"Dec-21");
    EXPECT_EQ(table.cells.back().row, 2);
}

TEST(TableJoins, RowThatAPageBreakCutIsOneRow)
{
    const auto part = [](int page, const QString &area, const QString &told, bool closed) {
        Sheet sheet;
        const Type type { 10, false, false, page };
        const Type head { 10, true, false, page };
        sheet.set(u"Area"_s, 55, 105, head).set(u"Told"_s, 255, 105, head);
        sheet.set(u"State"_s, 355, 105, head);
        sheet.set(area, 55, 125, type).set(told, 255, 125, type);
        sheet.set(u"Vetting"_s, 55, 165, type).set(u"None"_s, 255, 165, type);
        Rulings rulings = ruled({ 50, 250, 350, 400 }, { 100, 120, 160, 200 });
        if (!closed)
            rulings.horizontal.pop_back();
        return ruledTable(sheet, rulings);
    };
    Draft table = part(1, u"Calls"_s, u"Slow"_s, false);
    Draft rest = part(2, QString(), u"for weeks"_s, true);
    EXPECT_TRUE(table.openBelow);
    ASSERT_TRUE(continuesTable(table, rest));
    joinTables(table, std::move(rest));
    EXPECT_EQ(textAt(table, 2, 0), u"Vetting");
    EXPECT_EQ(textAt(table, 2, 1), u"None for weeks");
    EXPECT_EQ(textAt(table, 3, 0), u"Vetting");
    EXPECT_FALSE(table.openBelow);
}

namespace {

/// Lines from 40 to 500 at these heights.
Rulings linesAcross(const std::vector<double> &heights)
{
    Rulings rulings;
    for (const double at : heights)
        rulings.horizontal.push_back({ at, 40, 500 });
    return rulings;
}

std::vector<Draft> rowTables(const Sheet &sheet, const Rulings &rulings)
{
    std::vector<Run> runs = sheet.runs();
    std::vector<Draft> tables;
    takeRuledTables(rowGridsOf(rulings, runs), runs, tables);
    return tables;
}

} // namespace

TEST(RowRuledTables, ColumnsAreWhatWhiteParts)
{
    Sheet sheet;
    sheet.set(u"Force"_s, 50, 80).set(u"Legitimacy"_s, 200, 80).set(u"Efficiency"_s, 350, 80);
    sheet.block({ u"Avon and"_s, u"Somerset"_s }, 50, 100)
        .set(u"Good"_s, 200, 107)
        .set(u"Good"_s, 350, 107);
    sheet.set(u"Lincolnshire"_s, 50, 147).set(u"Good"_s, 200, 147);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 350, 140);
    const std::vector<Draft> tables = rowTables(sheet, linesAcross({ 95, 135, 175 }));
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(textAt(tables.front(), 0, 2), u"Efficiency");
    EXPECT_EQ(textAt(tables.front(), 1, 0), u"Avon and Somerset");
    EXPECT_EQ(textAt(tables.front(), 2, 2), u"Requires improvement");
}

TEST(RowRuledTables, SidesOfABoxAroundAGradePartNoColumns)
{
    Sheet sheet;
    sheet.set(u"Question"_s, 50, 80).set(u"Inspected"_s, 400, 80);
    sheet.block({ u"How well does it"_s, u"treat people?"_s }, 50, 100)
        .set(u"Good"_s, 250, 107)
        .set(u"2018/19"_s, 400, 107);
    sheet.set(u"Investigating crime"_s, 50, 147).set(u"2018/19"_s, 400, 147);
    sheet.block({ u"Requires"_s, u"improvement"_s }, 250, 140);
    Rulings rulings = linesAcross({ 95, 135, 175 });
    rulings.vertical = { { 240, 138, 172 }, { 330, 138, 172 }, { 40, 95, 175 }, { 500, 95, 175 } };
    const std::vector<Draft> tables = rowTables(sheet, rulings);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(textAt(tables.front(), 1, 0), u"How well does it treat people?");
    EXPECT_EQ(textAt(tables.front(), 2, 1), u"Requires improvement");
}

TEST(RowRuledTables, WhiteBetweenLinesOfOneLengthPartsTwoTables)
{
    Sheet sheet;
    const auto rows = [&](double y, double x, const QString &area) {
        sheet.set(area, 50, y).set(u"Good"_s, x, y);
        sheet.set(u"Planning"_s, 50, y + 40).set(u"Adequate"_s, x, y + 40);
        sheet.set(u"Leadership"_s, 50, y + 80).set(u"Good"_s, x, y + 80);
    };
    rows(107, 200, u"Managing offenders"_s);
    rows(247, 400, u"A title so long that it reaches into the column"_s);
    const std::vector<Draft> tables
        = rowTables(sheet, linesAcross({ 95, 135, 175, 215, 235, 275, 315, 355 }));
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(textAt(tables.front(), 0, 1), u"Good");
    EXPECT_EQ(textAt(tables.back(), 1, 1), u"Adequate");
}

TEST(RowRuledTables, LinesThatPartOnlyHeadAndRowsMakeNoCells)
{
    Sheet sheet;
    sheet.set(u"Force"_s, 50, 80).set(u"Legitimacy"_s, 200, 80);
    sheet.block({ u"Kent"_s, u"Essex"_s, u"Surrey"_s, u"Gwent"_s }, 50, 100);
    sheet.block({ u"Good"_s, u"Good"_s, u"Adequate"_s, u"Good"_s }, 200, 100);
    EXPECT_TRUE(rowTables(sheet, linesAcross({ 75, 96, 160, 162 })).empty());
}
