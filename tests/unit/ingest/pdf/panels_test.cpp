// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/paneltiles.h"
#include "ingest/pdf/paragraphs.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const GridCell &cell)
{
    QStringList lines;
    for (const Run &run : cell.lines)
        lines << run.text();
    return lines.join(u' ');
}

std::vector<Draft> keyFigures(const Sheet &sheet)
{
    std::vector<Draft> figures;
    std::vector<Run> runs = sheet.runs();
    takePanelTiles(runs, usual().body, figures);
    for (Draft &draft : paragraphsOf(rowsOf(runs), usual())) {
        if (draft.kind == BlockKind::KeyFigure && draft.table < 0)
            figures.push_back(std::move(draft));
    }
    return figures;
}

} // namespace

TEST(Panels, RecordIsItsLabelsOverItsFigures)
{
    const auto figures
        = keyFigures(Sheet()
                         .set(u"Calls"_s, 50, 100, { 13, true })
                         .block({ u"Calls for assistance per"_s, u"1,000 people"_s }, 50, 130)
                         .set(u"12 months to 31 March 2015"_s, 50, 160, { 8 })
                         .set(u"Derbyshire"_s, 50, 176, { 8 })
                         .set(u"England and Wales"_s, 150, 176, { 8 })
                         .set(u"793"_s, 60, 190, { 22, true })
                         .set(u"350"_s, 165, 190, { 22, true }));
    ASSERT_EQ(figures.size(), 1U);
    const Draft &record = figures.front();
    ASSERT_EQ(record.cells.size(), 6U);
    EXPECT_EQ(textOf(record.cells[0]), u"Calls for assistance per 1,000 people");
    EXPECT_EQ(record.cells[0].columnSpan, 2);
    EXPECT_EQ(record.headRows, 3);
    EXPECT_EQ(textOf(record.cells[5]), u"350");
    EXPECT_EQ(record.cells[5].column, record.cells[3].column);
}

TEST(Panels, YearThatEndsATitleIsNoFigure)
{
    EXPECT_TRUE(keyFigures(Sheet()
                               .set(u"Charge rates, 12 months to"_s, 50, 100, { 14, true })
                               .set(u"2022"_s, 50, 117, { 14, true })
                               .set(u"Robbery was charged more often."_s, 50, 140))
                    .empty());
}

TEST(Panels, SentenceAboveAFigureIsNoLabel)
{
    const auto figures = keyFigures(
        Sheet()
            .set(u"We were told that all of our officers had been trained."_s, 50, 130)
            .set(u"Satisfaction rate"_s, 50, 144)
            .set(u"83.1%"_s, 50, 160, { 22, true })
            .set(u"The chief constable said that she was glad to have heard of it"_s, 50, 190));
    ASSERT_EQ(figures.size(), 1U);
    ASSERT_EQ(figures.front().cells.size(), 2U);
    EXPECT_EQ(textOf(figures.front().cells[0]), u"Satisfaction rate");
}

TEST(Panels, LoneFigureStandsUnderItsHead)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"Satisfaction rate"_s, 50, 130)
                                        .set(u"Derbyshire"_s, 50, 150, { 8 })
                                        .set(u"England and Wales"_s, 150, 150, { 8 })
                                        .set(u"83.1%"_s, 50, 164, { 22, true }));
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures.front().cells.back().column, 0);
}

TEST(Panels, LabelsMayStandBelow)
{
    const auto figures = keyFigures(
        Sheet().set(u"27%"_s, 50, 100, { 24, true }).set(u"of calls came at night"_s, 50, 134));
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures.front().cells.size(), 2U);
}

TEST(Panels, TileListsItsFiguresUnderItsTitle)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"Victim-based crimes"_s, 50, 100, { 11, true })
                                        .set(u"0.06 per person"_s, 50, 120)
                                        .set(u"up27% Local 5 year trend"_s, 50, 134)
                                        .set(u"up9% National 5 year"_s, 50, 148)
                                        .set(u"trend"_s, 50, 161));
    ASSERT_EQ(figures.size(), 1U);
    ASSERT_EQ(figures.front().cells.size(), 4U);
    EXPECT_TRUE(figures.front().cells[0].head);
    EXPECT_EQ(textOf(figures.front().cells[3]), u"up9% National 5 year trend");
}

