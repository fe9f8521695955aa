// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"
#include "support/outline.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

ReadDocument read(const QString &body)
{
    const auto document = readHtml(
        (u"<!doctype html><html><head><meta charset=utf-8><title>T</title></head><body>"_s + body
            + u"</body></html>"_s)
            .toUtf8(),
        {});
    EXPECT_TRUE(document.has_value()) << (document ? "" : qPrintable(document.error().message));
    return document ? *document : ReadDocument();
}

std::string removed(const ReadDocument &document, const QString &words)
{
    for (const Furniture &line : document.furniture) {
        if (line.text.contains(words))
            return line.why.toStdString();
    }
    return {};
}

QString errorOf(const QByteArray &bytes)
{
    const auto document = readHtml(bytes, {});
    return document ? QString() : document.error().message;
}

} // namespace

TEST(HtmlReader, KeepsTheDocumentAndSetsTheSiteApart)
{
    const ReadDocument page = read(
        u"<a class=skip href=#c>Skip to content</a><div id=cookie-banner>We use cookies.</div>"
        "<header>Inspectorate</header><nav>Home News</nav>"
        "<main><h1>Kent 2016</h1><p>The force is good.</p><ul "
        "class=share><li>Print</li></ul></main>"
        "<aside>More</aside><footer>Sample footer</footer><script>var x='<p>no</p>';</script>"_s);
    EXPECT_EQ(outline(page), (Lines { "heading1:Kent 2016", "paragraph:The force is good." }));
    EXPECT_EQ(removed(page, u"cookies"_s), "cookie notice");
    EXPECT_EQ(removed(page, u"Skip"_s), "navigation");
    EXPECT_EQ(removed(page, u"Print"_s), "share bar");
    EXPECT_EQ(removed(page, u"Sample footer"_s), "footer");
    EXPECT_EQ(removed(page, u"no"_s), "");
}

TEST(HtmlReader, FindsTheStoryInADivSoup)
{
    const ReadDocument page
        = read(u"<div id=top>Public news</div><div id=menu><a href=#>All</a></div>"
               "<div id=left><ul><li><a href=#>Health</a></li></ul></div>"
               "<div id=story><p class=date>28 November 2022</p><h1>Force improves</h1>"
               "<p>The force has improved in many ways since last time, inspectors say.</p></div>"
               "<div id=foot>Imprint</div>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "paragraph:28 November 2022", "heading1:Force improves",
            "paragraph:The force has improved in many ways since last time, inspectors say." }));
}

TEST(HtmlReader, ATitleAboveTheMainContentStaysTheTitle)
{
    const ReadDocument page
        = read(u"<header><h1>Gwent 2014</h1></header><main><p>Six questions.</p></main>"_s);
    EXPECT_EQ(outline(page), (Lines { "heading1:Gwent 2014", "paragraph:Six questions." }));
}

TEST(HtmlReader, ALargePartOfTheTextIsNoCookieNotice)
{
    QString body = u"<div class='banner sidebar'><h2>Findings</h2>"_s;
    for (int i = 0; i < 60; ++i)
        body += u"<p>Officers answer calls and they do it well.</p>"_s;
    EXPECT_GT(read(body + u"</div>"_s).blocks.size(), 50U);
}

TEST(HtmlReader, SetsGradesApartFromHeadingsAndDates)
{
    const ReadDocument page = read(
        u"<main><h2>Preventing crime <span class=grade>Good</span></h2><p>It is good.</p>"
        "<h2>Efficiency</h2><p>Last updated 02/03/2017<br><strong>Outstanding</strong></p>"
        "<p>Words.</p><h2>Legitimacy</h2><h3>Requires improvement</h3>"
        "<h2>Custody</h2><img src=x alt='Inadequate'><p>Overall it is: <b>good</b></p></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading2:Preventing crime", "badge:Good", "paragraph:It is good.",
            "heading2:Efficiency", "paragraph:Last updated 02/03/2017", "badge:Outstanding",
            "paragraph:Words.", "heading2:Legitimacy", "badge:Requires improvement",
            "heading2:Custody", "badge:Inadequate", "paragraph:Overall it is: good" }));
}

