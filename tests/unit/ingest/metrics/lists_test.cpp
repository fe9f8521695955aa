// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(Lists, TellTheFigureBeforeFromTheOneNow)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().list(
                  { u"Energy and fuel: £0.9m, down from £1.4m in 2022/23"_s })),
        "Energy and fuel | 900000 gbp\n"
        "Energy and fuel | 1400000 gbp | 2022-04-01..2023-03-31\n");
}

TEST(Lists, TellWhatALabelRoseFromAndTo)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The panel was told the following figures:"_s)
                            .list({ u"Personal robbery – 312 to 366 = +17.3%"_s,
                                u"Theft from shops - 1,610 to 1,498 (-7%)"_s })),
        "Personal robbery | 366 count\n"
        "Personal robbery | 312 count\n"
        "Change in personal robbery | 17.3 percent_change\n"
        "Theft from shops | 1498 count\n"
        "Theft from shops | 1610 count\n"
        "Change in theft from shops | -7 percent_change\n");
}

TEST(Lists, LetALabelEndWithANumber)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().list({ u"Streets Fund, round 4: £700,000"_s })),
        "Streets Fund, round 4 | 700000 gbp\n");
}

TEST(Lists, KeepItemsApartThatHappenToBeEqual)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The teams spend their time as follows:"_s)
                            .list({ u"Road patrols – 4%"_s, u"Office work – 4%"_s })),
        "Teams spend their time: road patrols | 4 percent\n"
        "Teams spend their time: office work | 4 percent\n");
}

TEST(Lists, ReadLinesWithoutBulletsWhereThreeStandTogether)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The sergeant had the figures at hand."_s)
                            .para(u"Vehicle Crime- reduction of 19%"_s)
                            .para(u"Criminal Damage- increase of 5%"_s)
                            .para(u"Detection rate (all crime)- 21%"_s)),
        "Change in Vehicle Crime | -19 percent_change\n"
        "Change in Criminal Damage | 5 percent_change\n"
        "Detection rate (all crime) | 21 percent\n");
    EXPECT_EQ(metricsOf(DocumentBuilder().para(u"Agenda item – 21"_s)), "");
}

TEST(Lists, ReadASeriesByTimeWithItsParts)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().list(
            { u"Oct 2019 – Oct 2020 = 1,200 searches. Drugs Act: 700, PACE 1984: 410, Firearms Act: 90"_s })),
        "Searches | 1200 count | 2019-10-01..2020-10-31\n"
        "Searches: Drugs Act | 700 count | 2019-10-01..2020-10-31\n"
        "Searches: PACE 1984 | 410 count | 2019-10-01..2020-10-31\n"
        "Searches: Firearms Act | 90 count | 2019-10-01..2020-10-31\n");
}

TEST(Lists, TakeTheThingFromTheLeadIn)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .para(u"5.3 The number of duty hours worked by special constables are:"_s)
                      .list({ u"April 2020 – March 2021 – 30,400 hours"_s,
                          u"April 2021 to March 2022 – 41,250 hours"_s })),
        "Number of duty hours worked by special constables | 30400 hours | 2020-04-01..2021-03-31\n"
        "Number of duty hours worked by special constables | 41250 hours | "
        "2021-04-01..2022-03-31\n");
}

TEST(Lists, ReadLabelsWithFiguresAndShares)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().list(
                  { u"Residential burglary: 1,204 (down 5%)"_s, u"Knife crime – 612"_s })),
        "Residential burglary | 1204 count\n"
        "Change in residential burglary | -5 percent_change\n"
        "Knife crime | 612 count\n");
}

TEST(Lists, ReadSomeOfSoMany)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Files that met the standard:"_s)
                            .list({ u"Burglary – 54 of 57"_s })),
        "Files that met the standard: burglary | 54 count\n"
        "Total of files that met the standard: burglary | 57 count\n");
}

TEST(Lists, LeaveSentencesAlone)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().list(
            { u"In the spring the team made seven arrests and found three stolen bikes after a call."_s,
                u"How effective is the force at preventing crime? Question 1"_s,
                u"Supervision – see page 12"_s })),
        "");
}

TEST(Lists, TakeTheTimeOfTheHeadingOverTheirLeadIn)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"By type of crime (2021/22)"_s)
                            .para(u"Victims satisfied overall:"_s)
                            .list({ u"burglary – 83.5%"_s, u"vehicle crime – 64.2%"_s })),
        "Victims satisfied overall: burglary | 83.5 percent | 2021-04-01..2022-03-31\n"
        "Victims satisfied overall: vehicle crime | 64.2 percent | 2021-04-01..2022-03-31\n");
}

TEST(Lists, TakeNoTimeFromAParagraphThatLeadsToNothing)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The force set up a new unit in 2021/22."_s)
                            .list({ u"Detective posts vacant: 15 percent"_s })),
        "Detective posts vacant | 15 percent\n");
}

TEST(Lists, SentencesAreOfTheTimeThatTheirLeadInTells)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder()
                      .para(u"Between April and September 2022 the force:"_s)
                      .list({ u"recorded 431 burglaries, and"_s, u"charged 1,987 suspects"_s })),
        "Burglaries recorded | 431 count | 2022-04-01..2022-09-30\n"
        "Suspects charged | 1987 count | 2022-04-01..2022-09-30\n");
}

TEST(Lists, ReadTheLinesOfASideBox)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Crew: 1,240"_s)
                            .para(u"Control room: 85 Workshop: 12 Reserves: 31"_s)
                            .heading(u"Budget 2011/12: £48.2 million"_s)),
        "Crew | 1240 count\n"
        "Control room | 85 count\n"
        "Workshop | 12 count\n"
        "Reserves | 31 count\n"
        "Budget | 48200000 gbp | 2011-04-01..2012-03-31\n");
}

TEST(Lists, ReadOffencesWithTheirChanges)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The force's figures for the year to March 2019 show:"_s)
                            .list({ u"Violence: 4,210, up 3.4%"_s, u"Vehicle crime -12.4%"_s,
                                u"Fraud 304 offences, a fall of 12 (-3.8%)"_s,
                                u"Arson – 312 offences (previous year 290)"_s,
                                u"Shoplifting 5,610 (+23.1%)"_s })),
        "Violence | 4210 count | 2018-04-01..2019-03-31\n"
        "Change in violence | 3.4 percent_change | 2018-04-01..2019-03-31\n"
        "Change in vehicle crime | -12.4 percent_change | 2018-04-01..2019-03-31\n"
        "Fraud | 304 count | 2018-04-01..2019-03-31\n"
        "Change in fraud | -3.8 percent_change | 2018-04-01..2019-03-31\n"
        "Arson | 312 count | 2018-04-01..2019-03-31\n"
        "Arson | 290 count | previous year\n"
        "Shoplifting | 5610 count | 2018-04-01..2019-03-31\n"
        "Change in shoplifting | 23.1 percent_change | 2018-04-01..2019-03-31\n");
}

TEST(Lists, TellOfOthersOfOtherTimesAndOfAimsInBrackets)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().list(
                  { u"Confidence: 71% (national 74%)"_s, u"Officers: 1,210 (target 1,300)"_s,
                      u"Thefts: 1,402 offences in 2019/20, down from 1,560 in 2018/19"_s })),
        "Confidence | 71 percent\n"
        "Confidence | 74 percent | national\n"
        "Officers | 1210 count\n"
        "Officers (target) | 1300 count\n"
        "Thefts | 1402 count | 2019-04-01..2020-03-31\n"
        "Thefts | 1560 count | 2018-04-01..2019-03-31\n");
}

} // namespace
