// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measureseries.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <algorithm>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

/// "2017" → April 2017 to March 2018.
LibraryBuilder &year(LibraryBuilder &library, const QString &name, int from, double value)
{
    return library.metric(
        name, value, Unit::Count, u"%1-04-01"_s.arg(from), u"%1-03-31"_s.arg(from + 1));
}

QStringList labels(const Series &series)
{
    QStringList all;
    for (const SeriesPoint &point : series.points)
        all.append(u"%1 %2"_s.arg(periodAxisLabel(point.period)).arg(point.value));
    return all;
}

} // namespace

TEST(Series, JoinsAMeasureAcrossDocumentsByPeriod)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {});
    year(year(library, u"Abandoned calls"_s, 2019, 30), u"Abandoned calls"_s, 2018, 20);
    library.document(DocumentType::PccReport, {});
    year(library, u"Abandoned calls"_s, 2017, 10);
    const QList<Series> series = seriesOf(library.facts(), u"derbyshire"_s, u"abandoned"_s);
    ASSERT_EQ(series.size(), 1);
    EXPECT_EQ(
        labels(series.at(0)), (QStringList { u"2017–18 10"_s, u"2018–19 20"_s, u"2019–20 30"_s }));
    EXPECT_TRUE(series.at(0).gaps.isEmpty());
}

TEST(Series, NamesItsGaps)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {});
    year(year(library, u"Calls"_s, 2015, 1), u"Calls"_s, 2018, 2);
    year(library, u"Calls"_s, 2020, 3);
    const Series series = seriesOf(library.facts(), {}, u"calls"_s).at(0);
    ASSERT_EQ(series.gaps.size(), 2);
    EXPECT_EQ(series.gaps.at(0), (SeriesGap { 0, u"2016–17 to 2017–18"_s }));
    EXPECT_EQ(series.gaps.at(1), (SeriesGap { 1, u"2019–20"_s }));
}

TEST(Series, KeepsAConflictBesideThePoint)
{
    LibraryBuilder library;
    library.page(u"2018/19"_s)
        .metric(u"Crimes recorded"_s, 65.3, Unit::Percent, u"2018-03-01"_s, u"2018-08-31"_s);
    library.lastMetric().fact.decimals = 1;
    library.document(DocumentType::PccReport, {})
        .metric(u"Crimes recorded"_s, 67, Unit::Percent, u"2018-03-01"_s, u"2018-08-31"_s);
    const Series series = seriesOf(library.facts(), {}, u"crimes recorded"_s).at(0);
    ASSERT_EQ(series.points.size(), 1);
    EXPECT_EQ(series.points.at(0).value, 65.3);
    ASSERT_EQ(series.conflicts.size(), 1);
    EXPECT_EQ(series.conflicts.at(0).other.value, 67);
}

TEST(Series, KeepsWhatAnotherSourceSaysOfAPartOfTheYear)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {}, u"2022-12"_s)
        .metric(u"Crimes recorded"_s, 67, Unit::Percent, u"2018-01-01"_s, u"2018-12-31"_s);
    library.page(u"2018/19"_s, u"2019-03"_s)
        .metric(u"Crimes recorded"_s, 65.3, Unit::Percent, u"2018-03-01"_s, u"2018-08-31"_s);
    library.lastMetric().fact.decimals = 1;
    const QList<Series> found = seriesOf(library.facts(), {}, u"crimes recorded"_s);
    ASSERT_EQ(found.size(), 2) << "a year and a half-year share no line";
    const auto year = std::find_if(found.begin(), found.end(),
        [](const Series &series) { return series.kind == PeriodKind::Year; });
    ASSERT_EQ(year->parts.size(), 1);
    EXPECT_EQ(year->parts.first().part.value, 65.3);
    EXPECT_EQ(year->parts.first().part.documents, QList<qint64> { 2 });
    EXPECT_EQ(
        year->notes, QStringList { u"2018: another document says 65.3% for Mar–Aug 2018."_s });
}

