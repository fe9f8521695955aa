// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureof.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

/// Years from April `from`, one value each; a negative value is a missing year.
LibraryBuilder &years(LibraryBuilder &library, const QString &name, int from,
    std::initializer_list<double> values, Scope scope = Scope::Force, Unit unit = Unit::Count)
{
    for (const double value : values) {
        if (value >= 0)
            library.metric(
                name, value, unit, u"%1-04-01"_s.arg(from), u"%1-03-31"_s.arg(from + 1), scope);
        ++from;
    }
    return library;
}

FigureSpec figure(const LibraryBuilder &library, const QString &words,
    std::optional<FigureKind> kind = std::nullopt)
{
    const QList<Series> found = seriesOf(library.facts(), u"derbyshire"_s, words);
    return figureOf(seriesForFigure(found, kind), library.facts(), kind).value();
}

} // namespace

TEST(FigureOf, ThreeYearsAreALine)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {});
    years(library, u"999 calls"_s, 2017, { 131113, 143000, 167358 });
    const FigureSpec spec = figure(library, u"999"_s);
    EXPECT_EQ(spec.kind, FigureKind::Line);
    EXPECT_EQ(spec.title, u"999 calls, Derbyshire"_s);
    EXPECT_EQ(spec.subtitle,
        u"Number, Derbyshire Constabulary, 2017–18 to 2019–20, as reported to the Police and Crime "
        "Commissioner"_s);
    EXPECT_EQ(
        messageOf(spec), u"Rose from 131,113 to 167,358 (+28%) between 2017–18 and 2019–20"_s);
    EXPECT_EQ(pointSentence(spec, 0, 2), u"999 calls, 2019–20, Derbyshire: 167,358"_s);
}

TEST(FigureOf, EnglandAndWalesStandBehindTheForce)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5, 6, 7 });
    years(library, u"Rate"_s, 2012, { 8, 9, 10 }, Scope::National);
    const FigureSpec spec = figure(library, u"rate"_s);
    ASSERT_EQ(spec.series.size(), 2);
    EXPECT_EQ(spec.series.at(0).name, u"Derbyshire"_s);
    EXPECT_EQ(spec.series.at(1).name, u"England and Wales"_s);
    EXPECT_EQ(spec.series.at(1).role, FigureSeries::Role::Comparison);
}

TEST(FigureOf, AGapBreaksTheLineAndIsNoted)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5, -1, 6, 7 });
    const FigureSpec spec = figure(library, u"rate"_s);
    EXPECT_EQ(spec.series.at(0).breaksAfter, QList<int> { 0 });
    EXPECT_TRUE(spec.notes.contains(u"Derbyshire, 2013–14: no figure published."_s));
}

TEST(FigureOf, AnUnsureReadingIsLeftOutAndNoted)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5, 6, 7, 8 });
    library.lastMetric().fact.evidence.confidence = Confidence::Low;
    const FigureSpec spec = figure(library, u"rate"_s);
    EXPECT_EQ(spec.series.at(0).points.size(), 3);
    EXPECT_TRUE(spec.notes.contains(u"Derbyshire, 2015–16: an unsure reading is left out."_s));
}

TEST(FigureOf, SeveralMeasuresAreBarsLargestFirst)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    const Unit unit = Unit::Per1000Population;
    years(library, u"Assault per 1,000"_s, 2014, { 5.7 }, Scope::Force, unit);
    years(library, u"Assault per 1,000"_s, 2014, { 6.3 }, Scope::National, unit);
    years(library, u"Theft per 1,000"_s, 2014, { 45.6 }, Scope::Force, unit);
    years(library, u"Theft per 1,000"_s, 2014, { 56 }, Scope::National, unit);
    const FigureSpec spec = figure(library, u"per 1,000"_s, FigureKind::Bars);
    EXPECT_EQ(spec.kind, FigureKind::Bars);
    ASSERT_EQ(spec.categories.size(), 2);
    EXPECT_EQ(spec.categories.at(0).label, u"Theft per 1,000"_s);
    EXPECT_EQ(spec.title, u"Derbyshire against England and Wales"_s);
    for (const FigureSeries &series : spec.series)
        EXPECT_EQ(series.points.at(0).category, 0);
}

TEST(FigureOf, ADigestIsCitedAsADigest)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5, 6, 7 });
    LibraryFacts facts = library.facts();
    facts.documents[0].header.digest = true;
    const auto spec = figureOf(seriesOf(facts, u"derbyshire"_s, u"rate"_s), facts);
    EXPECT_TRUE(spec->source.startsWith(u"Source: sample digest of "_s))
        << qPrintable(spec->source);
}

