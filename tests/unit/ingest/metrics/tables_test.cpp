// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(Tables, TakeForceAndNationalColumnsUnderARate)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Figure 2: Crime rates for the 12 months to 31 March 2016"_s)
                            .table({ { u"Rates per 1,000 population"_s, u"Kent Police"_s,
                                         u"England and Wales"_s },
                                { u"Vehicle offences"_s, u"5.1"_s, u"6.4"_s },
                                { u"Robbery"_s, u"0.4"_s, u"0.9"_s } })),
        "Vehicle offences per 1,000 population | 5.1 per_1000_population | 2015-04-01..2016-03-31\n"
        "Vehicle offences per 1,000 population | 6.4 per_1000_population | 2015-04-01..2016-03-31 "
        "| national\n"
        "Robbery per 1,000 population | 0.4 per_1000_population | 2015-04-01..2016-03-31\n"
        "Robbery per 1,000 population | 0.9 per_1000_population | 2015-04-01..2016-03-31 | "
        "national\n");
}

TEST(Tables, TakeTheYearsFromTheLineAbove)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Table A – Revenue estimates (£000)"_s)
                            .para(u"2024/25 2025/26"_s)
                            .table({ { u"Pay"_s, u"148,210"_s, u"153,480"_s },
                                       { u"Income"_s, u"(31,720)"_s, u"(32,105)"_s } },
                                0)),
        "Pay | 148210000 gbp | 2024-04-01..2025-03-31\n"
        "Pay | 153480000 gbp | 2025-04-01..2026-03-31\n"
        "Income | -31720000 gbp | 2024-04-01..2025-03-31\n"
        "Income | -32105000 gbp | 2025-04-01..2026-03-31\n");
}

TEST(Tables, ReadAFirstRowOfNegativeFigures)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Indicator"_s, u"Period"_s, u"Kent Police"_s, u"England and Wales"_s },
                { u"Planned change in officer numbers (%)"_s, u"2019/20"_s, u"-3.0"_s, u"-6.0"_s },
                { u"Cost of policing (pence per person per day)"_s, u"2014/15"_s, u"39"_s,
                    u"55"_s } })),
        "Planned change in officer numbers | -3 percent_change | 2019-04-01..2020-03-31\n"
        "Planned change in officer numbers | -6 percent_change | 2019-04-01..2020-03-31 | "
        "national\n"
        "Cost of policing (pence per person per day) | 0.39 gbp_per_person_per_day | "
        "2014-04-01..2015-03-31\n"
        "Cost of policing (pence per person per day) | 0.55 gbp_per_person_per_day | "
        "2014-04-01..2015-03-31 | national\n");
}

TEST(Tables, NameWhatTheTotalOfAllPlacesCounts)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"District"_s, u"Offence"_s, u"Offences recorded"_s },
            { u"Force total"_s, u"Burglary"_s, u"7,651"_s },
            { u"Force total"_s, u"Robbery"_s, u"1,614"_s } })),
        "Burglary: offences recorded | 7651 count\n"
        "Robbery: offences recorded | 1614 count\n");
}

TEST(Tables, TakeHoursFromTheWordsBehindAComma)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"2020/21"_s },
                  { u"Sickness, hours lost per officer"_s, u"4.1"_s } })),
        "Sickness, hours lost per officer | 4.1 hours | 2020-04-01..2021-03-31\n");
}

TEST(Tables, TakeTheUnitOfOneRowFromTheNoteBelow)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .table({ { u"Rates per 1,000 population"_s, u"Kent Police"_s },
                                { u"Domestic burglary*"_s, u"7.5"_s } })
                            .para(u"* The rate for domestic burglary is per 1,000 households."_s)),
        "Domestic burglary per 1,000 households | 7.5 per_1000_households\n");
}

TEST(Tables, JoinHeadsOfTwoLevels)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .caption(u"Table 4: Outcomes recorded in the 12 months to 30 June 2016"_s)
                      .table({ { u"Outcome group"_s, u"Kent Police"_s, u"Kent Police"_s,
                                   u"England and Wales"_s, u"England and Wales"_s },
                                 { u""_s, u"Number of outcomes"_s, u"Rate"_s,
                                     u"Number of outcomes"_s, u"Rate"_s },
                                 { u"Charged"_s, u"9,120"_s, u"14.2"_s, u"540,000"_s, u"15.0"_s } },
                          2)),
        "Charged: number of outcomes | 9120 count | 2015-07-01..2016-06-30\n"
        "Charged: rate | 14.2 percent | 2015-07-01..2016-06-30\n"
        "Charged: number of outcomes | 540000 count | 2015-07-01..2016-06-30 | national\n"
        "Charged: rate | 15 percent | 2015-07-01..2016-06-30 | national\n");
}

