// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(ColumnPlaces, AreTheDistrictsUnderTheirHead)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u""_s, u"Kent 2018/19"_s, u"District, 2018/19"_s, u"District, 2018/19"_s },
                { u"% of residents who …"_s, u"Kent 2018/19"_s, u"Upper Vale"_s, u"Kent Weald"_s },
                { u"trust the police"_s, u"61"_s, u"64"_s, u"58"_s } },
            2)),
        "Trust the police: percentage of residents who … | 61 percent | 2018-04-01..2019-03-31\n"
        "Trust the police: percentage of residents who … (Upper Vale) | 64 percent | "
        "2018-04-01..2019-03-31 | other\n"
        "Trust the police: percentage of residents who … (Kent Weald) | 58 percent | "
        "2018-04-01..2019-03-31 | other\n");
}

TEST(ColumnPlaces, AreTownsThatHeadColumns)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Offence"_s, u"Dover"_s, u"Ashford"_s },
                  { u"Robbery"_s, u"41"_s, u"52"_s } })),
        "Robbery (Dover) | 41 count | other\nRobbery (Ashford) | 52 count | other\n");
}

TEST(ColumnPlaces, AreOthersInShortHandToo)
{
    const auto under = [](const QString &head) {
        return metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Kent Police"_s, head },
            { u"Callers content"_s, u"61%"_s, u"66%"_s } }));
    };
    const std::string own = "Callers content | 61 percent\n";
    EXPECT_EQ(under(u"Eng & Wales"_s), own + "Callers content | 66 percent | national\n");
    EXPECT_EQ(under(u"National avg"_s), own + "Callers content | 66 percent | national\n");
    EXPECT_EQ(
        under(u"Peer average"_s), own + "Callers content (Peer average) | 66 percent | other\n");
    EXPECT_EQ(under(u"South East"_s), own + "Callers content (South East) | 66 percent | other\n");
    EXPECT_EQ(under(u"North Kent"_s), own + "Callers content (North Kent) | 66 percent | other\n");
}

TEST(ColumnPlaces, AreOfWhatTheColumnsAtTheirLeftMeasure)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table(
                  { { u"Offence"_s, u"Charge rate 2019/20"_s, u"National average 2019/20"_s },
                      { u"Arson"_s, u"4.1%"_s, u"3.9%"_s } })),
        "Arson: charge rate | 4.1 percent | 2019-04-01..2020-03-31\n"
        "Arson: charge rate | 3.9 percent | 2019-04-01..2020-03-31 | national\n");
}

TEST(ColumnPlaces, AreNoneOfTheAreasOfABudget)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Savings"_s)
                            .table({ { u"Area"_s, u"2019/20 £m"_s }, { u"Fleet"_s, u"1.5"_s } })),
        "Savings: fleet | 1500000 gbp | 2019-04-01..2020-03-31\n");
}

TEST(TitlesAndNotes, TellTheUnitAndTheTimeThoughTheyEndInAFullStop)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Crimes per 1,000 population, year ending 30 June 2021."_s)
                            .table({ { u"Offence"_s, u"Kent"_s, u"National"_s },
                                { u"Arson"_s, u"1.4"_s, u"1.1"_s } })),
        "Arson per 1,000 population | 1.4 per_1000_population | 2020-07-01..2021-06-30\n"
        "Arson per 1,000 population | 1.1 per_1000_population | 2020-07-01..2021-06-30 | "
        "national\n");
}

TEST(TitlesAndNotes, GiveTheUnitOfRatesToTheRatesAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The table shows thefts by offence. Rates are per 1,000 "
                                  "population."_s)
                            .table({ { u"Offence"_s, u"Thefts"_s, u"Rate"_s },
                                { u"Shoplifting"_s, u"9,210"_s, u"7.2"_s } })),
        "Shoplifting: thefts | 9210 count\n"
        "Shoplifting: rate per 1,000 population | 7.2 per_1000_population\n");
}

TEST(TitlesAndNotes, TellMinutesAndSecondsInWords)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Month"_s, u"Average wait on 101 (min:sec)"_s }, { u"May 2018"_s, u"3:05"_s } })),
        "Average wait on 101 | 185 seconds | 2018-05-01..2018-05-31\n");
}

TEST(TitlesAndNotes, TellChangesOfOneYearAgainstAnother)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table(
            { { u"Offence"_s, u"Offences, 12 months to May"_s, u"Offences, 12 months to May"_s,
                  u"Change 2018 v 2017"_s, u"Change 2018 v 2017"_s },
                { u"Offence"_s, u"2017"_s, u"2018"_s, u"No."_s, u"%"_s },
                { u"Robbery"_s, u"1,000"_s, u"1,150"_s, u"+150"_s, u"+15.0%"_s } },
            2)),
        "Robbery: offences | 1000 count | 2016-06-01..2017-05-31\n"
        "Robbery: offences | 1150 count | 2017-06-01..2018-05-31\n"
        "Change in robbery on the previous year | 150 count | 2017-06-01..2018-05-31\n"
        "Change in robbery on the previous year | 15 percent_change | 2017-06-01..2018-05-31\n");
}

} // namespace
