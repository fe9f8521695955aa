// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(TableTimes, TakeTheYearsFromTheLineAbove)
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

TEST(TableTimes, TakeQuartersThatNameTheirMonths)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure 2022/23"_s, u"Q3 Oct-Dec"_s, u"Q4 (Jan – Mar)"_s },
                      { u"Robbery"_s, u"193"_s, u"204"_s } })),
        "Robbery | 193 count | 2022-10-01..2022-12-31\n"
        "Robbery | 204 count | 2023-01-01..2023-03-31\n");
}

TEST(TableTimes, TakeYearsDownAndMeasuresAcross)
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

TEST(TableTimes, TakeMonthsDownAndDurations)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Month"_s, u"Average 101 wait (hh:mm:ss)"_s,
                                                      u"Average 999 wait (seconds)"_s },
                  { u"Jan-22"_s, u"00:03:42"_s, u"9"_s }, { u"Feb-22"_s, u"N/A"_s, u"11"_s } })),
        "Average 101 wait | 222 seconds | 2022-01-01..2022-01-31\n"
        "Average 999 wait | 9 seconds | 2022-01-01..2022-01-31\n"
        "Average 999 wait | 11 seconds | 2022-02-01..2022-02-28\n");
}

TEST(TableTimes, TakeMonthsAcrossUnderTheYearOfTheCaption)
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

TEST(TableTimes, TakeYearsAcross)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"2019/20"_s, u"2020/21"_s, u"2021/22"_s },
                      { u"Rape"_s, u"1,204"_s, u"1,150"_s, u"1,420"_s } })),
        "Rape | 1204 count | 2019-04-01..2020-03-31\n"
        "Rape | 1150 count | 2020-04-01..2021-03-31\n"
        "Rape | 1420 count | 2021-04-01..2022-03-31\n");
}

TEST(TableTimes, TakeBareYearsAcrossAsHeads)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Offence"_s, u"2014"_s, u"2015"_s }, { u"Robbery"_s, u"310"_s, u"295"_s } }, 0)),
        "Robbery | 310 count | 2014-01-01..2014-12-31\n"
        "Robbery | 295 count | 2015-01-01..2015-12-31\n");
}

TEST(TableTimes, TellTheChangeOnThePreviousYear)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"2020/21"_s, u"2021/22"_s, u"% change"_s },
                      { u"Burglary"_s, u"2,000"_s, u"1,900"_s, u"-5.0%"_s } })),
        "Burglary | 2000 count | 2020-04-01..2021-03-31\n"
        "Burglary | 1900 count | 2021-04-01..2022-03-31\n"
        "Change in burglary on the previous year | -5 percent_change | 2021-04-01..2022-03-31\n");
}

TEST(TableTimes, TellSinceWhenAChangeIs)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Rank"_s, u"Change 2010 to 2018"_s },
                  { u"Police officers"_s, u"-25%"_s }, { u"Police staff"_s, u"-30%"_s } })),
        "Police officers: change 2010 to 2018 | -25 percent_change | 2018-01-01..2018-12-31\n"
        "Police staff: change 2010 to 2018 | -30 percent_change | 2018-01-01..2018-12-31\n");
}

TEST(TableTimes, RanksOfThePoliceAreNoPlacesInAList)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Rank"_s, u"2019"_s, u"2020"_s }, { u"Sergeant"_s, u"420"_s, u"431"_s } })),
        "Sergeant | 420 count | 2019-01-01..2019-12-31\n"
        "Sergeant | 431 count | 2020-01-01..2020-12-31\n");
}

TEST(TableTimes, FindOutWhatKindOfChangeABareNumberIs)
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

TEST(TableTimes, TakeThisYearAndLastYearFromTheCaption)
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

TEST(TableTimes, TakeTheMonthsOfALeadInForEachYear)
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

TEST(TableTimes, CompareTheSameMonthsOfTwoYears)
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

TEST(TableTimes, JoinADayToTheYearsBelowIt)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { QString(), u"As at 31 March"_s, u"As at 31 March"_s },
                                              { QString(), u"2014"_s, u"2017 (planned)"_s },
                                              { u"Police officers"_s, u"3,012"_s, u"2,904"_s },
                                              { u"Police staff"_s, u"1,811"_s, u"1,790"_s } },
            2)),
        "Police officers | 3012 count | 2014-03-31..2014-03-31\n"
        "Police officers (planned) | 2904 count | 2017-03-31..2017-03-31\n"
        "Police staff | 1811 count | 2014-03-31..2014-03-31\n"
        "Police staff (planned) | 1790 count | 2017-03-31..2017-03-31\n");
}

TEST(TableTimes, PassAYearOnToTheColumnsOfItsGroup)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Outcome"_s, u"2016/17 Number"_s, u"% of crimes"_s, u"2017/18 Number"_s,
                        u"% of crimes"_s, u"Change in number"_s },
                      { u"Charged"_s, u"910"_s, u"9.1%"_s, u"850"_s, u"8.2%"_s, u"(60)"_s } })),
        "Charged | 910 count | 2016-04-01..2017-03-31\n"
        "Charged: percentage of crimes | 9.1 percent | 2016-04-01..2017-03-31\n"
        "Charged | 850 count | 2017-04-01..2018-03-31\n"
        "Charged: percentage of crimes | 8.2 percent | 2017-04-01..2018-03-31\n"
        "Change in charged on the previous year | -60 count | 2017-04-01..2018-03-31\n");
}

TEST(TableTimes, TakeTwelveMonthsToTheMonthOfAHead)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 1. Burglary, 12 months to December, by area"_s)
                            .table({ { u"Area"_s, u"Dec-22"_s, u"Dec-23"_s },
                                { u"Force total"_s, u"2,940"_s, u"3,011"_s } })),
        "Burglary | 2940 count | 2022-01-01..2022-12-31\n"
        "Burglary | 3011 count | 2023-01-01..2023-12-31\n");
}

