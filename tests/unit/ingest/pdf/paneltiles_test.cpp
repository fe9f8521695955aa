// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/paneltiles.h"
#include "ingest/pdf/scopedfigures.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

constexpr double body = 10;
const Type bold { 10, true };
const Type small { 8 };
const Type figure { 18, true };

/// The cells of each tile, parted by bars.
QStringList textsOf(const std::vector<Draft> &tables)
{
    QStringList tiles;
    for (const Draft &tile : tables) {
        QStringList cells;
        for (const GridCell &cell : tile.cells) {
            QStringList lines;
            for (const Run &run : cell.lines)
                lines << run.text();
            cells << lines.join(u' ');
        }
        tiles << cells.join(u" | "_s);
    }
    return tiles;
}

QStringList tilesOf(const Sheet &sheet)
{
    std::vector<Run> runs = sheet.runs();
    std::vector<Draft> tables;
    takePanelTiles(runs, body, tables);
    return textsOf(tables);
}

} // namespace

TEST(PanelTiles, BoldLabelsOverFiguresBelowEachOther)
{
    EXPECT_EQ(tilesOf(Sheet()
                          .set(u"Officers on response"_s, 50, 100, bold)
                          .set(u"31 March 2016"_s, 50, 115, small)
                          .set(u"Cleveland"_s, 50, 128, small)
                          .set(u"61%"_s, 50, 140, figure)
                          .set(u"England and Wales"_s, 50, 166, small)
                          .set(u"58%"_s, 50, 178, figure)
                          .set(u"Staff in the force"_s, 250, 100, bold)
                          .set(u"control room"_s, 250, 116, bold)
                          .set(u"Cleveland"_s, 250, 134, small)
                          .set(u"214"_s, 250, 146, figure)),
        QStringList(
            { u"Officers on response | 31 March 2016 | Cleveland | 61% | England and Wales | 58%"_s,
                u"Staff in the force control room | Cleveland | 214"_s }));
}

TEST(PanelTiles, WhatBeginsLowerBelongsToTheTileAtItsLeft)
{
    EXPECT_EQ(tilesOf(Sheet()
                          .set(u"Burglary"_s, 50, 100, bold)
                          .set(u"Cleveland"_s, 50, 128, small)
                          .set(u"12.1"_s, 50, 140, figure)
                          .set(u"England and"_s, 110, 118, small)
                          .set(u"Wales"_s, 110, 128, small)
                          .set(u"8.4"_s, 110, 140, figure)
                          .set(u"Robbery"_s, 250, 100, bold)
                          .set(u"Cleveland"_s, 250, 128, small)
                          .set(u"1.3"_s, 250, 140, figure)
                          .set(u"England and"_s, 310, 118, small)
                          .set(u"Wales"_s, 310, 128, small)
                          .set(u"0.9"_s, 310, 140, figure)),
        QStringList({ u"Burglary | Cleveland | England and Wales | 12.1 | 8.4"_s,
            u"Robbery | Cleveland | England and Wales | 1.3 | 0.9"_s }));
}

TEST(PanelTiles, NamesMayStandLeftOfTheirFigures)
{
    EXPECT_EQ(tilesOf(Sheet()
                          .set(u"Calls per 1,000 people"_s, 50, 100, bold)
                          .set(u"Cleveland"_s, 50, 126, small)
                          .set(u"312"_s, 150, 120, figure)
                          .set(u"England and Wales"_s, 50, 150, small)
                          .set(u"240"_s, 150, 144, figure)
                          .set(u"Cost per person per day"_s, 250, 100, bold)
                          .set(u"Cleveland"_s, 250, 126, small)
                          .set(u"61p"_s, 350, 120, figure)),
        QStringList({ u"Calls per 1,000 people | Cleveland | 312 | England and Wales | 240"_s,
            u"Cost per person per day | Cleveland | 61p"_s }));
}

