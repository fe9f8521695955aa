// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/period.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QString spoken(const Period &period)
{
    const QString dates = period.hasDates()
        ? period.from.toString(Qt::ISODate) + u".."_s + period.to.toString(Qt::ISODate)
        : u"open"_s;
    return period.label + u" = "_s + dates;
}

QString times(const QString &text)
{
    QStringList all;
    for (const PeriodMention &mention : periodsIn(text))
        all += spoken(mention.period);
    return all.join(u"; "_s);
}

struct Case
{
    const char *text;
    const char *times;
};

void PrintTo(const Case &example, std::ostream *out)
{
    *out << example.text;
}

class Periods : public testing::TestWithParam<Case>
{
};

TEST_P(Periods, AreFound)
{
    EXPECT_EQ(times(QString::fromUtf8(GetParam().text)).toStdString(), GetParam().times);
}

INSTANTIATE_TEST_SUITE_P(Lengths, Periods,
    testing::Values(Case { "the 12 months to 30 June 2015",
                        "12 months to 30 June 2015 = 2014-07-01..2015-06-30" },
        Case { "twelve months ending 31 March 2016",
            "twelve months ending 31 March 2016 = 2015-04-01..2016-03-31" },
        Case { "in the six months to October 2022",
            "six months to October 2022 = 2022-05-01..2022-10-31" },
        Case { "for the year ending March 2022",
            "the year ending March 2022 = 2021-04-01..2022-03-31" },
        Case { "12 months to 28 February 2021",
            "12 months to 28 February 2021 = 2020-03-01..2021-02-28" },
        Case { "quarter ending June 2022", "quarter ending June 2022 = 2022-04-01..2022-06-30" }));

INSTANTIATE_TEST_SUITE_P(ShortHand, Periods,
    testing::Values(Case { "R12 to Sep-17", "R12 to Sep-17 = 2016-10-01..2017-09-30" },
        Case { "R12M Sept 2017", "R12M Sept 2017 = 2016-10-01..2017-09-30" },
        Case { "12m to June 2018", "12m to June 2018 = 2017-07-01..2018-06-30" },
        Case { "12 mths to Jun 18", "12 mths to Jun 18 = 2017-07-01..2018-06-30" },
        Case { "Y/E March 2020", "Y/E March 2020 = 2019-04-01..2020-03-31" },
        Case { "June 2018 (rolling 12 months)",
            "June 2018 (rolling 12 months) = 2017-07-01..2018-06-30" },
        Case { "2019 (Jan–Dec)", "2019 (Jan–Dec) = 2019-01-01..2019-12-31" },
        Case { "First half 2016/17", "First half 2016/17 = 2016-04-01..2016-09-30" }));

INSTANTIATE_TEST_SUITE_P(Years, Periods,
    testing::Values(Case { "in 2019/20", "2019/20 = 2019-04-01..2020-03-31" },
        Case { "2019-20", "2019-20 = 2019-04-01..2020-03-31" },
        Case { "2019–2020", "2019–2020 = 2019-04-01..2020-03-31" },
        Case { "the Plan 2016-21", "2016-21 = open" },
        Case { "In 2018 it stood at 67%", "2018 = 2018-01-01..2018-12-31" },
        Case { "(31% in 2020, 29% in 2021)",
            "2020 = 2020-01-01..2020-12-31; 2021 = 2021-01-01..2021-12-31" },
        Case { "under the Crime Act 2014 and PEEL 2018", "" },
        Case { "from 2018/19 to 2021/22", "from 2018/19 to 2021/22 = 2018-04-01..2022-03-31" },
        Case { "Q1 2022/23", "Q1 2022/23 = 2022-04-01..2022-06-30" },
        Case { "the second half of 2019/20", "second half of 2019/20 = 2019-10-01..2020-03-31" }));

