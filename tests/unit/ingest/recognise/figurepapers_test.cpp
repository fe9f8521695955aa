// SPDX-License-Identifier: GPL-3.0-or-later
#include "headeroftext.h"

using namespace Peel;

namespace {

std::string published(const DocumentHeader &header)
{
    return header.published ? header.published->iso().toStdString() : std::string();
}

} // namespace

TEST(PapersOfFigures, AreDatedByTheirOwnDate)
{
    const DocumentHeader paper = Testing::headerOf("Public Performance Meeting\n\n9th May 2017\n\n"
                                                   "Performance Team Date: 2nd May 2017\n\n"
                                                   "Dorset Police had 1,200 officers in post.\n");
    EXPECT_EQ(paper.type, DocumentType::PccReport);
    EXPECT_EQ(published(paper), "2017-05-02");
    const DocumentHeader meeting
        = Testing::headerOf("Police and Crime Commissioner Accountability Board\n\n"
                            "14 June 2021, 2pm-4pm via Microsoft Teams\n\n"
                            "Sussex Police had taken on 120 officers.\n");
    EXPECT_EQ(published(meeting), "2021-06-14");
}

TEST(PapersOfFigures, AreDatedByTheMonthThatEndsTheirTitle)
{
    EXPECT_EQ(published(Testing::headerOf(
                  "Annual report 2018/19 – summary July 2019\n\n"
                  "The Police and Crime Commissioner for Cumbria has published his report.\n")),
        "2019-07");
    EXPECT_EQ(published(Testing::headerOf("Police and Crime Plan performance to March 2019\n\n"
                                          "Cumbria Constabulary recorded 30,000 crimes.\n")),
        "");
    EXPECT_EQ(published(Testing::headerOf("Police and Crime Plan: monthly figures\n\nJune 2018\n\n"
                                          "Version 2.1 Produced July 2018\n\nKent Police\n")),
        "2018-07");
}

TEST(PapersOfFigures, AreNotWhatABroadcasterWrites)
{
    const DocumentHeader article
        = Testing::headerOf("ITV News\n\nPolice and crime commissioner elections: Dorset\n\n"
                            "Crime in Dorset fell by 3% last year.\n");
    EXPECT_EQ(article.type, DocumentType::Other);
}

TEST(PapersOfFigures, AreNotWhatAnArticleTellsOfAPanel)
{
    const DocumentHeader article = Testing::headerOf(
        "Crime is down in the county but trust falls\n\n"
        "The Norfolk Police and Crime Panel has seen a report on the work of the police in the "
        "year up to March 2022, and it holds good and bad news for the people of the county.\n\n"
        "Norfolk Constabulary recorded 60,000 crimes.\n");
    EXPECT_EQ(article.type, DocumentType::Other);
}

TEST(PapersOfFigures, OfJointInspectionsAreTheInspectorates)
{
    const DocumentHeader report
        = Testing::headerOf("Joint inspection: police custody in Dorset\n\n"
                            "HM Inspectorate of Prisons with HMICFRS\n\n"
                            "Unannounced visit: 4 to 14 June 2018 Published on: 9 October 2018\n");
    EXPECT_EQ(report.type, DocumentType::InspectorateNews);
    EXPECT_EQ(published(report), "2018-10-09");
}

TEST(PapersOfFigures, AreOfTheForceWhoseCommissionersSiteHasThem)
{
    const DocumentHeader minutes = Testing::headerOf(
        "<html><head><title>Performance minutes – May 2022</title></head><body>"
        "<header><div>Gwent Police and Crime Commissioner</div><a>News</a></header>"
        "<main><h1>Performance minutes – May 2022</h1><p>Confidence was 81%.</p></main>"
        "</body></html>");
    EXPECT_EQ(minutes.type, DocumentType::PccReport);
    EXPECT_EQ(minutes.force.toStdString(), "gwent");
    const DocumentHeader noLogo = Testing::headerOf(
        "<html><body><main><h1>Performance minutes</h1>"
        "<p>Confidence was 81%.</p></main><footer><p>© Office of the Police and "
        "Crime Commissioner for Gwent, Croesyceiliog</p></footer></body></html>");
    EXPECT_EQ(noLogo.force.toStdString(), "gwent");
}
