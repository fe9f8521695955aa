// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/quantity.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QString figure(const Quantity &quantity)
{
    return QString::number(quantity.value, 'g', 12) + u' ' + unitId(quantity.unit)
        + (quantity.bound ? u" bound"_s : QString());
}

QString figures(const QString &text)
{
    QStringList all;
    for (const Quantity &quantity : quantitiesIn(text))
        all += figure(quantity);
    return all.join(u"; "_s);
}

struct Case
{
    const char *text;
    const char *figures;
};

void PrintTo(const Case &example, std::ostream *out)
{
    *out << example.text;
}

class Figures : public testing::TestWithParam<Case>
{
};

TEST_P(Figures, AreReadAsTheyAreMeant)
{
    EXPECT_EQ(figures(QString::fromUtf8(GetParam().text)).toStdString(), GetParam().figures);
}

INSTANTIATE_TEST_SUITE_P(Counts, Figures,
    testing::Values(Case { "The force took 131,113 calls.", "131113 count" },
        Case { "It deals with 54 of 57 cases.", "54 count; 57 count" },
        Case { "There are two hubs.", "2 count" },
        Case { "twenty-two schools and three hundred pupils", "22 count; 300 count" },
        Case { "home to 1.06m people", "1060000 count" },
        Case { "around 3 million residents", "3000000 count" },
        Case { "over 1,500 new members", "1500 count bound" },
        Case { "a reduction of 12 in total", "12 count" },
        Case { "Drones were sent out 969 times", "969 count" },
        Case { "a change of −114 officers", "-114 count" },
        Case { "the figure was 1\u202f594 in all", "1594 count" },
        Case { "over 1900 police officers since about 2010", "1900 count bound" },
        Case { "the ten highest wards, the 5 busiest stations and the top 20", "" },
        Case { "58 new PCSOs (26 full time)", "58 count; 26 count" }));

INSTANTIATE_TEST_SUITE_P(Shares, Figures,
    testing::Values(Case { "83.1 percent were satisfied", "83.1 percent" },
        Case { "17% of calls, 0.56 per cent abandoned", "17 percent; 0.56 percent" },
        Case { "at least 90 percent", "90 percent bound" },
        Case { "0.5 for each 100", "0.5 percent" }, Case { "+0.2%", "0.2 percent_change" },
        Case { "-21.0%", "-21 percent_change" },
        Case { "fell by 21 percent in the county", "-21 percent_change" },
        Case { "an increase of 4 percent", "4 percent_change" },
        Case { "a reduction of around 13 percent", "-13 percent_change" },
        Case { "5 percent fewer incidents", "-5 percent_change" },
        Case { "a 20.1% increase in reports", "20.1 percent_change" },
        Case { "up5% local", "5 percent_change" }, Case { "down5% national", "-5 percent_change" },
        Case { "▼ 3.4%", "-3.4 percent_change" },
        Case { "rose by 3.2 percentage points", "3.2 percentage_points" },
        Case { "down 1.5 ppts", "-1.5 percentage_points" },
        Case { "increased to 34 percent", "34 percent" }));

INSTANTIATE_TEST_SUITE_P(Rates, Figures,
    testing::Values(Case { "3.27 per 1000 population", "3.27 per_1000_population" },
        Case { "6.1 burglaries per 1,000 households", "6.1 per_1000_households" },
        Case { "20.1 stop and searches per 1,000 population", "20.1 per_1000_population" },
        Case { "79 OCGs per one million of the population", "79 per_million_population" },
        Case { "52 per 10,000 people", "52 per_10000_population" },
        Case { "a rate of 240 offences per 100,000 residents", "240 per_100000_population" },
        Case { "0.06 per person", "0.06 per_person" },
        Case { "12 complaints per 1,000 officers", "" },
        Case { "a rate per 1,000 population", "" }));

INSTANTIATE_TEST_SUITE_P(Money, Figures,
    testing::Values(Case { "just under £4 million", "4000000 gbp bound" },
        Case { "£1.1m a year and £25,000", "1100000 gbp; 25000 gbp" },
        Case { "£2.3bn", "2300000000 gbp" }, Case { "-£5.2m", "-5200000 gbp" },
        Case { "50p per person per day local", "0.5 gbp_per_person_per_day" },
        Case { "£0.59 per person per day", "0.59 gbp_per_person_per_day" },
        Case { "£164 per head of population", "" }));

INSTANTIATE_TEST_SUITE_P(Times, Figures,
    testing::Values(Case { "00:08:52", "532 seconds" }, Case { "7 sec", "7 seconds" },
        Case { "4 minutes 23 seconds", "263 seconds" }, Case { "12 minutes", "720 seconds" },
        Case { "8:52 minutes", "532 seconds" }, Case { "2.5 hours", "2.5 hours" },
        Case { "seven minutes 12 seconds, down from one minute nine seconds",
            "432 seconds; 69 seconds" },
        Case { "31 hours, 20 minutes and 5 seconds", "112805 seconds" },
        Case { "two hours 30 seconds", "7230 seconds" },
        Case { "1,650 hours of duty", "1650 hours" }, Case { "35 working days", "35 days" },
        Case { "a 7-month trial", "7 months" }));

