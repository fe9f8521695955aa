// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/dates.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

std::string firstDate(const QString &text)
{
    const auto dates = datesIn(text);
    return dates.empty() ? std::string() : dates.front().date.iso().toStdString();
}

} // namespace

TEST(Dates, AreReadDayFirstInEveryFormOfTheField)
{
    EXPECT_EQ(firstDate(u"Last updated 02/03/2017"_s), "2017-03-02");
    EXPECT_EQ(firstDate(u"Published on: 7 March 2019"_s), "2019-03-07");
    EXPECT_EQ(firstDate(u"Posted on 27th November 2014"_s), "2014-11-27");
    EXPECT_EQ(firstDate(u"07:30 07/02/2020"_s), "2020-02-07");
    EXPECT_EQ(firstDate(u"Today (Wednesday 06 December 2023)"_s), "2023-12-06");
    EXPECT_EQ(firstDate(u"DATE OF MEETING 26 NOVEMBER 2018"_s), "2018-11-26");
    EXPECT_EQ(firstDate(u"February 2016"_s), "2016-02");
    EXPECT_EQ(firstDate(u" date 2022-11-25"_s), "2022-11-25");
    EXPECT_EQ(firstDate(u"Sept 3, 2021"_s), "2021-09-03");
    EXPECT_EQ(firstDate(u"on the 1st of May 2019"_s), "2019-05-01");
    EXPECT_EQ(firstDate(u"25.11.22"_s), "2022-11-25");
}

TEST(Dates, ThatNoCalendarHasAreNone)
{
    EXPECT_EQ(firstDate(u"31/02/2019"_s), "");
    EXPECT_EQ(firstDate(u"a ratio of 12/13/14"_s), "");
    EXPECT_EQ(firstDate(u"in 2018 and 2019/20"_s), "");
}

TEST(Dates, KeepTheirPlaceAndOrder)
{
    const QString text = u"from 1 March 2018 to 31 August 2018"_s;
    const auto dates = datesIn(text);
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_EQ(text.mid(dates[0].range.from, dates[0].range.length()), u"1 March 2018"_s);
    EXPECT_EQ(dates[1].date, (PartialDate { 2018, 8, 31 }));
}

TEST(Dates, StandAloneWithTheirUsualLabels)
{
    EXPECT_EQ(dateAlone(u"07:30 07/02/2020"_s), (PartialDate { 2020, 2, 7 }));
    EXPECT_EQ(dateAlone(u"28 November 2022 | Printable version"_s), (PartialDate { 2022, 11, 28 }));
    EXPECT_EQ(
        dateAlone(u"Published: Friday, 3 November 2016 9am"_s), (PartialDate { 2016, 11, 3 }));
    EXPECT_EQ(
        dateAlone(u"March 2025 https://www.example.org/peel"_s), (PartialDate { 2025, 3, 0 }));
    EXPECT_EQ(dateAlone(u"A meeting on 20 September 2019"_s), (PartialDate { 2019, 9, 20 }));
    EXPECT_FALSE(dateAlone(u"Last updated 02/03/2017"_s).has_value());
    EXPECT_FALSE(dateAlone(u"The 12 months to 30 June 2015 were quiet"_s).has_value());
}
