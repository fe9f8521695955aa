// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"
#include "support/outline.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

ReadDocument read(const QString &text)
{
    const auto document = readText(text.toUtf8(), {});
    EXPECT_TRUE(document.has_value()) << (document ? "" : qPrintable(document.error().message));
    return document ? *document : ReadDocument();
}

} // namespace

TEST(TextReader, GivesTheBlocksThatAWebPageWouldGive)
{
    const ReadDocument page
        = read(u"Skip to content\n\nKent 2016\n\nEffectiveness\n\nHow effective is the force at "
               u"keeping people "
               "safe?\n\nLast updated 02/03/2017\nGood\n\nKent Police is good at it.\n\nAreas for "
               "improvement\n\n  • The force should train its people.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent 2016", "heading2:Effectiveness",
            "heading3:How effective is the force at keeping people safe?",
            "paragraph:Last updated 02/03/2017", "badge:Good",
            "paragraph:Kent Police is good at it.", "heading4:Areas for improvement",
            "list_item1:The force should train its people." }));
    EXPECT_EQ(page.furniture.size(), 1U);
}

TEST(TextReader, JoinsHardWrappedLines)
{
    const ReadDocument page = read(
        u"Inspectors saw officers and staff who want to do right by\n"
        "Londoners, and a service that is still short of experienced\n"
        "detectives. It knows this.\n\nThe second paragraph goes over\ntwo lines as well.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines {
            "paragraph:Inspectors saw officers and staff who want to do right by Londoners, and "
            "a service that is still short of experienced detectives. It knows this.",
            "paragraph:The second paragraph goes over two lines as well." }));
}

TEST(TextReader, JoinsLinesWithAnEmptyLineBehindEach)
{
    const ReadDocument page = read(
        u" REPORT BY CHIEF CONSTABLE \n PURPOSE OF THE REPORT \nTo tell the Commissioner how far "
        u"the \n\n"
        "force has come with the first objective of the plan. \n\n1. OVERVIEW OF THE WORK \n\n"
        "1.1 Nothing brings the force closer to people than officers on \n\n"
        "their own streets, and more of them have been there since the \n\n"
        "summer, when the new teams were set up in Buxton and also in \n\n"
        "Glossop. They stay.  \n\n1.2 The second paragraph is about the time it takes to answer "
        "\n\n"
        "calls, which has become shorter – 12 seconds in August and only \n\n– 9 seconds in "
        "September, "
        "as the table of the month shows. \n\n• 2018 to 2019 = 1,594 searches, those under the "
        "Drugs Act: "
        "\n\n1,009, PACE: 545 \n\n• another thing \n\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:REPORT BY CHIEF CONSTABLE", "heading2:PURPOSE OF THE REPORT",
            "paragraph:To tell the Commissioner how far the force has come with the first "
            "objective "
            "of the plan.",
            "heading2:OVERVIEW OF THE WORK",
            "paragraph:Nothing brings the force closer to people than officers on their own "
            "streets, "
            "and more of them have been there since the summer, when the new teams were set up in "
            "Buxton and also in Glossop. They stay.",
            "paragraph:The second paragraph is about the time it takes to answer calls, which has "
            "become shorter – 12 seconds in August and only – 9 seconds in September, as the table "
            "of "
            "the month shows.",
            "list_item1:2018 to 2019 = 1,594 searches, those under the Drugs Act: 1,009, PACE: 545",
            "list_item1:another thing" }));
    EXPECT_EQ(page.blocks.at(4).marker, u"1.1"_s);
}

TEST(TextReader, AGradeAtALineEndIsNoBadge)
{
    const ReadDocument page
        = read(u"HM Inspectorate has published how legitimate it finds each force. The "
               "force was\ngraded good. Its neighbour, which it helps so often, was "
               "found to be\ngood\n"_s);
    EXPECT_EQ(page.blocks.size(), 1U);
}

