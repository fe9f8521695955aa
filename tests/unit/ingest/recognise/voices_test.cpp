// SPDX-License-Identifier: GPL-3.0-or-later
#include "headeroftext.h"

using namespace Peel;
using Peel::Testing::headerOf;

// The title of a report heads the answers to it, too; who speaks is told by other signs.

TEST(Voices, CommissionerAnswersAReportUnderItsTitle)
{
    const DocumentHeader header = headerOf(
        "Office of the Dorset Police & Crime Commissioner\n\n"
        "Response to PEEL: Police legitimacy 2017 – An inspection of Dorset Police\n\n"
        "Report published: 12 December 2017\n\nResponse published: 30 January 2018\n\n"
        "I welcome what the inspectors say. My Police and Crime Plan puts trust first.\n\n"
        "Dorset Police & Crime Commissioner\n");
    EXPECT_EQ(header.type, DocumentType::PccReport);
    EXPECT_EQ(header.round, QStringLiteral("2017"));
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), QStringLiteral("2018-01-30"));
}

TEST(Voices, CommissionerIsKnownByTheSignatureAlone)
{
    EXPECT_EQ(headerOf("PEEL 2021/22: An inspection of Cleveland Police\n\n"
                       "I welcome the findings and have asked the Chief Constable for a plan.\n\n"
                       "Police and Crime Commissioner for Cleveland\n")
                  .type,
        DocumentType::PccReport);
}

TEST(Voices, ForceAnswersAReportUnderItsTitle)
{
    EXPECT_EQ(headerOf("Gwent Police\n\n"
                       "Our response to PEEL: Police effectiveness 2016 – An inspection of Gwent "
                       "Police\n\nWe are glad of what came out this morning.\n\n"
                       "Chief Constable Ann Example said: “Our officers can be proud.”\n\n"
                       "Notes to editors\n")
                  .type,
        DocumentType::ForceNews);
    EXPECT_EQ(headerOf("PEEL 2023–25: An inspection of Merseyside Police – the force replies\n\n"
                       "It shows how far we have come. Our staff have worked with pride.\n\n"
                       "Temporary Chief Constable Olu Example said: “There is more to do.”\n\n"
                       "Media office: 0151 000 0000\n")
                  .type,
        DocumentType::ForceNews);
}

TEST(Voices, AnswerOfSomebodyElseIsNoReport)
{
    EXPECT_EQ(headerOf("Responding to the report: PEEL 2016 – An inspection of Kent Police\n\n"
                       "A briefing for the members of the residents' association.\n\n"
                       "It says that the force is outstanding at treating people fairly.\n")
                  .type,
        DocumentType::Other);
}

TEST(Voices, ReportStaysOneWhateverItsInspectorSaysOfItself)
{
    EXPECT_EQ(headerOf("PEEL 2021/22\n\nPolice effectiveness, efficiency and legitimacy\n\n"
                       "An inspection of Norfolk Constabulary\n\nOverall summary\n\n"
                       "Our inspection assessed how good the constabulary is in nine areas. I am "
                       "pleased with its officers. The chief constable and I have talked about "
                       "investigations.\n")
                  .type,
        DocumentType::PeelReport);
    EXPECT_EQ(headerOf("PEEL: Police efficiency 2015\n\nAn inspection of Essex Police\n\n"
                       "October 2015\n\nWe found that the force knows its demand. The chief "
                       "constable said to us that the savings were hard.\n")
                  .type,
        DocumentType::PeelReport);
}

// A Commissioner's office tells of a report as a newspaper would; a newspaper does not close so.

TEST(Voices, ACommissionersNameAtTheHeadOfALineIsALetterhead)
{
    EXPECT_EQ(headerOf("Gwent Police and Crime Commissioner | Latest | 3rd May 2019\n\n"
                       "Force is told to do better\n\nGwent Police requires improvement at "
                       "efficiency, a report of the inspectorate HMICFRS says.\n")
                  .type,
        DocumentType::PccReport);
}

TEST(Voices, ACrumbBehindTheNameIsPartOfALetterhead)
{
    EXPECT_EQ(headerOf("<html><body><h1>Reports on our force</h1><p>Gwent Police and Crime "
                       "Commissioner / Transparency and inspections HMIC inspects each force. "
                       "Gwent Police is good at efficiency.</p></body></html>")
                  .type,
        DocumentType::PccReport);
}

TEST(Voices, AChiefConstablesMessageIsTheForces)
{
    EXPECT_EQ(headerOf("Gwent Police - what the inspectors say\n\nA message from the Chief "
                       "Constable\n\nInspectors came in May, and I want you to have the results "
                       "from me. In preventing crime the force is adequate.\n")
                  .type,
        DocumentType::ForceNews);
}

TEST(Voices, AnOfficeTellsOfItsCommissionerAndThePlan)
{
    EXPECT_EQ(headerOf("What inspectors think of the county's police\n\n7 November 2018\n\n"
                       "A report by HMICFRS came out this morning.\n\nThe Police and Crime "
                       "Commissioner, Ann Example, has warmly thanked all who work for the force. "
                       "Her Safer Together Plan asks for no less.\n")
                  .type,
        DocumentType::PccReport);
    EXPECT_EQ(headerOf("What inspectors think of the county's police\n\n7 November 2018\n\n"
                       "HMICFRS judges Dorset Police to be good at efficiency.\n\nSubscribe to our "
                       "newsletter\n\n© Dorset PCC 2018\n")
                  .type,
        DocumentType::PccReport);
}

TEST(Voices, ANewspaperMayTellOfACommissioner)
{
    EXPECT_EQ(headerOf("What inspectors think of the county's police\n\n7 November 2018 · 3 "
                       "comments\n\nHMICFRS judges Dorset Police to be good at efficiency.\n\n"
                       "The county's Commissioner welcomed the report. Chief Constable Olu Example "
                       "said: “It is a good day.”\n\nMost read\n")
                  .type,
        DocumentType::Other);
}

TEST(Voices, ASitesMenuAndFootTellWhoseItIs)
{
    const QByteArray text = "Force does well\n\nHMICFRS judges Dorset Police to be good at "
                            "efficiency.\n\n";
    EXPECT_EQ(headerOf("Latest | Meet your Commissioner | News\n\n" + text).type,
        DocumentType::PccReport);
    EXPECT_EQ(
        headerOf(text + "Write to us: office@dorset.pcc.example\n").type, DocumentType::PccReport);
}

TEST(Voices, ANewspapersNameAndWriterStandAboveItsStory)
{
    EXPECT_EQ(
        headerOf("The Dorset Courier\n\nForce does well\n\nBy our home affairs editor\n\nDorset "
                 "Police is good at efficiency, inspectors say. Chief Constable Ann Example said "
                 "that officers were proud. We merely report.\n")
            .type,
        DocumentType::Other);
}