TEST(Series, ACountOfAPartOfTheYearIsNoRival)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {})
        .metric(u"Searches"_s, 670, Unit::Count, u"2018-01-01"_s, u"2018-12-31"_s);
    library.page(u"2018/19"_s)
        .metric(u"Searches"_s, 300, Unit::Count, u"2018-03-01"_s, u"2018-08-31"_s);
    for (const Series &series : seriesOf(library.facts(), {}, u"searches"_s))
        EXPECT_TRUE(series.parts.isEmpty());
}

TEST(Series, ChangesFromDifferentTimesContradictNothing)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    for (const QString &from : { u"2010"_s, u"2014"_s }) {
        library.metric(u"Changes in recorded crime"_s, from == "2010"_L1 ? -21.0 : 0.2,
            Unit::PercentChange, u"2014-07-01"_s, u"2015-06-30"_s);
        library.lastMetric().fact.period->label
            = u"12 months to 30 June %1 against 12 months to 30 June 2015"_s.arg(from);
    }
    const QList<Series> found = seriesOf(library.facts(), {}, u"recorded crime"_s);
    ASSERT_EQ(found.size(), 2);
    QStringList names { found.at(0).name, found.at(1).name };
    names.sort();
    EXPECT_TRUE(names.at(0).endsWith(u"on the year before"_s)) << qPrintable(names.at(0));
    EXPECT_TRUE(names.at(1).endsWith(u"over 5 years"_s)) << qPrintable(names.at(1));
    for (const Series &series : found)
        EXPECT_TRUE(series.conflicts.isEmpty());
}

TEST(Series, ARateBelongsToItsBase)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    for (const Unit unit : { Unit::Per1000Population, Unit::Per1000Households, Unit::Count })
        library.metric(u"Break-ins"_s, 6.1, unit, u"2014-07-01"_s, u"2015-06-30"_s);
    EXPECT_EQ(seriesOf(library.facts(), {}, u"break-ins"_s).size(), 3);
}

TEST(Series, JoinsAReleaseAReportAndAPaperByTheMeasuresOtherNames)
{
    LibraryBuilder library;
    library.document(DocumentType::ForceNews, u"2018/19"_s, u"2020-02"_s)
        .metric(u"Overall positive outcome rate"_s, 30, Unit::Percent, u"2018-04-01"_s,
            u"2019-03-31"_s);
    library.document(DocumentType::PeelReport, u"2018/19"_s, u"2020-06"_s)
        .metric(u"Stop and search positive outcome rate"_s, 31, Unit::Percent, u"2019-04-01"_s,
            u"2020-03-31"_s);
    library.document(DocumentType::PccReport, {}, u"2022-12"_s)
        .metric(u"Share of searches with a positive outcome"_s, 34, Unit::Percent, u"2021-04-01"_s,
            u"2022-03-31"_s);
    const QList<Series> found
        = seriesOf(library.facts(), u"derbyshire"_s, u"stop-search-outcome"_s);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(
        labels(found.first()), (QStringList { u"2018–19 30"_s, u"2019–20 31"_s, u"2021–22 34"_s }));
    EXPECT_EQ(found.first().gaps, (QList<SeriesGap> { { 1, u"2020–21"_s } }));
}

TEST(Series, ARoundedRepeatIsTheSamePoint)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    year(library, u"Share"_s, 2014, 20.6).lastMetric().fact.decimals = 1;
    year(library, u"Share"_s, 2014, 21);
    const Series series = seriesOf(library.facts(), {}, u"share"_s).at(0);
    ASSERT_EQ(series.points.size(), 1);
    EXPECT_EQ(series.points.at(0).metrics.size(), 2);
    EXPECT_EQ(series.points.at(0).value, 20.6);
    EXPECT_TRUE(series.conflicts.isEmpty());
}

TEST(Series, UnitsScopesAndLengthsShareNoLine)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    year(library, u"Calls"_s, 2014, 1);
    year(library, u"Calls"_s, 2014, 2).lastMetric().fact.scope = Scope::National;
    year(library, u"Calls"_s, 2014, 3).lastMetric().fact.unit = Unit::Percent;
    library.metric(u"Calls"_s, 4, Unit::Count, u"2014-04-01"_s, u"2014-04-30"_s);
    library.metric(u"Calls"_s, 5, Unit::Count);
    EXPECT_EQ(seriesOf(library.facts(), {}, u"calls"_s).size(), 5);
}