TEST(TextReader, LinesOfATitlePageStandForThemselves)
{
    const ReadDocument page
        = read(u"An inspection of Kent Police\nPEEL 2021/22\n\nKent Police has become "
               "quicker.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:An inspection of Kent Police", "heading2:PEEL 2021/22",
            "paragraph:Kent Police has become quicker." }));
}

TEST(TextReader, ReadsMarkdownAndFrontMatter)
{
    const ReadDocument page = read(
        u"---\ntitle: \"Police\\u2019s report | Kent Police\"\nurl: https://example.org/a\n---\n"
        "# Kent PEEL 2018\n\nThe force is **good** at [training](https://example.org).\n\n"
        "**Areas for improvement**\n\n* first\n* second\n\n| Area | Grade |\n|---|---|\n"
        "| Preventing crime | Good |\n"_s);
    EXPECT_EQ(page.titleHint, u"Police’s report"_s);
    EXPECT_EQ(page.siteHint, u"Kent Police"_s);
    EXPECT_EQ(page.addressHint, u"https://example.org/a"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent PEEL 2018", "paragraph:The force is good at training.",
            "heading4:Areas for improvement", "list_item1:first", "list_item1:second",
            "table:Area\tGrade\nPreventing crime\tGood" }));
    EXPECT_EQ(page.blocks.back().headRows, 1);
}

TEST(TextReader, ReadsTablesOfTabs)
{
    const ReadDocument page
        = read(u"Rates\tKent\tEngland\nBurglary\t6.1\t8.4\nTheft\t5.7\t6.3\n"_s);
    ASSERT_EQ(page.blocks.size(), 1U);
    const Block &table = page.blocks.front();
    EXPECT_EQ(table.kind, BlockKind::Table);
    EXPECT_EQ(table.headRows, 1);
    EXPECT_EQ(table.cells.size(), 9U);
    EXPECT_TRUE(table.cells.at(3).head);
    EXPECT_EQ(table.cellText(table.cells.at(8)), u"6.3"_s);
}

TEST(TextReader, FindsTablesWhoseColumnsAreBlanks)
{
    const ReadDocument page = read(
        u"The waits are below.\n\nMonth\n\nAverage Triage\nWait Time\n\nAverage 101\nWait Time\n\n"
        "Nov-21 N/A 00:08:52\nDec-21 N/A 00:06:49\nJan-22 0:00:37 00:03:42\n\nThey fell.\n"_s);
    ASSERT_EQ(page.blocks.size(), 3U);
    const Block &table = page.blocks.at(1);
    EXPECT_EQ(table.text,
        u"Month\tAverage Triage Wait Time\tAverage 101 Wait Time\nNov-21\tN/A\t00:08:52\n"
        "Dec-21\tN/A\t00:06:49\nJan-22\t0:00:37\t00:03:42"_s);
    EXPECT_EQ(table.headRows, 1);
}

TEST(TextReader, HeadsThatCannotBeSharedOutStayText)
{
    const ReadDocument page
        = read(u"Calls\nby\nquarter\nand\nkind\n\n2019 10 20 30\n2020 11 21 31\n"
               "2021 12 22 32\n"_s);
    ASSERT_EQ(page.blocks.size(), 2U);
    EXPECT_EQ(page.blocks.at(1).headRows, 0);
}

TEST(TextReader, ContentsListsAreNoPartOfTheText)
{
    const ReadDocument page
        = read(u"Report\n\nContents\n\nOverview\t3\nIntroduction\t5\nHow well does "
               "it do?\t7\nAnnex A\t20\n\nOverview\n\nThe force is well run.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Report", "heading2:Overview", "paragraph:The force is well run." }));
    EXPECT_EQ(page.furniture.size(), 5U);
    EXPECT_EQ(page.furniture.front().why, u"contents list"_s);
}