TEST(Tables, TakeYearsDownAndMeasuresAcross)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"6.2 999 call handling over the last three years"_s)
                      .table({ { u"Year (April – March)"_s, u"Calls received"_s, u"% abandoned"_s },
                          { u"2019-2020"_s, u"210,450"_s, u"1.4%"_s },
                          { u"2020-2021"_s, u"198,002"_s, u"0.9%"_s } })),
        "999 call handling: calls received | 210450 count | 2019-04-01..2020-03-31\n"
        "999 call handling: percentage of abandoned | 1.4 percent | 2019-04-01..2020-03-31\n"
        "999 call handling: calls received | 198002 count | 2020-04-01..2021-03-31\n"
        "999 call handling: percentage of abandoned | 0.9 percent | 2020-04-01..2021-03-31\n");
}

TEST(Tables, KeepTheTelephoneNumberOfACaptionWithoutItsSectionNumber)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"999 call data"_s)
                            .table({ { u"Year"_s, u"Abandoned calls"_s },
                                { u"2020-2021"_s, u"966"_s } })),
        "999 call: abandoned calls | 966 count | 2020-04-01..2021-03-31\n");
}

TEST(Tables, TakeMonthsDownAndDurations)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Month"_s, u"Average 101 wait (hh:mm:ss)"_s,
                                                      u"Average 999 wait (seconds)"_s },
                  { u"Jan-22"_s, u"00:03:42"_s, u"9"_s }, { u"Feb-22"_s, u"N/A"_s, u"11"_s } })),
        "Average 101 wait | 222 seconds | 2022-01-01..2022-01-31\n"
        "Average 999 wait | 9 seconds | 2022-01-01..2022-01-31\n"
        "Average 999 wait | 11 seconds | 2022-02-01..2022-02-28\n");
}

TEST(Tables, TakeMonthsAcrossUnderTheYearOfTheCaption)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 1: Incidents by month, 2021/22"_s)
                            .table({ { u""_s, u"Apr"_s, u"May"_s, u"Feb"_s },
                                { u"Anti-social behaviour incidents"_s, u"2,310"_s, u"2,544"_s,
                                    u"1,870"_s } })),
        "Anti-social behaviour incidents | 2310 count | 2021-04-01..2021-04-30\n"
        "Anti-social behaviour incidents | 2544 count | 2021-05-01..2021-05-31\n"
        "Anti-social behaviour incidents | 1870 count | 2022-02-01..2022-02-28\n");
}

TEST(Tables, TakeYearsAcross)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"2019/20"_s, u"2020/21"_s, u"2021/22"_s },
                      { u"Rape"_s, u"1,204"_s, u"1,150"_s, u"1,420"_s } })),
        "Rape | 1204 count | 2019-04-01..2020-03-31\n"
        "Rape | 1150 count | 2020-04-01..2021-03-31\n"
        "Rape | 1420 count | 2021-04-01..2022-03-31\n");
}

TEST(Tables, TakeBareYearsAcrossAsHeads)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Offence"_s, u"2014"_s, u"2015"_s }, { u"Robbery"_s, u"310"_s, u"295"_s } }, 0)),
        "Robbery | 310 count | 2014-01-01..2014-12-31\n"
        "Robbery | 295 count | 2015-01-01..2015-12-31\n");
}

TEST(Tables, TellTheChangeOnThePreviousYear)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"2020/21"_s, u"2021/22"_s, u"% change"_s },
                      { u"Burglary"_s, u"2,000"_s, u"1,900"_s, u"-5.0%"_s } })),
        "Burglary | 2000 count | 2020-04-01..2021-03-31\n"
        "Burglary | 1900 count | 2021-04-01..2022-03-31\n"
        "Change in burglary on the previous year | -5 percent_change | 2021-04-01..2022-03-31\n");
}