TEST(Series, WarnsOfYearsThatEndInDifferentMonths)
{
    LibraryBuilder library;
    library.page(u"2015"_s)
        .metric(u"Searches"_s, 1, Unit::Count, u"2018-11-01"_s, u"2019-10-31"_s)
        .metric(u"Searches"_s, 2, Unit::Count, u"2019-04-01"_s, u"2020-03-31"_s);
    EXPECT_EQ(seriesOf(library.facts(), {}, u"searches"_s).at(0).notes,
        QStringList { u"The years end in different months: October, March."_s });
}

TEST(Series, FindsWordsInAnyOrderAndWholeLibrariesByForce)
{
    LibraryBuilder library;
    library.page(u"2015"_s).metric(u"Calls abandoned in the control room"_s, 1, Unit::Count);
    EXPECT_EQ(seriesOf(library.facts(), {}, u"abandoned calls"_s).size(), 1);
    EXPECT_TRUE(seriesOf(library.facts(), {}, u"abandoned letters"_s).isEmpty());
    EXPECT_TRUE(seriesOf(library.facts(), u"durham"_s, u"calls"_s).isEmpty());
}

TEST(Series, ListsMeasuresWithTheirFigures)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    year(year(library, u"Calls"_s, 2014, 1), u"Calls"_s, 2015, 2);
    library.page(u"2016"_s);
    year(library, u"Calls"_s, 2016, 2);
    const QList<MeasureEntry> measures = measuresOf(library.facts(), u"derbyshire"_s);
    ASSERT_EQ(measures.size(), 1);
    EXPECT_EQ(measures.at(0).figures, 3);
    EXPECT_EQ(measures.at(0).points, 3);
    EXPECT_EQ(measures.at(0).documents, 2);
}

TEST(PeriodKind, IsTheLengthOfThePeriod)
{
    const auto kind = [](const char *from, const char *to) {
        return periodKindOf(Period { {}, QDate::fromString(QLatin1StringView(from), Qt::ISODate),
            QDate::fromString(QLatin1StringView(to), Qt::ISODate) });
    };
    EXPECT_EQ(kind("2015-06-30", "2015-06-30"), PeriodKind::Instant);
    EXPECT_EQ(kind("2024-02-01", "2024-02-29"), PeriodKind::Month);
    EXPECT_EQ(kind("2015-04-01", "2015-06-30"), PeriodKind::Quarter);
    EXPECT_EQ(kind("2018-03-01", "2018-08-31"), PeriodKind::HalfYear);
    EXPECT_EQ(kind("2019-04-01", "2020-03-31"), PeriodKind::Year);
    EXPECT_EQ(kind("2015-04-01", "2020-03-31"), PeriodKind::Longer);
    EXPECT_EQ(periodKindOf(std::nullopt), PeriodKind::Undated);
}

TEST(PeriodKind, HasShortNamesForAxes)
{
    const auto label = [](QDate from, QDate to) { return periodAxisLabel({ {}, from, to }); };
    EXPECT_EQ(label({ 2021, 4, 1 }, { 2022, 3, 31 }), u"2021–22"_s);
    EXPECT_EQ(label({ 2014, 7, 1 }, { 2015, 6, 30 }), u"year to Jun 2015"_s);
    EXPECT_EQ(label({ 2019, 1, 1 }, { 2019, 12, 31 }), u"2019"_s);
    EXPECT_EQ(label({ 2021, 11, 1 }, { 2021, 11, 30 }), u"Nov 2021"_s);
    EXPECT_EQ(label({ 2015, 6, 30 }, { 2015, 6, 30 }), u"30 Jun 2015"_s);
    EXPECT_EQ(periodAxisLabel({ u"to date"_s, {}, {} }), u"to date"_s);
}
