// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/hyphens.h"
#include "ingest/pdf/glyphs.h"
#include "ingest/pdf/letterspacing.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/notemarks.h"
#include "ingest/pdf/repeatedheads.h"
#include "ingest/pdf/tightcolumns.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

TEST(Glyphs, LigaturesAreTakenApart)
{
    EXPECT_EQ(normalised(u"eﬀective"_s, styleOf(u"Arial"_s)).text, u"effective");
    EXPECT_EQ(normalised(u"oﬃcer"_s, styleOf(u"Arial"_s)).text, u"officer");
}

TEST(Glyphs, HyphensThatDoNotBreakAreHyphens)
{
    EXPECT_EQ(normalised(u"anti\u2011social"_s, styleOf(u"Arial"_s)).text, u"anti-social");
}

TEST(Glyphs, TheFontsOfTexHideTheirSignsBelowTheLetters)
{
    const FontStyle style = styleOf(u"SFRM1000"_s);
    EXPECT_EQ(normalised(u"Su\u001Bolk"_s, style).text, u"Suffolk");
    EXPECT_EQ(normalised(u"\u001Crst"_s, style).text, u"first");
    EXPECT_EQ(normalised(u"o\u001Eces"_s, style).text, u"offices");
    EXPECT_EQ(normalised(u"2023\u001525"_s, style).text, u"2023–25");
    EXPECT_TRUE(normalised(u"\u0088"_s, style).bullet);
    EXPECT_EQ(normalised(u"\u001C"_s, style).text, u"") << "no word around it";
}

TEST(Glyphs, SoftHyphensVanishButAreKnown)
{
    const Glyphs glyphs = normalised(u"investi\u00AD"_s, styleOf(u"Arial"_s));
    EXPECT_EQ(glyphs.text, u"investi");
    EXPECT_TRUE(glyphs.softHyphen);
}

TEST(Glyphs, PrivateCharactersOfSymbolFontsAreBullets)
{
    for (const char16_t code : { u'\xF06E', u'\xF0A7', u'\xF0B7' }) {
        const Glyphs glyphs = normalised(QString(QChar(code)), styleOf(u"Wingdings"_s));
        EXPECT_TRUE(glyphs.bullet);
        EXPECT_EQ(glyphs.text, u"•");
    }
    EXPECT_EQ(normalised(u"\uF02D"_s, styleOf(u"Symbol"_s)).text, u"–");
    EXPECT_TRUE(normalised(u"◼"_s, styleOf(u"Wingdings-Regular"_s)).bullet);
    EXPECT_TRUE(normalised(u"o"_s, styleOf(u"CourierNewPSMT"_s)).bullet);
    EXPECT_FALSE(normalised(u"o"_s, styleOf(u"Arial"_s)).bullet);
}

TEST(Glyphs, WeightIsReadFromTheFontsName)
{
    EXPECT_TRUE(styleOf(u"ABCDEE+Tahoma,Bold"_s).bold);
    EXPECT_TRUE(styleOf(u"BCDEEE+OpenSans-Semibold"_s).bold);
    EXPECT_FALSE(styleOf(u"ABCDEE+Tahoma"_s).bold);
    EXPECT_EQ(fontWithoutPrefix(u"ABCDEE+Tahoma"_s), u"Tahoma");
}

namespace {

/// "56,200" with a small raised 2 close behind it.
std::vector<Word> markedNumber(const QString &number, const QString &mark)
{
    std::vector<Word> words { word(number, 100, 100, { 12 }) };
    Word raised = word(mark, words.front().box.x1 + 0.2, 99, { 8 });
    words.push_back(raised);
    return words;
}

} // namespace

TEST(NoteMarks, RaisedNumberNeverGluesToANumber)
{
    const auto runs = runsOf(markedNumber(u"56,200"_s, u"2"_s));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.front().text(), u"56,200");
    EXPECT_EQ(runs.front().words.front().mark, u"2");
}

TEST(NoteMarks, SeveralMarksStandBehindOneWord)
{
    std::vector<Word> words = markedNumber(u"2015"_s, u"14"_s);
    words.push_back(word(u"15"_s, words.back().box.x1 + 2, 99, { 8 }));
    EXPECT_EQ(runsOf(words).front().words.front().mark, u"14 15");
}

TEST(NoteMarks, PowersOfUnitsAreNoNotes)
{
    const auto runs = runsOf(markedNumber(u"km"_s, u"2"_s));
    EXPECT_EQ(runs.front().text(), u"km2");
}