TEST(PanelTiles, WhoseFiguresTheyAreMayStandUnderThem)
{
    EXPECT_EQ(tilesOf(Sheet()
                          .set(u"999 calls per 1,000 people"_s, 50, 100, bold)
                          .set(u"171"_s, 50, 118, figure)
                          .set(u"158"_s, 110, 118, figure)
                          .set(u"Cleveland"_s, 50, 142, small)
                          .set(u"England"_s, 110, 142, small)
                          .set(u"Cost per person"_s, 250, 100, bold)
                          .set(u"£251"_s, 250, 118, figure)
                          .set(u"£239"_s, 330, 118, figure)
                          .set(u"Cleveland"_s, 250, 142, small)
                          .set(u"England"_s, 330, 142, small)),
        QStringList({ u"999 calls per 1,000 people | Cleveland | England | 171 | 158"_s,
            u"Cost per person | Cleveland | England | £251 | £239"_s }));
}

TEST(PanelTiles, LabelsMayStandFarAboveTheirFigures)
{
    EXPECT_EQ(tilesOf(Sheet()
                          .set(u"Robberies"_s, 50, 100)
                          .set(u"311"_s, 50, 126, figure)
                          .set(u"Rank for calls"_s, 250, 100)
                          .set(u"3 of 43"_s, 250, 126, figure)),
        QStringList({ u"Robberies | 311"_s, u"Rank for calls | 3 of 43"_s }));
}

TEST(PanelTiles, TablesAndRecordsOfForcesAreNone)
{
    EXPECT_TRUE(tilesOf(Sheet()
                            .set(u"Crime"_s, 50, 100, bold)
                            .set(u"2021/22"_s, 150, 100, bold)
                            .set(u"2022/23"_s, 210, 100, bold)
                            .set(u"All crime"_s, 50, 120)
                            .set(u"36,114"_s, 150, 116, figure)
                            .set(u"34,902"_s, 210, 116, figure)
                            .set(u"Service"_s, 350, 100, bold)
                            .set(u"71%"_s, 350, 116, figure))
                    .isEmpty());
    EXPECT_TRUE(tilesOf(Sheet()
                            .set(u"Cleveland"_s, 50, 100, small)
                            .set(u"12.1"_s, 50, 112, figure)
                            .set(u"Cleveland"_s, 150, 100, small)
                            .set(u"1.3"_s, 150, 112, figure))
                    .isEmpty());
}

TEST(ScopedFigures, HaveTheirLabelBesideThemAndWhoseTheyAreBelow)
{
    Sheet sheet;
    sheet.set(u"Domestic abuse"_s, 50, 80, bold);
    sheet.block({ u"Arrests per 100"_s, u"domestic abuse"_s, u"crimes"_s }, 50, 100);
    sheet.set(u"38"_s, 170, 105, figure).set(u"Local"_s, 169, 128, small);
    sheet.set(u"46"_s, 230, 105, figure).set(u"National"_s, 223, 128, small);
    sheet.set(u"Officers"_s, 50, 168);
    sheet.set(u"812"_s, 165, 158, figure).set(u"Local"_s, 169, 181, small);
    std::vector<Pdf::Run> runs = sheet.runs();
    std::vector<Draft> tables;
    takeScopedFigures(runs, tables);
    EXPECT_EQ(textsOf(tables),
        (QStringList { u"Arrests per 100 domestic abuse crimes | Local | National | 38 | 46"_s,
            u"Officers | Local | 812"_s }));
    EXPECT_EQ(runs.size(), 3U); // the title and a place for each
}

TEST(ScopedFigures, NeedALabel)
{
    Sheet sheet;
    sheet.set(u"38"_s, 170, 105, figure).set(u"Local"_s, 169, 128, small);
    std::vector<Pdf::Run> runs = sheet.runs();
    std::vector<Draft> tables;
    takeScopedFigures(runs, tables);
    EXPECT_TRUE(tables.empty());
    EXPECT_EQ(runs.size(), 2U);
}
