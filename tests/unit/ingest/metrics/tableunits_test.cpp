// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(TableUnits, CaptionOfRatesNamesRowsBesideARankToo)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Table 7: Charge rates, 12 months to 31 December 2022"_s)
                            .table({ { u"Crime type"_s, u"Force"_s, u"Rank (of 43)"_s },
                                { u"Robbery"_s, u"9.0%"_s, u"12"_s } })),
        "Charge rates: robbery | 9 percent | 2022-01-01..2022-12-31\n"
        "Charge rates: robbery: rank (of 43) | 12 rank | 2022-01-01..2022-12-31\n");
}

TEST(TableUnits, DaysLostPerFullTimePostAreDays)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Sickness (working days lost per FTE)"_s)
                            .table({ { QString(), u"2021/22"_s }, { u"Officers"_s, u"9.8"_s } })),
        "Sickness (working days lost per FTE): officers | 9.8 days | 2021-04-01..2022-03-31\n");
}

TEST(TableUnits, ReadAFirstRowOfNegativeFigures)
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

TEST(TableUnits, TakeHoursFromTheWordsBehindAComma)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"2020/21"_s },
                  { u"Sickness, hours lost per officer"_s, u"4.1"_s } })),
        "Sickness, hours lost per officer | 4.1 hours | 2020-04-01..2021-03-31\n");
}

TEST(TableUnits, TakeTheUnitOfOneRowFromTheNoteBelow)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .table({ { u"Rates per 1,000 population"_s, u"Kent Police"_s },
                                { u"Domestic burglary*"_s, u"7.5"_s } })
                            .para(u"* The rate for domestic burglary is per 1,000 households."_s)),
        "Domestic burglary per 1,000 households | 7.5 per_1000_households\n");
}

TEST(TableUnits, TakeMoneyInThousandsAndBracketsAsMinus)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"£000s"_s, u"Budget 2021/22"_s, u"Outturn 2021/22"_s, u"Variance"_s },
                      { u"Police pay"_s, u"98,400"_s, u"97,900"_s, u"(500)"_s } })),
        "Police pay: budget | 98400000 gbp | 2021-04-01..2022-03-31\n"
        "Police pay: outturn | 97900000 gbp | 2021-04-01..2022-03-31\n"
        "Police pay: variance | -500000 gbp | 2021-04-01..2022-03-31\n");
}

TEST(TableUnits, TakeAVarianceForWhatIsBetweenTheTwoBeforeIt)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"£000"_s, u"Full year budget 2019/20"_s, u"Budget to date"_s,
                        u"Actual to date"_s, u"Variance to date"_s },
                      { u"Transport"_s, u"2,611"_s, u"653"_s, u"701"_s, u"48"_s } })),
        "Transport: full year budget | 2611000 gbp | 2019-04-01..2020-03-31\n"
        "Transport: budget | 653000 gbp | to date\n"
        "Transport | 701000 gbp | to date\n"
        "Transport: variance | 48000 gbp | to date\n");
}

TEST(TableUnits, TakeMoneyInMillionsFromTheCaption)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 7: Revenue spending (£m)"_s)
                            .table({ { u""_s, u"2022/23"_s, u"2023/24"_s },
                                { u"Non-staff costs"_s, u"41.5"_s, u"43.0"_s } })),
        "Non-staff costs | 41500000 gbp | 2022-04-01..2023-03-31\n"
        "Non-staff costs | 43000000 gbp | 2023-04-01..2024-03-31\n");
}

TEST(TableUnits, TakeBrokenNumbersOfFullTimePostsAsCounts)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Workforce (FTE)"_s, u"2022"_s }, { u"Police officers"_s, u"3,847.5"_s } })),
        "Police officers | 3847.5 count | 2022-01-01..2022-12-31\n");
}

TEST(TableUnits, LeaveBrokenNumbersWithoutAUnit)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"Kent"_s }, { u"Robbery"_s, u"1.4"_s } })),
        "");
}

TEST(TableUnits, LeaveUnitsThatAreNotListed)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Complaints"_s, u"Per 1,000 officers"_s }, { u"2021/22"_s, u"310"_s } })),
        "");
}

TEST(TableUnits, ReadCountsWithTheirShares)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Outcome"_s, u"2021/22"_s },
                  { u"Arrests after search"_s, u"1,594 (12%)"_s } })),
        "Arrests after search | 1594 count | 2021-04-01..2022-03-31\n"
        "Share of arrests after search | 12 percent | 2021-04-01..2022-03-31\n");
}

TEST(TableUnits, TakeRanks)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Measure"_s, u"Rate per 1,000 population"_s, u"National rank"_s },
                      { u"Shoplifting"_s, u"4.9"_s, u"12 of 43"_s } })),
        "Shoplifting per 1,000 population | 4.9 per_1000_population\n"
        "Shoplifting: national rank | 12 rank\n");
}

TEST(TableUnits, TakeTheUnitFromAColumnOfUnits)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Unit"_s, u"2021/22"_s },
                  { u"Victim satisfaction"_s, u"%"_s, u"71.2"_s },
                  { u"Average time to attend emergencies"_s, u"Minutes"_s, u"11.5"_s },
                  { u"Officer sickness"_s, u"Days"_s, u"9.8"_s } })),
        "Victim satisfaction | 71.2 percent | 2021-04-01..2022-03-31\n"
        "Average time to attend emergencies | 690 seconds | 2021-04-01..2022-03-31\n"
        "Officer sickness | 9.8 days | 2021-04-01..2022-03-31\n");
}