TEST(HtmlReader, AGradeOverAListOfAreasStaysAHeading)
{
    const ReadDocument page
        = read(u"<main><h2>Grades</h2><h3>Good</h3><ul><li>Preventing crime</li></ul></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading2:Grades", "heading3:Good", "list_item1:Preventing crime" }));
}

TEST(HtmlReader, ReadsListsWithTheirMarksAndDepth)
{
    const ReadDocument page
        = read(u"<main><ol start=3><li>three<ul><li>inner</li></ul></li><li>four</li></ol>"
               "<p>- The force should train.</p><p>• And test.<br>• And check.</p></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "list_item1:three", "list_item2:inner", "list_item1:four",
            "list_item1:The force should train.", "list_item1:And test.",
            "list_item1:And check." }));
    EXPECT_EQ(page.blocks.at(0).marker, u"3."_s);
    EXPECT_EQ(page.blocks.at(1).marker, u"•"_s);
    EXPECT_EQ(page.blocks.at(3).marker, u"-"_s);
}

TEST(HtmlReader, TakesTheLettersOfASymbolFontForBullets)
{
    const ReadDocument page = read(
        u"<main><p>The plan has:</p><p>Ø&nbsp; savings</p><p>§&nbsp; reserves</p><p>§ 22 Act</p></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "paragraph:The plan has:", "list_item1:savings", "list_item1:reserves",
            "paragraph:§ 22 Act" }));
}

TEST(HtmlReader, ReadsTablesWithSpansAsAGrid)
{
    const ReadDocument page = read(u"<main><table><caption>Calls</caption><thead><tr><th "
                                   u"rowspan=2>Year<th colspan=2>Calls</tr>"
                                   "<tr><th>999<th>101</tr></thead><tr><th "
                                   "scope=row>2019/20<td>1,594<td>2,000<sup>2</sup></tr>"
                                   "</table></main>"_s);
    ASSERT_EQ(page.blocks.size(), 2U);
    EXPECT_EQ(page.blocks.at(0).kind, BlockKind::Caption);
    const Block &table = page.blocks.at(1);
    EXPECT_EQ(table.text, u"Year\tCalls\n999\t101\n2019/20\t1,594\t2,000"_s);
    EXPECT_EQ(table.headRows, 2);
    ASSERT_EQ(table.cells.size(), 7U);
    EXPECT_EQ(table.cells.at(2).column, 1); // 999 stands under Calls
    EXPECT_EQ(table.cells.at(1).columnSpan, 2);
    EXPECT_TRUE(table.cells.at(4).head);
    EXPECT_EQ(table.cellText(table.cells.at(6)), u"2,000"_s);
    ASSERT_EQ(table.marks.size(), 1U);
    EXPECT_EQ(table.marks.at(0).mark, u"2"_s);
}

TEST(HtmlReader, GuessesTheHeadsOfATableThatMarksNone)
{
    const ReadDocument page
        = read(u"<main><table><tr><td>Area<td>Rate</tr><tr><td>Kent<td>50.5</tr>"
               "<tr><td>England<td>63.0</tr></table></main>"_s);
    const Block &table = page.blocks.at(0);
    EXPECT_EQ(table.headRows, 1);
    EXPECT_TRUE(table.cells.at(2).head);
    EXPECT_FALSE(table.cells.at(3).head);
}

TEST(HtmlReader, ATableThatOnlyPlacesThingsIsNone)
{
    const ReadDocument page = read(
        u"<table><tr><td><h2>Left</h2><p>One.</p></td><td><h2>Right</h2><p>Two.</p></td></tr></table>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading2:Left", "paragraph:One.", "heading2:Right", "paragraph:Two." }));
}

TEST(HtmlReader, KeyFactsAreKeyFiguresInWhateverMarkup)
{
    const Lines expected { "heading2:Key facts", "key_figure:Cost\n50p per person per day local" };
    EXPECT_EQ(outline(read(u"<main><h2>Key facts</h2><dl><dt>Cost<dd>50p per person per day local"
                           "</dl></main>"_s)),
        expected);
    EXPECT_EQ(
        outline(read(u"<main><h2>Key facts</h2><h3>Cost</h3><p>50p per person per day local</p>"
                     "</main>"_s)),
        expected);
    const ReadDocument tile = read(
        u"<main><h2>Key facts</h2><div class=stat><span>Cost</span><div>50p per person per day "
        "local</div></div></main>"_s);
    EXPECT_EQ(outline(tile), expected);
    EXPECT_EQ(tile.blocks.at(1).cells.size(), 2U);
    EXPECT_TRUE(tile.blocks.at(1).cells.at(0).head);
}