TEST(TextReader, PageNumbersAreSetApartAndValuesAreNot)
{
    const ReadDocument page = read(
        u"One sentence stands here.\nPage 3 of 12\n\fAnother sentence.\n4\n\f793\n\nEnd of it.\n"_s);
    EXPECT_FALSE(page.text.contains(u"Page 3"_s));
    EXPECT_FALSE(page.text.contains(u"\n4"_s));
    EXPECT_EQ(page.furniture.size(), 3U); // a number at a page's edge is its number
}

TEST(TextReader, LabelAndValueLinesAreKeyFigures)
{
    const ReadDocument page
        = read(u"Kent 2016\n\nKey facts – 2019/20\n\nPopulation\n\n1.06m people\nup5% "
               "local 10 yr change\n\nCost\n\n50p per person per day local\n\nAbout "
               "us\n\nThe force has dogs.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent 2016", "heading2:Key facts – 2019/20",
            "key_figure:Population\n1.06m people\nup5% local 10 yr change",
            "key_figure:Cost\n50p per person per day local", "heading2:About us",
            "paragraph:The force has dogs." }));
}

TEST(TextReader, LoosePanelLinesBecomeTiles)
{
    const ReadDocument page = read(
        u"Force in numbers\n\nCharge rate\n\nCharge rate 12 months to June 2015\n\nKent Police\n\n"
        "20.6%\n\nEngland and Wales\n\n16.0%\n\nCrime\n\nCrimes per 1,000 population\n\nKent "
        "Police\n\n50.5\n\nEngland and Wales\n\n63.0\n\nIntroduction\n\nThe public expects "
        "much.\n"_s);
    ASSERT_EQ(page.blocks.size(), 5U);
    EXPECT_EQ(page.blocks.at(1).text,
        u"Charge rate\nCharge rate 12 months to June 2015\nKent Police\n20.6%\nEngland and "
        "Wales\n16.0%"_s);
    EXPECT_TRUE(page.blocks.at(2).text.startsWith(u"Crime\n"_s));
    EXPECT_EQ(page.blocks.at(3).text, u"Introduction"_s);
}

TEST(TextReader, AFigureInFrontOfAParagraphIsNoNumberOfIt)
{
    const ReadDocument page = read(
        u"1.4 The calls are told below in words of our own.\n\n2.1 percent of them were lost.\n"_s);
    EXPECT_EQ(page.blocks.at(0).marker, u"1.4"_s);
    EXPECT_EQ(page.blocks.at(1).text, u"2.1 percent of them were lost."_s);
}

TEST(TextReader, NoteMarksAreSetApart)
{
    const ReadDocument page = read(
        u"Overall judgment¹ of the year is told below in words of our own.\n\n¹ See Annex A for "
        "it.\n\nFigure 4: Outcomes of all crime $^{6\\,7}$\n"_s);
    EXPECT_EQ(page.blocks.at(0).text,
        u"Overall judgment of the year is told below in words of our own."_s);
    EXPECT_EQ(page.blocks.at(0).marks.at(0).mark, u"1"_s);
    EXPECT_EQ(page.blocks.at(1).kind, BlockKind::Footnote);
    EXPECT_EQ(page.blocks.at(1).marker, u"1"_s);
    EXPECT_EQ(page.blocks.at(2).kind, BlockKind::Caption);
    EXPECT_EQ(page.blocks.at(2).text, u"Figure 4: Outcomes of all crime"_s);
    EXPECT_EQ(page.blocks.at(2).marks.size(), 2U);
}

TEST(TextReader, StandsLinesOfAMegabyte)
{
    const ReadDocument page
        = read(QString(u"The force is good. "_s).repeated(60000) + u"\n\nEnd of it."_s);
    EXPECT_EQ(page.blocks.size(), 2U);
}

TEST(TextReader, RefusesWhatHasNoTextOrTooMuch)
{
    EXPECT_FALSE(readText(" \n\n ", {}).has_value());
    ReadingOptions options;
    options.limits.textBytes = 3;
    EXPECT_FALSE(readText("1234", options).has_value());
}

