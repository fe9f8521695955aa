// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(Panels, ReadKeyFactsWithNationalTwins)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder()
                .heading(u"Key facts – 2020/21"_s)
                .keyFigure(u"Workforce\n89% frontline police officers\n91% national level\n3.4 per "
                           u"1000 population\n3.7 national level\n"
                           "up2% 10yr change in local workforce\ndown4% 10yr national change"_s)),
        "Frontline police officers | 89 percent | 2020-04-01..2021-03-31\n"
        "Frontline police officers | 91 percent | 2020-04-01..2021-03-31 | national\n"
        "Workforce per 1,000 population | 3.4 per_1000_population | 2020-04-01..2021-03-31\n"
        "Workforce per 1,000 population | 3.7 per_1000_population | 2020-04-01..2021-03-31 | "
        "national\n"
        "Change in workforce | 2 percent_change | 10yr change\n"
        "Change in workforce | -4 percent_change | 10yr national change | national\n");
}

TEST(Panels, NameRatesByTheHeadingOverThem)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Calls for assistance"_s)
                            .para(u"12 months to 30 June 2017"_s)
                            .keyFigure(u"per 1,000 population\nLocal\n298"_s)),
        "Calls for assistance per 1,000 population | 298 per_1000_population | "
        "2016-07-01..2017-06-30\n");
}

TEST(Panels, TakeTheNumbersOfAListForNoFigures)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Key facts 2018/19"_s)
                            .keyFigure(u"Where to look\n1. Home\n2. News"_s)),
        "");
}

TEST(Panels, ReadPopulationAreaAndCost)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder()
                .heading(u"Key facts 2018/19"_s)
                .keyFigure(u"Force Area\n1,443 square miles"_s)
                .keyFigure(u"Population\n1.83m people\nup9% local 10 yr change"_s)
                .keyFigure(
                    u"Cost\n47p per person per day local\n57p per person per day national"_s)),
        "Force Area | 1443 square_miles | 2018-04-01..2019-03-31\n"
        "Population | 1830000 count | 2018-04-01..2019-03-31\n"
        "Change in population | 9 percent_change | 10 yr change\n"
        "Cost per person per day | 0.47 gbp_per_person_per_day | 2018-04-01..2019-03-31\n"
        "Cost per person per day | 0.57 gbp_per_person_per_day | 2018-04-01..2019-03-31 | "
        "national\n");
}

TEST(Panels, ReadKeyFactsOfATable)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder()
                .caption(u"Key facts – 2018/19"_s)
                .table({ { u"Force area"_s, u"2,613 square miles"_s },
                           { u"Victim-based crimes"_s,
                               u"0.05 per person 0.06 national level up44% Local 5 year trend "
                               "up32% National 5 year trend"_s } },
                    0)),
        "Force area | 2613 square_miles | 2018-04-01..2019-03-31\n"
        "Victim-based crimes per person | 0.05 per_person | 2018-04-01..2019-03-31\n"
        "Victim-based crimes per person | 0.06 per_person | 2018-04-01..2019-03-31 | national\n"
        "Change in victim-based crimes | 44 percent_change | 5 year trend\n"
        "Change in victim-based crimes | 32 percent_change | 5 year trend | national\n");
}

TEST(Panels, TellARateFromTheNumberOfALevel)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Workforce"_s,
                      u"89% frontline police officers 92% national level 3.78 per 1000 population "
                      "3.63 national level"_s } },
                  0)),
        "Frontline police officers | 89 percent\n"
        "Frontline police officers | 92 percent | national\n"
        "Workforce per 1,000 population | 3.78 per_1000_population\n"
        "Workforce per 1,000 population | 3.63 per_1000_population | national\n");
}

TEST(Panels, NameNoFigureByHalfOfAForce)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().keyFigure({ { u"City of London England and"_s },
                  { u"Police"_s, u"Wales"_s }, { u"12.9"_s, u"76.5"_s } })),
        "");
}

TEST(Panels, ReadColumnsThatBeginWithTheirFigures)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().keyFigure({ { u"3,012"_s, u"238"_s },
                  { u"police officers"_s, u"999 calls per 1,000 population"_s } })),
        "Police officers | 3012 count\n"
        "999 calls per 1,000 population | 238 per_1000_population\n");
}