TEST(Tables, FindOutWhatKindOfChangeABareNumberIs)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure"_s, u"2020/21"_s, u"2021/22"_s, u"Change"_s },
                      { u"Victims satisfied (%)"_s, u"78.0"_s, u"80.5"_s, u"+2.5"_s },
                      { u"Robbery offences"_s, u"400"_s, u"380"_s, u"-20"_s } })),
        "Victims satisfied | 78 percent | 2020-04-01..2021-03-31\n"
        "Victims satisfied | 80.5 percent | 2021-04-01..2022-03-31\n"
        "Change in victims satisfied on the previous year | 2.5 percentage_points | "
        "2021-04-01..2022-03-31\n"
        "Robbery offences | 400 count | 2020-04-01..2021-03-31\n"
        "Robbery offences | 380 count | 2021-04-01..2022-03-31\n"
        "Change in robbery offences on the previous year | -20 count | 2021-04-01..2022-03-31\n");
}

TEST(Tables, TakeThisYearAndLastYearFromTheCaption)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"Performance 2022/23"_s)
                      .table({ { u"Indicator"_s, u"This year"_s, u"Last year"_s, u"Change"_s },
                          { u"Knife crime offences"_s, u"612"_s, u"680"_s, u"-10%"_s } })),
        "Knife crime offences | 612 count | 2022-04-01..2023-03-31\n"
        "Knife crime offences | 680 count | 2021-04-01..2022-03-31\n"
        "Change in knife crime offences on the previous year | -10 percent_change | "
        "2022-04-01..2023-03-31\n");
}

TEST(Tables, LeaveTrafficLightsCommentsAndTrendsAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure"_s, u"Target"_s, u"Actual 2021/22"_s, u"RAG"_s, u"Comments"_s },
                      { u"999 calls answered within 10 seconds"_s, u"90%"_s, u"86.4%"_s, u"Amber"_s,
                          u"Up 3 since May"_s } })),
        "999 calls answered within 10 seconds (target) | 90 percent\n"
        "999 calls answered within 10 seconds | 86.4 percent | 2021-04-01..2022-03-31\n");
}

TEST(Tables, TakeMoneyInThousandsAndBracketsAsMinus)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"£000s"_s, u"Budget 2021/22"_s, u"Outturn 2021/22"_s, u"Variance"_s },
                      { u"Police pay"_s, u"98,400"_s, u"97,900"_s, u"(500)"_s } })),
        "Police pay: budget | 98400000 gbp | 2021-04-01..2022-03-31\n"
        "Police pay: outturn | 97900000 gbp | 2021-04-01..2022-03-31\n"
        "Police pay: variance | -500000 gbp | 2021-04-01..2022-03-31\n");
}

TEST(Tables, TakeMoneyInMillionsFromTheCaption)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 7: Revenue spending (£m)"_s)
                            .table({ { u""_s, u"2022/23"_s, u"2023/24"_s },
                                { u"Non-staff costs"_s, u"41.5"_s, u"43.0"_s } })),
        "Non-staff costs | 41500000 gbp | 2022-04-01..2023-03-31\n"
        "Non-staff costs | 43000000 gbp | 2023-04-01..2024-03-31\n");
}

TEST(Tables, TakeForcesDownAsScopes)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 3: Stop searches, 2020/21"_s)
                            .table({ { u"Force"_s, u"Searches"_s, u"Rate per 1,000 population"_s },
                                { u"Kent Police"_s, u"15,010"_s, u"8.1"_s },
                                { u"Essex Police"_s, u"20,310"_s, u"11.2"_s },
                                { u"England and Wales"_s, u"695,009"_s, u"11.7"_s } })),
        "Stop searches | 15010 count | 2020-04-01..2021-03-31\n"
        "Stop searches per 1,000 population | 8.1 per_1000_population | 2020-04-01..2021-03-31\n"
        "Stop searches (Essex Police) | 20310 count | 2020-04-01..2021-03-31 | other\n"
        "Stop searches per 1,000 population (Essex Police) | 11.2 per_1000_population | "
        "2020-04-01..2021-03-31 | other\n"
        "Stop searches | 695009 count | 2020-04-01..2021-03-31 | national\n"
        "Stop searches per 1,000 population | 11.7 per_1000_population | 2020-04-01..2021-03-31 | "
        "national\n");
}

TEST(Tables, TakeDivisionsAsOther)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"District"_s, u"Hate crimes 2021/22"_s },
                  { u"Ashford"_s, u"212"_s }, { u"Dover"_s, u"187"_s } })),
        "Hate crimes (Ashford) | 212 count | 2021-04-01..2022-03-31 | other\n"
        "Hate crimes (Dover) | 187 count | 2021-04-01..2022-03-31 | other\n");
}