TEST(HtmlReader, LinesOfATileMayStandDeepInIt)
{
    EXPECT_EQ(
        outline(read(u"<main><h2>Key facts</h2><div class=tile><div>Officers per 1,000 population"
                     "</div><div><div><span></span> <b>1.4</b></div><div><span>national</span> "
                     "<b>1.8</b></div></div></div></main>"_s)),
        (Lines {
            "heading2:Key facts", "key_figure:Officers per 1,000 population\n1.4\nnational 1.8" }));
}

TEST(HtmlReader, DefinitionsWithoutFiguresStayText)
{
    EXPECT_EQ(outline(read(u"<main><dl><dt>Force<dd>Kent Police</dl></main>"_s)),
        (Lines { "paragraph:Force Kent Police" }));
}

TEST(HtmlReader, TermsHeadTheParagraphsOfTheirDefinitions)
{
    const Lines expected { "heading1:Humberside 2014", "heading2:Effectiveness",
        "paragraph:Humberside Police is good at tackling anti-social behaviour in its towns.",
        "paragraph:Its officers need a better grasp of who is at risk of harm." };
    EXPECT_EQ(outline(read(u"<main><h1>Humberside 2014</h1><dl><dt>Effectiveness</dt><dd><p>"
                           "Humberside Police is good at tackling anti-social behaviour in its "
                           "towns.</p><p>Its officers need a better grasp of who is at risk of "
                           "harm.</p></dd></dl></main>"_s)),
        expected);
}

TEST(HtmlReader, NoteMarksNeverGlueToNumbers)
{
    const ReadDocument page
        = read(u"<main><p>In 2015<sup>14</sup> there were 90 km<sup>2</sup> and the "
               "2<sup>nd</sup> term.</p><ol class=footnotes><li id=fn14>14 Source: Home Office</li>"
               "</ol></main>"_s);
    EXPECT_EQ(page.blocks.at(0).text, u"In 2015 there were 90 km2 and the 2nd term."_s);
    ASSERT_EQ(page.blocks.at(0).marks.size(), 1U);
    EXPECT_EQ(page.blocks.at(0).marks.at(0).at, 7);
    EXPECT_EQ(page.blocks.at(1).kind, BlockKind::Footnote);
    EXPECT_EQ(page.blocks.at(1).marker, u"14"_s);
}

TEST(HtmlReader, FoldedPanelsAreReadAndHiddenOnesAreNot)
{
    const ReadDocument page
        = read(u"<main><h3><button>Question 1</button></h3><div class=accordion__panel "
               "style='display: none'><p>The force is good.</p></div><p hidden>Saved.</p>"
               "<p>Seen.</p></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading3:Question 1", "paragraph:The force is good.", "paragraph:Seen." }));
}

TEST(HtmlReader, BoldLinesAreHeadingsAndNamesAreNot)
{
    const ReadDocument page
        = read(u"<main><h2>Q</h2><p><b>Areas for improvement</b></p><p><b>Ann Other, Her Majesty’s "
               "Inspector</b></p></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading2:Q", "heading4:Areas for improvement",
            "paragraph:Ann Other, Her Majesty’s Inspector" }));
}

TEST(HtmlReader, TakesHintsFromTheHead)
{
    const auto document = readHtml(
        "<html><head><title>Good news | Kent Police</title>"
        "<link rel=canonical href='https://www.kent.police.uk/n/'>"
        "<script "
        "type='application/ld+json'>{\"datePublished\":\"2020-02-07T07:30\"}</script></head>"
        "<body><p>Text</p></body></html>",
        {});
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->titleHint, u"Good news"_s);
    EXPECT_EQ(document->siteHint, u"Kent Police"_s);
    EXPECT_EQ(document->addressHint, u"https://www.kent.police.uk/n/"_s);
    EXPECT_EQ(document->publishedHint, u"2020-02-07T07:30"_s);
}

TEST(HtmlReader, TakesTheEndOfATitleWithAYearForNoSite)
{
    const auto document = readHtml(
        "<html><head><title>Minutes – August 2023</title></head><body><p>Text</p></body></html>",
        {});
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->titleHint, u"Minutes – August 2023"_s);
    EXPECT_EQ(document->siteHint, QString());
}

