// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"
#include "ingest/recognise/recognise.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

/// The header of a page of Gwent Police's inspection that was saved from this address.
DocumentHeader savedFrom(const char *address, const char *dateLine = "")
{
    const QByteArray page = QByteArray("<html><head><link rel=\"canonical\" href=\"") + address
        + "\"></head><body><main><h1>Gwent Police rated good</h1>" + dateLine
        + "<p>HMICFRS inspectors rated Gwent Police as good for its effectiveness. The Chief "
          "Constable welcomed the report.</p></main></body></html>";
    const auto document = readDocument(page, {});
    EXPECT_TRUE(document.has_value());
    if (!document)
        return {};
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    return extraction.facts.header;
}

QString publishedAt(const char *address)
{
    const DocumentHeader header = savedFrom(address);
    return header.published ? header.published->iso() : QString();
}

} // namespace

TEST(NewsAddresses, TheAddressOfAPostHoldsItsDate)
{
    EXPECT_EQ(
        publishedAt("https://www.the-news.com/2018/03/22/gwent-rated-good/"), u"2018-03-22"_s);
    EXPECT_EQ(publishedAt("https://gwent-pcc.gov.uk/news/2018/03/gwent-rated-good/"), u"2018-03"_s);
    EXPECT_EQ(publishedAt("https://www.gwent.police.uk/news/2022/october/peel/"), u"2022-10"_s);
    EXPECT_EQ(
        publishedAt("https://www.gwent.police.uk/news/2022/october-2022/peel/"), u"2022-10"_s);
    EXPECT_EQ(publishedAt("https://gwentcommissioner.org/2017-12-gwent-rated-good"), u"2017-12"_s);
}

TEST(NewsAddresses, OtherNumbersOfAnAddressAreNoDates)
{
    EXPECT_EQ(publishedAt("https://www.the-news.com/2018/gwent-rated-good/"), QString());
    EXPECT_EQ(publishedAt("https://www.the-news.com/story/2018/31/gwent/"), QString());
    EXPECT_EQ(publishedAt("https://www.the-news.com/2018/02/31/gwent/"), QString());
    EXPECT_EQ(publishedAt("https://www.the-news.com/peel-2018-19-gwent"), QString());
}

TEST(NewsAddresses, APrintedDateGoesBeforeTheAddress)
{
    const DocumentHeader header
        = savedFrom("https://www.the-news.com/2018/04/gwent/", "<p>22 March 2018</p>");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2018-03-22"_s);
    EXPECT_EQ(header.round, u"2017"_s);
}

TEST(NewsAddresses, WhenAnArticleWasChangedTellsItsRoundAndIsNoDateOfIt)
{
    const DocumentHeader header
        = savedFrom("https://www.the-news.com/gwent/", "<p>Last updated 6th Feb 2025</p>");
    EXPECT_FALSE(header.published);
    EXPECT_EQ(header.round, u"2023-25"_s);
}

TEST(NewsAddresses, HostsTellWhoseTheyAre)
{
    EXPECT_EQ(savedFrom("https://gwentcommissioner.org/a/b").type, DocumentType::PccReport);
    EXPECT_EQ(savedFrom("https://policeprofessional.com/news/gwent-rated-good").type,
        DocumentType::Other);
    EXPECT_EQ(
        savedFrom("https://www.childrenscommissioner.gov.uk/a/b").type == DocumentType::PccReport,
        false);
}

TEST(NewsAddresses, ANewspaperWritesOfCommissioners)
{
    const auto document = readDocument(
        QByteArray(
            "<html><head><link rel=\"canonical\" href=\"https://www.gwentecho.co.uk/a/b\"></head>"
            "<body><main><h1>Police and crime commissioner delighted</h1><p>Inspectors of HMIC "
            "rated Gwent Police as good.</p></main></body></html>"),
        {});
    ASSERT_TRUE(document.has_value());
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    EXPECT_EQ(extraction.facts.header.type, DocumentType::Other);
}

TEST(NewsAddresses, AnotherProgrammesInspectionHasNoRound)
{
    const auto document = readDocument(
        QByteArray(
            "<html><head><link rel=\"canonical\" "
            "href=\"https://a-blog.org/2025/11/03/gwent\"></head>"
            "<body><main><h1>Gwent Police requires improvement</h1><p>HMICFRS assessed Gwent "
            "Police in three areas as part of its integrity inspection "
            "programme.</p></main></body></html>"),
        {});
    ASSERT_TRUE(document.has_value());
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    EXPECT_EQ(extraction.facts.header.round, QString());
}

namespace {

/// The header of a page of that text, saved from a newspaper's address in June 2025.
DocumentHeader newspaperPage(const char *paragraphs)
{
    const QByteArray page = QByteArray("<html><head><link rel=\"canonical\" "
                                       "href=\"https://www.the-news.com/news/gwent-police\">"
                                       "<meta property=\"article:published_time\" "
                                       "content=\"2025-06-10\"></head><body><main>"
                                       "<h1>Gwent Police: what the watchdog thinks</h1>")
        + paragraphs + "</main></body></html>";
    const auto document = readDocument(page, {});
    EXPECT_TRUE(document.has_value());
    if (!document)
        return {};
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    return extraction.facts.header;
}

} // namespace

TEST(NewsAddresses, TheInspectorateThatIsQuotedIsNotTheAuthor)
{
    const DocumentHeader header = newspaperPage(
        "<p>HMICFRS has a new report on Gwent Police.</p>"
        "<p>It says: “Since our 2022 PEEL inspection we have found fewer delays.”</p>");
    EXPECT_EQ(header.type, DocumentType::Other);
    EXPECT_EQ(header.round, u"2023-25"_s);
}

TEST(NewsAddresses, ThePressQuotesTheInspectorToo)
{
    const DocumentHeader header = newspaperPage(
        "<p>HM Inspector of Constabulary Ann Example said: “Gwent Police is good at "
        "preventing crime.”</p>");
    EXPECT_EQ(header.type, DocumentType::Other);
}
