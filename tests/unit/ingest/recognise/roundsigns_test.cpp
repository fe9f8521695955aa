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