TEST(HtmlReader, PartsTheNameOfTheSiteFromItsMenu)
{
    const ReadDocument page
        = read(u"<header><div>Gwent Commissioner</div><nav><ul><li>News</li>"
               "<li>Contact</li></ul></nav></header><main><p>Text</p></main>"_s);
    QStringList header;
    for (const Furniture &line : page.furniture)
        header << line.text;
    EXPECT_EQ(header, (QStringList { u"Gwent Commissioner"_s, u"News"_s, u"Contact"_s }));
}

TEST(HtmlReader, DecodesByMarkThenDeclarationThenContent)
{
    const auto textOf = [](const QByteArray &bytes) {
        const auto document = readDocument(bytes, {});
        return document ? document->text : document.error().message;
    };
    EXPECT_EQ(textOf("<html><body><p>\xA3\x35 \x96 fine</p></body></html>"), u"£5 – fine"_s);
    EXPECT_EQ(textOf("<html><meta charset=utf-8><body><p>\xA3\x35</p></body></html>"), u"£5"_s);
    EXPECT_EQ(textOf("<html><body><p>\xC2\xA3\x35</p></body></html>"), u"£5"_s);
    QByteArray utf16("\xFF\xFE", 2);
    for (const char c : QByteArray("<html><body><p>plain</p>"))
        utf16 += QByteArray(1, c) + QByteArray(1, '\0');
    EXPECT_EQ(textOf(utf16), u"plain"_s);
}

TEST(HtmlReader, TakesANumberInATitleForNoError)
{
    EXPECT_FALSE(errorOf("<title>Police seize 400 knives</title><body><p>They did.</p>")
                     .contains(u"error page"_s));
    EXPECT_TRUE(errorOf("<title>Error 404</title><body><p>Sorry.</p>").contains(u"error page"_s));
}

TEST(HtmlReader, RefusesErrorPagesWithASentence)
{
    EXPECT_TRUE(errorOf("<title>404</title><body><h1>Report not found</h1><p>Sorry.</p>")
                    .contains(u"error page"_s));
    EXPECT_TRUE(
        errorOf("<title>Just a moment...</title><body><p>Checking.</p>").contains(u"error page"_s));
    EXPECT_TRUE(errorOf("<html><body><script>1</script></body></html>").contains(u"no text"_s));
}

TEST(HtmlReader, StandsNestingWithoutEnd)
{
    QElapsedTimer timer;
    timer.start();
    const ReadDocument page = read(QString(u"<div>"_s).repeated(60000) + u"deep down"_s
        + QString(u"</div>"_s).repeated(60000));
    EXPECT_TRUE(page.text.contains(u"deep down"_s));
    EXPECT_EQ(page.diagnostics.size(), 1U);
    EXPECT_LT(timer.elapsed(), 20000);
}

TEST(HtmlReader, StandsHostileSpans)
{
    const ReadDocument page = read(
        u"<main><table><tr><td colspan=99999999 rowspan=99999999>1<td>2</table><p>x</p></main>"_s);
    EXPECT_EQ(page.blocks.size(), 2U);
}

TEST(HtmlReader, RefusesWhatIsTooLarge)
{
    ReadingOptions options;
    options.limits.textBytes = 100;
    const auto document = readHtml(QByteArray("<p>") + QByteArray(200, 'x'), options);
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().kind, ErrorKind::Unreadable);
}

TEST(HtmlReader, AButtonThatUnfoldsASectionHeadsIt)
{
    const ReadDocument page = read(
        u"<main><h1>Releases</h1><button aria-expanded=false>Kent Police keeps people safe</button>"
        "<div class=panel><p>It is good.</p></div><button aria-expanded=false>Show more</button>"
        "<button>Print this whole long page</button></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Releases", "heading3:Kent Police keeps people safe",
            "paragraph:It is good." }));
}

TEST(HtmlReader, ADefinitionListOfGradesIsReadAsLines)
{
    const ReadDocument page = read(
        u"<main><h1>Kent</h1><dl><div><dt>Outstanding</dt></div><div><dt>Good</dt><dd>Preventing "
        "crime</dd><dd>Managing offenders</dd></div></dl><dl><dt>Investigating crime</dt>"
        "<dd>Adequate</dd></dl></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Kent", "badge:Outstanding",
            "paragraph:Good: Preventing crime; Managing offenders",
            "paragraph:Investigating crime Adequate" }));
}