TEST(NoteMarks, WordOfTheBodysSizeIsNoMark)
{
    const auto runs = Sheet().set(u"in 2015 14 forces"_s, 50, 100).runs();
    EXPECT_EQ(runs.front().text(), u"in 2015 14 forces");
}

TEST(NoteMarks, StarBehindALabelIsAMark)
{
    const auto runs = Sheet().set(u"Burglary in a dwelling*"_s, 50, 100).runs();
    EXPECT_EQ(runs.front().text(), u"Burglary in a dwelling");
    EXPECT_EQ(runs.front().words.back().mark, u"*");
}

TEST(Runs, WideGapPartsCells)
{
    const std::vector<Row> rows
        = Sheet().set(u"Sexual offences"_s, 50, 100).set(u"1.4"_s, 200, 100).rows();
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_EQ(rows.front().runs.size(), 2U);
    EXPECT_EQ(rows.front().runs.back().text(), u"1.4");
}

TEST(RepeatedHeads, SayTheSameOfEachColumn)
{
    const auto parts = [](const QString &text) {
        std::vector<Row> rows = Sheet().set(text, 50, 100).rows();
        partRepeatedHeads(rows);
        QStringList runs;
        for (const Pdf::Run &run : rows.front().runs)
            runs << run.text();
        return runs.join(u" | "_s).toStdString();
    };
    EXPECT_EQ(parts(u"2021/22 2022/23"_s), "2021/22 | 2022/23");
    EXPECT_EQ(parts(u"Year to Mar 2021 Year to Apr 2022"_s), "Year to Mar 2021 | Year to Apr 2022");
    EXPECT_EQ(parts(u"Within target Within target"_s), "Within target | Within target");
    EXPECT_EQ(
        parts(u"The force is good, and so is its work"_s), "The force is good, and so is its work");
    EXPECT_EQ(parts(u"123 456"_s), "123 456"); // may be one number
}

TEST(TightColumns, LabelThatReachesTheNextColumnIsParted)
{
    Sheet sheet;
    sheet.set(u"Resignation"_s, 50, 100).set(u"78"_s, 128, 100).set(u"91"_s, 170, 100);
    sheet.set(u"Another force"_s, 50, 114).set(u"33"_s, 128, 114).set(u"27"_s, 170, 114);
    sheet.set(u"Dismissal"_s, 50, 128).set(u"9"_s, 128, 128).set(u"6"_s, 170, 128);
    sheet.set(u"Moved to a force"_s, 50, 142).set(u"8"_s, 128, 142).set(u"5"_s, 170, 142);
    std::vector<Row> rows = sheet.rows();
    EXPECT_EQ(rows.back().runs.size(), 2U); // the label touches its figure
    partAtTightColumns(rows);
    ASSERT_EQ(rows.back().runs.size(), 3U);
    EXPECT_EQ(rows.back().runs.front().text(), u"Moved to a force");
}

TEST(TightColumns, FiguresThatEndAtOneEdgeAreParted)
{
    Sheet sheet; // letters are 5 points wide: each column ends at one place
    sheet.set(u"Calls"_s, 50, 100).set(u"61,204"_s, 150, 100).set(u"917"_s, 203, 100);
    sheet.set(u"Burglaries"_s, 50, 114).set(u"702"_s, 165, 114).set(u"511"_s, 203, 114);
    sheet.set(u"Texts"_s, 50, 128).set(u"164,310"_s, 145, 128).set(u"149,870"_s, 183, 128);
    std::vector<Row> rows = sheet.rows();
    EXPECT_EQ(rows.back().runs.size(), 2U);
    partAtTightColumns(rows);
    ASSERT_EQ(rows.back().runs.size(), 3U);
    EXPECT_EQ(rows.back().runs[1].text(), u"164,310");
}

TEST(TightColumns, FiguresThatBeginAtOneEdgeBehindOthersAreParted)
{
    Sheet sheet; // "minutes" ends a blank before the third column
    sheet.set(u"Grade 1"_s, 50, 100).set(u"15 minutes"_s, 110, 100).set(u"81.3%"_s, 163, 100);
    sheet.set(u"Grade 2"_s, 50, 124).set(u"60 minutes"_s, 110, 124).set(u"9.4%"_s, 163, 124);
    std::vector<Row> rows = sheet.rows();
    EXPECT_EQ(rows.back().runs.size(), 2U);
    partAtTightColumns(rows);
    ASSERT_EQ(rows.back().runs.size(), 3U);
    EXPECT_EQ(rows.back().runs[1].text(), u"60 minutes");
}