TEST(Panels, ReadFiguresWithTheirForcesInCells)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Change in workforce"_s, u"-1.9% Kent Police"_s, u"-0.6% England and Wales"_s },
                { u"999 calls per 1,000 population"_s, u"191 Kent Police"_s,
                    u"159 England and Wales"_s } },
            0)),
        "Change in workforce | -1.9 percent_change\n"
        "Change in workforce | -0.6 percent_change | national\n"
        "999 calls per 1,000 population | 191 per_1000_population\n"
        "999 calls per 1,000 population | 159 per_1000_population | national\n");
}

TEST(Panels, TellAChangeOfTheLaterOfTwoTimes)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            { { u"Change in recorded crime 12 months to 30 June 2016 to 12 months to 30 June 2017"_s },
                { u"Kent Police"_s, u"England and Wales"_s }, { u"+7.1%"_s, u"+12.4%"_s } })),
        "Change in recorded crime | 7.1 percent_change | 2016-07-01..2017-06-30\n"
        "Change in recorded crime | 12.4 percent_change | 2016-07-01..2017-06-30 | national\n");
}

TEST(Panels, GiveMoneyTheTimeOfItsLabel)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure({ { u"£296.4m"_s }, { u"net budget 2018/19"_s } })),
        "Net budget | 296400000 gbp | 2018-04-01..2019-03-31\n");
}

TEST(Panels, TakeTheHeadingAsLabelOverATimeAlone)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"999 calls per 1,000 population"_s)
                      .keyFigure({ { u"12 months to 30 June 2016"_s },
                          { u"Kent Police"_s, u"England and Wales"_s }, { u"158"_s, u"136"_s } })),
        "999 calls per 1,000 population | 158 per_1000_population | 2015-07-01..2016-06-30\n"
        "999 calls per 1,000 population | 136 per_1000_population | 2015-07-01..2016-06-30 | "
        "national\n");
}

TEST(Panels, PairALabelWithLocalAndNational)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            { { u"Charge rate as a percentage of all crimes recorded 12 months to 30 June 2016"_s },
                { u"Kent Police"_s }, { u"12.4%"_s }, { u"England and Wales"_s },
                { u"13.0%"_s } })),
        "Charge rate as a percentage of all crimes recorded | 12.4 percent | "
        "2015-07-01..2016-06-30\n"
        "Charge rate as a percentage of all crimes recorded | 13 percent | 2015-07-01..2016-06-30 "
        "| national\n");
}

TEST(Panels, PairScopesInARowWithFiguresInARow)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            u"Organised crime groups per million population as at 1 July 2016\nKent Police\nEngland and Wales\n31.5\n46.0"_s)),
        "Organised crime groups per million population | 31.5 per_million_population | "
        "2016-07-01..2016-07-01\n"
        "Organised crime groups per million population | 46 per_million_population | "
        "2016-07-01..2016-07-01 | national\n");
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            u"Organised crime groups per million population as at 1 July 2016\nKent Police England and Wales 31.5 46.0"_s)),
        "Organised crime groups per million population | 31.5 per_million_population | "
        "2016-07-01..2016-07-01\n"
        "Organised crime groups per million population | 46 per_million_population | "
        "2016-07-01..2016-07-01 | national\n");
}

TEST(Panels, KeepAFigureWhoseTwinIsMissingWithLowConfidence)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            u"Victim satisfaction rate 12 months to 31 March 2016\nKent Police England and Wales 85.2%"_s)),
        "Victim satisfaction rate | 85.2 percent | 2015-04-01..2016-03-31 | low\n");
}

TEST(Panels, PairColumnsOfLabelsWithTheFiguresBelow)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            { { u"Crimes recorded per 1,000 population 12 months to 30 June 2016"_s,
                  u"Changes in recorded crime 12 months to 30 June 2015 against 12 months to 30 June 2016"_s },
                { u"Kent Police 64.2"_s, u"Kent Police +9.1%"_s },
                { u"England and Wales 68.2"_s, u"England and Wales +7.8%"_s } })),
        "Crimes recorded per 1,000 population | 64.2 per_1000_population | 2015-07-01..2016-06-30\n"
        "Crimes recorded per 1,000 population | 68.2 per_1000_population | 2015-07-01..2016-06-30 "
        "| national\n"
        "Changes in recorded crime | 9.1 percent_change | 2015-07-01..2016-06-30\n"
        "Changes in recorded crime | 7.8 percent_change | 2015-07-01..2016-06-30 | national\n");
}

