// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/headings.h"
#include "ingest/pdf/lists.h"
#include "ingest/pdf/paragraphs.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

std::vector<Draft> draftsOn(const Sheet &sheet)
{
    std::vector<Draft> drafts = paragraphsOf(sheet.rows(), usual());
    for (Draft &draft : drafts)
        classify(draft, usual());
    setHeadingLevels(drafts);
    markDrawnItems(drafts, usual());
    setListLevels(drafts, usual());
    return drafts;
}

const QStringList prose { u"The force understands demand and it has"_s,
    u"plans that cover the years to come. They"_s, u"are tested each spring."_s };

} // namespace

TEST(Paragraphs, LinesAtOneStepAreOneParagraph)
{
    const auto drafts = draftsOn(Sheet().block(prose, 50, 100));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Paragraph);
    EXPECT_EQ(drafts.front().lines.size(), 3U);
}

TEST(Paragraphs, WiderStepPartsParagraphs)
{
    EXPECT_EQ(draftsOn(Sheet().block(prose, 50, 100).block(prose, 50, 150)).size(), 2U);
}

TEST(Paragraphs, ShortLinesAreTheirOwnWhereTheColumnIsKnownToBeWider)
{
    const QStringList lines { u"81% frontline officers"_s, u"79% national level"_s,
        u"2.91 per 1000 population"_s };
    const std::vector<Row> rows = Sheet().block(lines, 50, 100).rows();
    EXPECT_EQ(paragraphsOf(rows, usual(), 500).size(), 3U);
}

TEST(Paragraphs, NumberedParagraphKeepsItsNumberAsMarker)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"8.13"_s, 50, 100)
                                     .block(prose, 90, 100)
                                     .set(u"8.14"_s, 50, 160)
                                     .block(prose, 90, 160));
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Paragraph);
    EXPECT_EQ(drafts.front().marker, u"8.13");
    EXPECT_EQ(drafts.front().lines.size(), 3U);
    EXPECT_TRUE(drafts.front().text().startsWith(u"The force"));
}

TEST(Paragraphs, BulletsBeginItemsAndNestByTheirEdge)
{
    const auto drafts = draftsOn(
        Sheet()
            .set(u"•"_s, 50, 100)
            .block({ u"officers who are trained and have the"_s, u"time for it"_s }, 64, 100)
            .set(u"•"_s, 70, 128)
            .set(u"specials"_s, 84, 128)
            .set(u"•"_s, 50, 142)
            .set(u"staff"_s, 64, 142));
    ASSERT_EQ(drafts.size(), 3U);
    for (const Draft &draft : drafts)
        EXPECT_EQ(draft.kind, BlockKind::ListItem);
    EXPECT_EQ(drafts[0].lines.size(), 2U);
    EXPECT_EQ(drafts[0].level, 1);
    EXPECT_EQ(drafts[1].level, 2);
    EXPECT_EQ(drafts[2].level, 1);
}

TEST(Paragraphs, IndentedParagraphsUnderAColonAreItemsWithDrawnBullets)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"These aim to:"_s, 50, 100)
                                     .set(u"protect the vulnerable;"_s, 80, 125)
                                     .set(u"build strong partnerships; and"_s, 80, 145)
                                     .set(u"work with young people."_s, 80, 165));
    ASSERT_EQ(drafts.size(), 4U);
    EXPECT_EQ(drafts[0].kind, BlockKind::Paragraph);
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(drafts[i].kind, BlockKind::ListItem);
}

TEST(Paragraphs, PageWithAWiderMarginThanTheOneBeforeIsNoList)
{
    std::vector<Draft> drafts = draftsOn(Sheet().set(u"It has a plan."_s, 50, 700));
    for (Draft &draft :
        draftsOn(Sheet()
                     .set(u"The inspectorate is independent."_s, 80, 100, { 10, false, false, 2 })
                     .set(u"You may copy this report."_s, 80, 130, { 10, false, false, 2 })))
        drafts.push_back(std::move(draft));
    markDrawnItems(drafts, usual());
    for (const Draft &draft : drafts)
        EXPECT_EQ(draft.kind, BlockKind::Paragraph);
}