TEST(HtmlReader, ABoldTitleOnALineOfItsOwnIsPartedFromItsText)
{
    const ReadDocument page = read(
        u"<main><h2>Area for improvement</h2><p><strong>The force needs to answer its calls "
        "faster</strong><br>In the year before we came, it lost a tenth of its calls.</p>"
        "<p><strong>Note:</strong><br>In the year before we came, it lost a few.</p></main>"_s);
    ASSERT_EQ(page.blocks.size(), 4U);
    EXPECT_EQ(page.blocks[1].text, u"The force needs to answer its calls faster"_s);
    EXPECT_EQ(page.blocks[2].text, u"In the year before we came, it lost a tenth of its calls."_s);
    EXPECT_FALSE(page.blocks[2].bold);
}

TEST(HtmlReader, AGradeInAnElementOfItsOwnIsNotGluedToItsArea)
{
    const ReadDocument page
        = read(u"<main><ul><li><span>Preventing crime</span><span>Good</span></li></ul></main>"_s);
    EXPECT_EQ(outline(page), (Lines { "list_item1:Preventing crime Good" }));
}

TEST(HtmlReader, WhatIsSaidInsteadOfAPictureOfTheGradesIsRead)
{
    const ReadDocument page
        = read(u"<main><p>Grades:</p><img src=g.png alt='Preventing crime: good; managing "
               "offenders: adequate'><img src=p.png alt='A good dog'></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "paragraph:Grades:",
            "paragraph:Preventing crime: good; managing offenders: adequate" }));
}

TEST(HtmlReader, ABoxDrawnAsATableIsText)
{
    const ReadDocument page
        = read(u"<main><table><tr><th>Area for improvement</th></tr><tr><td><p><b>The force should "
               "assess its devices</b></p><p>It had many.</p></td></tr></table></main>"_s);
    ASSERT_EQ(page.blocks.size(), 3U);
    EXPECT_EQ(page.blocks[1].text, u"The force should assess its devices"_s);
    EXPECT_EQ(page.blocks[2].text, u"It had many."_s);
}

TEST(MhtmlReader, ReadsTheFirstPageOfASavedArchive)
{
    const QByteArray archive
        = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b=1\"\r\n\r\n"
          "--b=1\r\nContent-Type: text/html; charset=windows-1252\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n"
          "Content-Location: https://example.org/page\r\n\r\n"
          "<p>=A35 =96 a long line that is =\r\nbroken</p>\r\n--b=1--\r\n";
    ASSERT_EQ(sniff(archive), Format::Mhtml);
    const auto document = readDocument(archive, {});
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->text, u"£5 – a long line that is broken"_s);
    EXPECT_EQ(document->addressHint, u"https://example.org/page"_s);
}

TEST(MhtmlReader, SaysWhenThereIsNoPageInIt)
{
    const auto document
        = readDocument("MIME-Version: 1.0\r\nContent-Type: multipart/related; "
                       "boundary=x\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\na{}\r\n"
                       "--x--\r\n",
            {});
    ASSERT_FALSE(document.has_value());
    EXPECT_TRUE(document.error().message.contains(u"no web page"_s));
}

TEST(HtmlReader, TakesTheTitleOfAWordProcessorAsOne)
{
    const ReadDocument page = read(u"<div class=WordSection1><p class=MsoTitle>Crime recording</p>"
                                   "<p class=MsoNormal>The force records most crimes.</p></div>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:Crime recording", "paragraph:The force records most crimes." }));
}

TEST(HtmlReader, BoxesOfAValueAndItsLinesAreTiles)
{
    const ReadDocument page = read(
        u"<main><h1>At a glance</h1><div><div><h3>Calls lost</h3><p>4.2%</p><p>National: "
        u"9%</p></div>"
        "<div><p>2,310</p><p>Thefts</p></div></div><p>The force is good at this.</p></main>"_s);
    EXPECT_EQ(outline(page),
        (Lines { "heading1:At a glance", "key_figure:Calls lost\n4.2%\nNational: 9%",
            "key_figure:2,310\nThefts", "paragraph:The force is good at this." }));
}
