// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metricbase.h"
#include "analysis/metriccomparison.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

Metric figure(double value, Unit unit, int decimals = 0)
{
    Metric metric;
    metric.value = value;
    metric.unit = unit;
    metric.decimals = decimals;
    return metric;
}

LibraryBuilder twoYears()
{
    LibraryBuilder library;
    library.page(u"2015"_s)
        .metric(u"Crime per 1,000 population"_s, 50.4, Unit::Per1000Population, u"2013-07-01"_s,
            u"2014-06-30"_s)
        .page(u"2016"_s)
        .metric(u"Crime per 1,000 population"_s, 50.5, Unit::Per1000Population, u"2014-07-01"_s,
            u"2015-06-30"_s);
    return library;
}

QString barrier(const LibraryBuilder &library)
{
    return metricBarrier(library.facts().metrics.front(), library.facts().metrics.back());
}

} // namespace

TEST(MetricComparison, TellsTheDifferenceAsTheUnitAllows)
{
    EXPECT_EQ(metricDifference(figure(63.0, Unit::Percent, 1), figure(58.7, Unit::Percent, 1)),
        u"\u22124.3 percentage points"_s);
    EXPECT_EQ(metricDifference(figure(131113, Unit::Count), figure(167358, Unit::Count)),
        u"+27.6%"_s); // 36,245 of 131,113
    EXPECT_EQ(metricDifference(figure(100, Unit::Count), figure(100, Unit::Count)), u"0.0%"_s);
    EXPECT_EQ(metricDifference(figure(5, Unit::PercentChange), figure(7, Unit::PercentChange)),
        QString());
    EXPECT_EQ(metricDifference(figure(12, Unit::Rank), figure(3, Unit::Rank)), QString());
    EXPECT_EQ(metricDifference(figure(0, Unit::Count), figure(3, Unit::Count)), QString());
}

TEST(MetricComparison, DrawsNoDifferenceBetweenDifferentThings)
{
    EXPECT_EQ(barrier(twoYears()), QString());

    LibraryBuilder scope = twoYears();
    scope.lastMetric().fact.scope = Scope::National;
    EXPECT_EQ(barrier(scope), u"different areas"_s);

    LibraryBuilder unit = twoYears();
    unit.lastMetric().fact.unit = Unit::Per1000Households;
    EXPECT_EQ(barrier(unit), u"different units"_s);

    LibraryBuilder length = twoYears();
    length.lastMetric().fact.period->from = QDate(2015, 6, 1);
    EXPECT_EQ(barrier(length), u"periods of different length"_s);

    LibraryBuilder undated = twoYears();
    undated.lastMetric().fact.period.reset();
    EXPECT_EQ(barrier(undated), u"a period without dates"_s);

    LibraryBuilder bound = twoYears();
    bound.lastMetric().fact.evidence.reasons = { u"bound"_s };
    EXPECT_EQ(barrier(bound), u"a bound, not an exact figure"_s);

    LibraryBuilder unsure = twoYears();
    unsure.lastMetric().fact.evidence.confidence = Confidence::Low;
    EXPECT_EQ(barrier(unsure), u"an unsure reading"_s);
}

TEST(MetricComparison, PairsTheLatestFigureOfEachRound)
{
    LibraryBuilder library = twoYears();
    library.metric(u"Crime per 1,000 population"_s, 49.0, Unit::Per1000Population, u"2011-07-01"_s,
        u"2012-06-30"_s);
    library.metric(u"Only here"_s, 1, Unit::Count);
    const QList<MetricPair> pairs = metricsInBoth(
        library.facts(), { { u"derbyshire"_s, u"2015"_s }, { u"derbyshire"_s, u"2016"_s } });
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs.at(0).sides.at(1)->fact.value, 50.5);
    EXPECT_EQ(pairs.at(0).difference, u"+0.2%"_s); // 0.1 of 50.4
}

TEST(MetricComparison, PeriodsThatOverlapShowNoDifference)
{
    LibraryBuilder library;
    library.page(u"2015"_s)
        .metric(u"Arrests"_s, 10, Unit::Count, u"2014-04-01"_s, u"2015-03-31"_s)
        .page(u"2016"_s)
        .metric(u"Arrests"_s, 20, Unit::Count, u"2014-07-01"_s, u"2015-06-30"_s);
    EXPECT_EQ(barrier(library), u"periods that overlap"_s);
}

TEST(MetricComparison, SharesOfDifferentBasesShowNoDifference)
{
    Metric before;
    before.unit = Unit::Percent;
    before.name = u"Share of frontline officers and staff without safety training"_s;
    Metric after = before;
    after.name = u"Share of deployable police officers with expired training"_s;
    EXPECT_EQ(baseOf(before), u"frontline officers and staff"_s);
    EXPECT_EQ(baseOf(after), u"deployable police officers"_s);
    EXPECT_TRUE(basesDiffer(before, after));
    after.name = before.name;
    EXPECT_FALSE(basesDiffer(before, after));
    after.name = u"Safety training"_s; // does not say what it is a share of
    EXPECT_FALSE(basesDiffer(before, after));
}