INSTANTIATE_TEST_SUITE_P(Ranks, Figures,
    testing::Values(Case { "ranked 12th of 43 forces", "12 rank" },
        Case { "ranked three of 43 forces", "3 rank" }, Case { "ranked 3 of 43", "3 rank" },
        Case { "the third highest of the 43 forces", "3 rank" }));

INSTANTIATE_TEST_SUITE_P(Places, Figures,
    testing::Values(Case { "1,015 square miles", "1015 square_miles" },
        Case { "91 miles of motorway", "91 miles" }, Case { "a 30 mph limit", "" },
        Case { "12 km of road", "" }));

INSTANTIATE_TEST_SUITE_P(NoFigures, Figures,
    testing::Values(Case { "On 24 November 2022 and 3rd March", "" },
        Case { "in 2019/20, 2012–13 and 2014", "" }, Case { "the 12 months to 30 June 2015", "" },
        Case { "1800-2200 on Thursday and 7.30pm", "" }, Case { "at 18:45", "" },
        Case { "page 14, paragraphs 3 and 4, Figure 2", "" }, Case { "Section 34 powers", "" },
        Case { "8.11 101 Call Data.", "" }, Case { "aged between 8 and 11", "" },
        Case { "a 16-year-old", "" }, Case { "calls to 999 and 101", "" },
        Case { "the Samsung A53 with Microsoft 365", "" }, Case { "a ratio of 1:6", "" },
        Case { "(a confidence interval of +/- 3.3 percent)", "" },
        Case { "a 95 percent confidence interval", "" },
        Case { "with a likelihood of 95 percent", "" }, Case { "20–25% of them", "" },
        Case { "between 60 and 70 percent", "" }, Case { "60 to 70 percent", "" },
        Case { "15,94 and 1.594", "" }, Case { "nearly one third, two thirds, nine in ten", "" },
        Case { "one of only four forces", "" }, Case { "the five questions", "" },
        Case { "24/7 cover", "" }, Case { "Covid-19", "" }, Case { "Covid -19", "" },
        Case { "In June 2015, it rose", "" }, Case { "PACE 1984", "" },
        Case { "over the past five years", "" }, Case { "10 yr change", "" },
        Case { "5G and 4x4 vehicles", "" }, Case { "www.example.gov.uk/2015/pages/12", "" },
        Case { "0300 123 4567", "" }, Case { "We set 14 small cookies", "" },
        Case { "May 7 · Crime · 4 comments", "" }, Case { "You have 3 free articles left", "" },
        Case { "7 councillors attended", "" },
        Case { "Also present: the treasurer; 5 members of the public.", "" },
        Case { "which is 1,204 people to the square mile", "" },
        Case { "The margin of error is 2.5 percent", "" }));

TEST(Figures, TellsTwoEndsOfAChange)
{
    EXPECT_EQ(figures(u"rose from 986 to 1,050"_s), u"986 count; 1050 count"_s);
}

TEST(Figures, LeavesFractionsInDigitsAlone)
{
    EXPECT_EQ(figures(u"about 3 quarters of all calls and 40 letters"_s), u"40 count"_s);
}

TEST(Figures, LeavesADashBeforeAValueAlone)
{
    EXPECT_EQ(figures(u"Year 1 – 85 Year 2 – 113"_s), u"85 count; 113 count"_s);
    EXPECT_EQ(figures(u"as of September 2021 – 73 and as of September 2022 – 61"_s),
        u"73 count; 61 count"_s);
}

TEST(Figures, TakeAColonBehindAYearForNoRatio)
{
    EXPECT_EQ(figures(u"PACE 1984: 545, in 2014: 84%"_s), u"545 count; 84 percent"_s);
}

TEST(Figures, KeepTheirPlace)
{
    const QString text = u"It costs just under £4 million now"_s;
    const auto found = quantitiesIn(text);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(text.mid(found[0].range.from, found[0].range.length()), u"£4 million"_s);
    EXPECT_EQ(found[0].hedge, u"just under"_s);
    const QString rate = u"79 OCGs per one million of the population"_s;
    const auto rates = quantitiesIn(rate);
    ASSERT_EQ(rates.size(), 1U);
    EXPECT_EQ(rate.mid(rates[0].range.from, rates[0].range.length()), u"79"_s);
    EXPECT_EQ(rate.mid(rates[0].base.from, rates[0].base.length()),
        u"per one million of the population"_s);
}

TEST(Figures, KeepTheirDecimals)
{
    EXPECT_EQ(quantitiesIn(u"16.0%"_s).at(0).decimals, 1);
    EXPECT_EQ(quantitiesIn(u"50p"_s).at(0).decimals, 2);
    EXPECT_EQ(quantitiesIn(u"£1.25m"_s).at(0).decimals, 0);
}

} // namespace
