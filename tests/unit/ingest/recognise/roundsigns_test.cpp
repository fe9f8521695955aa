// SPDX-License-Identifier: GPL-3.0-or-later
#include "headeroftext.h"

using namespace Peel;
using Peel::Testing::headerOf;
using namespace Qt::StringLiterals;

// What others write about a report seldom names its round; other words tell it.

TEST(RoundSigns, AreasThatOnlyOneRoundCallsSo)
{
    EXPECT_EQ(headerOf("Inspectors see a better force\n\nThe police inspectorate HMICFRS has rated "
                       "Cumbria Constabulary good for leadership and force management in a report "
                       "on its inspection.\n")
                  .round,
        u"2023-25"_s);
    EXPECT_EQ(headerOf("Inspectors see a better force\n\nThe police inspectorate HMICFRS has rated "
                       "Cumbria Constabulary adequate at strategic planning, organisational "
                       "management and value for money after an inspection.\n")
                  .round,
        u"2021/22"_s);
}

TEST(RoundSigns, AreasOfAnEarlierReportDoNotCount)
{
    EXPECT_EQ(headerOf("Inspectors see a better force\n\nHMICFRS has rated Cumbria Constabulary "
                       "good for leadership and force management after an inspection.\n\nIts last "
                       "report found it adequate at strategic planning.\n")
                  .round,
        u"2023-25"_s);
}

TEST(RoundSigns, PillarAndYearOfANewsArchive)
{
    const char *page = "Home / News / Archive / %1\n\nOur answer to the %2 report\n\nThe "
                       "Police and Crime Commissioner for Kent welcomed the HMIC report, which "
                       "graded the force as good after an inspection.\n";
    const auto roundOf = [&](const QString &year, const QString &pillar) {
        return headerOf(QString::fromUtf8(page).arg(year, pillar).toUtf8()).round;
    };
    EXPECT_EQ(roundOf(u"2016"_s, u"efficiency"_s), u"2016"_s);
    EXPECT_EQ(roundOf(u"2017"_s, u"effectiveness"_s), u"2016"_s);
    EXPECT_EQ(roundOf(u"2016"_s, u"legitimacy"_s), QString()); // there were two in that year
}

TEST(RoundSigns, AYearThatIsOnlyComparedWithIsNotTheRound)
{
    EXPECT_EQ(headerOf("Force is on the mend\n\nSo says the latest PEEL report, which sets the "
                       "force beside what was seen in 2022.\n\nThe report, for 2023 to 2025, "
                       "rates Essex Police good at managing offenders after an inspection by "
                       "HMICFRS.\n")
                  .round,
        u"2023-25"_s);
}

TEST(RoundSigns, ADateInBracketsBehindATitle)
{
    const DocumentHeader header = headerOf(
        "Good HMIC inspection of Gwent Police (24 Feb 2016)\n\nThe Police and Crime Commissioner "
        "for Gwent welcomes the report of HMIC, which rates the force good for legitimacy.\n");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2016-02-24"_s);
    EXPECT_EQ(header.round, u"2015"_s);
}

TEST(TypeSigns, ABoardIsToldByTheChiefOfWhatInspectorsSay)
{
    const DocumentHeader header = headerOf(
        "To: Policing Board\n\nFrom: Chief Constable, Cheshire Constabulary\n\nDate: 4th July "
        "2017\n\nInspections of the constabulary\n\n1. Purpose\n\n1.1 This paper tells the Board "
        "of the PEEL 2016 inspections of HMIC.\n");
    EXPECT_EQ(header.type, DocumentType::PccReport);
    EXPECT_EQ(header.round, u"2016"_s);
}

TEST(TypeSigns, NewsThatLeadsToItsReportIsTheInspectorates)
{
    EXPECT_EQ(headerOf("Dorset Police has more to do\n\nGet the report: PEEL 2021/22 – An "
                       "inspection of Dorset Police\n\nThe inspectorate graded nine areas.\n")
                  .type,
        DocumentType::InspectorateNews);
}

TEST(TypeSigns, ACommissionersNameAboveATitleIsALetterhead)
{
    EXPECT_EQ(
        headerOf("Gwent Police and Crime Commissioner\n\nDashboard of the quarter\n\nWe recorded "
                 "204 crimes in the quarter, and our officers made 12 arrests.\n")
            .type,
        DocumentType::PccReport);
}

TEST(TypeSigns, CausesOfConcernAsATitleHeadTheInspectoratesRegister)
{
    EXPECT_EQ(
        headerOf("Causes of concern – Kent Police\n\nThis page lists each cause of concern that "
                 "our inspections have raised. Kent Police should act on them.\n")
            .type,
        DocumentType::InspectorateNews);
}

TEST(TypeSigns, ACommissionerWhoWelcomesAReportSpeaks)
{
    EXPECT_EQ(
        headerOf("PCC welcomes report on Kent Police\n\nThe Police and Crime Commissioner for "
                 "Kent has welcomed a report of HMIC.\n")
            .type,
        DocumentType::PccReport);
}

TEST(RoundSigns, AnOfficesReleaseOnAReportTakesItsRoundFromItsDate)
{
    EXPECT_EQ(headerOf("Inspectorate praises Gwent Police\n\n20 March 2024\n\nThe Police and "
                       "Crime Commissioner for Gwent has welcomed what HMICFRS reports.\n\nNine "
                       "areas of policing were looked at, and my office will read it well.\n")
                  .round,
        u"2023-25"_s);
}

