// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(Tables, NameWhatTheTotalOfAllPlacesCounts)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"District"_s, u"Offence"_s, u"Offences recorded"_s },
            { u"Force total"_s, u"Burglary"_s, u"7,651"_s },
            { u"Force total"_s, u"Robbery"_s, u"1,614"_s } })),
        "Burglary: offences recorded | 7651 count\n"
        "Robbery: offences recorded | 1614 count\n");
}

TEST(Tables, PairLabelsAndFiguresThatTakeTurnsByRows)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Crimes recorded"_s, u"Crimes solved"_s }, { u"164,220"_s, u"14.2%"_s },
                      { u"Police officers"_s, u"Net budget"_s }, { u"4,062"_s, u"£372m"_s } })),
        "Crimes recorded | 164220 count\n"
        "Crimes solved | 14.2 percent\n"
        "Police officers | 4062 count\n"
        "Net budget | 372000000 gbp\n");
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"164,220"_s, u"14.2%"_s }, { u"crimes recorded"_s, u"of crimes solved"_s },
                      { u"4,062"_s, u"£372m"_s }, { u"officers"_s, u"net budget"_s } },
                  0)),
        "Crimes recorded | 164220 count\n"
        "Crimes solved | 14.2 percent\n"
        "Officers | 4062 count\n"
        "Net budget | 372000000 gbp\n");
}

TEST(Tables, LeaveRowsAloneWhoseLabelHoldsAnotherFigure)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Offence"_s, u"2022/23"_s },
                  { u"Burglary 1,629"_s, u"1,687"_s }, { u"Robbery 1,214"_s, u"1,230"_s } })),
        "");
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

TEST(Tables, KeepTheTelephoneNumberOfACaptionWithoutItsSectionNumber)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"999 call data"_s)
                            .table({ { u"Year"_s, u"Abandoned calls"_s },
                                { u"2020-2021"_s, u"966"_s } })),
        "999 call: abandoned calls | 966 count | 2020-04-01..2021-03-31\n");
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

TEST(Tables, TakeATotalRowUnderTheCaption)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 2: Hate crime by strand, 2021/22"_s)
                            .table({ { u"Strand"_s, u"Number"_s }, { u"Race"_s, u"1,840"_s },
                                { u"Total"_s, u"2,990"_s } })),
        "Hate crime: race | 1840 count | 2021-04-01..2022-03-31\n"
        "Hate crime | 2990 count | 2021-04-01..2022-03-31\n");
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

TEST(Tables, TakeGradesInTheFirstRowForNoHeads)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Question"_s, u"2015"_s, u"2016"_s },
                  { u"How effective is the force?"_s, u"Good"_s, u"Requires improvement"_s },
                  { u"Number of causes of concern"_s, u"0"_s, u"1"_s } })),
        "Number of causes of concern | 0 count | 2015-01-01..2015-12-31\n"
        "Number of causes of concern | 1 count | 2016-01-01..2016-12-31\n");
}

TEST(Tables, LeaveColumnsWithoutHeadsUnlessOnlyOneHasFigures)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Burglary"_s, u"9,120"_s, u"5.1"_s }, { u"Robbery"_s, u"912"_s, u"0.5"_s } }, 0)),
        "");
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Solved rate for burglary:"_s)
                            .table({ { u"2019/20"_s, u"-"_s, u"3.1%"_s },
                                       { u"2020/21"_s, u"-"_s, u"4.4%"_s } },
                                0)),
        "Solved rate for burglary | 3.1 percent | 2019-04-01..2020-03-31\n"
        "Solved rate for burglary | 4.4 percent | 2020-04-01..2021-03-31\n");
}

TEST(Tables, LeaveColumnsThatCannotBeToldApart)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Kent Police"_s, u"Kent Police"_s },
            { u"Charge rate"_s, u"13.3%"_s, u"84%"_s } })),
        "");
}

TEST(Tables, SentencesInTheirCellsAreProse)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Recommendation"_s, u"Comment"_s },
                  { u"The force should answer sooner."_s,
                      u"Attendance within the published times was 71% in 2021/22 and 78% in "
                      "2022/23."_s } })),
        "Attendance within the published times | 71 percent | 2021-04-01..2022-03-31\n"
        "Attendance within the published times | 78 percent | 2022-04-01..2023-03-31\n");
}

TEST(Tables, LeaveNumbersTooSmallToBeTold)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Crime"_s, u"2020/21"_s, u"2021/22"_s },
                  { u"Arson"_s, u"<5"_s, u"12"_s } })),
        "Arson | 12 count | 2021-04-01..2022-03-31\n");
}

TEST(Tables, ReadAVariationInTheMoneyOfItsHead)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Heading"_s, u"2022/23 £m"_s, u"2023/24 £m"_s, u"Variation £m"_s },
                      { u"Regional units"_s, u"4.1"_s, u"3.9"_s, u"(0.2)"_s } })),
        "Regional units | 4100000 gbp | 2022-04-01..2023-03-31\n"
        "Regional units | 3900000 gbp | 2023-04-01..2024-03-31\n"
        "Change in regional units on the previous year | -200000 gbp | 2023-04-01..2024-03-31\n");
}

TEST(Tables, SayThatPeopleAreFullTimeEquivalents)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Full-time equivalents"_s)
                            .table({ { QString(), u"March 2015"_s }, { u"PCSOs"_s, u"264"_s },
                                { u"Special constables"_s, u"139"_s } })),
        "PCSOs (full-time equivalents) | 264 count | 2015-03-01..2015-03-31\n"
        "Special constables (full-time equivalents) | 139 count | 2015-03-01..2015-03-31\n");
}

TEST(Tables, ReadACountWithItsChange)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Offence"_s, u"2018/19"_s },
                  { u"Arson"_s, u"1,204 (-5.5%)"_s }, { u"Fraud"_s, u"312 (▲ 4%)"_s } })),
        "Arson | 1204 count | 2018-04-01..2019-03-31\n"
        "Change in arson | -5.5 percent_change | 2018-04-01..2019-03-31\n"
        "Fraud | 312 count | 2018-04-01..2019-03-31\n"
        "Change in fraud | 4 percent_change | 2018-04-01..2019-03-31\n");
}

} // namespace
