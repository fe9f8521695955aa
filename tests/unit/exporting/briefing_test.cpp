// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingedit.h"
#include "exporting/briefing/briefingjson.h"
#include "exporting/briefing/templates.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QDate>

#include <algorithm>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const BriefingTable grades {
    { u"Judgments"_s,
        { { u"question"_s, u"Question"_s, false }, { u"grade"_s, u"Grade"_s, false } },
        { { cell(u"Legitimacy"_s), cell(u"Good"_s) },
            { cell(u"Efficiency"_s), cell(u"Good"_s) } } },
    { { 1, 3 }, {} }, {}
};

/// Two rounds with a better grade in the later, an area for improvement in the earlier.
LibraryBuilder twoRounds()
{
    LibraryBuilder library;
    library.page(u"2015"_s, u"2016-02-11"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .afi(u"legitimacy"_s, u"The force should listen to complaints."_s);
    library.page(u"2016"_s, u"2016-12-08"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding);
    return library;
}

template <typename Block> QList<Block> blocksOf(const Briefing &briefing)
{
    QList<Block> found;
    for (const BriefingBlock &block : briefing.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.append(*one);
    }
    return found;
}

Briefing made(const LibraryBuilder &library, const QString &templateId, const QStringList &rounds)
{
    const auto briefing = briefingOf(library.facts(), { templateId, u"derbyshire"_s, rounds });
    EXPECT_TRUE(briefing.has_value())
        << qPrintable(briefing ? QString() : briefing.error().message);
    return briefing.value_or(Briefing {});
}

} // namespace

TEST(Briefings, MarkTheirSourcesInBrackets)
{
    EXPECT_EQ(sourceMarks({ 1, 3 }), u"[1, 3]"_s);
    EXPECT_EQ(sourceMarks({}), QString());
}

TEST(Briefings, PrintATableWithItsSourcesLast)
{
    const Table printed = printedTable(grades);
    ASSERT_EQ(printed.columns.size(), 3);
    EXPECT_EQ(printed.columns.last().title, u"Sources"_s);
    EXPECT_EQ(printed.rows.at(0).last().text(), u"[1, 3]"_s);
    EXPECT_EQ(printed.rows.at(1).last().text(), QString());
}

TEST(Briefings, PrintATableWithoutSourcesAsItIs)
{
    EXPECT_EQ(printedTable({ grades.table, {}, {} }), grades.table);
}

TEST(Briefings, CountFiguresAndTablesEachByThemselves)
{
    Briefing briefing;
    FigureSpec spec;
    spec.title = u"Calls"_s;
    briefing.blocks = { grades, BriefingFigure { spec, {} }, grades };
    EXPECT_EQ(captionOf(briefing, 0), u"Table 1. Judgments"_s);
    EXPECT_EQ(captionOf(briefing, 1), u"Figure 1. Calls"_s);
    EXPECT_EQ(captionOf(briefing, 2), u"Table 2. Judgments"_s);
}

TEST(Briefings, GiveLongTextTheWiderColumn)
{
    Table table { {}, { { u"a"_s, u"Round"_s, false }, { u"b"_s, u"Text"_s, false } },
        { { cell(u"2015"_s), cell(QString(200, u'x')) } } };
    const QList<double> shares = columnShares(table);
    EXPECT_GT(shares.at(1), 3 * shares.at(0));
    EXPECT_NEAR(shares.at(0) + shares.at(1), 1, 1e-9);
}

TEST(Briefings, GiveEveryColumnRoomForItsLongestWord)
{
    const QString text = u"not comparable, the questions changed since then"_s;
    Table table { {}, {}, { QList<TableCell>(5, cell(text)) } };
    for (const QString &head : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        table.columns.append({ head, head, false });
    table.columns.append({ u"sources"_s, u"Sources"_s, false });
    table.rows.first().last() = cell(u"[1]"_s);
    const QList<double> shares = columnShares(table);
    const double character = 1.0 / 90; // of the page's width, in a bold head
    EXPECT_GE(shares.last(), 7 * character);
    EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-9);
}

TEST(Briefings, LeaveManyQuotesOfOnePageToThePage)
{
    Briefing briefing;
    briefing.sources = { { u"HMIC, PEEL 2015, page 3"_s, { u"good"_s }, {} },
        { u"Report, page 8"_s, { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }, {} } };
    EXPECT_EQ(sourceLine(briefing, 0), u"[1] HMIC, PEEL 2015, page 3. “good”"_s);
    EXPECT_EQ(sourceLine(briefing, 1), u"[2] Report, page 8."_s);
}