TEST(RoundSigns, ADayStandsAnywhereInABylineOrALineOfLabels)
{
    const auto dayOf = [](const QByteArray &line) {
        const DocumentHeader header = headerOf("Police force is rated good\n\n" + line
            + "\n\nInspectors of HMICFRS have rated "
              "Gwent Police as good for legitimacy.\n");
        return header.published ? header.published->iso() : QString();
    };
    EXPECT_EQ(dayOf("By our crime writer. Published 3rd May 2019, 09:20"), u"2019-05-03"_s);
    EXPECT_EQ(dayOf("May 3, 2019 · Crime · 7 comments"), u"2019-05-03"_s);
    EXPECT_EQ(dayOf("Our own writer. Published in 2018, the plan of the force is a long read."),
        QString());
}

TEST(RoundSigns, WhenInspectorsCameOrReported)
{
    const auto roundOf = [](const QByteArray &words) {
        return headerOf("Force is judged to be good\n\n" + words
            + " Kent Police is good for "
              "efficiency in this PEEL inspection.\n")
            .round;
    };
    EXPECT_EQ(roundOf("HMICFRS inspected the force in May 2017."), u"2017"_s);
    EXPECT_EQ(roundOf("HMICFRS published its report on Thursday, 9 November 2017."), u"2017"_s);
    EXPECT_EQ(roundOf("It is praised in HMIC’s report of November 2016."), u"2016"_s);
}

TEST(PublishedOn, TheDayOfAMeetingOrAnAnswer)
{
    const auto dayOf = [](const QByteArray &text) {
        const DocumentHeader header = headerOf(text);
        return header.published ? header.published->iso() : QString();
    };
    EXPECT_EQ(dayOf("Scrutiny of the police\n\nMinutes of the extraordinary meeting of 5 May "
                    "2021\n\nMembers noted the PEEL report on Essex Police.\n"),
        u"2021-05-05"_s);
    EXPECT_EQ(
        dayOf("Answer of the Police and Crime Commissioner for Essex to HMICFRS\n\nThe report "
              "came out on 1 March 2021; this answer was written on 5 May 2021.\n"),
        u"2021-05-05"_s);
}

TEST(PublishedOn, FormsOfTheDay)
{
    for (const QByteArray line :
        { "Thursday, May 5 2021", "5 May 21", "5 May 2021 by the Press Office",
            "5 May 2021 | News from the county", "Bulletin, issue 7, 5 May 2021",
            "Written by Ann Example on 5 May 2021", "Embargoed until 00:01 on 5 May 2021",
            "Chelmsford, 5 May 2021 – Inspectors came and went, and said so." }) {
        const DocumentHeader header = headerOf("Police force is graded\n\n" + line
            + "\n\nHMICFRS has graded Essex Police as good for efficiency.\n");
        ASSERT_TRUE(header.published) << line.constData();
        EXPECT_EQ(header.published->iso(), u"2021-05-05"_s) << line.constData();
    }
}

TEST(PublishedOn, AMenuHidesNoDay)
{
    QByteArray menu;
    for (const char *entry : { "Latest", "Crime", "Politics", "Schools", "Business", "Health",
             "Sport", "Football", "Cricket", "What's on", "Jobs", "Homes", "Motors", "Weather" })
        menu += QByteArray("<p>") + entry + "</p>";
    const DocumentHeader header = headerOf("<html><body>" + menu
        + "<h1>Police force is graded</h1><p>5 May 2021</p><p>HMICFRS has graded Essex Police as "
          "good "
          "for efficiency.</p></body></html>");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2021-05-05"_s);
}

TEST(TypeSigns, MinutesWithACouncilsAddressAreTheCouncils)
{
    EXPECT_EQ(headerOf("Sub-committee on safety\n\nMinutes of the meeting of 5 May 2021\n\nThe "
                       "members heard of the PEEL report on Essex Police.\n\nThe meeting closed at "
                       "noon.\n\nEssex County Council, County Hall, Chelmsford\n")
                  .type,
        DocumentType::Other);
}

TEST(RoundSigns, YearsWithinARoundAndReportsOnAPillar)
{
    const auto roundOf = [](const QByteArray &title) {
        return headerOf(title + "\n\nKent Police has been graded by HMIC.\n").round;
    };
    EXPECT_EQ(roundOf("PEEL 2024: Kent Police"), u"2023-25"_s);
    EXPECT_EQ(roundOf("The 2019 PEEL inspection"), u"2018/19"_s);
    EXPECT_EQ(roundOf("HMIC report on legitimacy 2015"), u"2015"_s);
    EXPECT_EQ(roundOf("Legitimacy inspection 2016: what the force says"), u"2016"_s);
    EXPECT_EQ(roundOf("Performance 2019/20 and PEEL"), QString());
}

TEST(RoundSigns, AGradedAreaIsWhatPeelInspects)
{
    EXPECT_EQ(headerOf("Police are ‘adequate’\n\n17 November 2023\n\nA watchdog has graded Essex "
                       "Police adequate for investigating crime.\n")
                  .round,
        u"2023-25"_s);
}

TEST(SubjectForce, AnArticleThatBeginsWithSeveralIsAboutNoneAlone)
{
    EXPECT_EQ(
        headerOf("The verdict on the south-east\n\nBy our crime writer\n\nHMIC today put out its "
                 "PEEL reports on Kent, Surrey and Sussex Police.\n\nSurrey Police is the "
                 "best, it says, and Surrey Police knows.\n")
            .force,
        QString());
}

TEST(TypeSigns, TheNameOfASiteTellsWhoseItIs)
{
    EXPECT_EQ(
        headerOf(
            "<html><head><title>A good report - Dorset PCC</title></head><body><h1>A good "
            "report</h1><p>HMIC has rated Dorset Police good for efficiency.</p></body></html>")
            .type,
        DocumentType::PccReport);
}