TEST(Paragraphs, RaisedNumberOpensAFootnote)
{
    Sheet sheet;
    sheet.set(u"4"_s, 50, 697, { 8 });
    sheet.set(u"Home Office, July 2015."_s, 57, 700, { 8 });
    const auto drafts = draftsOn(sheet);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Footnote);
    EXPECT_EQ(drafts.front().marker, u"4");
    EXPECT_EQ(drafts.front().text(), u"Home Office, July 2015.");
}

TEST(Headings, LevelsFollowSizeThenWeight)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"Effectiveness"_s, 50, 50, { 18, true })
                                     .set(u"Investigating crime"_s, 50, 90, { 14, true })
                                     .set(u"How cases are allocated"_s, 50, 120, { 10, true })
                                     .block(prose, 50, 145));
    ASSERT_EQ(drafts.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(drafts[i].kind, BlockKind::Heading);
        EXPECT_EQ(drafts[i].level, static_cast<int>(i) + 1);
    }
    EXPECT_EQ(drafts[3].kind, BlockKind::Paragraph);
}

TEST(Headings, NumbersTellLevelsOfOneStyle)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"8."_s, 50, 50, { 10, true })
                                     .set(u"DIGITAL CONTACT"_s, 90, 50, { 10, true })
                                     .block(prose, 90, 80)
                                     .set(u"8.8"_s, 50, 150, { 10, true })
                                     .set(u"Call data"_s, 90, 150, { 10, true }));
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts[0].marker, u"8.");
    EXPECT_EQ(drafts[0].level, 1);
    EXPECT_EQ(drafts[2].level, 2);
}

TEST(Headings, BoldWordsInASentenceAreNone)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"The force is good"_s, 50, 100, { 10, true })
                                     .set(u"at this work."_s, 142, 100));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::Paragraph);
}

TEST(Headings, FigureLabelIsACaption)
{
    const auto drafts
        = draftsOn(Sheet().set(u"Figure 2: Crimes per person"_s, 50, 100, { 10, true }));
    EXPECT_EQ(drafts.front().kind, BlockKind::Caption);
}

TEST(Contents, EntriesWithLeadersAreItemsWithoutThem)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"Introduction.............. 9"_s, 50, 100, { 10, true })
                                     .set(u"Summary .......... 11"_s, 60, 120)
                                     .set(u"How well does the force work with"_s, 60, 140)
                                     .set(u"partners? .......... 13"_s, 60, 153));
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts[0].text(), u"Introduction 9");
    EXPECT_EQ(drafts[2].text(), u"How well does the force work with partners? 13");
    for (const Draft &draft : drafts) {
        EXPECT_EQ(draft.kind, BlockKind::ListItem);
        EXPECT_EQ(draft.role, u"contents");
    }
}

TEST(Paragraphs, ShortLinesOfATitlePageStayApart)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"An inspection of the police of this county"_s, 50, 60)
                                     .set(u"November 2016"_s, 50, 100)
                                     .set(u"© The inspectorate"_s, 50, 112)
                                     .set(u"www.example.org"_s, 50, 124));
    ASSERT_EQ(drafts.size(), 4U);
    EXPECT_EQ(drafts[1].text(), u"November 2016");
}

TEST(Paragraphs, IndentedFirstLineMakesNoListItem)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"Overall"_s, 50, 80, { 14, true })
                                     .set(u"The force keeps people safe and has"_s, 65, 110)
                                     .set(u"plans for the years to come."_s, 50, 124));
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts.back().kind, BlockKind::Paragraph);
}

TEST(Contents, EntriesWithoutLeadersAreEntriesBesideThoseWithThem)
{
    const auto drafts
        = draftsOn(Sheet()
                       .set(u"Contents"_s, 50, 80, { 14, true })
                       .set(u"How effective is the force?"_s, 50, 110, { 10, true })
                       .set(u"2"_s, 400, 110, { 10, true })
                       .block({ u"Force in numbers . . . . . 2"_s, u"Areas . . . . . . . . . 3"_s,
                                  u"Causes . . . . . . . . . 3"_s },
                           60, 126)
                       .set(u"Annex A"_s, 50, 180, { 10, true })
                       .set(u"4"_s, 400, 180, { 10, true }));
    ASSERT_EQ(drafts.size(), 6U);
    for (std::size_t i = 1; i < drafts.size(); ++i)
        EXPECT_EQ(drafts[i].role, u"contents");
}