TEST(TableTimes, TakeQuartersUnderTheirHeadUnderTheYear)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u""_s, u"2022/23"_s, u"2022/23"_s }, { u""_s, u"Quarter 1"_s, u"Quarter 1"_s },
                { u"Measure"_s, u"Q1"_s, u"Apr-22"_s }, { u"Robbery"_s, u"193"_s, u"61"_s } },
            3)),
        "Robbery | 193 count | 2022-04-01..2022-06-30\n"
        "Robbery | 61 count | 2022-04-01..2022-04-30\n");
}

TEST(TableTimes, TakeTheTimeFromTheSentenceThatSpeaksOfTheTable)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Officers were moved. The table sets us beside the country for "
                                  "the 12 months to September 2022."_s)
                            .table({ { u"Measure"_s, u"Our force"_s, u"England and Wales"_s },
                                { u"Charge rate"_s, u"6.1%"_s, u"5.5%"_s } })),
        "Charge rate | 6.1 percent | 2021-10-01..2022-09-30\n"
        "Charge rate | 5.5 percent | 2021-10-01..2022-09-30 | national\n");
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The table has the dogs of the force on 30 September of each "
                                  "year."_s)
                            .table({ { u"Dogs"_s, u"2014"_s, u"2015"_s },
                                { u"Police dogs"_s, u"14"_s, u"9"_s } })),
        "Police dogs | 14 count | 2014-09-30..2014-09-30\n"
        "Police dogs | 9 count | 2015-09-30..2015-09-30\n");
    // A sentence that speaks of something else.
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"In the 12 months to June 2019 nobody left."_s)
                            .table({ { u"Measure"_s, u"Our force"_s },
                                { u"Charge rate"_s, u"6.1%"_s } })),
        "Charge rate | 6.1 percent\n");
}

TEST(TableTimes, TellWhatIsPlannedAndHowPeopleAreCounted)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 2: People, full-time equivalents at 31 March"_s)
                            .table({ { u""_s, u"2017"_s, u"2021 (planned)"_s },
                                { u"Officers"_s, u"1,140"_s, u"1,205"_s } })),
        "Officers (full-time equivalents) | 1140 count | 2017-03-31..2017-03-31\n"
        "Officers (planned) (full-time equivalents) | 1205 count | 2021-03-31..2021-03-31\n");
}

TEST(TableTimes, FindTheCaptionAtTheEndOfThePageBefore)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .page(1)
                            .caption(u"Table 3: Incidents by grade of response"_s)
                            .para(u"These were not audited."_s)
                            .page(2)
                            .table({ { u"Year"_s, u"Emergency"_s, u"Priority"_s },
                                { u"2013/14"_s, u"38,204"_s, u"71,560"_s } })),
        "Incidents by grade of response: emergency | 38204 count | 2013-04-01..2014-03-31\n"
        "Incidents by grade of response: priority | 71560 count | 2013-04-01..2014-03-31\n");
}

TEST(TableTimes, TellTheChangesOfEachPairOfTimesApart)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Offence"_s, u"Apr 18 – Jun 18"_s, u"Apr 19 – Jun 19"_s, u"Trend"_s, u"% change"_s,
                  u"Jul 17 – Jun 18"_s, u"Jul 18 – Jun 19"_s, u"Trend"_s, u"% change"_s },
                { u"Arson"_s, u"200"_s, u"150"_s, u"▼"_s, u"-25%"_s, u"800"_s, u"880"_s, u"▲"_s,
                    u"+10%"_s },
                { u"Fraud"_s, u"100"_s, u"120"_s, u"▲"_s, u"+20%"_s, u"400"_s, u"300"_s, u"▼"_s,
                    u"-25%"_s } })),
        "Arson | 200 count | 2018-04-01..2018-06-30\n"
        "Arson | 150 count | 2019-04-01..2019-06-30\n"
        "Change in arson on the same period of the previous year | -25 percent_change | "
        "2019-04-01..2019-06-30\n"
        "Arson | 800 count | 2017-07-01..2018-06-30\n"
        "Arson | 880 count | 2018-07-01..2019-06-30\n"
        "Change in arson on the previous year | 10 percent_change | 2018-07-01..2019-06-30\n"
        "Fraud | 100 count | 2018-04-01..2018-06-30\n"
        "Fraud | 120 count | 2019-04-01..2019-06-30\n"
        "Change in fraud on the same period of the previous year | 20 percent_change | "
        "2019-04-01..2019-06-30\n"
        "Fraud | 400 count | 2017-07-01..2018-06-30\n"
        "Fraud | 300 count | 2018-07-01..2019-06-30\n"
        "Change in fraud on the previous year | -25 percent_change | 2018-07-01..2019-06-30\n");
}

TEST(TableTimes, TakeTheUpperLineOfAHeadThatStandsAboveTheTable)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .heading(u"Robbery by ward, April 2019"_s)
                      .heading(u"Rank in the month before"_s)
                      .table({ { u"Ward"_s, u"Offences"_s, u"(March 2019)"_s },
                          { u"Abbey"_s, u"14"_s, u"2"_s }, { u"Manor"_s, u"11"_s, u"5"_s } })),
        "Offences (Abbey) | 14 count | 2019-04-01..2019-04-30 | other\n"
        "Rank in the month before (Abbey) | 2 rank | 2019-03-01..2019-03-31 | other\n"
        "Offences (Manor) | 11 count | 2019-04-01..2019-04-30 | other\n"
        "Rank in the month before (Manor) | 5 rank | 2019-03-01..2019-03-31 | other\n");
}

} // namespace
