// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(TableScopes, TakeForceAndNationalColumnsUnderARate)
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

TEST(TableScopes, TakeForcesDownAsScopes)
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

TEST(TableScopes, TakeDivisionsAsOther)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"District"_s, u"Hate crimes 2021/22"_s },
                  { u"Ashford"_s, u"212"_s }, { u"Dover"_s, u"187"_s } })),
        "Hate crimes (Ashford) | 212 count | 2021-04-01..2022-03-31 | other\n"
        "Hate crimes (Dover) | 187 count | 2021-04-01..2022-03-31 | other\n");
}

TEST(TableScopes, TakeRowsForPlacesWhereTheCaptionSaysSo)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .caption(u"Table 2: Crime by district"_s)
                            .table({ { u"2021/22"_s, u"Hate crimes"_s }, { u"Ashford"_s, u"212"_s },
                                { u"Dover"_s, u"187"_s } })),
        "Hate crimes (Ashford) | 212 count | 2021-04-01..2022-03-31 | other\n"
        "Hate crimes (Dover) | 187 count | 2021-04-01..2022-03-31 | other\n");
}

TEST(TableScopes, TakeTwoForcesByYearsInTwoLevels)
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

TEST(TableScopes, TakeMostSimilarForcesAsOther)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Force"_s, u"MSG average"_s },
                  { u"Positive outcome rate (%)"_s, u"14.1"_s, u"12.9"_s } })),
        "Positive outcome rate | 14.1 percent\n"
        "Positive outcome rate (MSG average) | 12.9 percent | other\n");
}

TEST(TableScopes, KeepTheForceWhereALabelNeedsIt)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Measure"_s, u"Kent Police"_s },
                  { u"Calls offered to the force by the operator"_s, u"88.2%"_s } })),
        "Calls offered to the force by the operator | 88.2 percent\n");
}

TEST(TableScopes, RowsOfDistrictsStayOthersUnderAYear)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"District 2018/19"_s, u"Crimes"_s },
                  { u"Thanet"_s, u"9,874"_s }, { u"Swale"_s, u"7,160"_s } })),
        "Crimes (Thanet) | 9874 count | 2018-04-01..2019-03-31 | other\n"
        "Crimes (Swale) | 7160 count | 2018-04-01..2019-03-31 | other\n");
}

TEST(TableScopes, TakeTeamsNamedByTownsForPartsOfTheForce)
{
    EXPECT_EQ(
        metricsOf(DocumentBuilder().table({ { u"Team"_s, u"Officers"_s, u"PCSOs"_s },
            { u"Maidstone"_s, u"24"_s, u"31"_s }, { u"Ashford and Tenterden"_s, u"33"_s, u"44"_s },
            { u"Dover"_s, u"18"_s, u"29"_s } })),
        "Officers (Maidstone) | 24 count | other\n"
        "PCSOs (Maidstone) | 31 count | other\n"
        "Officers (Ashford and Tenterden) | 33 count | other\n"
        "PCSOs (Ashford and Tenterden) | 44 count | other\n"
        "Officers (Dover) | 18 count | other\n"
        "PCSOs (Dover) | 29 count | other\n");
}

} // namespace