INSTANTIATE_TEST_SUITE_P(Dates, Periods,
    testing::Values(Case { "as at 30 June 2015", "as at 30 June 2015 = 2015-06-30..2015-06-30" },
        Case { "On 31 March 2021, it had", "On 31 March 2021 = 2021-03-31..2021-03-31" },
        Case { "at the end of March 2022", "at the end of March 2022 = 2022-03-31..2022-03-31" },
        Case { "as of September 2021", "as of September 2021 = 2021-09-01..2021-09-30" },
        Case { "in November 2021", "November 2021 = 2021-11-01..2021-11-30" },
        Case { "Nov-21", "Nov-21 = 2021-11-01..2021-11-30" },
        Case { "31/03/2021", "31/03/2021 = 2021-03-31..2021-03-31" },
        Case { "Oct 2018 – Oct 2019", "Oct 2018 – Oct 2019 = 2018-10-01..2019-10-31" },
        Case { "from April to June 2022", "from April to June 2022 = 2022-04-01..2022-06-30" },
        Case { "between 1 March and 31 August 2018",
            "between 1 March and 31 August 2018 = 2018-03-01..2018-08-31" },
        Case { "October to March 2022", "October to March 2022 = 2021-10-01..2022-03-31" },
        Case {
            "the August/September 2022 figures", "August/September 2022 = 2022-08-01..2022-09-30" },
        Case { "1-31 August 2018", "1-31 August 2018 = 2018-08-01..2018-08-31" }));

INSTANTIATE_TEST_SUITE_P(Open, Periods,
    testing::Values(Case { "since April 2022", "since April 2022 = open" },
        Case { "by 31 March 2023", "by 31 March 2023 = open" },
        Case { "over the past five years", "past five years = open" },
        Case { "calls for service last year", "last year = open" },
        Case { "10 yr change", "10 yr change = open" },
        Case { "Local 5 year trend", "5 year trend = open" }, Case { "to date", "to date = open" },
        Case { "in the last 12 months", "last 12 months = open" }));

TEST(Periods, ChangesCountToTheLaterOfTwoYears)
{
    const auto joined = periodsIn(u"12 months to 30 June 2014 against 12 months to 30 June 2015"_s);
    ASSERT_EQ(joined.size(), 1U);
    EXPECT_EQ(joined[0].period.from, QDate(2014, 7, 1));
    EXPECT_EQ(joined[0].period.to, QDate(2015, 6, 30));
    const auto span = periodsIn(u"between 2019/20 and 2018/19"_s);
    ASSERT_EQ(span.size(), 1U);
    ASSERT_TRUE(span[0].later.hasDates());
    EXPECT_EQ(span[0].later.from, QDate(2019, 4, 1));
    EXPECT_EQ(span[0].later.to, QDate(2020, 3, 31));
}

TEST(Periods, OfAHeadAreTheWholeOfIt)
{
    EXPECT_EQ(spoken(periodOf(u"2018"_s).value()), u"2018 = 2018-01-01..2018-12-31"_s);
    EXPECT_EQ(spoken(periodOf(u"Nov 21"_s).value()), u"Nov 21 = 2021-11-01..2021-11-30"_s);
    EXPECT_EQ(spoken(periodOf(u"Year 2019/20"_s).value()), u"2019/20 = 2019-04-01..2020-03-31"_s);
    EXPECT_EQ(spoken(periodOf(u"April"_s).value()), u"April = open"_s);
    EXPECT_EQ(spoken(periodOf(u"This year"_s).value()), u"This year = open"_s);
    EXPECT_FALSE(periodOf(u"Calls in 2018"_s));
    EXPECT_FALSE(periodOf(u"131,113"_s));
    EXPECT_FALSE(periodOf(u"Derbyshire"_s));
}

TEST(Periods, MonthsBelongToTheYearBesideThem)
{
    const Period year = periodOf(u"2021/22"_s).value();
    EXPECT_EQ(partOfYear(u"Feb", year).value().from, QDate(2022, 2, 1));
    EXPECT_EQ(partOfYear(u"April", year).value().from, QDate(2021, 4, 1));
    EXPECT_EQ(partOfYear(u"Q2", year).value().to, QDate(2021, 9, 30));
    EXPECT_FALSE(partOfYear(u"Burglary", year));
}

} // namespace