TEST(Tables, GoOnBelowARepeatedHead)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Offence"_s, u"2021"_s }, { u"Arson"_s, u"420"_s },
            { u"Offence"_s, u"2021"_s }, { u"Theft"_s, u"18,400"_s } })),
        "Arson | 420 count | 2021-01-01..2021-12-31\n"
        "Theft | 18400 count | 2021-01-01..2021-12-31\n");
}

TEST(Tables, NameRowsUnderAGroupRow)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Strength"_s, u"31 March 2021"_s }, { u"Police officers"_s, u""_s },
                      { u"Male"_s, u"2,610"_s }, { u"Female"_s, u"1,240"_s } })),
        "Police officers: male | 2610 count | 2021-03-31..2021-03-31\n"
        "Police officers: female | 1240 count | 2021-03-31..2021-03-31\n");
}

TEST(Tables, TakeBrokenNumbersOfFullTimePostsAsCounts)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Workforce (FTE)"_s, u"2022"_s }, { u"Police officers"_s, u"3,847.5"_s } })),
        "Police officers | 3847.5 count | 2022-01-01..2022-12-31\n");
}

TEST(Tables, LeaveBrokenNumbersWithoutAUnit)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"Kent"_s }, { u"Robbery"_s, u"1.4"_s } })),
        "");
}

TEST(Tables, LeaveUnitsThatAreNotListed)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Complaints"_s, u"Per 1,000 officers"_s }, { u"2021/22"_s, u"310"_s } })),
        "");
}

TEST(Tables, ReadCountsWithTheirShares)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Outcome"_s, u"2021/22"_s },
                  { u"Arrests after search"_s, u"1,594 (12%)"_s } })),
        "Arrests after search | 1594 count | 2021-04-01..2022-03-31\n"
        "Share of arrests after search | 12 percent | 2021-04-01..2022-03-31\n");
}

TEST(Tables, LeaveGradesContentsAndDatesAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Area"_s, u"Grade"_s }, { u"Preventing crime"_s, u"Good"_s } })),
        "");
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Section"_s, u"Page"_s },
                  { u"Introduction"_s, u"4"_s }, { u"Findings"_s, u"9"_s } })),
        "");
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Meeting"_s, u"Date"_s }, { u"Scrutiny board"_s, u"12/03/2021"_s } })),
        "");
}

TEST(Tables, KnowPairsWithoutHeads)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Population"_s, u"1.86m"_s }, { u"Force area"_s, u"1,443 square miles"_s },
                      { u"999 calls 2021/22"_s, u"402,118"_s } },
                  0)),
        "Population | 1860000 count\n"
        "Force area | 1443 square_miles\n"
        "999 calls | 402118 count | 2021-04-01..2022-03-31\n");
}

TEST(Tables, SkipReferenceColumnsAndKeepTheMeasure)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"No."_s, u"Measure"_s, u"Q1 2022/23"_s, u"Q2 2022/23"_s },
                      { u"1"_s, u"Domestic abuse arrests"_s, u"1,020"_s, u"1,104"_s },
                      { u"2"_s, u"Domestic abuse charges"_s, u"204"_s, u"240"_s } })),
        "Domestic abuse arrests | 1020 count | 2022-04-01..2022-06-30\n"
        "Domestic abuse arrests | 1104 count | 2022-07-01..2022-09-30\n"
        "Domestic abuse charges | 204 count | 2022-04-01..2022-06-30\n"
        "Domestic abuse charges | 240 count | 2022-07-01..2022-09-30\n");
}

TEST(Tables, CarryAMergedKeyDown)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Group"_s, u"Outcome"_s, u"2020"_s },
                  { u"Theft"_s, u"Charged"_s, u"812"_s }, { u""_s, u"Cautioned"_s, u"95"_s } })),
        "Theft: charged | 812 count | 2020-01-01..2020-12-31\n"
        "Theft: cautioned | 95 count | 2020-01-01..2020-12-31\n");
}

