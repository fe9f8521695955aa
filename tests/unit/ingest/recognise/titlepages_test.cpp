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

TEST(TitlePages, TitleStandsBelowTheMenuOfAPrintedPage)
{
    std::vector<Block> blocks { paragraph(u"Skip to content"_s), paragraph(u"HMICFRS"_s) };
    for (int i = 0; i < 24; ++i)
        blocks.push_back(block(BlockKind::ListItem, u"Our work %1"_s.arg(i)));
    blocks.push_back(heading(2, u"On this page"_s));
    blocks.push_back(heading(1, u"Surrey 2016"_s));
    const DocumentHeader header = headerOf(std::move(blocks));
    EXPECT_EQ(header.title, u"Surrey 2016");
    EXPECT_EQ(header.type, DocumentType::PeelPage);
    EXPECT_EQ(header.round, u"2016");
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

TEST(TitlePages, PaperOnAnotherServiceOfACountyIsAboutNoForce)
{
    const Block body = paragraph(
        u"Children in Kent live in stable homes. Kent has more of them than most counties. Kent is "
        "proud of its carers, and Kent Police told us that it is called out less than before."_s);
    for (const QString &title : { u"Kent"_s, u"Kent County Council"_s }) {
        EXPECT_EQ(
            headerOf({ heading(1, title),
                         heading(2, u"Inspection of children’s social care services"_s), body })
                .force,
            QString());
    }
    EXPECT_EQ(
        headerOf({ heading(1, u"Kent"_s), heading(2, u"How the police serve the county"_s), body })
            .force,
        u"kent"_s);
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

TEST(TextsRound, IsToldByWhenTheReportCameOutOrTheForceWasInspected)
{
    const auto roundOf = [](const QString &text) {
        return headerOf({ heading(1, u"How did our police do?"_s), paragraph(text) }).round;
    };
    const QString peel = u"The PEEL inspection of Kent Police is done. "_s;
    EXPECT_EQ(roundOf(peel + u"Its report was published in December 2023."_s), u"2023-25"_s);
    EXPECT_EQ(roundOf(peel + u"This follows an inspection in September 2017."_s), u"2017"_s);
    EXPECT_EQ(
        roundOf(peel + u"Here is what the report spanning 2023 to 2025 says."_s), u"2023-25"_s);
    EXPECT_EQ(roundOf(peel + u"These were part of the 2018 inspection."_s), u"2018/19"_s);
    EXPECT_EQ(roundOf(peel + u"It did as well as in our 2016 inspection."_s), QString());
    EXPECT_EQ(roundOf(peel + u"The previous report was published in May 2019."_s), QString());
    EXPECT_EQ(roundOf(peel + u"A fire service inspection in 2022 went well."_s), QString());
    EXPECT_EQ(roundOf(peel
                  + u"One report was published in May 2019, and the next report was "
                    "published in May 2022."_s),
        QString());
}

TEST(TitlePages, ThatSpeakOfSeveralForcesNameNone)
{
    const Block body = paragraph(u"Kent Police was rated good. Kent Police is pleased."_s);
    EXPECT_EQ(headerOf({ heading(1, u"Two of the region’s police forces told to improve"_s), body })
                  .force,
        QString());
    EXPECT_EQ(headerOf({ heading(1, u"Police force told to improve"_s), body }).force, u"kent"_s);
}

TEST(TitlePages, OfATableThatListsManyForcesNameNone)
{
    Block table = block(BlockKind::Table,
        u"Good\tKent, Sussex, Gwent, Essex\tAdequate\tDorset, Surrey, Norfolk, Cumbria"_s);
    int column = 0;
    int from = 0;
    for (const QString &text : table.text.split(u'\t')) {
        Cell cell;
        cell.row = column / 2;
        cell.column = column++ % 2;
        cell.from = from;
        cell.length = static_cast<int>(text.size());
        table.cells.push_back(cell);
        from += cell.length + 1;
    }
    const DocumentHeader header = headerOf({ heading(1, u"Most forces keep people safe"_s),
        paragraph(u"Greater Manchester Police was inspected on vulnerability alone."_s), table });
    EXPECT_EQ(header.force, QString());
}

TEST(Papers, AMeetingsItemIsNoReportWhateverItIsAbout)
{
    const DocumentHeader header = headerOf(
        { heading(
              1, u"Agenda item - HMICFRS report: PEEL 2021/22 - An inspection of Kent Police"_s),
            paragraph(u"The Commissioner introduced the report, and the Panel noted it."_s) });
    EXPECT_EQ(header.type, DocumentType::PccReport);
    EXPECT_EQ(header.round, u"2021/22"_s);
}

TEST(Press, ADatedPostOfANewsSiteIsNotTheInspectorates)
{
    const DocumentHeader header = headerOfBytes(
        "<html><head><link rel=\"canonical\" "
        "href=\"https://www.gwentbugle.com/2019/05/02/inspectors-"
        "pleased/\"></head><body><h1>Inspectors pleased with Gwent Police</h1><p>HM Inspectorate "
        "of "
        "Constabulary and Fire &amp; Rescue Services has today published a report on Gwent "
        "Police.</p>"
        "<p>Inspectors found that the force is good at investigating crime.</p></body></html>");
    EXPECT_EQ(header.type, DocumentType::Other);
}

TEST(Press, ANewsSitesReportOfARelease)
{
    const DocumentHeader header
        = headerOfBytes("<html><head><link rel=\"canonical\" "
                        "href=\"https://www.radiogwent.org/news/local-news/police/"
                        "\"></head><body><h1>Gwent Police rated</h1><p>HMICFRS has graded the "
                        "force across nine areas."
                        "</p><p>Deputy Chief Constable Ann Other said: “We thank the "
                        "inspectors.”</p></body></html>");
    EXPECT_EQ(header.type, DocumentType::Other);
}

TEST(Commissioners, AHeadingOfTheInspectorateIsNoLetterhead)
{
    const DocumentHeader header = headerOfBytes(
        "<html><head><link rel=\"canonical\" "
        "href=\"https://www.gwent.pcc.police.uk/report/\"></head>"
        "<body><h1>Inspection report</h1><p>The Commissioner has read it.</p><h2>HMIC</h2>"
        "<p>It was published in May.</p></body></html>");
    EXPECT_EQ(header.type, DocumentType::PccReport);
}

TEST(Press, WhenItAllBeganIsNotTheRound)
{
    const DocumentHeader header = headerOf({ heading(1, u"Kent Police rated good"_s),
        paragraph(u"7 February 2020"_s),
        paragraph(u"It is the first time since the introduction of PEEL assessments in 2014."_s) });
    EXPECT_EQ(header.round, u"2018/19"_s);
}

TEST(Press, TimesBehindADateAreNoPartOfIt)
{
    const DocumentHeader header = headerOf({ heading(1, u"Police praised"_s),
        paragraph(u"27 November 2014, 15:50 | Updated: 28 November 2014, 15:54"_s),
        paragraph(u"Kent Police was praised by HMIC after its PEEL inspection."_s) });
    ASSERT_TRUE(header.published.has_value());
    EXPECT_EQ(header.published->iso(), u"2014-11-27"_s);
    EXPECT_EQ(header.round, u"2014"_s);
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

TEST(Inspectorates, ReleaseTellsWhatItHasPublished)
{
    const QByteArray release
        = "# Some police forces do well\n\n27 September 2019\n\nHMICFRS has today published its "
          "PEEL assessments 2018/19 of twelve forces.\n\n## Notes to editors\n\n- Call us.\n";
    const DocumentHeader header = headerOfBytes(release);
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_EQ(header.round, u"2018/19"_s);
    EXPECT_TRUE(header.force.isEmpty());
}

TEST(Inspectorates, LetterIsAboutNoRound)
{
    const DocumentHeader header = headerOfBytes(
        "HMICFRS\n\n14 July 2021\n\nDear Chief Constable\n\n# PEEL 2018/19: what we found when "
        "we came back to Gwent Police\n\nWe graded the force in 2019.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_TRUE(header.round.isEmpty()) << qPrintable(header.round);
}

TEST(Inspectorates, RegisterHasTheDayThatItWasTrueOn)
{
    const DocumentHeader header = headerOfBytes(
        "# Register of recommendations: Gwent Police\n\nHMICFRS. Position at 30 April 2020\n\n"
        "The register holds what our reports ask of the force.\n");
    EXPECT_EQ(published(header), "2020-04-30");
}

TEST(TitlePages, PeelAloneAboveItsPillarsIsAReport)
{
    const DocumentHeader header = headerOf({ heading(1, u"PEEL"_s),
        heading(2, u"Police effectiveness, efficiency and legitimacy 2018/19"_s),
        paragraph(u"An inspection of Gwent Police"_s), paragraph(u"September 2019"_s) });
    EXPECT_EQ(header.type, DocumentType::PeelReport);
    EXPECT_EQ(header.round, u"2018/19"_s);
}

TEST(Releases, ChiefSpeaksAndTheForceCanBeReached)
{
    const DocumentHeader header = headerOfBytes(
        "# Inspectors praise Gwent Police\n\n14:05 17/11/2023\n\nGwent Police has been graded as "
        "good at preventing crime by HMICFRS.\n\nThe chief constable said: \"We are pleased.\"\n\n"
        "Anyone with information can call 101.\n");
    EXPECT_EQ(header.type, DocumentType::ForceNews);
}

TEST(Papers, MeetingToBeHeldOn)
{
    const DocumentHeader header = headerOfBytes(
        "Gwent Police and Crime Panel Meeting to be held on 4 December 2023\n\n# Complaints: "
        "quarter 2\n\nThe panel is asked to note the report.\n");
    EXPECT_EQ(published(header), "2023-12-04");
}

TEST(Inspectorates, RegisterIsNoReportThoughItListsOne)
{
    const DocumentHeader header = headerOfBytes(
        "# Register of causes of concern: Gwent Police\n\n## PEEL 2021/22: An inspection of Gwent "
        "Police (3)\n\n### Cause of concern\n\nThe force keeps callers waiting.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_TRUE(header.round.isEmpty());
}

TEST(TitlePages, ACommitteeOfACouncilMayHearThePolice)
{
    const DocumentHeader header = headerOf({ heading(1, u"Stourbeck District Council"_s),
        heading(2, u"Minutes of the Overview and Scrutiny Committee"_s),
        heading(2, u"Held on Tuesday 22 October 2019"_s), heading(2, u"31. Policing"_s),
        paragraph(u"A superintendent of Wiltshire Police spoke of what Wiltshire Police had "
                  "done since the spring."_s) });
    EXPECT_EQ(header.type, DocumentType::Other);
    EXPECT_EQ(header.force, u"wiltshire");
    ASSERT_TRUE(header.published.has_value());
    EXPECT_EQ(header.published->iso(), u"2019-10-22");
}

TEST(TitlePages, AnAssessmentOfTheFirstRoundIsAReport)
{
    const DocumentHeader header = headerOf({ heading(1, u"PEEL Assessment 2014"_s),
        heading(2, u"Wiltshire Police"_s), paragraph(u"Published on: 27 November 2014"_s),
        paragraph(u"Wiltshire Police is good at reducing crime."_s) });
    EXPECT_EQ(header.type, DocumentType::PeelReport);
}