TEST(Briefings, ComeBackFromJsonAsTheyWere)
{
    Briefing briefing { u"Title"_s, u"Subtitle"_s, {}, {} };
    FigureSpec spec;
    spec.title = u"Calls"_s;
    briefing.blocks = { BriefingHeading { 2, u"Head"_s }, BriefingText { u"Words"_s, { 1 } },
        BriefingQuote { u"good"_s, u"HMIC"_s, { 1 } }, BriefingFigure { spec, { 1 } },
        BriefingTable { grades.table, { { 1 }, {} }, { u"note"_s } } };
    briefing.sources = { { u"HMIC"_s, { u"good"_s }, u"https://example.org/"_s } };
    EXPECT_EQ(briefingFromJson(toJson(briefing)).value(), briefing);
}

TEST(Briefings, WithASourceThatIsNotListedAreRefused)
{
    Briefing briefing { u"Title"_s, {}, { BriefingText { u"Words"_s, { 2 } } }, {} };
    EXPECT_EQ(briefingFromJson(toJson(briefing)).error().kind, ErrorKind::NotUnderstood);
}

TEST(BriefingTemplates, OnePageSetsTwoRoundsSideBySideWithTheVerdict)
{
    const Briefing briefing = made(twoRounds(), u"one-page"_s, { u"2015"_s, u"2016"_s });
    EXPECT_EQ(briefing.title, u"Derbyshire Constabulary: PEEL 2015 and 2016"_s);
    const auto tables = blocksOf<BriefingTable>(briefing);
    ASSERT_EQ(tables.size(), 2);
    ASSERT_EQ(tables.at(0).table.rows.size(), 1);
    QStringList cells;
    for (const TableCell &one : tables.at(0).table.rows.first())
        cells << one.text();
    EXPECT_EQ(cells, (QStringList { u"Legitimacy"_s, u"Good"_s, u"Outstanding"_s, u"Improved"_s }));
    EXPECT_EQ(tables.at(0).sources.first(), (SourceNumbers { 1, 2 }));
    EXPECT_EQ(tables.at(1).table.rows.size(), 1);
}

TEST(BriefingTemplates, NumberEverySourceAndListNoOther)
{
    for (const BriefingTemplate &one : briefingTemplates()) {
        const Briefing briefing = made(twoRounds(), one.id, {});
        QList<int> told;
        for (const BriefingTable &table : blocksOf<BriefingTable>(briefing)) {
            for (const SourceNumbers &numbers : table.sources)
                told += numbers;
        }
        for (const BriefingText &text : blocksOf<BriefingText>(briefing))
            told += text.sources;
        std::sort(told.begin(), told.end());
        told.erase(std::unique(told.begin(), told.end()), told.end());
        QList<int> listed;
        for (int number = 1; number <= briefing.sources.size(); ++number)
            listed << number;
        EXPECT_EQ(told, listed) << qPrintable(one.id);
    }
}

TEST(BriefingTemplates, NumberSourcesInTheOrderInWhichTheyAreTold)
{
    for (const BriefingTemplate &one : briefingTemplates()) {
        const Briefing briefing = made(twoRounds(), one.id, {});
        EXPECT_EQ(renumbered(briefing).sources, briefing.sources) << qPrintable(one.id);
    }
}

TEST(BriefingTemplates, TakeTheTwoNewestRoundsWhereNoneArePicked)
{
    LibraryBuilder library = twoRounds();
    library.page(u"2017"_s, u"2018-03-22"_s).judgment(u"2017"_s, u"legitimacy"_s, Grade::Good);
    EXPECT_EQ(
        made(library, u"one-page"_s, {}).title, u"Derbyshire Constabulary: PEEL 2016 and 2017"_s);
}

TEST(BriefingTemplates, SayThatALibraryHasNothing)
{
    EXPECT_EQ(briefingOf(twoRounds().facts(), { u"one-page"_s, u"kent"_s, {} }).error().kind,
        ErrorKind::NotUnderstood);
    EXPECT_EQ(briefingOf(twoRounds().facts(), { u"poem"_s, u"derbyshire"_s, {} }).error().kind,
        ErrorKind::NotUnderstood);
}

TEST(BriefingTemplates, GiveTheSameWhateverTheOrderOfImport)
{
    LibraryBuilder later;
    later.page(u"2016"_s, u"2016-12-08"_s).afi(u"legitimacy"_s, u"Second."_s);
    later.page(u"2015"_s, u"2016-02-11"_s).afi(u"legitimacy"_s, u"First."_s);
    const auto tables = blocksOf<BriefingTable>(made(later, u"board-paper"_s, { u"2015"_s }));
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables.first().table.rows.first().at(3).text(), u"First."_s);
}

TEST(Sources, OfOnePageAreOne)
{
    LibraryBuilder library;
    library.page(u"2015"_s, u"2016-02-11"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .judgment(u"2015"_s, u"efficiency"_s, Grade::Good);
    const Briefing briefing = made(library, u"fact-box"_s, { u"2015"_s });
    EXPECT_EQ(briefing.sources.size(), 1);
}