TEST(Tables, TakeTwoForcesByYearsInTwoLevels)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"% answered in 10 seconds"_s, u"Kent"_s, u"Kent"_s, u"National"_s, u"National"_s },
                { u""_s, u"2021/22"_s, u"2022/23"_s, u"2021/22"_s, u"2022/23"_s },
                { u"999 calls"_s, u"84.0"_s, u"88.1"_s, u"71.2"_s, u"79.0"_s } },
            2)),
        "999 calls: percentage of answered in 10 seconds | 84 percent | 2021-04-01..2022-03-31\n"
        "999 calls: percentage of answered in 10 seconds | 88.1 percent | 2022-04-01..2023-03-31\n"
        "999 calls: percentage of answered in 10 seconds | 71.2 percent | 2021-04-01..2022-03-31 | "
        "national\n"
        "999 calls: percentage of answered in 10 seconds | 79 percent | 2022-04-01..2023-03-31 | "
        "national\n");
}

TEST(Tables, TakeATotalRowUnderTheCaption)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 2: Hate crime by strand, 2021/22"_s)
                            .table({ { u"Strand"_s, u"Number"_s }, { u"Race"_s, u"1,840"_s },
                                { u"Total"_s, u"2,990"_s } })),
        "Hate crime: race | 1840 count | 2021-04-01..2022-03-31\n"
        "Hate crime | 2990 count | 2021-04-01..2022-03-31\n");
}

TEST(Tables, TakeRanks)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure"_s, u"Rate per 1,000 population"_s, u"National rank"_s },
                      { u"Shoplifting"_s, u"4.9"_s, u"12 of 43"_s } })),
        "Shoplifting per 1,000 population | 4.9 per_1000_population\n"
        "Shoplifting: national rank | 12 rank\n");
}

TEST(Tables, TakeMostSimilarForcesAsOther)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Force"_s, u"MSG average"_s },
                  { u"Positive outcome rate (%)"_s, u"14.1"_s, u"12.9"_s } })),
        "Positive outcome rate | 14.1 percent\n"
        "Positive outcome rate (MSG average) | 12.9 percent | other\n");
}

TEST(Tables, TakeTheMonthsOfALeadInForEachYear)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .para(u"The following table sets out the number of crimes recorded in each "
                            "division between October and December of each year."_s)
                      .table({ { u"Division"_s, u"2018"_s, u"2019"_s },
                          { u"North"_s, u"4,120"_s, u"4,302"_s },
                          { u"Force total"_s, u"7,991"_s, u"8,092"_s } })),
        "Crimes recorded (North) | 4120 count | 2018-10-01..2018-12-31 | other\n"
        "Crimes recorded (North) | 4302 count | 2019-10-01..2019-12-31 | other\n"
        "Crimes recorded | 7991 count | 2018-10-01..2018-12-31\n"
        "Crimes recorded | 8092 count | 2019-10-01..2019-12-31\n");
}

TEST(Tables, CompareTheSameMonthsOfTwoYears)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"Recorded crime, year to date (April to September)"_s)
                      .table({ { u"Crime type"_s, u"2021/22 YTD"_s, u"2022/23 YTD"_s, u"Change"_s },
                          { u"Burglary"_s, u"2,410"_s, u"2,290"_s, u"-120"_s } })),
        "Burglary | 2410 count | 2021-04-01..2021-09-30\n"
        "Burglary | 2290 count | 2022-04-01..2022-09-30\n"
        "Change in burglary on the same period of the previous year | -120 count | "
        "2022-04-01..2022-09-30\n");
}

TEST(Tables, TakeTheUnitFromAColumnOfUnits)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Unit"_s, u"2021/22"_s },
                  { u"Victim satisfaction"_s, u"%"_s, u"71.2"_s },
                  { u"Average time to attend emergencies"_s, u"Minutes"_s, u"11.5"_s },
                  { u"Officer sickness"_s, u"Days"_s, u"9.8"_s } })),
        "Victim satisfaction | 71.2 percent | 2021-04-01..2022-03-31\n"
        "Average time to attend emergencies | 690 seconds | 2021-04-01..2022-03-31\n"
        "Officer sickness | 9.8 days | 2021-04-01..2022-03-31\n");
}

TEST(Tables, NameRowsThatOnlyPartWhatTheCaptionNames)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 1: Stop and search by ethnicity, 2020/21"_s)
                            .table({ { u"Ethnicity"_s, u"Number"_s, u"%"_s },
                                { u"White"_s, u"9,102"_s, u"82.1"_s },
                                { u"Black"_s, u"1,310"_s, u"11.8"_s } })),
        "Stop and search: White | 9102 count | 2020-04-01..2021-03-31\n"
        "Share of stop and search: White | 82.1 percent | 2020-04-01..2021-03-31\n"
        "Stop and search: Black | 1310 count | 2020-04-01..2021-03-31\n"
        "Share of stop and search: Black | 11.8 percent | 2020-04-01..2021-03-31\n");
}