TEST(Panels, ReadAPanelPrintedAsATable)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Calls for assistance per 1,000 population 12 months to 31 March 2016"_s,
                      u"Kent Police 301"_s, u"England and Wales 240"_s } },
                  0)),
        "Calls for assistance per 1,000 population | 301 per_1000_population | "
        "2015-04-01..2016-03-31\n"
        "Calls for assistance per 1,000 population | 240 per_1000_population | "
        "2015-04-01..2016-03-31 | national\n");
}

TEST(Panels, ReadFiguresAboveTheirLabels)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .keyFigure(u"402,118\n999 calls in 2021/22"_s)
                            .keyFigure(u"86.4%\nof 999 calls answered within 10 seconds"_s)),
        "999 calls | 402118 count | 2021-04-01..2022-03-31\n"
        "999 calls answered within 10 seconds | 86.4 percent\n");
}

TEST(Panels, LeaveSeveralLabelsWithOtherwiseManyFigures)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(
            u"Crimes per 1,000 population 12 months to June 2015\nCrimes per 1,000 population 12 "
            u"months to June 2014\n"
            "Crimes per 1,000 population 12 months to June 2013\nKent Police 61.0\nKent Police 62.0"_s)),
        "");
}

TEST(Panels, ReadLooseHeadingsAndValues)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder(u"text"_s)
                .heading(u"Force in numbers"_s)
                .heading(u"Calls for assistance"_s)
                .heading(u"Calls for assistance per 1,000 population 12 months to 31 March 2016"_s)
                .heading(u"Kent Police"_s)
                .heading(u"England and Wales"_s)
                .para(u"301"_s)
                .para(u"240"_s)
                .heading(u"Domestic abuse"_s)
                .heading(
                    u"Domestic abuse as a percentage of all recorded crime 12 months to 31 March 2016"_s)
                .heading(u"Victim satisfaction"_s)
                .heading(u"Victim satisfaction rate 12 months to 31 March 2016"_s)
                .para(u"Kent Police England and Wales 85.2% 83.3%"_s)
                .heading(u"Introduction"_s)
                .para(
                    u"The public expects the police to prevent crime and, when it happens, to look into it well, to help its victims and to bring those who did it to court."_s)),
        "Calls for assistance per 1,000 population | 301 per_1000_population | "
        "2015-04-01..2016-03-31\n"
        "Calls for assistance per 1,000 population | 240 per_1000_population | "
        "2015-04-01..2016-03-31 | national\n"
        "Victim satisfaction rate | 85.2 percent | 2015-04-01..2016-03-31\n"
        "Victim satisfaction rate | 83.3 percent | 2015-04-01..2016-03-31 | national\n");
}

TEST(Panels, CutLinesThatACaptureGlued)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder(u"text"_s)
                .heading(u"Key facts – 2020/21"_s)
                .heading(u"Population"_s)
                .para(u"1.83m people up9% local 10 yr change"_s)
                .heading(u"Victim-based crimes"_s)
                .para(
                    u"0.07 per person 0.06 national level up17% Local 5 year trend up9% National 5 year trend"_s)
                .heading(u"Points of context"_s)
                .list({ u"Visitors come to the coast in summer."_s })),
        "Population | 1830000 count | 2020-04-01..2021-03-31\n"
        "Change in population | 9 percent_change | 10 yr change\n"
        "Victim-based crimes per person | 0.07 per_person | 2020-04-01..2021-03-31\n"
        "Victim-based crimes per person | 0.06 per_person | 2020-04-01..2021-03-31 | national\n"
        "Change in victim-based crimes | 17 percent_change | 5 year trend\n"
        "Change in victim-based crimes | 9 percent_change | 5 year trend | national\n");
}