TEST(Contents, EntryGoesOnBelowTheLineThatItsNumberStandsBeside)
{
    Sheet sheet;
    sheet.set(u"Contents"_s, 50, 80, { 14, true });
    sheet.set(u"Summary"_s, 50, 110).set(u"2"_s, 400, 110);
    sheet.set(u"How the force looks after people who need its help and"_s, 50, 126)
        .set(u"5"_s, 400, 126)
        .set(u"protection"_s, 50, 138);
    sheet.set(u"Annex"_s, 50, 154).set(u"9"_s, 400, 154);
    const auto drafts = draftsOn(sheet);
    ASSERT_EQ(drafts.size(), 4U);
    EXPECT_EQ(drafts[1].text(), u"Summary 2");
    EXPECT_EQ(
        drafts[2].text(), u"How the force looks after people who need its help and protection 5");
    EXPECT_EQ(drafts[3].text(), u"Annex 9");
}

TEST(Paragraphs, ConjunctionByItselfEndsItsItem)
{
    const auto drafts
        = draftsOn(Sheet()
                       .set(u"• train its staff in what the law asks of them;"_s, 50, 100)
                       .set(u"• record every call that comes from a school;"_s, 50, 114)
                       .set(u"and"_s, 58.3, 128)
                       .set(u"• visit everybody who calls the force for help."_s, 50, 142));
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_TRUE(drafts[1].text().endsWith(u"school; and"_s)) << qPrintable(drafts[1].text());
}

TEST(KindBoxes, ANarrowLabelHeadsTheTextBesideIt)
{
    Sheet sheet;
    sheet.set(u"Area for"_s, 50, 100).set(u"The force should check its lists"_s, 120, 100);
    sheet.set(u"improvement"_s, 50, 114)
        .set(u"We looked at forty of the lists and saw no"_s, 120, 114);
    sheet.set(u"date on them."_s, 120, 128);
    sheet.set(u"Officers told us that they would like a new list."_s, 50, 150);
    const std::vector<Draft> drafts = paragraphsOf(sheet.rows(), usual());
    ASSERT_EQ(drafts.size(), 4U);
    EXPECT_EQ(drafts[0].text(), u"Area for improvement");
    EXPECT_EQ(drafts[1].text(), u"The force should check its lists");
    EXPECT_EQ(drafts[2].text(), u"We looked at forty of the lists and saw no date on them.");
}

TEST(Paragraphs, MarkTooWideForItsPlaceStandsOverItsItem)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"•"_s, 50, 100)
                                     .block({ u"keeps its records up to date and"_s }, 60, 112)
                                     .block({ u"trains its clerks."_s }, 60, 124));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().kind, BlockKind::ListItem);
    EXPECT_EQ(drafts.front().marker, u"•");
    EXPECT_EQ(drafts.front().lines.size(), 2U);
}

TEST(Paragraphs, LeadInOverItemsIsNoneOfThem)
{
    const auto drafts = draftsOn(Sheet()
                                     .set(u"Recommendations"_s, 50, 80, { 14, true })
                                     .set(u"By June, the force should:"_s, 65, 104)
                                     .set(u"•"_s, 65, 124)
                                     .set(u"answer sooner."_s, 80, 124));
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts[1].kind, BlockKind::Paragraph);
    EXPECT_EQ(drafts[2].kind, BlockKind::ListItem);
}

TEST(Paragraphs, LastWordOfASentenceIsNoParagraph)
{
    const QStringList lines { u"This is what we found when we were here last"_s,
        u"year. How the force plans is:"_s, u"good."_s };
    EXPECT_EQ(draftsOn(Sheet().block(lines, 50, 100)).size(), 1U);
}

TEST(Paragraphs, ADayBelongsToTheMonthInTheNextLine)
{
    const auto drafts = draftsOn(
        Sheet()
            .block({ u"Officers in post at 31"_s, u"March 2022"_s }, 50, 100)
            .set(u"The next paragraph reaches to the right edge of the page"_s, 50, 160));
    EXPECT_EQ(drafts.front().text(), u"Officers in post at 31 March 2022");
}
