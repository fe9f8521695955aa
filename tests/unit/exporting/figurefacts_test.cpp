// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurefacts.h"
#include "exporting/figureof.h"
#include "exporting/gradefigures.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

/// Three years of calls; what stands before them in the library moves the ids of their facts.
LibraryBuilder calls(int before = 0, double last = 152944)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {});
    for (int i = 0; i < before; ++i)
        library.metric(u"Crimes %1"_s.arg(i), 5 + i, Unit::Count, u"2017-04-01"_s, u"2018-03-31"_s);
    library.metric(u"999 calls"_s, 131113, Unit::Count, u"2017-04-01"_s, u"2018-03-31"_s)
        .metric(u"999 calls"_s, 143000, Unit::Count, u"2018-04-01"_s, u"2019-03-31"_s)
        .metric(u"999 calls"_s, last, Unit::Count, u"2019-04-01"_s, u"2020-03-31"_s);
    return library;
}

FigureSpec figureOfCalls(const LibraryBuilder &library)
{
    const QList<Series> found = seriesOf(library.facts(), u"derbyshire"_s, u"999"_s);
    return figureOf(seriesForFigure(found), library.facts()).value();
}

QList<qint64> factsOf(const FigureSpec &spec)
{
    QList<qint64> facts;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            facts += point.facts;
    }
    return facts;
}

FigureSpec travelled(const FigureSpec &spec)
{
    return figureSpecFromJson(toJson(spec)).value();
}

} // namespace

TEST(FigureFacts, AreFoundAgainWhereTheirRowsAreOthers)
{
    const FigureSpec kept = withPlaces(figureOfCalls(calls()), calls().facts());
    const LibraryBuilder readAgain = calls(2);
    const FigureSpec found = withFactsFound(travelled(kept), readAgain.facts());
    EXPECT_NE(factsOf(found), factsOf(kept)); // ids that are others' facts now
    EXPECT_EQ(factsOf(found), factsOf(figureOfCalls(readAgain)));
}

TEST(FigureFacts, StayWhereNothingMoved)
{
    const LibraryBuilder library = calls();
    const FigureSpec kept = withPlaces(figureOfCalls(library), library.facts());
    EXPECT_EQ(withFactsFound(travelled(kept), library.facts()), kept);
}

TEST(FigureFacts, ThatAreGoneLeadNowhere)
{
    const FigureSpec kept = withPlaces(figureOfCalls(calls()), calls().facts());
    const FigureSpec found = withFactsFound(kept, calls(0, 160000).facts());
    EXPECT_EQ(found.series.at(0).points.at(0), kept.series.at(0).points.at(0));
    // The last year says something else now: its value stays, without a source that says so.
    const FigurePoint &last = found.series.at(0).points.at(2);
    EXPECT_EQ(last.value, 152944);
    EXPECT_LT(last.facts.value(0), 0);
    // Kept once more and the library as it was: found again.
    const FigureSpec later = withPlaces(found, calls(0, 160000).facts());
    EXPECT_EQ(withFactsFound(later, calls().facts()), kept);
}

TEST(FigureFacts, ReadInOtherWordsAreFoundByMeasureAreaAndPeriod)
{
    FigureSpec kept = withPlaces(figureOfCalls(calls()), calls().facts());
    kept.series[0].points[1].places = { u"0123456789abcdef"_s }; // of a sentence read otherwise
    const LibraryBuilder readAgain = calls(2);
    EXPECT_EQ(factsOf(withFactsFound(kept, readAgain.facts())), factsOf(figureOfCalls(readAgain)));
}

TEST(FigureFacts, OfGradesAreFoundToo)
{
    const auto library = [](int before) {
        LibraryBuilder made;
        for (int i = 0; i < before; ++i)
            made.page(u"2014"_s, u"2014-11-27"_s).judgment(u"2014"_s, u"efficiency"_s, Grade::Good);
        made.page(u"2015"_s, u"2016-02-11"_s).judgment(u"2015"_s, u"legitimacy"_s, Grade::Good);
        made.page(u"2016"_s, u"2016-12-08"_s)
            .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding);
        return made;
    };
    const auto steps = [](const LibraryBuilder &made) {
        return gradeStepsOf(
            judgmentMatrix(made.facts(), u"derbyshire"_s), made.facts(), { u"legitimacy"_s })
            .value();
    };
    const FigureSpec kept = withPlaces(steps(library(0)), library(0).facts());
    EXPECT_EQ(
        factsOf(withFactsFound(travelled(kept), library(1).facts())), factsOf(steps(library(1))));
}

TEST(FigureFacts, OfFiguresWithoutKeysStayAsTheyAre)
{
    const FigureSpec old = figureOfCalls(calls());
    EXPECT_EQ(withFactsFound(old, calls(2).facts()), old);
}