TEST(TightColumns, HeadingEndsTheColumnsAboveIt)
{
    Sheet sheet;
    sheet.set(u"Calls"_s, 50, 100).set(u"917"_s, 133, 100).set(u"880"_s, 200, 100);
    sheet.set(u"Texts"_s, 50, 114).set(u"64"_s, 133, 114).set(u"91"_s, 200, 114);
    sheet.set(u"Response"_s, 50, 134, { 14, true });
    sheet.set(u"Attended within target"_s, 50, 156)
        .set(u"81%"_s, 200, 156); // “target” stands at 131.7
    std::vector<Row> rows = sheet.rows();
    rows.back().runs.front().words.back().box.x0 = 133;
    partAtTightColumns(rows);
    EXPECT_EQ(rows.back().runs.front().text(), u"Attended within target");
}

TEST(TightColumns, WordOfALineThatMeetsAnEdgeByChanceStays)
{
    Sheet sheet;
    sheet.set(u"Resignation"_s, 50, 100).set(u"78"_s, 130, 100);
    sheet.set(u"Retirement"_s, 50, 114).set(u"64"_s, 130, 114);
    sheet.set(u"Some people came back within a year."_s, 50, 128); // “back” stands at 130
    sheet.set(u"They are not counted."_s, 50, 142);
    std::vector<Row> rows = sheet.rows();
    partAtTightColumns(rows);
    EXPECT_EQ(rows[2].runs.size(), 1U);
}

TEST(TightColumns, EdgeOfAnotherTableOfThePagePartsNoWords)
{
    Sheet sheet;
    sheet.set(u"Calls answered"_s, 50, 100).set(u"61"_s, 200, 100).set(u"70"_s, 240, 100);
    sheet.set(u"Calls abandoned"_s, 50, 114).set(u"9"_s, 200, 114).set(u"8"_s, 240, 114);
    sheet.set(u"Calls"_s, 50, 128).set(u"70"_s, 200, 128).set(u"78"_s, 240, 128);
    sheet.set(u"Texts"_s, 50, 142).set(u"31"_s, 200, 142).set(u"28"_s, 240, 142);
    double y = 156; // the second word of the first two labels stands at 78.3
    for (const QString &label : { u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s }) {
        sheet.set(label, 40, y).set(u"3"_s, 78.3, y).set(u"5"_s, 240, y);
        y += 14;
    }
    std::vector<Row> rows = sheet.rows();
    partAtTightColumns(rows);
    EXPECT_EQ(rows[0].runs.front().text(), u"Calls answered");
}

TEST(Runs, ChangeOfFontInsideAWordLeavesItWhole)
{
    std::vector<Word> words { word(u"cannabis/khat"_s, 50, 100) };
    words.push_back(word(u"’"_s, words.front().box.x1, 100, { 10, true }));
    EXPECT_EQ(runsOf(words).front().text(), u"cannabis/khat’");
}

TEST(Markers, BulletsNumbersAndSections)
{
    const auto markerIn = [](const QString &mark, double gap) {
        std::vector<Word> words { word(mark, 50, 100) };
        words.front().bullet = mark == u"•";
        words.push_back(word(u"Text"_s, words.front().box.x1 + gap, 100));
        return markerOf(makeRun(words));
    };
    EXPECT_EQ(markerIn(u"•"_s, 3).kind, Marker::Kind::Bullet);
    EXPECT_EQ(markerIn(u"1."_s, 3).kind, Marker::Kind::Number);
    EXPECT_EQ(markerIn(u"8.13"_s, 14).kind, Marker::Kind::Section);
    EXPECT_EQ(markerIn(u"(a)"_s, 14).kind, Marker::Kind::Letter);
    EXPECT_EQ(markerIn(u"–"_s, 10).kind, Marker::Kind::Dash);
}

TEST(Markers, DashAndFigureInsideASentenceAreNone)
{
    const auto markerIn
        = [](const QString &text) { return markerOf(makeRun(line(text, 50, 100))).kind; };
    EXPECT_EQ(markerIn(u"– both internally and with partners"_s), Marker::Kind::None);
    EXPECT_EQ(markerIn(u"8.13 percent of crimes"_s), Marker::Kind::None);
    EXPECT_EQ(markerIn(u"43 forces were inspected"_s), Marker::Kind::None);
}

TEST(Markers, BoldNumberOfAParagraphNeedsNoGap)
{
    std::vector<Word> words = line(u"2.3 The force has"_s, 50, 100);
    EXPECT_EQ(markerOf(makeRun(words)).kind, Marker::Kind::None);
    words.front().bold = true;
    EXPECT_EQ(markerOf(makeRun(words)).kind, Marker::Kind::Section);
}