TEST(Panels, HeadsOverFiguresMayWrap)
{
    const auto figures = keyFigures(
        Sheet()
            .block({ u"Crime per 1,000"_s, u"people"_s, u"12 months to 30 June 2017"_s }, 50, 100,
                { 9 })
            .set(u"City of London"_s, 50, 142, { 9 })
            .set(u"England and"_s, 120, 142, { 9 })
            .set(u"Police"_s, 50, 154, { 9 })
            .set(u"Wales"_s, 120, 154, { 9 })
            .set(u"12.9"_s, 50, 168, { 15, true })
            .set(u"76.5"_s, 120, 168, { 15, true }));
    ASSERT_EQ(figures.size(), 1U);
    ASSERT_EQ(figures.front().cells.size(), 5U);
    EXPECT_EQ(
        textOf(figures.front().cells[0]), u"Crime per 1,000 people 12 months to 30 June 2017");
    EXPECT_EQ(textOf(figures.front().cells[1]), u"City of London Police");
    EXPECT_EQ(textOf(figures.front().cells[2]), u"England and Wales");
}

TEST(Panels, TilesMayBeginWithTheirFigures)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"3,012"_s, 50, 100, { 20 })
                                        .set(u"police officers"_s, 50, 126)
                                        .set(u"46.2"_s, 250, 100, { 20 })
                                        .block({ u"crimes per"_s, u"1,000 people"_s }, 250, 126)
                                        .set(u"England and Wales 69.5"_s, 250, 155, { 8 }));
    ASSERT_EQ(figures.size(), 2U);
    ASSERT_EQ(figures[1].cells.size(), 3U);
    EXPECT_EQ(textOf(figures[1].cells[1]), u"crimes per 1,000 people");
    EXPECT_EQ(textOf(figures[1].cells[2]), u"England and Wales 69.5");
}

TEST(Panels, LineBelowTheLabelThatTellsAChangeIsOfItsOwn)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"706"_s, 50, 100, { 20 })
                                        .set(u"theft from shops"_s, 50, 126)
                                        .set(u"up 4.5% on last year"_s, 50, 140)
                                        .set(u"88"_s, 250, 100, { 20 })
                                        .set(u"robberies"_s, 250, 126)
                                        .set(u"-3% on last year"_s, 250, 140));
    ASSERT_EQ(figures.size(), 2U);
    ASSERT_EQ(figures[1].cells.size(), 3U);
    EXPECT_EQ(textOf(figures[0].cells[1]), u"theft from shops");
    EXPECT_EQ(textOf(figures[1].cells[2]), u"-3% on last year");
}

TEST(Panels, RowsOfTilesMayHaveWrappedLabelsOverTheirFigures)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"emergency calls per 1,000"_s, 50, 100)
                                        .set(u"people in Kent"_s, 70, 114)
                                        .set(u"118"_s, 90, 130, { 20, true })
                                        .set(u"emergency calls per 1,000"_s, 250, 100)
                                        .set(u"people in England"_s, 270, 114)
                                        .set(u"148"_s, 290, 130, { 20, true })
                                        .set(u"time to answer a call"_s, 60, 185)
                                        .set(u"2 min 9 sec"_s, 50, 200, { 20, true })
                                        .set(u"calls abandoned"_s, 270, 185)
                                        .set(u"6.4%"_s, 290, 200, { 20, true }));
    ASSERT_EQ(figures.size(), 4U);
    EXPECT_EQ(textOf(figures[1].cells[0]), u"emergency calls per 1,000 people in England");
    EXPECT_EQ(textOf(figures[1].cells[1]), u"148");
    EXPECT_EQ(textOf(figures[2].cells[0]), u"time to answer a call");
    EXPECT_EQ(textOf(figures[2].cells[1]), u"2 min 9 sec");
}

TEST(Panels, LabelMayStandLeftOfFiguresOverTheirHeads)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"Change in workforce"_s, 50, 104)
                                        .set(u"2017 to 2021"_s, 50, 119)
                                        .set(u"-1.9%"_s, 250, 100, { 16 })
                                        .set(u"Kent Police"_s, 240, 120)
                                        .set(u"-0.6%"_s, 400, 100, { 16 })
                                        .set(u"England and Wales"_s, 370, 120));
    ASSERT_EQ(figures.size(), 1U);
    ASSERT_EQ(figures.front().cells.size(), 5U);
    EXPECT_EQ(textOf(figures.front().cells[0]), u"Change in workforce 2017 to 2021");
    EXPECT_EQ(textOf(figures.front().cells[2]), u"England and Wales");
    EXPECT_EQ(textOf(figures.front().cells[4]), u"-0.6%");
}