TEST(Panels, PairTwoForcesOfOneCellWithTheFiguresBelow)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure({ { u"Calls for assistance per 1,000 population"_s },
            { u"12 months to 31 March 2016"_s }, { u"Kent Police England and Wales"_s },
            { u"301"_s, u"240"_s } })),
        "Calls for assistance per 1,000 population | 301 per_1000_population | "
        "2015-04-01..2016-03-31\n"
        "Calls for assistance per 1,000 population | 240 per_1000_population | "
        "2015-04-01..2016-03-31 | national\n");
}

TEST(Panels, PartLabelsAtTheLeftFromTheFiguresAtTheirRight)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"Force in numbers"_s)
                      .heading(u"Calls"_s, 3)
                      .para(u"Calls per 1,000 Kent Police England and Wales"_s)
                      .para(u"population 12 months to 30 301 240 June 2015"_s)
                      .heading(u"Charge rate"_s, 3)
                      .para(u"Charge rate as a percentage of all Kent Police England and Wales"_s)
                      .para(u"crimes recorded 20.6% 16.0% 12 months to 30 June 2015"_s)
                      .para(u"Crimes per 1,000 population Kent Police England and Wales"_s)
                      .para(u"12 months to 31 March 61.2 63.0"_s)),
        "Calls per 1,000 population | 301 per_1000_population | 2014-07-01..2015-06-30\n"
        "Calls per 1,000 population | 240 per_1000_population | 2014-07-01..2015-06-30 | national\n"
        "Charge rate as a percentage of all crimes recorded | 20.6 percent | "
        "2014-07-01..2015-06-30\n"
        "Charge rate as a percentage of all crimes recorded | 16 percent | 2014-07-01..2015-06-30 "
        "| national\n");
}

TEST(Panels, GoOnUnderTheLabelsOfTheRecordAbove)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .keyFigure({ { u"Crimes per 1,000 population 12 months"_s,
                                             u"Charge rate 12 months"_s },
                                { u"to 30 June 2016"_s, u"to 30 June 2016"_s },
                                { u"Kent Police"_s, u"Kent Police"_s }, { u"64.2"_s, u"12.4%"_s } })
                            .keyFigure({ { u"England and Wales"_s, u"England and Wales"_s },
                                { u"68.2"_s, u"13.0%"_s } })),
        "Crimes per 1,000 population | 64.2 per_1000_population | 2015-07-01..2016-06-30\n"
        "Crimes per 1,000 population | 68.2 per_1000_population | 2015-07-01..2016-06-30 | "
        "national\n"
        "Charge rate | 12.4 percent | 2015-07-01..2016-06-30\n"
        "Charge rate | 13 percent | 2015-07-01..2016-06-30 | national\n");
}

TEST(Panels, TakeNoPageNumbersOfAContentsList)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Contents"_s)
                            .para(u"Force in numbers 5"_s)
                            .para(u"How effective is the force at preventing crime? 7"_s)
                            .para(u"Annex A 30"_s)),
        "");
}

TEST(Panels, NeverTakeTheAxisOfAChart)
{
    EXPECT_EQ(metricsOf(DocumentBuilder(u"text"_s)
                            .heading(u"Force in numbers"_s)
                            .para(u"80 70 60 50 40 30 20"_s)),
        "");
}

TEST(Panels, TakeLabelsWithTheirFiguresBehindAColon)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Key facts 2020/21"_s)
                            .keyFigure({ { u"Population: 1.85 million"_s },
                                { u"999 calls answered within 10 seconds: 92.1%"_s },
                                { u"Average time to answer 101 calls: 3 minutes 12 seconds"_s } })),
        "Population | 1850000 count | 2020-04-01..2021-03-31\n"
        "999 calls answered within 10 seconds | 92.1 percent | 2020-04-01..2021-03-31\n"
        "Average time to answer 101 calls | 192 seconds | 2020-04-01..2021-03-31\n");
}

TEST(Panels, TakeTheUnitOfALabelInFrontOfItsFigure)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Key facts"_s)
                            .para(u"Crimes per 1,000 population 82.4"_s)
                            .para(u"The force has done well in the past year."_s)),
        "Crimes per 1,000 population | 82.4 per_1000_population\n");
}