TEST(Hyphens, StayUnlessTheDocumentWritesTheJoinedWord)
{
    Hyphens hyphens;
    hyphens.learn(u"investigation"_s);
    hyphens.learn(u"anti-social"_s);
    EXPECT_TRUE(hyphens.joins(u"investi-"_s, u"gation,"_s));
    EXPECT_FALSE(hyphens.joins(u"anti-"_s, u"social"_s));
    EXPECT_FALSE(hyphens.joins(u"well-"_s, u"trained"_s));
}

TEST(Hyphens, GoWhereADocumentBreaksItsWordsAllAlong)
{
    Hyphens hyphens;
    hyphens.learn(u"body-worn"_s);
    hyphens.learn(u"victim"_s);
    EXPECT_FALSE(hyphens.joins(u"pro-"_s, u"gramme"_s));
    for (int line = 0; line < 60; ++line)
        hyphens.learnLine(line % 10 == 0);
    EXPECT_TRUE(hyphens.joins(u"pro-"_s, u"gramme"_s));
    EXPECT_TRUE(hyphens.joins(u"stan-"_s, u"dard."_s));
    EXPECT_FALSE(hyphens.joins(u"body-"_s, u"worn"_s));
    EXPECT_FALSE(hyphens.joins(u"victim-"_s, u"oriented"_s));
    EXPECT_FALSE(hyphens.joins(u"re-"_s, u"offending"_s));
}

TEST(Hyphens, AfterAShortSyllableWhatFollowsDecides)
{
    Hyphens hyphens;
    for (int line = 0; line < 30; ++line)
        hyphens.learnLine(line % 10 == 0);
    EXPECT_TRUE(hyphens.joins(u"re-"_s, u"peat"_s));
    EXPECT_TRUE(hyphens.joins(u"in-"_s, u"volved"_s));
    EXPECT_FALSE(hyphens.joins(u"re-"_s, u"assessed"_s));
    EXPECT_FALSE(hyphens.joins(u"in-"_s, u"house"_s));
    EXPECT_FALSE(hyphens.joins(u"under-"_s, u"recorded"_s));
}

TEST(Hyphens, APartAtALinesEndIsNoWord)
{
    Hyphens hyphens;
    hyphens.learn(u"deta-"_s);
    for (int line = 0; line < 30; ++line)
        hyphens.learnLine(line % 10 == 0);
    EXPECT_TRUE(hyphens.joins(u"deta-"_s, u"inees"_s));
}

TEST(Hyphens, GoBeforeTheTailOfAWord)
{
    EXPECT_TRUE(Hyphens().joins(u"rela-"_s, u"tionship"_s));
    EXPECT_TRUE(Hyphens().joins(u"manage-"_s, u"ment,"_s));
    EXPECT_FALSE(Hyphens().joins(u"three-"_s, u"times"_s));
    EXPECT_FALSE(Hyphens().joins(u"non-"_s, u"mental"_s));
}

namespace {

/// A word a letter each, so far apart, and thrice as far before each later word.
std::vector<Word> spaced(const QStringList &words, double gap)
{
    std::vector<Word> line;
    double x = 50;
    for (const QString &text : words) {
        for (const QChar c : text) {
            line.push_back(word(QString(c), x, 100));
            x = line.back().box.x1 + gap;
        }
        x += 2 * gap;
    }
    return line;
}

} // namespace

TEST(Letterspacing, SpacedLettersAreWordsAgain)
{
    const std::vector<Word> closed = closedUp(spaced({ u"OVERALL"_s, u"JUDGMENT"_s }, 2));
    ASSERT_EQ(closed.size(), 2U);
    EXPECT_EQ(closed.front().text, u"OVERALL");
    EXPECT_EQ(closed.back().text, u"JUDGMENT");
    EXPECT_EQ(closed.back().box.x1, spaced({ u"OVERALL"_s, u"JUDGMENT"_s }, 2).back().box.x1);
}

TEST(Letterspacing, LineOfWordsIsLeft)
{
    const std::vector<Word> words = line(u"a b and c or d"_s, 50, 100);
    EXPECT_EQ(closedUp(words).size(), words.size());
}

TEST(NoteMarks, ALetterMayMarkANoteWhereItIsRaised)
{
    const auto runs = runsOf(markedNumber(u"2021"_s, u"a"_s));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.front().text(), u"2021");
}
