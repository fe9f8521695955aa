// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/hyphens.h"
#include "ingest/pdf/badges.h"
#include "ingest/pdf/draft.h"
#include "ingest/pdf/turning.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

TEST(Blocks, EveryWordKeepsItsPlace)
{
    const Draft draft = draftOf(
        { makeRun(line(u"The force is"_s, 50, 100)), makeRun(line(u"good."_s, 50, 114)) });
    const Block block = blockOf(draft, {});
    EXPECT_EQ(block.text, u"The force is good.");
    ASSERT_EQ(block.pieces.size(), 4U);
    for (const Piece &piece : block.pieces)
        EXPECT_FALSE(block.text.mid(piece.from, piece.length).contains(u' '));
    EXPECT_EQ(block.pieces.back().box.y0, 114);
}

TEST(Blocks, HyphenAtALinesEndJoinsWithoutABlank)
{
    const Draft draft = draftOf(
        { makeRun(line(u"anti-"_s, 50, 100)), makeRun(line(u"social behaviour"_s, 50, 114)) });
    EXPECT_EQ(blockOf(draft, {}).text, u"anti-social behaviour");
}

TEST(Blocks, MarkStandsBehindItsWordAndNotInTheText)
{
    std::vector<Word> words = line(u"Overall judgment in 2015"_s, 50, 100);
    words[1].mark = u"14 15"_s;
    const Block block = blockOf(draftOf({ makeRun(words) }), {});
    EXPECT_EQ(block.text, u"Overall judgment in 2015");
    ASSERT_EQ(block.marks.size(), 2U);
    EXPECT_EQ(block.marks[0].at, 16);
    EXPECT_EQ(block.marks[1].mark, u"15");
}

TEST(Blocks, CellsAreRangesOfTheText)
{
    Draft table;
    table.kind = BlockKind::Table;
    table.cells = { { 0, 0, 1, 1, true, { makeRun(line(u"Month"_s, 50, 100)) } },
        { 0, 1, 1, 1, true, { makeRun(line(u"Calls lost"_s, 150, 100)) } },
        { 1, 0, 1, 1, true, {} }, { 1, 1, 1, 1, false, { makeRun(line(u"1.16%"_s, 150, 120)) } } };
    const Block block = blockOf(table, {});
    EXPECT_EQ(block.text, u"Month\tCalls lost\n\t1.16%");
    EXPECT_EQ(block.cellText(block.cells[3]), u"1.16%");
    EXPECT_EQ(block.rows(), 2);
}

TEST(Badges, GradeUnderAHeadingIsABadge)
{
    std::vector<Draft> drafts { draftOf({ makeRun(line(u"Summary of findings"_s, 50, 100)) }),
        draftOf({ makeRun(line(u"Requires improvement"_s, 50, 120)) }) };
    drafts[0].kind = drafts[1].kind = BlockKind::Heading;
    markBadges(drafts);
    EXPECT_EQ(drafts[1].kind, BlockKind::Badge);
}

TEST(Badges, GradeInTheLineOfItsDateIsABadge)
{
    std::vector<Draft> drafts { draftOf(
        { makeRun(line(u"Last updated 12/12/2017 Good"_s, 50, 100)) }) };
    markBadges(drafts);
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[0].text(), u"Last updated 12/12/2017");
    EXPECT_EQ(drafts[1].text(), u"Good");
    EXPECT_EQ(drafts[1].kind, BlockKind::Badge);
}

TEST(Badges, GradeThatHeadsAListStaysAHeading)
{
    std::vector<Draft> drafts { draftOf({ makeRun(line(u"The force is as follows."_s, 50, 100)) }),
        draftOf({ makeRun(line(u"Good"_s, 50, 120, { 12, true })) }),
        draftOf({ makeRun(line(u"Preventing crime"_s, 60, 140)) }) };
    drafts[1].kind = BlockKind::Heading;
    drafts[2].kind = BlockKind::ListItem;
    markBadges(drafts);
    EXPECT_EQ(drafts[1].kind, BlockKind::Heading);
}

TEST(Turning, ThereAndBackIsWhereItWas)
{
    const Box box { 1, 100, 200, 130, 260 };
    for (int turns = 0; turns < 4; ++turns)
        EXPECT_EQ(asShown(upright(box, turns, 595, 842), turns, 595, 842), box) << turns;
}
