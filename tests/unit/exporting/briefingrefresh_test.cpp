// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/blockrecipes.h"
#include "exporting/briefing/briefingedit.h"
#include "exporting/briefing/briefingrefresh.h"
#include "exporting/briefing/templates.h"
#include "exporting/figureof.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QDate>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

/// Two rounds with an area for improvement; the grade of the later one is up to the test.
LibraryBuilder rounds(Grade later)
{
    LibraryBuilder library;
    library.page(u"2015"_s, u"2016-02-11"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .afi(u"legitimacy"_s, u"The force should listen to complaints."_s);
    library.page(u"2016"_s, u"2016-12-08"_s).judgment(u"2016"_s, u"legitimacy"_s, later);
    return library;
}

/// Three years of calls, of which the last is up to the test.
LibraryBuilder calls(double last)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {});
    library.metric(u"999 calls"_s, 131113, Unit::Count, u"2017-04-01"_s, u"2018-03-31"_s)
        .metric(u"999 calls"_s, 143000, Unit::Count, u"2018-04-01"_s, u"2019-03-31"_s)
        .metric(u"999 calls"_s, last, Unit::Count, u"2019-04-01"_s, u"2020-03-31"_s);
    return library;
}

Briefing onePage(const LibraryBuilder &library)
{
    return briefingOf(library.facts(), { u"one-page"_s, u"derbyshire"_s, {} }).value();
}

Briefing callsFigure(const LibraryBuilder &library)
{
    const QList<Series> found = seriesOf(library.facts(), u"derbyshire"_s, u"999"_s);
    return { u"Calls"_s, {},
        { BriefingFigure { figureOf(seriesForFigure(found), library.facts()).value(), {} } }, {} };
}

QStringList wordsOf(const QList<BriefingChange> &changes)
{
    QStringList words;
    for (const BriefingChange &change : changes)
        words.append(change.words);
    return words;
}

} // namespace

TEST(BriefingRefresh, ChangesNothingWhereTheLibrarySaysTheSame)
{
    const LibraryBuilder library = rounds(Grade::Good);
    const RefreshedBriefing now = refreshed(onePage(library), library.facts());
    EXPECT_EQ(wordsOf(now.changes), QStringList());
    EXPECT_EQ(now.briefing, onePage(library));
}

TEST(BriefingRefresh, TellsWhichGradeIsAnotherOneNow)
{
    const LibraryBuilder library = rounds(Grade::Outstanding);
    const RefreshedBriefing now = refreshed(onePage(rounds(Grade::Good)), library.facts());
    EXPECT_TRUE(
        wordsOf(now.changes).filter(u"“Legitimacy”"_s).filter(u"Good → Outstanding"_s).size() == 1)
        << qPrintable(wordsOf(now.changes).join(u'\n'));
    EXPECT_EQ(now.briefing, onePage(library));
}

TEST(BriefingRefresh, LeavesPinnedBlocksAndSaysWhatTheLibrarySaysOfThem)
{
    Briefing before = callsFigure(calls(152944));
    before.blocks[0] = withPin(before.blocks.at(0), QDate(2026, 11, 23));
    const LibraryBuilder library = calls(160000);
    const RefreshedBriefing now = refreshed(before, library.facts());
    EXPECT_EQ(now.briefing, before);
    EXPECT_EQ(now.changes.size(), 0);
    ASSERT_EQ(now.kept.size(), 1);
    EXPECT_TRUE(now.kept.first().words.endsWith(u"152,944 → 160,000"_s))
        << qPrintable(now.kept.first().words);
    before.blocks[0] = withPin(before.blocks.at(0), {}); // free again
    EXPECT_EQ(refreshed(before, library.facts()).changes.size(), 1);
}

TEST(BriefingRefresh, LeavesPinnedTablesWithTheirSources)
{
    Briefing before = onePage(rounds(Grade::Good));
    qsizetype pinned = 0;
    for (BriefingBlock &block : before.blocks) {
        if (canBePinned(block))
            block = withPin(block, QDate(2026, 11, 23));
        pinned += pinnedOn(block).isValid() ? 1 : 0;
    }
    EXPECT_GE(pinned, 2);
    const RefreshedBriefing now = refreshed(before, rounds(Grade::Outstanding).facts());
    EXPECT_EQ(now.briefing, before);
    EXPECT_FALSE(now.kept.isEmpty());
}

TEST(BriefingRefresh, LeavesTheAnalystsOwnWords)
{
    Briefing edited = onePage(rounds(Grade::Good));
    for (qsizetype i = 0; i < edited.blocks.size(); ++i)
        edited.blocks[i] = withWords(edited.blocks.at(i), u"Mine"_s);
    const Briefing now = refreshed(edited, rounds(Grade::Outstanding).facts()).briefing;
    for (const BriefingBlock &block : now.blocks)
        EXPECT_EQ(Peel::wordsOf(block), u"Mine"_s);
}

TEST(BriefingRefresh, TakesAFiguresNewValue)
{
    const RefreshedBriefing now = refreshed(callsFigure(calls(150000)), calls(167358).facts());
    EXPECT_EQ(wordsOf(now.changes),
        QStringList { u"Figure 1, 999 calls, 2019–20, Derbyshire: 150,000 → 167,358"_s });
    EXPECT_TRUE(
        std::get<BriefingFigure>(now.briefing.blocks.first()).spec.altText.contains(u"167,358"_s));
}

TEST(BriefingRefresh, FindsAValueThatWasReadAgain)
{
    const Briefing before = callsFigure(calls(150000));
    LibraryFacts again = calls(167358).facts();
    for (StoredMetric &metric : again.metrics)
        metric.id += 1000; // reading again makes new rows
    const RefreshedBriefing now = refreshed(before, again);
    EXPECT_EQ(now.changes.size(), 1) << qPrintable(wordsOf(now.changes).join(u'\n'));
    const FigureSpec &spec = std::get<BriefingFigure>(now.briefing.blocks.first()).spec;
    EXPECT_EQ(spec.series.first().points.last().value, 167358);
    EXPECT_GT(spec.series.first().points.last().facts.first(), 1000);
}

TEST(BriefingRefresh, KeepsWhatTheLibraryHasNoMore)
{
    const Briefing before = joined(callsFigure(calls(150000)), onePage(rounds(Grade::Good)));
    const RefreshedBriefing now = refreshed(before, {});
    EXPECT_EQ(now.briefing, before);
    EXPECT_EQ(now.changes.first().words,
        u"Figure 1, 3 values are no longer in the library: they stay as they were"_s);
    EXPECT_GT(now.changes.size(), 1);
}

TEST(BlockRecipes, MakeEveryRoundOfAForceATable)
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2016-12-08"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding);
    const Briefing made
        = briefingOf({ u"matrix"_s, { u"derbyshire"_s }, {}, 0, 0 }, library.facts(), u"Matrix"_s);
    ASSERT_EQ(made.blocks.size(), 2);
    const auto &table = std::get<BriefingTable>(made.blocks.at(1));
    EXPECT_EQ(table.origin->recipe, u"matrix"_s);
    EXPECT_EQ(table.origin->part, 1);
    EXPECT_EQ(table.sources.first(), SourceNumbers { 1 });
}

TEST(BlockRecipes, OfAnUnknownNameMakeNothing)
{
    EXPECT_TRUE(briefingOf({ u"poem"_s, {}, {}, 0, 0 }, {}, {}).blocks.isEmpty());
}