TEST(FigureOf, RefusesMixedUnitsAndNothing)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5 });
    years(library, u"Rate"_s, 2012, { 5 }, Scope::Force, Unit::Percent);
    const QList<Series> found = seriesOf(library.facts(), u"derbyshire"_s, u"rate"_s);
    EXPECT_FALSE(figureOf(found, library.facts()).has_value());
    EXPECT_FALSE(figureOf({}, library.facts()).has_value());
}

TEST(FigureOf, AltTextTellsHighestLowestAndLatestBriefly)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 6, 5, 7 });
    const QString alt = figure(library, u"rate"_s).altText;
    EXPECT_TRUE(alt.contains(u"Highest 7, 2014–15; lowest 5, 2013–14; latest 7, 2014–15."_s))
        << qPrintable(alt);
    EXPECT_LE(alt.size(), 250);
}

TEST(FigureSpec, SurvivesJson)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5, -1, 6, 7 });
    years(library, u"Rate"_s, 2012, { 5, 5, 6 }, Scope::National);
    const FigureSpec spec = figure(library, u"rate"_s);
    EXPECT_EQ(figureSpecFromJson(toJson(spec)).value(), spec);
}

TEST(FigureSpec, RefusesACategoryThatIsNotThere)
{
    FigureSpec spec;
    spec.series = { { u"Derbyshire"_s, FigureSeries::Role::Main, { { 3, 1, 0, {} } }, {} } };
    EXPECT_FALSE(figureSpecFromJson(toJson(spec)).has_value());
}

TEST(FigureOf, TwoPeriodsAreTwoDotsARow)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2014, { 50, 60 }, Scope::Force, Unit::Percent);
    years(library, u"Rate"_s, 2014, { 55, 54 }, Scope::National, Unit::Percent);
    const FigureSpec spec = figure(library, u"rate"_s);
    EXPECT_EQ(spec.kind, FigureKind::Dumbbell);
    ASSERT_EQ(spec.series.size(), 2);
    EXPECT_EQ(spec.series.at(0).name, u"2014–15"_s);
    EXPECT_EQ(spec.categories.at(1).label, u"England and Wales"_s);
    EXPECT_EQ(messageOf(spec), u"Derbyshire rose from 50% to 60% between 2014–15 and 2015–16"_s);
}

TEST(FigureOf, MoreThanFourLinesAreSmallMultiples)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    for (const QString &name :
        { u"A calls"_s, u"B calls"_s, u"C calls"_s, u"D calls"_s, u"E calls"_s })
        years(library, name, 2014, { 5, -1, 6, 7 });
    const QList<Series> found = seriesOf(library.facts(), u"derbyshire"_s, u"calls"_s);
    const auto spec = figureOf(seriesForFigure(found, FigureKind::SmallMultiples), library.facts());
    ASSERT_TRUE(spec.has_value());
    EXPECT_EQ(spec->kind, FigureKind::SmallMultiples);
    EXPECT_EQ(spec->series.size(), 5);
    EXPECT_EQ(spec->series.at(2).breaksAfter, QList<int> { 0 });
}

TEST(FigureOf, AStripNeedsForcesAndNamesOne)
{
    LibraryBuilder library;
    const QStringList forces { u"derbyshire"_s, u"kent"_s, u"essex"_s, u"surrey"_s, u"sussex"_s };
    for (int i = 0; i < forces.size(); ++i) {
        library.document(DocumentType::PeelPage, u"2015"_s, {}, forces.at(i));
        years(library, u"Rate"_s, 2014, { 10.0 + i });
    }
    const auto strip
        = forceStripOf(seriesOf(library.facts(), {}, u"rate"_s), u"derbyshire"_s, library.facts());
    ASSERT_TRUE(strip.has_value()) << qPrintable(strip.error().message);
    EXPECT_EQ(strip->series.at(0).name, u"Derbyshire"_s);
    EXPECT_EQ(strip->series.at(1).points.size(), 4);
    EXPECT_EQ(messageOf(*strip), u"Derbyshire 10, lowest of 5 forces, median 12"_s);
    EXPECT_FALSE(
        forceStripOf(seriesOf(library.facts(), u"kent"_s, u"rate"_s), u"kent"_s, library.facts())
            .has_value());
}

TEST(FigureOf, OffersOnlyKindsThatCanShowTheSeries)
{
    LibraryBuilder library;
    library.page(u"2015"_s);
    years(library, u"Rate"_s, 2012, { 5, 6, 7 });
    EXPECT_EQ(kindsFor(seriesOf(library.facts(), u"derbyshire"_s, u"rate"_s)),
        QList<FigureKind>({ FigureKind::Line, FigureKind::Bars, FigureKind::Dumbbell,
            FigureKind::SmallMultiples }));
    EXPECT_TRUE(kindsFor({}).isEmpty());
}