TEST(Tables, SayWhatSharesOfForcesAreOf)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 11: Charge rates for the year to 31 March 2022"_s)
                            .table({ { u"Offence"_s, u"Force"_s, u"National"_s },
                                { u"Rape"_s, u"5.0%"_s, u"3.2%"_s } })),
        "Charge rates: rape | 5 percent | 2021-04-01..2022-03-31\n"
        "Charge rates: rape | 3.2 percent | 2021-04-01..2022-03-31 | national\n");
}

TEST(Tables, KeepTheTotalOfAllOutOfTheLastGroup)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Offence"_s, u"2018/19"_s }, { u"Theft"_s, u""_s },
            { u"Shoplifting"_s, u"14,220"_s }, { u"Violence"_s, u""_s },
            { u"With injury"_s, u"17,332"_s }, { u"Total recorded crime"_s, u"120,404"_s } })),
        "Theft: shoplifting | 14220 count | 2018-04-01..2019-03-31\n"
        "Violence: with injury | 17332 count | 2018-04-01..2019-03-31\n"
        "Total recorded crime | 120404 count | 2018-04-01..2019-03-31\n");
}

TEST(Tables, TakeTotalsOfMoneyAsSuch)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u""_s, u"Budget £m"_s, u"Forecast £m"_s },
            { u"Staff pay"_s, u"90.1"_s, u"91.3"_s }, { u"Total"_s, u"272.5"_s, u"272.3"_s } })),
        "Staff pay: budget | 90100000 gbp\n"
        "Staff pay: forecast | 91300000 gbp\n"
        "Total budget | 272500000 gbp\n"
        "Total forecast | 272300000 gbp\n");
}

TEST(Tables, TakePencePerPersonPerDayAndRatesPerHundred)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u""_s, u"2017/18"_s }, { u"Cost per person per day (pence)"_s, u"52"_s },
                      { u"Arrests per 100 domestic abuse crimes"_s, u"61"_s } })),
        "Cost per person per day | 0.52 gbp_per_person_per_day | 2017-04-01..2018-03-31\n"
        "Arrests per 100 domestic abuse crimes | 61 percent | 2017-04-01..2018-03-31\n");
}

TEST(Tables, TakeACountAndItsShareInEitherOrder)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Tactic"_s, u"Uses (share)"_s },
                  { u"Handcuffing"_s, u"8,410 (61%)"_s }, { u"Taser"_s, u"4% (502)"_s } })),
        "Handcuffing: uses | 8410 count\n"
        "Share of handcuffing: uses | 61 percent\n"
        "Share of taser: uses | 4 percent\n"
        "Taser: uses | 502 count\n");
}

TEST(Tables, LeaveIntervalsAndSampleSizesAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Crime recording accuracy, 2018"_s)
                            .table({ { u"Crime group"_s, u"Recording accuracy (%)"_s,
                                         u"Confidence interval"_s, u"Base"_s },
                                { u"Violent crime"_s, u"87.9"_s, u"+/- 2.9"_s, u"212"_s } })),
        "Violent crime: recording accuracy | 87.9 percent | 2018-01-01..2018-12-31\n");
}

TEST(Tables, TakeGradesInTheFirstRowForNoHeads)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Question"_s, u"2015"_s, u"2016"_s },
                  { u"How effective is the force?"_s, u"Good"_s, u"Requires improvement"_s },
                  { u"Number of causes of concern"_s, u"0"_s, u"1"_s } })),
        "Number of causes of concern | 0 count | 2015-01-01..2015-12-31\n"
        "Number of causes of concern | 1 count | 2016-01-01..2016-12-31\n");
}

TEST(Tables, KeepTheForceWhereALabelNeedsIt)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Kent Police"_s },
                  { u"Calls offered to the force by the operator"_s, u"88.2%"_s } })),
        "Calls offered to the force by the operator | 88.2 percent\n");
}

TEST(Tables, LeaveColumnsThatCannotBeToldApart)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Kent Police"_s, u"Kent Police"_s },
            { u"Charge rate"_s, u"13.3%"_s, u"84%"_s } })),
        "");
}

} // namespace
