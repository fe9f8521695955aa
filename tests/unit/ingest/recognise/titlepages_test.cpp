// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"
#include "ingest/recognise/recognise.h"

#include <gtest/gtest.h>

#include <utility>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

Block block(BlockKind kind, const QString &text, int page = 1, int level = 0)
{
    Block made;
    made.kind = kind;
    made.level = level;
    made.page = page;
    made.text = text;
    return made;
}

Block heading(int level, const QString &text, int page = 1)
{
    return block(BlockKind::Heading, text, page, level);
}

Block paragraph(const QString &text, int page = 1)
{
    return block(BlockKind::Paragraph, text, page);
}

DocumentHeader headerOf(std::vector<Block> blocks, const QString &titleHint = {})
{
    ReadDocument document;
    document.format = u"pdf"_s;
    document.titleHint = titleHint;
    document.blocks = std::move(blocks);
    document.assemble();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    return extraction.facts.header;
}

DocumentHeader headerOfBytes(const QByteArray &bytes)
{
    const auto document = readDocument(bytes, {});
    EXPECT_TRUE(document.has_value());
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    return extraction.facts.header;
}

std::string published(const DocumentHeader &header)
{
    return header.published ? header.published->iso().toStdString() : std::string();
}

} // namespace

TEST(TitlePages, DateStandsInTheImprintOfAReportHeadedOnItsFirstPage)
{
    const DocumentHeader header = headerOf({ heading(2, u"PEEL: Police legitimacy 2015"_s),
        heading(3, u"An inspection of Cumbria Constabulary"_s),
        paragraph(u"January 2016 © HMIC 2016 ISBN: 978-1-78655-044-4 www.example.org"_s),
        heading(1, u"Introduction"_s, 2) });
    EXPECT_EQ(header.type, DocumentType::PeelReport);
    EXPECT_EQ(header.round, u"2015"_s);
    EXPECT_EQ(header.force, u"cumbria"_s);
    EXPECT_EQ(published(header), "2016-01");
}

TEST(TitlePages, DateStandsBelowTheTitleInOneBlock)
{
    const DocumentHeader header = headerOf({ heading(1, u"PEEL 2021/22"_s),
        block(BlockKind::KeyFigure, u"An inspection of Gwent Police\n3 May 2022"_s) });
    EXPECT_EQ(header.type, DocumentType::PeelReport);
    EXPECT_EQ(published(header), "2022-05-03");
}

TEST(TitlePages, DateEndsATitleLineUnlessItEndsASpanOfTime)
{
    EXPECT_EQ(published(headerOf({ heading(1, u"PEEL 2021/22"_s),
                  paragraph(u"An inspection of Gwent Police 3 May 2022"_s) })),
        "2022-05-03");
    EXPECT_EQ(
        published(headerOf({ heading(1, u"Performance report to the Police and Crime Panel"_s),
            paragraph(u"Gwent Police, figures to 31 March 2022"_s) })),
        "");
}

TEST(TitlePages, MeetingsDateMayStandBehindOtherWords)
{
    EXPECT_EQ(
        published(headerOf({ heading(1, u"Report to the Police and Crime Panel"_s),
            paragraph(u"Report of the Chief Constable of Kent Date of meeting 4 June 2021"_s) })),
        "2021-06-04");
}

TEST(TitlePages, RestOfATitleThatAPageBreakPartedIsStillAReports)
{
    const std::vector<Block> rest { heading(1, u"and leadership 2017"_s, 2),
        paragraph(u"An inspection of Durham Constabulary"_s, 2),
        paragraph(u"ISBN: 978-1-78655-888-1"_s, 2) };
    EXPECT_EQ(headerOf(rest).type, DocumentType::PeelReport);
    EXPECT_EQ(headerOf(rest).round, u"2017"_s);
    EXPECT_EQ(headerOf(rest, u"PEEL: Police legitimacy and leadership 2017"_s).title,
        u"PEEL: Police legitimacy and leadership 2017"_s);
}

TEST(PapersRound, IsThatOfTheOneReportThatTheyAnswerByName)
{
    const QString answered = u"HMICFRS published PEEL 2021/22: An inspection of Gwent Police."_s;
    const QString title = u"Response of the Police and Crime Commissioner for Gwent"_s;
    EXPECT_EQ(headerOf({ heading(1, title), paragraph(answered) }).round, u"2021/22"_s);
    EXPECT_EQ(headerOf({ heading(1, title), paragraph(answered),
                           paragraph(u"PEEL 2023–25: An inspection of Gwent Police came next."_s) })
                  .round,
        QString());
    EXPECT_EQ(
        headerOf({ heading(1, u"Annual plan of the Police and Crime Commissioner for Gwent"_s),
                     paragraph(answered) })
            .round,
        QString());
}

TEST(Registers, HaveNoRound)
{
    const DocumentHeader header
        = headerOf({ heading(1, u"Register of recommendations: Kent Police"_s),
            heading(2, u"PEEL 2021/22: An inspection of Kent Police"_s) });
    EXPECT_EQ(header.round, QString());
}

TEST(Inspectorates, NewsIsKnownByTheSitesMasthead)
{
    const DocumentHeader header = headerOfBytes(
        "<html><body><div id=\"masthead\"><a href=\"/\">HMICFRS</a><ul><li>About us</li></ul></div>"
        "<h1>Gwent Police asked to do more</h1><p>13 May 2022</p>"
        "<p>The force has to answer calls sooner, the watchdog said.</p></body></html>");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
}

TEST(Inspectorates, NoticeIsKnownByHowItTellsOfGradesUnlessTheForceAnswers)
{
    const QByteArray notice = "# Gwent Police praised\n\n13 May 2022\n\nHMICFRS graded Gwent "
                              "Police's performance across nine areas of policing and found the "
                              "force was good in nine.\n";
    EXPECT_EQ(headerOfBytes(notice).type, DocumentType::InspectorateNews);
    EXPECT_NE(headerOfBytes(notice + "\nChief Constable Ann Other said she was pleased.\n").type,
        DocumentType::InspectorateNews);
}

TEST(Press, BylineHoldsTheDateThatTellsTheRound)
{
    const DocumentHeader header = headerOfBytes(
        "# Kent Police 'inadequate' at answering calls\n\nBy Ann Other, Crime Reporter, 5 May "
        "2022\n\nInspectors rated Kent Police as \"inadequate\" in the way it responds.\n");
    EXPECT_EQ(header.type, DocumentType::Other);
    EXPECT_EQ(published(header), "2022-05-05");
    EXPECT_EQ(header.round, u"2021/22"_s);
}
