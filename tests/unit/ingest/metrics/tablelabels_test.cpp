// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(TableLabels, SayWhatASingleLetterIsOf)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .caption(u"Table 2: Council tax for policing by valuation band"_s)
                      .table({ { u"Band"_s, u"2024/25 (£)"_s, u"2023/24 (£)"_s, u"Increase (£)"_s },
                          { u"A"_s, u"140.00"_s, u"132.00"_s, u"8.00"_s },
                          { u"B"_s, u"163.33"_s, u"154.00"_s, u"9.33"_s } })),
        "Council tax for policing: Band A | 140 gbp | 2024-04-01..2025-03-31\n"
        "Council tax for policing: Band A | 132 gbp | 2023-04-01..2024-03-31\n"
        "Change in council tax for policing: Band A on the previous year | 8 gbp | "
        "2024-04-01..2025-03-31\n"
        "Council tax for policing: Band B | 163.33 gbp | 2024-04-01..2025-03-31\n"
        "Council tax for policing: Band B | 154 gbp | 2023-04-01..2024-03-31\n"
        "Change in council tax for policing: Band B on the previous year | 9.33 gbp | "
        "2024-04-01..2025-03-31\n");
}

TEST(TableLabels, LeaveOutTheNumbersInFrontOfThem)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Outcome number"_s, u"Outcome"_s, u"2015/16 (%)"_s },
            { u"1"_s, u"Charged"_s, u"11.2"_s },
            { u"4"_s, u"Taken into consideration"_s, u"0.1"_s },
            { u""_s, u"Out of court"_s, u"2.4"_s }, { u"18"_s, u"No suspect"_s, u"44.0"_s } })),
        "Charged | 11.2 percent | 2015-04-01..2016-03-31\n"
        "Taken into consideration | 0.1 percent | 2015-04-01..2016-03-31\n"
        "Out of court | 2.4 percent | 2015-04-01..2016-03-31\n"
        "No suspect | 44 percent | 2015-04-01..2016-03-31\n");
}

TEST(TableLabels, KeepAPlaceWhoseNameHoldsTheForces)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"District"_s, u"Burglary 2021/22"_s },
                            { u"Medway and Kent Downs"_s, u"312"_s }, { u"Thanet"_s, u"411"_s } }),
                  u"kent"_s),
        "Burglary (Medway and Kent Downs) | 312 count | 2021-04-01..2022-03-31 | other\n"
        "Burglary (Thanet) | 411 count | 2021-04-01..2022-03-31 | other\n");
}

TEST(TableLabels, CompareTheTwoTimesThatAChangeIsBetween)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u""_s, u"Q2 2023/24"_s, u"Q1 2023/24"_s,
                                                      u"Q2 2022/23"_s, u"Change Q2 on Q2"_s },
                  { u"Complaints logged"_s, u"660"_s, u"590"_s, u"600"_s, u"+10.0%"_s } })),
        "Complaints logged | 660 count | 2023-07-01..2023-09-30\n"
        "Complaints logged | 590 count | 2023-04-01..2023-06-30\n"
        "Complaints logged | 600 count | 2022-07-01..2022-09-30\n"
        "Change in complaints logged on the same period of the previous year | 10 percent_change | "
        "2023-07-01..2023-09-30\n");
}

TEST(TableLabels, TakeTheCaptionOverAPagesOwnWords)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Figure 3: Crimes per 1,000 population"_s)
                            .heading(u"Data for this chart"_s)
                            .table({ { u"Type"_s, u"Kent Police"_s, u"England and Wales"_s },
                                { u"Robbery"_s, u"1.2"_s, u"1.4"_s } })),
        "Robbery per 1,000 population | 1.2 per_1000_population\n"
        "Robbery per 1,000 population | 1.4 per_1000_population | national\n");
}

TEST(TableLabels, ReadHoursAndMinutesWhereTheLabelSaysSo)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Custody"_s, u"2021/22"_s },
                  { u"Average time held (hours:minutes)"_s, u"15:42"_s } })),
        "Average time held | 56520 seconds | 2021-04-01..2022-03-31\n");
}

