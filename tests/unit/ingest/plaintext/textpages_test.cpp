// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textpages.h"
#include "ingest/reading.h"
#include "support/outline.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Peel::Testing {
namespace {

ReadDocument read(const QString &text)
{
    const auto document = readText(text.toUtf8(), {});
    EXPECT_TRUE(document.has_value());
    return document.value_or(ReadDocument {});
}

/// A page of running text under the same head and over its number.
QString page(int number, const QString &body)
{
    return u"Kent Police – an inspection\n\n%1\n\n                 %2\n"_s.arg(body).arg(number);
}

const QString sentence
    = u"The force has put more officers in its neighbourhoods than it had a year before, and\n"
      "they have found out what worries the people there.\n"_s;

} // namespace

TEST(TextPages, RunningHeadsAndNumbersAreTakenOffButTheFirstHead)
{
    const ReadDocument document = read(page(2, u"It has a plan.\n\nIt keeps to it."_s) + u'\f'
        + page(3, u"Victims wait.\n\nThey are told why."_s) + u'\f'
        + page(4, u"The dogs are fed.\n\nThey run fast."_s) + u'\f');
    EXPECT_EQ(document.text.count(u"an inspection"_s), 1);
    EXPECT_EQ(document.furniture.size(), 5U);
    EXPECT_EQ(outline(document).front(), "heading1:Kent Police – an inspection");
}

TEST(TextPages, AParagraphRunsOverAPagesEndAndItsNotesFollowIt)
{
    const ReadDocument document = read(
        u"The force has put more officers in its neighbourhoods than it had a year1 before,\n"
        "and they have found out what worries the people who live in these\n\n"
        "1 Counted on the last day of March.\n\f"
        "neighbourhoods, and what can be done about it.\n\nIt has told them.2\n\n"
        "2 By letter.\n\f"_s);
    EXPECT_EQ(outline(document),
        (Lines { "paragraph:The force has put more officers in its neighbourhoods than it had a "
                 "year before, and they have found out what worries the people who live in these "
                 "neighbourhoods, and what can be done about it.",
            "footnote:Counted on the last day of March.", "paragraph:It has told them.",
            "footnote:By letter." }));
    ASSERT_EQ(document.blocks.front().marks.size(), 1U);
    EXPECT_EQ(document.blocks.front().marks.front().mark, u"1"_s);
}

TEST(TextPages, NumbersThatNoMarkCallsForAreNoNotes)
{
    const ReadDocument document
        = read(u"The table has two rows.\n\n1 Burglary\n2 Robbery\n\fMore of it.\n\f"_s);
    EXPECT_TRUE(document.text.contains(u"1 Burglary"_s));
}

TEST(TextPages, ListsOfContentsAreTakenOutWithTheirTitle)
{
    const ReadDocument document
        = read(u"Contents\nOverview – How effective is the force at keeping people\nsafe? "
               "................. 3\n   Summary ............... 4\nIntroduction.......... 9\n"
               "Annex ................ 12\n\fOverview\n\nThe force is well run, we found.\n\f"_s);
    EXPECT_EQ(outline(document),
        (Lines { "heading1:Overview", "paragraph:The force is well run, we found." }));
    EXPECT_EQ(document.furniture.size(), 6U);
}

TEST(TextPages, HeadingsRightAboveTheirTextAreApart)
{
    const ReadDocument document = read(u"Kent Police 2016\n\f"_s
        + u"How well does the force prevent crime?\nOverall judgment\n\nGood\n\nSummary\n"_s
        + sentence + u"Introduction\n"_s + sentence + u'\f');
    const Lines lines = outline(document);
    for (const char *heading : { "heading3:How well does the force prevent crime?",
             "heading2:Summary", "heading2:Introduction" })
        EXPECT_NE(std::find(lines.begin(), lines.end(), heading), lines.end()) << heading;
}

