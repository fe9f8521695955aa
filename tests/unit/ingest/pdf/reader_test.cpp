// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"
#include "pdfbytes.h"

#include <gtest/gtest.h>

#include <numeric>
#include <thread>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

QByteArray onePage(const QByteArray &extra = {})
{
    return pdfOf({ { text("Overview", 70, 760, 20, true)
            + text("Derbyshire Constabulary is good at this.", 70, 720)
            + text("It has a plan.", 70, 706),
        extra } });
}

bool says(const ReadDocument &document, QStringView words)
{
    return std::any_of(document.diagnostics.begin(), document.diagnostics.end(),
        [&](const Diagnostic &d) { return d.message.contains(words); });
}

} // namespace

TEST(PdfReader, ReadsHeadingsAndParagraphsWithTheirPlaces)
{
    const auto read = readPdf(onePage(), {});
    ASSERT_TRUE(read.has_value()) << qPrintable(read.error().message);
    ASSERT_EQ(read->blocks.size(), 2U);
    EXPECT_EQ(read->blocks[0].kind, BlockKind::Heading);
    EXPECT_EQ(read->blocks[1].text, u"Derbyshire Constabulary is good at this. It has a plan.");
    EXPECT_EQ(read->pages.front().width, 595);
    const SourceSpan span = read->span(read->blocks[1], 41, 14);
    EXPECT_EQ(span.quote, u"It has a plan.");
    ASSERT_EQ(span.boxes.size(), 1U);
    EXPECT_NEAR(span.boxes.front().x0, 70, 1);
    EXPECT_NEAR(span.boxes.front().y1, 842 - 706, 5);
}