TEST(Panels, ReadAChangeUnderItsFigure)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"At a glance: 2021/22"_s)
                            .keyFigure({ { u"421,906"_s }, { u"999 calls"_s },
                                { u"up 9.4% on the previous year"_s } })),
        "999 calls | 421906 count | 2021-04-01..2022-03-31\n"
        "Change in 999 calls on the previous year | 9.4 percent_change | 2021-04-01..2022-03-31\n");
}

TEST(Panels, ReadAListOfKeyFacts)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Key facts 2017/18"_s)
                            .list({ u"898,400 people"_s, u"2,074 square miles"_s })),
        "Population | 898400 count | 2017-04-01..2018-03-31\n"
        "Force area | 2074 square_miles | 2017-04-01..2018-03-31\n");
}

} // namespace

TEST(Panels, TellAFiguresChangeBelowItsLabel)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Crime: Quarter 3 2022/23"_s)
                            .keyFigure({ { u"706"_s }, { u"Theft from shops"_s },
                                { u"up 4.5% on the same quarter last year"_s } })),
        "Theft from shops | 706 count | 2022-10-01..2022-12-31\n"
        "Change in theft from shops on the same quarter last year | 4.5 percent_change | "
        "2022-10-01..2022-12-31\n");
}

TEST(Panels, GiveTilesTheTimeOfTheLineUnderTheirHeading)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Contact"_s)
                            .para(u"12 months to 31 March 2017"_s)
                            .keyFigure(
                                { { u"Average time to answer a 101 call"_s }, { u"41 seconds"_s } })
                            .keyFigure({ { u"101 calls abandoned"_s }, { u"7.2%"_s } })),
        "Average time to answer a 101 call | 41 seconds | 2016-04-01..2017-03-31\n"
        "101 calls abandoned | 7.2 percent | 2016-04-01..2017-03-31\n");
}

TEST(Panels, JoinBothLabelsOfATile)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().tile(
                  { u"Reports audited"_s, u"Second inspection"_s, u"1,104"_s }, 2)),
        "Reports audited: second inspection | 1104 count\n");
}

TEST(Panels, ShareTheTimeOfATile)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Kent Police has an operations room."_s)
                            .tile({ u"101 calls per 1,000 population"_s,
                                      u"England and Wales 171 12 months to 31 December 2018"_s,
                                      u"221"_s },
                                2)),
        "101 calls per 1,000 population | 171 per_1000_population | 2018-01-01..2018-12-31 | "
        "national\n"
        "101 calls per 1,000 population | 221 per_1000_population | 2018-01-01..2018-12-31\n");
}

TEST(Panels, TakeAChangeFromTheTimeBehindVersus)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().tile(
                  { u"Robberies"_s, u"down 4.1% vs Q2 2022/23"_s, u"811"_s }, 2)),
        "Change in robberies vs Q2 2022/23 | -4.1 percent_change\n"
        "Robberies | 811 count\n");
}

TEST(Panels, KeepALimitInItsLabel)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().tile(
                  { u"Emergencies attended"_s, u"within 15 minutes"_s, u"84.6%"_s }, 2)),
        "Emergencies attended within 15 minutes | 84.6 percent\n");
}

TEST(Panels, PartAFigureFromTheNationalOneBehindIt)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().keyFigure(u"Cost per person per day\n52p national 55p"_s)),
        "Cost per person per day | 0.52 gbp_per_person_per_day\n"
        "Cost per person per day | 0.55 gbp_per_person_per_day | national\n");
}

TEST(Panels, GiveFiguresOverTheirLabelsTheTimeOfTheTitle)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().keyFigure(
                  u"Contact, year ending 31 March 2019\n214\nUrgent calls per 1,000 population\n"
                  "75\nOther calls per 1,000 population"_s)),
        "Urgent calls per 1,000 population | 214 per_1000_population | 2018-04-01..2019-03-31\n"
        "Other calls per 1,000 population | 75 per_1000_population | 2018-04-01..2019-03-31\n");
}

TEST(Panels, KeepTheTimeWithinWhichThingsAreDone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"In numbers"_s)
                            .para(u"94% of emergency calls answered within 12 seconds"_s)
                            .para(u"14,221 arrests"_s)),
        "Emergency calls answered within 12 seconds | 94 percent\n"
        "Arrests | 14221 count\n");
}