TEST(TextPages, ColumnsOfTextAreReadOneAfterTheOther)
{
    const ReadDocument document
        = read(u"Kent Police 2016\n\f"
               "How effective is it at                    How effective is it at\n"
               "preventing crime in its towns?            investigating the crimes told?\n\n"
               "          Good                                      Inadequate\n\n"
               "Kent Police is good at preventing         Kent Police is inadequate at telling\n"
               "crime. It has a plan for each of          victims how their case goes on. It\n"
               "its towns and keeps to it, and            does not look at all that it could,\n"
               "people have noticed that.                 and many wait for long.\n\f"_s);
    EXPECT_EQ(outline(document),
        (Lines { "heading1:Kent Police 2016",
            "heading3:How effective is it at preventing crime in its towns?", "badge:Good",
            "paragraph:Kent Police is good at preventing crime. It has a plan for each of its "
            "towns "
            "and keeps to it, and people have noticed that.",
            "heading3:How effective is it at investigating the crimes told?", "badge:Inadequate",
            "paragraph:Kent Police is inadequate at telling victims how their case goes on. It "
            "does "
            "not look at all that it could, and many wait for long." }));
}

TEST(TextPages, TablesAreNoColumns)
{
    const ReadDocument document = read(u"Kent Police 2016\n\f"
                                       "Offence                       2015       2016\n"
                                       "Burglary in a dwelling       9,120      8,011\n"
                                       "Robbery of the person          912        870\n"
                                       "Vehicle crime, all kinds     4,120      4,011\n"
                                       "Theft from the person        1,120      1,011\n\f"_s);
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(document.blocks.back().kind, BlockKind::Table);
}

TEST(TextPages, LinesOfATitlePageAreApart)
{
    const ReadDocument document
        = read(u"PEEL: Police effectiveness\n2016\nAn inspection of Kent Police\nMarch 2017\n"
               "© HMIC 2017\nISBN: 978-1-78655-000-1\nwww.example.org/hmic\n\f"_s
            + sentence + u'\f');
    EXPECT_EQ(outline(document).front(), "heading1:PEEL: Police effectiveness 2016");
    EXPECT_EQ(outline(document).at(1), "heading2:An inspection of Kent Police");
}

TEST(TextPages, AListBelowItsHeadingKeepsItsMarks)
{
    // A symbol font's bullet has become a character that means nothing.
    const ReadDocument document = read(sentence
        + u"Areas for improvement\nThe report lists these:\n\n"
          "  \uf0b7 The force should look at its records each month, at every one of its "
          "stations.\n"
          "  \u0088 The force should tell people why they were stopped.\n"_s);
    const Lines lines = outline(document);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines.at(1), "heading1:Areas for improvement");
    EXPECT_EQ(lines.at(4), "list_item1:The force should tell people why they were stopped.");
}

TEST(TextPages, AddressesAndTimesOfPublishingAreApart)
{
    const ReadDocument document = read(
        u"HMICFRS report on our force\nhttps://www.example.org/news/hmicfrs-report-on-our-force\n"
        "Derbyshire Constabulary\n07:30 07/02/2020\n"_s
        + sentence);
    EXPECT_EQ(outline(document).front(), "heading1:HMICFRS report on our force");
    EXPECT_EQ(document.blocks.at(3).text, u"07:30 07/02/2020"_s);
}

TEST(TextPages, WordsPartedAtALinesEndAreWhole)
{
    const ReadDocument document = read(
        u"The force deals with anti-social behaviour in each of its many neighbour-\n"
        "hoods. Where there is more of it, a team that knows about anti-\n"
        "social behaviour comes. Its manage-\nment is strong, say the people who live in these "
        "neighbourhoods.\n"_s);
    EXPECT_EQ(document.blocks.front().text,
        u"The force deals with anti-social behaviour in each of its many neighbourhoods. Where "
        "there is more of it, a team that knows about anti-social behaviour comes. Its management "
        "is strong, say the people who live in these neighbourhoods."_s);
}

} // namespace Peel::Testing