TEST(PdfReader, CropBoxIsTheOriginAndCutsWhatStandsOutside)
{
    const auto read = readPdf(onePage("/CropBox [50 0 595 740]"), {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->blocks.size(), 1U);
    EXPECT_NEAR(read->blocks[0].pieces.front().box.x0, 20, 1);
}

TEST(PdfReader, RotatedPageIsReadAsItIsShown)
{
    // The words run up the sheet, which is turned by a quarter when it is shown.
    const QByteArray content
        = "q 0 1 -1 0 595 0 cm\n" + text("Derbyshire has a plan.", 70, 400) + "Q\n";
    const auto read = readPdf(pdfOf({ { content, "/Rotate 90" } }), {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->blocks.size(), 1U);
    EXPECT_EQ(read->blocks[0].text, u"Derbyshire has a plan.");
    EXPECT_EQ(read->pages.front().width, 842);
}

TEST(PdfReader, PagePrintedSidewaysIsReadAndItsBoxesAreThoseShown)
{
    const QByteArray content = "q 0 1 -1 0 595 0 cm\n" + text("Derbyshire has a plan", 70, 400)
        + text("for each year.", 70, 386) + "Q\n";
    const auto read = readPdf(pdfOf({ { content } }), {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->blocks.size(), 1U);
    EXPECT_EQ(read->blocks[0].text, u"Derbyshire has a plan for each year.");
    const Box first = read->blocks[0].pieces.front().box; // begins 70 points above the foot
    EXPECT_NEAR(first.y1, 842 - 70, 2);
    EXPECT_LT(first.x1, 595);
}

TEST(PdfReader, WatermarkAcrossThePageIsNoText)
{
    const auto read
        = readPdf(pdfOf({ { text("It has a plan for each year of the five.", 70, 700)
                      + "q 0 1 -1 0 300 300 cm\n" + text("DRAFT", 0, 0, 60) + "Q\n" } }),
            {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->blocks.size(), 1U);
    EXPECT_EQ(read->furniture.size(), 1U);
}

TEST(PdfReader, RuledTableIsReadFromTheDrawing)
{
    QByteArray content;
    for (const int y : { 700, 680, 660, 640 })
        content += "70 " + QByteArray::number(y) + " m 370 " + QByteArray::number(y) + " l S\n";
    for (const int x : { 70, 170, 270, 370 })
        content += QByteArray::number(x) + " 640 m " + QByteArray::number(x) + " 700 l S\n";
    content += text("Year", 75, 686, 11, true) + text("Calls", 175, 686, 11, true)
        + text("Lost", 275, 686, 11, true);
    content += text("2017-18", 75, 666, 11) + text("131,113", 175, 666, 11)
        + text("1.16%", 275, 666, 11);
    content += text("2018-19", 75, 646, 11) + text("138,406", 175, 646, 11)
        + text("0.72%", 275, 646, 11);
    const auto read = readPdf(pdfOf({ { content } }), {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->blocks.size(), 1U);
    const Block &table = read->blocks.front();
    EXPECT_EQ(table.kind, BlockKind::Table);
    EXPECT_EQ(table.headRows, 1);
    EXPECT_EQ(table.text, u"Year\tCalls\tLost\n2017-18\t131,113\t1.16%\n2018-19\t138,406\t0.72%");
}

TEST(PdfReader, DocumentWithoutTextIsKeptWithAWarning)
{
    const auto read = readPdf(pdfOf({ { "100 100 300 300 re f" } }), {});
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->text.isEmpty());
    EXPECT_FALSE(read->pages.front().hasText);
    EXPECT_TRUE(says(*read, u"no text layer"));
}

TEST(PdfReader, PageThatIsAPictureIsToldAndABlankOneIsNot)
{
    const auto read
        = readPdf(pdfOf({ { text("Words", 70, 700) }, { "100 100 300 300 re f" }, { "" } }), {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->diagnostics.size(), 1U);
    EXPECT_EQ(read->diagnostics.front().page, 2);
}

TEST(PdfReader, FigureWithoutDataIsTold)
{
    const auto read = readPdf(
        pdfOf({ { text("Figure 5: Victims who are satisfied", 70, 700, 12, true) } }), {});
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(says(*read, u"Figure 5 has no data in the text"));
}

TEST(PdfReader, DamagedFilesFailWithASentence)
{
    const QByteArray whole = onePage();
    for (const QByteArray &bytes : { QByteArray(), QByteArray("%PDF-1.4\n"), whole.left(60),
             QByteArray("\xFF\xD8\xFF\xE0 a picture"), pdfOf({}) }) {
        const auto read = readPdf(bytes, {});
        ASSERT_FALSE(read.has_value());
        EXPECT_EQ(read.error().kind, ErrorKind::Unreadable);
        EXPECT_TRUE(read.error().message.endsWith(u'.'));
    }
}

TEST(PdfReader, FileOverTheLimitIsRefused)
{
    ReadingOptions options;
    options.limits.pdfBytes = 100;
    EXPECT_FALSE(readPdf(onePage(), options).has_value());
}

TEST(PdfReader, PagesBeyondTheLimitAreLeftWithAWarning)
{
    ReadingOptions options;
    options.limits.pages = 1;
    const auto read
        = readPdf(pdfOf({ { text("One", 70, 700) }, { text("Two", 70, 700) } }), options);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->pages.size(), 1U);
    EXPECT_TRUE(says(*read, u"first 1 of 2 pages"));
}

TEST(PdfReader, StopsBetweenPagesWhenCancelled)
{
    int asked = 0;
    ReadingOptions options;
    options.cancelled = [&] { return ++asked > 1; };
    const auto read
        = readPdf(pdfOf({ { text("One", 70, 700) }, { text("Two", 70, 700) } }), options);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().kind, ErrorKind::Cancelled);
}

TEST(PdfReader, LongReportsAreReadSideBySideAndTellTheirPagesInOrder)
{
    QList<PdfPage> pages;
    for (int number = 1; number <= 30; ++number)
        pages.append({ text("Part " + QByteArray::number(number) + " says this.", 70, 720) });
    ReadingOptions options;
    std::vector<int> told;
    const auto caller = std::this_thread::get_id();
    options.progress = [&](int page, int of) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        EXPECT_EQ(of, 30);
        told.push_back(page);
    };
    const auto read = readPdf(pdfOf(pages), options);
    ASSERT_TRUE(read.has_value());
    std::vector<int> expected(30);
    std::iota(expected.begin(), expected.end(), 1);
    EXPECT_EQ(told, expected);
    ASSERT_EQ(read->pages.size(), 30U);
    ASSERT_EQ(read->blocks.size(), 30U);
    for (int i = 0; i < 30; ++i) {
        const Block &block = read->blocks[static_cast<std::size_t>(i)];
        EXPECT_EQ(block.page, i + 1);
        EXPECT_EQ(block.text, u"Part %1 says this."_s.arg(i + 1));
    }
}
