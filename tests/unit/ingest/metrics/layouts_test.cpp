// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that papers of commissioners, panels and later rounds print.
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(Layouts, EfficiencyPanelWithPlannedChange)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder()
                .heading(u"Force in numbers"_s)
                .heading(u"Workforce"_s, 3)
                .keyFigure(
                    u"Planned change in officer numbers\n2015/16 – 2019/20\nKent Police\nEngland and Wales force average\n-3%\n-2%"_s)),
        "Planned change in officer numbers | -3 percent_change | 2015-04-01..2020-03-31\n"
        "Planned change in officer numbers | -2 percent_change | 2015-04-01..2020-03-31 | "
        "national\n");
}

TEST(Layouts, ShortFinancialYearsAndQuarters)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Q4 21/22"_s, u"Q1 22/23"_s },
                  { u"Rural crime reports"_s, u"211"_s, u"240"_s } })),
        "Rural crime reports | 211 count | 2022-01-01..2022-03-31\n"
        "Rural crime reports | 240 count | 2022-04-01..2022-06-30\n");
}

TEST(Layouts, QuartersChangeOnThePreviousQuarter)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure"_s, u"Q1 2022/23"_s, u"Q2 2022/23"_s, u"Change"_s },
                      { u"Arrests"_s, u"200"_s, u"220"_s, u"10"_s } })),
        "Arrests | 200 count | 2022-04-01..2022-06-30\n"
        "Arrests | 220 count | 2022-07-01..2022-09-30\n"
        "Change in arrests on the previous quarter | 10 percent_change | 2022-07-01..2022-09-30\n");
}

TEST(Layouts, LeaveAChangeThatTheTwoYearsDoNotBear)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure"_s, u"2021/22"_s, u"2022/23"_s, u"Change"_s },
                      { u"Arrests"_s, u"200"_s, u"220"_s, u"7"_s } })),
        "Arrests | 200 count | 2021-04-01..2022-03-31\n"
        "Arrests | 220 count | 2022-04-01..2023-03-31\n");
}

TEST(Layouts, SpansOfMonthsAsHeads)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Offence"_s, u"Apr 20 – Mar 21"_s, u"Apr 21 – Mar 22"_s, u"Diff"_s, u"% diff"_s },
                { u"Stalking"_s, u"1,000"_s, u"1,100"_s, u"+100"_s, u"+10%"_s } })),
        "Stalking | 1000 count | 2020-04-01..2021-03-31\n"
        "Stalking | 1100 count | 2021-04-01..2022-03-31\n"
        "Change in stalking on the previous year | 100 count | 2021-04-01..2022-03-31\n"
        "Change in stalking on the previous year | 10 percent_change | 2021-04-01..2022-03-31\n");
}

TEST(Layouts, RollingYears)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"12 months to Sep 2021"_s,
                                                      u"12 months to Sep 2022"_s, u"Change"_s },
                  { u"Victim satisfaction"_s, u"71.2%"_s, u"69.0%"_s, u"-2.2%"_s } })),
        "Victim satisfaction | 71.2 percent | 2020-10-01..2021-09-30\n"
        "Victim satisfaction | 69 percent | 2021-10-01..2022-09-30\n"
        "Change in victim satisfaction on the previous year | -2.2 percentage_points | "
        "2021-10-01..2022-09-30\n");
}

TEST(Layouts, NumberAndShareUnderEachForce)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 5: Outcomes of stop searches, 2019/20"_s)
                            .table({ { u"Outcome"_s, u"Kent (no.)"_s, u"Kent (%)"_s, u"E&W (%)"_s },
                                { u"Arrest"_s, u"1,420"_s, u"11.8"_s, u"13.0"_s } })),
        "Arrest | 1420 count | 2019-04-01..2020-03-31\n"
        "Arrest | 11.8 percent | 2019-04-01..2020-03-31\n"
        "Arrest | 13 percent | 2019-04-01..2020-03-31 | national\n");
}

TEST(Layouts, YearEndingOverBareYears)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Year ending 31 March"_s, u"2019"_s, u"2020"_s },
            { u"Complaints received"_s, u"812"_s, u"790"_s } })),
        "Complaints received | 812 count | 2018-04-01..2019-03-31\n"
        "Complaints received | 790 count | 2019-04-01..2020-03-31\n");
}

TEST(Layouts, CalendarYearsDownAndMonthsAcross)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Burglaries by month"_s)
                            .table({ { u"Year"_s, u"Jan"_s, u"Feb"_s, u"Total"_s },
                                { u"2018"_s, u"410"_s, u"388"_s, u"798"_s } })),
        "Burglaries | 410 count | 2018-01-01..2018-01-31\n"
        "Burglaries | 388 count | 2018-02-01..2018-02-28\n"
        "Burglaries | 798 count | 2018-01-01..2018-12-31\n");
}

TEST(Layouts, TelephoneNumbersAsHeads)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Calls received by month"_s)
                            .table({ { u"Month"_s, u"999"_s, u"101"_s },
                                { u"Mar-23"_s, u"31,204"_s, u"22,870"_s } })),
        "Calls received: 999 | 31204 count | 2023-03-01..2023-03-31\n"
        "Calls received: 101 | 22870 count | 2023-03-01..2023-03-31\n");
}

