// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingedit.h"
#include "exporting/briefing/briefingjson.h"
#include "exporting/briefing/preflight.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const BriefingSource report { u"Report, page 3"_s, {}, {} };
const BriefingSource page { u"Page"_s, {}, {} };

Briefing twoSentences()
{
    return { u"Title"_s, {},
        { BriefingText { u"First 1."_s, { 1 } }, BriefingText { u"Second 2."_s, { 2 } } },
        { report, page } };
}

SourceNumbers sourcesOf(const Briefing &briefing, qsizetype index)
{
    return std::get<BriefingText>(briefing.blocks.at(index)).sources;
}

} // namespace

TEST(BriefingEdits, AddedBlocksShareTheSourcesThatAreThere)
{
    const Briefing added { {}, {}, { BriefingText { u"Third."_s, { 1 } } }, { page } };
    const Briefing both = joined(twoSentences(), added);
    EXPECT_EQ(both.blocks.size(), 3);
    EXPECT_EQ(both.sources, (QList<BriefingSource> { report, page }));
    EXPECT_EQ(sourcesOf(both, 2), SourceNumbers { 2 });
    EXPECT_EQ(both.title, u"Title"_s);
}

TEST(BriefingEdits, AMovedBlockTakesTheLowerNumber)
{
    const Briefing moved = withBlockMoved(twoSentences(), 1, 0);
    EXPECT_EQ(moved.sources, (QList<BriefingSource> { page, report }));
    EXPECT_EQ(sourcesOf(moved, 0), SourceNumbers { 1 });
    EXPECT_EQ(sourcesOf(moved, 1), SourceNumbers { 2 });
}

TEST(BriefingEdits, ARemovedBlockTakesItsSourceAlong)
{
    const Briefing rest = withoutBlock(twoSentences(), 0);
    EXPECT_EQ(rest.sources, QList<BriefingSource> { page });
    EXPECT_EQ(sourcesOf(rest, 0), SourceNumbers { 1 });
}

TEST(BriefingEdits, EveryKindOfBlockHasWords)
{
    FigureSpec spec;
    const QList<BriefingBlock> blocks { BriefingHeading {}, BriefingText {}, BriefingQuote {},
        BriefingFigure { spec, {} }, BriefingTable {} };
    for (const BriefingBlock &block : blocks)
        EXPECT_EQ(wordsOf(withWords(block, u"words"_s)), u"words"_s) << block.index();
}

TEST(BriefingEdits, WhatComesFromTheLibraryCanBePinned)
{
    const QDate day(2026, 11, 23);
    BriefingText sentence;
    sentence.origin = BlockOrigin {};
    BriefingTable table;
    table.origin = BlockOrigin {};
    const QList<BriefingBlock> made = QList<BriefingBlock>()
        << sentence << table << BriefingFigure {};
    for (const BriefingBlock &block : made) {
        EXPECT_TRUE(canBePinned(block)) << block.index();
        EXPECT_EQ(pinnedOn(block), QDate()) << block.index();
        EXPECT_EQ(pinnedOn(withPin(block, day)), day) << block.index();
        EXPECT_EQ(withPin(withPin(block, day), {}), block) << block.index();
    }
    const QList<BriefingBlock> own = QList<BriefingBlock>()
        << BriefingHeading {} << BriefingQuote {} << BriefingText {};
    for (const BriefingBlock &block : own)
        EXPECT_FALSE(canBePinned(block)) << block.index();
}

TEST(BriefingEdits, APinTravelsWithTheBriefing)
{
    Briefing briefing = twoSentences();
    briefing.blocks.append(withPin(BriefingFigure {}, QDate(2026, 11, 23)));
    briefing.blocks.append(withPin(BriefingTable {}, QDate(2026, 11, 22)));
    const Briefing back = briefingFromJson(toJson(briefing)).value();
    EXPECT_EQ(pinnedOn(back.blocks.at(2)), QDate(2026, 11, 23));
    EXPECT_EQ(pinnedOn(back.blocks.at(3)), QDate(2026, 11, 22));
    EXPECT_EQ(pinnedOn(back.blocks.at(0)), QDate());
}

TEST(Preflight, FindsNothingInAWholeBriefing)
{
    EXPECT_EQ(preflight(twoSentences()), QList<PreflightPoint> {});
}

TEST(Preflight, NamesWhatIsMissing)
{
    Briefing briefing = twoSentences();
    briefing.title.clear();
    briefing.blocks = { BriefingText { u"There were 5."_s, {} }, BriefingText { u"Words."_s, {} },
        BriefingFigure {}, BriefingTable { {}, { { 1 }, {} }, {} } };
    QList<qsizetype> blocks;
    for (const PreflightPoint &point : preflight(briefing))
        blocks << point.block;
    EXPECT_EQ(blocks, (QList<qsizetype> { -1, 0, 2, 2, 2, 3 }));
}