TEST(Panels, ParagraphThatBeginsWithANumberIsProse)
{
    EXPECT_TRUE(
        keyFigures(Sheet()
                       .set(u"Context"_s, 50, 100, { 12, true })
                       .block({ u"43 forces were inspected in this round, and"_s,
                                  u"most of them had improved since the last"_s, u"one."_s },
                           50, 120))
            .empty());
}

TEST(Panels, DateBelowATitleIsNoFigure)
{
    EXPECT_TRUE(keyFigures(Sheet()
                               .set(u"An inspection of this force"_s, 50, 100, { 18 })
                               .set(u"27 September 2019"_s, 50, 125))
                    .empty());
}

TEST(Panels, FigureBetweenItsTitleAndWhatItIsOf)
{
    Sheet sheet;
    for (const double x : { 50.0, 250.0 }) {
        sheet.set(x < 100 ? u"Robbery"_s : u"Burglary"_s, x, 100, { 10, true });
        sheet.set(x < 100 ? u"97"_s : u"31"_s, x, 116, { 16 });
        sheet.set(u"per million population"_s, x, 138, { 8 });
    }
    const auto figures = keyFigures(sheet);
    ASSERT_EQ(figures.size(), 2u);
    ASSERT_EQ(figures[0].cells.size(), 3u);
    EXPECT_EQ(textOf(figures[0].cells[0]), u"Robbery"_s);
    EXPECT_EQ(textOf(figures[0].cells[1]), u"per million population"_s);
    EXPECT_EQ(textOf(figures[0].cells[2]), u"97"_s);
}

TEST(Panels, NumberedContentsAreNoFigures)
{
    for (const QString &stop : { u"."_s, QString() }) {
        const Sheet sheet = Sheet()
                                .set(u"In this report"_s, 50, 100, { 13, true })
                                .set(u"1%1 Overall summary"_s.arg(stop), 50, 120)
                                .set(u"2%1 What has changed"_s.arg(stop), 50, 134)
                                .set(u"3%1 Serving victims"_s.arg(stop), 50, 148);
        EXPECT_TRUE(keyFigures(sheet).empty()) << qPrintable(stop);
    }
}

TEST(Panels, LabelMayStandOverFiguresAndWhoseTheyAreBelow)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"Officers who are women"_s, 60, 100, { 8, true })
                                        .set(u"29%"_s, 60, 124, { 16 })
                                        .set(u"31%"_s, 130, 124, { 16 })
                                        .set(u"Kent"_s, 60, 146, { 7 })
                                        .set(u"England and Wales"_s, 120, 146, { 7 })
                                        .set(u"Staff who are women"_s, 260, 100, { 8, true })
                                        .set(u"64%"_s, 260, 124, { 16 })
                                        .set(u"61%"_s, 330, 124, { 16 })
                                        .set(u"Kent"_s, 260, 146, { 7 })
                                        .set(u"England and Wales"_s, 320, 146, { 7 }));
    ASSERT_EQ(figures.size(), 2U);
    for (const Draft &tile : figures) {
        ASSERT_EQ(tile.cells.size(), 5U);
        EXPECT_EQ(tile.headRows, 2);
        EXPECT_EQ(textOf(tile.cells[1]), u"Kent");
        EXPECT_EQ(textOf(tile.cells[2]), u"England and Wales");
    }
    EXPECT_EQ(textOf(figures[0].cells[0]), u"Officers who are women");
    EXPECT_EQ(textOf(figures[1].cells[3]), u"64%");
}

TEST(Panels, BoldLabelUnderALoneFigureIsNoTitle)
{
    const auto figures = keyFigures(Sheet()
                                        .set(u"688,240"_s, 60, 100, { 22, true })
                                        .set(u"101 calls"_s, 62, 126, { 10, true })
                                        .set(u"down 3% on the previous year"_s, 52, 140, { 8 }));
    ASSERT_EQ(figures.size(), 1U);
    ASSERT_EQ(figures.front().cells.size(), 3U);
    EXPECT_EQ(textOf(figures.front().cells[1]), u"101 calls");
}

TEST(Panels, TitleOfAListOfFiguresMayTakeTwoLines)
{
    const auto figures
        = keyFigures(Sheet()
                         .set(u"Calls, year ending 31 March"_s, 50, 100, { 10, true })
                         .set(u"2022"_s, 50, 112, { 10, true })
                         .set(u"137 urgent calls per 1,000 people"_s, 50, 124)
                         .set(u"58.2 other calls per 1,000 people"_s, 50, 136));
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(textOf(figures.front().cells.front()), u"Calls, year ending 31 March 2022");
}