TEST(TableUnits, TakeTotalsOfMoneyAsSuch)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u""_s, u"Budget £m"_s, u"Forecast £m"_s },
            { u"Staff pay"_s, u"90.1"_s, u"91.3"_s }, { u"Total"_s, u"272.5"_s, u"272.3"_s } })),
        "Staff pay: budget | 90100000 gbp\n"
        "Staff pay: forecast | 91300000 gbp\n"
        "Total budget | 272500000 gbp\n"
        "Total forecast | 272300000 gbp\n");
}

TEST(TableUnits, TakePencePerPersonPerDayAndRatesPerHundred)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u""_s, u"2017/18"_s }, { u"Cost per person per day (pence)"_s, u"52"_s },
                      { u"Arrests per 100 domestic abuse crimes"_s, u"61"_s } })),
        "Cost per person per day | 0.52 gbp_per_person_per_day | 2017-04-01..2018-03-31\n"
        "Arrests per 100 domestic abuse crimes | 61 percent | 2017-04-01..2018-03-31\n");
}

TEST(TableUnits, TakeACountAndItsShareInEitherOrder)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Tactic"_s, u"Uses (share)"_s },
                  { u"Handcuffing"_s, u"8,410 (61%)"_s }, { u"Taser"_s, u"4% (502)"_s } })),
        "Handcuffing: uses | 8410 count\n"
        "Share of handcuffing: uses | 61 percent\n"
        "Share of taser: uses | 4 percent\n"
        "Taser: uses | 502 count\n");
}

TEST(TableUnits, LeaveIntervalsAndSampleSizesAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Crime recording accuracy, 2018"_s)
                            .table({ { u"Crime group"_s, u"Recording accuracy (%)"_s,
                                         u"Confidence interval"_s, u"Base"_s },
                                { u"Violent crime"_s, u"87.9"_s, u"+/- 2.9"_s, u"212"_s } })),
        "Violent crime: recording accuracy | 87.9 percent | 2018-01-01..2018-12-31\n");
}

TEST(TableUnits, TakeTheUnitOfAllFiguresFromTheNoteBelow)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .table({ { u"Disposal"_s, u"2019/20"_s }, { u"Charged"_s, u"8.1"_s } })
                            .para(u"Values are percent of offences recorded in the year."_s)),
        "Charged | 8.1 percent | 2019-04-01..2020-03-31\n");
}

TEST(TableUnits, TakeATitleBelowTheTableForItsCaption)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .para(u"Kent Police must answer the public sooner than it does."_s)
                      .table({ { u"Year ending 30 June"_s, u"2022"_s }, { u"Urban"_s, u"9"_s } })
                      .heading(u"Mean time to arrive, minutes"_s)
                      .para(u"Source: data of the force"_s)),
        "Mean time to arrive: urban | 540 seconds | 2021-07-01..2022-06-30\n");
}

TEST(TableUnits, TellADifferenceOfSharesInPoints)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .table({ { u"Measure"_s, u"Kent"_s, u"England and Wales"_s, u"Difference"_s },
                          { u"People who trust the police"_s, u"63%"_s, u"61%"_s, u"+2 pp"_s } })
                      .para(u"Source: Crime Survey, 12 months to March 2013."_s)),
        "People who trust the police | 63 percent | 2012-04-01..2013-03-31\n"
        "People who trust the police | 61 percent | 2012-04-01..2013-03-31 | national\n"
        "People who trust the police: difference | 2 percentage_points | "
        "2012-04-01..2013-03-31\n");
}

TEST(TableUnits, TellDaysLostPerPersonInDays)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 3: Working days lost to illness per person"_s)
                            .table({ { u"Group"_s, u"2016/17"_s }, { u"PCSOs"_s, u"11.7"_s } })),
        "Working days lost to illness per person: PCSOs | 11.7 days | 2016-04-01..2017-03-31\n");
}

TEST(TableUnits, TakeTheUnitOfATitleOverANoteOnBrackets)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .para(u"Leaders know what they cannot pay for."_s)
                      .table({ { u"Item"_s, u"2016/17"_s }, { u"Savings made"_s, u"3,210"_s } })
                      .heading(u"Plan of spending (£000)"_s)
                      .para(u"Brackets: taken from reserves."_s)),
        "Savings made | 3210000 gbp | 2016-04-01..2017-03-31\n");
}

TEST(TableUnits, TakeTheTimeOfThePanelThatTilesShareWithATable)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Key facts – 2015/16"_s)
                            .tile({ u"Police officers"_s, u"1,204"_s }, 1)
                            .table({ { u""_s, u"Kent"_s, u"National"_s },
                                { u"Cost per person per day"_s, u"46p"_s, u"55p"_s },
                                { u"Local 5 year change in staff"_s, u"down 9%"_s, u"up 2%"_s } })),
        "Police officers | 1204 count | 2015-04-01..2016-03-31\n"
        "Cost per person per day | 0.46 gbp_per_person_per_day | 2015-04-01..2016-03-31\n"
        "Cost per person per day | 0.55 gbp_per_person_per_day | 2015-04-01..2016-03-31 | "
        "national\n"
        "Change in staff | -9 percent_change | 5 year change\n"
        "Change in staff | 2 percent_change | 5 year change | national\n");
}

TEST(TableUnits, TakeSignsThatABlankParts)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"2013/14"_s, u"2014/15"_s, u"Change"_s, u"% change"_s },
                      { u"Burglary"_s, u"4,388"_s, u"4,019"_s, u"- 369"_s, u"- 8.4%"_s } })),
        "Burglary | 4388 count | 2013-04-01..2014-03-31\n"
        "Burglary | 4019 count | 2014-04-01..2015-03-31\n"
        "Change in burglary on the previous year | -369 count | 2014-04-01..2015-03-31\n"
        "Change in burglary on the previous year | -8.4 percent_change | 2014-04-01..2015-03-31\n");
}

} // namespace