TEST(TextReader, KeepsTheTilesOfAPanelApart)
{
    const ReadDocument page
        = read(u"Kent PEEL 2018\n\nKey facts - 2018/19\n\nForce Area\n1,443 square miles\n"
               "Population\n1.85m people\nup 10% local 10 yr change\n\nEffectiveness\n\n"
               "Kent Police is good at keeping people safe.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent PEEL 2018", "heading2:Key facts - 2018/19",
            "key_figure:Force Area\n1,443 square miles",
            "key_figure:Population\n1.85m people\nup 10% local 10 yr change",
            "heading2:Effectiveness", "paragraph:Kent Police is good at keeping people safe." }));
}

TEST(TextReader, KeepsLinesOfLabelAndFigureApart)
{
    const ReadDocument page
        = read(u"Kent Police\n\nRecorded crimes: 148,210\nCalls answered within 10 seconds: 92.1%\n"
               "Average time to answer calls: 3 minutes 12 seconds\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent Police",
            "key_figure:Recorded crimes: 148,210\nCalls answered within 10 seconds: 92.1%\n"
            "Average time to answer calls: 3 minutes 12 seconds" }));
}

TEST(TextReader, ReadsTablesWhoseCellsStandApart)
{
    const ReadDocument page = read(
        u"Kent Police\n\nOffence             2019/20    2020/21\n"
        "------------------  -------  ---------\n"
        "Burglary              9,120      8,011\n999 calls received   14,220      9,801\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent Police",
            "table:Offence\t2019/20\t2020/21\nBurglary\t9,120\t8,011\n"
            "999 calls received\t14,220\t9,801" }));
}

TEST(TextReader, ReadsAreasBelowGradesAsTheirWhitePartsThem)
{
    const ReadDocument page = read(
        u"Kent Police\n\nThe grades are these:\n\n"
        u"   Good               Adequate           Inadequate\n\n\n"
        u"  Recording data     Preventing crime   Responding\n  about crime\n"
        u"                        Managing\n  Custody              offenders\n\n\n"
        u"The next part of this text tells what the inspectors saw, and what is to be done.\n"_s);
    ASSERT_EQ(page.blocks.size(), 4U);
    EXPECT_EQ(page.blocks[2].text,
        u"Good\tAdequate\tInadequate\nRecording data about crime\tPreventing crime\tResponding\n"
        "Custody\tManaging offenders");
}

TEST(TextReader, LineOverItsGradeIsAHeading)
{
    const ReadDocument page
        = read(u"# Kent Police\n\nManaging offenders\nInadequate\n\nThe force waits too long.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent Police", "heading2:Managing offenders", "badge:Inadequate",
            "paragraph:The force waits too long." }));
}

TEST(TextReader, EntriesOfARegisterAreLinesOfTheirOwn)
{
    const ReadDocument page = read(
        u"# Kent Police\n\nArea for improvement\nThe force should keep its lists up to date\n"
        u"Area: Managing offenders\nLevel 2\nStatus: open\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent Police", "heading4:Area for improvement",
            "heading2:The force should keep its lists up to date",
            "paragraph:Area: Managing offenders", "paragraph:Level 2", "paragraph:Status: open" }));
}

TEST(TextReader, ItemsThatLostTheirMarksAreLinesOfTheirOwn)
{
    const ReadDocument page = read(
        u"# Kent Police\n\nThe force should at once:\ntrain its staff in the new way of taking\n"
        u"calls; and\nlisten to some of them.\n\nIt asked two things:\nwho calls and why.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent Police", "paragraph:The force should at once:",
            "paragraph:train its staff in the new way of taking calls; and",
            "paragraph:listen to some of them.",
            "paragraph:It asked two things: who calls and why." }));
}