TEST(TableLabels, LeaveTheYearlessTimeOfACaptionOut)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder()
                .caption(
                    u"Table 1: Searches in the 12 months to 31 March, by ethnicity of the person searched"_s)
                .table({ { u"Ethnicity"_s, u"2014"_s }, { u"White"_s, u"4,316"_s } })),
        "Searches: White | 4316 count | 2013-04-01..2014-03-31\n");
}

TEST(Lists, TellWhoseTheFigureIsThatTheyCompareWith)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().list({ u"Public confidence: 70.9%, against 67.9% nationally"_s,
            u"Homes burgled - 2,814, compared with 3,356 in 2021/22"_s })),
        "Public confidence | 70.9 percent\n"
        "Public confidence | 67.9 percent | national\n"
        "Homes burgled | 2814 count\n"
        "Homes burgled | 3356 count | 2021-04-01..2022-03-31\n");
}

TEST(Lists, TakeTheTimeBehindAChange)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"What the figures say:"_s)
                            .list({ u"Robbery - down 4% in 2021/22"_s })),
        "Change in robbery | -4 percent_change | 2021-04-01..2022-03-31\n");
}

TEST(TableLabels, TakeTheTimeOfTheNoteBelow)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .table({ { u""_s, u"Kent"_s, u"England and Wales"_s },
                                { u"Robbery per 1,000 population"_s, u"1.2"_s, u"1.4"_s } })
                            .para(u"Data: for the 12 months to 31 March 2019."_s)),
        "Robbery per 1,000 population | 1.2 per_1000_population | 2018-04-01..2019-03-31\n"
        "Robbery per 1,000 population | 1.4 per_1000_population | 2018-04-01..2019-03-31 | "
        "national\n");
}

TEST(Panels, TakeTheirTimeFromTheLineBelowTheTitle)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"At a glance"_s)
                            .para(u"As at 31 March 2024 unless stated"_s)
                            .keyFigure({ { u"Officers on restricted duties"_s }, { u"131"_s } })),
        "Officers on restricted duties | 131 count | 2024-03-31..2024-03-31\n");
}

TEST(Panels, JoinATitleWithTheRateBelowIt)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Force in numbers"_s)
                            .keyFigure({ { u"999 calls"_s },
                                { u"per 1,000 population in the 12 months to 31 March 2019"_s },
                                { u"97"_s } })),
        "999 calls per 1,000 population | 97 per_1000_population | 2018-04-01..2019-03-31\n");
}

TEST(SideMatter, IsLeftAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Most read"_s)
                            .list({ u"Force seizes 41 cars"_s, u"Stolen goods: £60,000"_s })),
        "");
}

TEST(TableLabels, LeaveTheNameOfASurveyWhole)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().list(
                  { u"Confidence (Crime Survey for England and Wales): 70.9%"_s })),
        "Confidence (Crime Survey for England and Wales) | 70.9 percent\n");
}

TEST(TableLabels, TakeTimesBehindALabelInTheLineAbove)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Financial position 2014/15 2015/16"_s)
                            .table({ { u"Forecast savings"_s, u"£15.9m"_s, u"£12.3m"_s },
                                       { u"Forecast budget"_s, u"£281.5m"_s, u"£273.8m"_s } },
                                0)),
        "Forecast savings | 15900000 gbp | 2014-04-01..2015-03-31\n"
        "Forecast savings | 12300000 gbp | 2015-04-01..2016-03-31\n"
        "Forecast budget | 281500000 gbp | 2014-04-01..2015-03-31\n"
        "Forecast budget | 273800000 gbp | 2015-04-01..2016-03-31\n");
}

TEST(TableLabels, LeaveOutHowEachRowStands)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Crime"_s, u"Position"_s, u"Offences"_s },
                  { u"Arson"_s, u"Above"_s, u"112"_s }, { u"Burglary"_s, u"In line"_s, u"230"_s },
                  { u"Fraud"_s, u"Above"_s, u"341"_s }, { u"Robbery"_s, u"Above"_s, u"450"_s },
                  { u"Theft"_s, u"In line"_s, u"560"_s } })),
        "Arson: offences | 112 count\n"
        "Burglary: offences | 230 count\n"
        "Fraud: offences | 341 count\n"
        "Robbery: offences | 450 count\n"
        "Theft: offences | 560 count\n");
}

} // namespace