TEST(Layouts, GoesOnOverAPageWithoutHeads)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 9: Hate crime"_s)
                            .table({ { u"District"_s, u"2020/21"_s, u"2021/22"_s },
                                { u"Ashford"_s, u"212"_s, u"230"_s } })
                            .table({ { u"Dover"_s, u"187"_s, u"199"_s },
                                       { u"Swale"_s, u"240"_s, u"251"_s } },
                                0)),
        "Hate crime (Ashford) | 212 count | 2020-04-01..2021-03-31 | other\n"
        "Hate crime (Ashford) | 230 count | 2021-04-01..2022-03-31 | other\n"
        "Hate crime (Dover) | 187 count | 2020-04-01..2021-03-31 | other\n"
        "Hate crime (Dover) | 199 count | 2021-04-01..2022-03-31 | other\n"
        "Hate crime (Swale) | 240 count | 2020-04-01..2021-03-31 | other\n"
        "Hate crime (Swale) | 251 count | 2021-04-01..2022-03-31 | other\n");
}

TEST(Layouts, LabelsAndFiguresInOneLineOfAPanel)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"Workforce at a glance, 31 March 2022"_s)
                      .keyFigure(u"Police officers: 3,847\nPolice staff: 2,104\nPCSOs: 97"_s)),
        "Police officers | 3847 count | 2022-03-31..2022-03-31\n"
        "Police staff | 2104 count | 2022-03-31..2022-03-31\n"
        "PCSOs | 97 count | 2022-03-31..2022-03-31\n");
}

TEST(Layouts, LocalRegionAndNation)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Positive outcomes (%)"_s, u"Local"_s, u"Region"_s, u"National"_s },
                      { u"Domestic abuse"_s, u"14"_s, u"12"_s, u"11"_s } })),
        "Domestic abuse: positive outcomes | 14 percent\n"
        "Domestic abuse: positive outcomes (Region) | 12 percent | other\n"
        "Domestic abuse: positive outcomes | 11 percent | national\n");
}

TEST(Layouts, ConfidenceIntervalsAreNoFigures)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Crime type"_s, u"% recorded"_s, u"Confidence interval"_s },
                      { u"Violence"_s, u"92.1%"_s, u"+/- 2.4"_s } })),
        "Violence: percentage of recorded | 92.1 percent\n");
}

TEST(Layouts, MinutesAndSecondsUnderATimeHead)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Month"_s, u"101 average answer time (mm:ss)"_s },
            { u"June 2022"_s, u"2:34"_s } })),
        "101 average answer time | 154 seconds | 2022-06-01..2022-06-30\n");
}

TEST(Layouts, SampleSizesInHeadsAreNoPartOfTheName)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Survey answer"_s, u"2021/22 (n=1,204)"_s },
                  { u"Feel safe after dark"_s, u"61%"_s } })),
        "Feel safe after dark | 61 percent | 2021-04-01..2022-03-31\n");
}

TEST(Layouts, PercentagesOfACrossTable)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 2: Percentage of respondents, 2022"_s)
                            .table({ { u"Question"_s, u"Agree"_s, u"Disagree"_s },
                                { u"The police are fair"_s, u"55"_s, u"20"_s } })),
        "The police are fair: agree | 55 percent | 2022-01-01..2022-12-31\n"
        "The police are fair: disagree | 20 percent | 2022-01-01..2022-12-31\n");
}

TEST(Layouts, YearsInTwoLevelsWithNumberAndShare)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Ethnicity"_s, u"2019/20"_s, u"2019/20"_s, u"2020/21"_s, u"2020/21"_s },
                      { u""_s, u"Searches"_s, u"%"_s, u"Searches"_s, u"%"_s },
                      { u"Black or Black British"_s, u"810"_s, u"9.0%"_s, u"777"_s, u"8.4%"_s } },
                  2)),
        "Black or Black British: searches | 810 count | 2019-04-01..2020-03-31\n"
        "Black or Black British | 9 percent | 2019-04-01..2020-03-31\n"
        "Black or Black British: searches | 777 count | 2020-04-01..2021-03-31\n"
        "Black or Black British | 8.4 percent | 2020-04-01..2021-03-31\n");
}

TEST(Layouts, ArrowsInAPanel)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Key figures 2022/23"_s)
                            .keyFigure(u"Neighbourhood crime\n▼ 12.4%\nRobbery\n▲ 3%"_s)),
        "Change in neighbourhood crime | -12.4 percent_change | 2022-04-01..2023-03-31\n"
        "Change in robbery | 3 percent_change | 2022-04-01..2023-03-31\n");
}

TEST(Layouts, SpacesOnlyBetweenYearsAndTargets)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Indicator"_s, u"Baseline 2019/20"_s, u"2021/22"_s, u"Target 2022/23"_s },
                      { u"Homicides"_s, u"14"_s, u"11"_s, u"10"_s } })),
        "Homicides: baseline | 14 count | 2019-04-01..2020-03-31\n"
        "Homicides | 11 count | 2021-04-01..2022-03-31\n"
        "Homicides (target) | 10 count | 2022-04-01..2023-03-31\n");
}

TEST(Layouts, PanelsOfMoneyPerHeadAreLeft)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(u"Funding per head of population 2020/21\n£187"_s)),
        "");
}

TEST(Layouts, TwoColumnsOfFactsAndNoOtherHead)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"About the force, 2021/22"_s)
                            .table({ { u"Recorded crimes"_s, u"161,204"_s },
                                       { u"Emergency calls"_s, u"402,118"_s },
                                       { u"Budget"_s, u"£334.8m"_s } },
                                0)),
        "Recorded crimes | 161204 count | 2021-04-01..2022-03-31\n"
        "Emergency calls | 402118 count | 2021-04-01..2022-03-31\n"
        "Budget | 334800000 gbp | 2021-04-01..2022-03-31\n");
}

TEST(Layouts, SubtotalRowsNamedOfWhich)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"2022"_s }, { u"Violence against the person"_s, u"48,000"_s },
                      { u"of which: stalking"_s, u"9,100"_s } })),
        "Violence against the person | 48000 count | 2022-01-01..2022-12-31\n"
        "Violence against the person: stalking | 9100 count | 2022-01-01..2022-12-31\n");
}

} // namespace