TEST(TextReader, AQuotedSentenceIsNoHeading)
{
    const ReadDocument page = read(
        u"# Inspectors praise the force\n\nThe chief said: “We are pleased.”\n\nShe is right.\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Inspectors praise the force",
            "paragraph:The chief said: “We are pleased.”", "paragraph:She is right." }));
}

TEST(TextReader, AnotherMarkIsAListInside)
{
    const ReadDocument page = read(
        u"# Kent 2017\n\nWhat is to be done:\n\n  * Areas for improvement\n     - The force should "
        u"plan.\n     - The force should count.\n  * Other matters\n"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent 2017", "paragraph:What is to be done:",
            "list_item1:Areas for improvement", "list_item2:The force should plan.",
            "list_item2:The force should count.", "list_item1:Other matters" }));
}

TEST(TextReader, TakesEachLineForAParagraphWhereNoneIsWrapped)
{
    const QString lengthy
        = u"The force knows what its communities worry about, and its teams spend most of their "
          "shifts where the calls come from, which people in the towns and villages have noticed."_s;
    const ReadDocument page = read(
        u"Gwent PEEL 2018\nEfficiency\nHow well does the force plan for the future?\n"_s + lengthy
        + u"\nAreas for improvement\n- The force should train its people, and see to it "
          u"that each\nof them has a plan.\n- The force should plan ahead.\n"_s
        + lengthy + u"\nPlanning\n"_s + lengthy + u'\n');
    const std::string text = lengthy.toStdString();
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Gwent PEEL 2018", "heading2:Efficiency",
            "heading3:How well does the force plan for the future?", "paragraph:" + text,
            "heading4:Areas for improvement",
            "list_item1:The force should train its people, and see to it that each of them has a "
            "plan.",
            "list_item1:The force should plan ahead.", "paragraph:" + text, "heading2:Planning",
            "paragraph:" + text }));
}

TEST(TextReader, TheNameOfAnImprovementHeadsTheLineBelow)
{
    const ReadDocument document
        = read(u"Register of Gwent\n\nCause of concern\nThe force loses its "
               "files.\n\nRecommendation 1\nBy May, the force should:\n- "
               "find them.\nStatus: complete\n"_s);
    EXPECT_EQ(outline(document),
        (Lines { "heading1:Register of Gwent", "heading4:Cause of concern",
            "paragraph:The force loses its files.", "heading4:Recommendation 1",
            "paragraph:By May, the force should:", "list_item1:find them.",
            "paragraph:Status: complete" }));
}

TEST(TextReader, WhenAnEntryOfARegisterWasGivenIsNoPartOfIt)
{
    const ReadDocument document
        = read(u"Register of Gwent\n\nCause of concern\nIssued 11 March 2024\nStatus: open\n\nThe "
               "force loses its files.\nRecommendation 1. By May, the force should:\nfind its "
               "files.\nRecommendation 2. By June, the force should:\nkeep its files.\n"_s);
    EXPECT_EQ(outline(document),
        (Lines { "heading1:Register of Gwent", "heading4:Cause of concern",
            "paragraph:Issued 11 March 2024", "paragraph:Status: open",
            "paragraph:The force loses its files.",
            "paragraph:Recommendation 1. By May, the force should:", "paragraph:find its files.",
            "paragraph:Recommendation 2. By June, the force should:",
            "paragraph:keep its files." }));
}

TEST(TextReader, TheMinuteOfPublicationAndLetteredNumbersStandAlone)
{
    const ReadDocument document
        = read(u"Gwent News\n\n12 October 2022 00:01\nWe shall do more.\n\n"
               "A1. The force should count its cars.\nA2. The force should wash its cars.\n"_s);
    EXPECT_EQ(outline(document),
        (Lines { "heading1:Gwent News", "paragraph:12 October 2022 00:01",
            "paragraph:We shall do more.", "list_item1:The force should count its cars.",
            "list_item1:The force should wash its cars." }));
}
