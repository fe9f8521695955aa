// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exclusion.h"
#include "exporting/exports.h"
#include "exporting/figure.h"
#include "exporting/figuretable.h"
#include "exporting/figureworkbook.h"
#include "exporting/titlecheck.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

namespace {

FigureSpec without(FigureSpec spec, int series, int point)
{
    spec.marks.append({ series, point, FigureMark::Kind::Excluded, u"counted twice"_s });
    spec.altText = altTextOf(spec);
    return spec;
}

QList<double> valuesOf(const FigureSeries &series)
{
    QList<double> values;
    for (const FigurePoint &point : series.points)
        values.append(point.value);
    return values;
}

FigureSpec fourYears()
{
    return line({ { 1000, 1100, 1200, 1300 } });
}

} // namespace

TEST(Exclusions, BreakTheLineWhereThePointStood)
{
    const FigureSpec drawn = drawnOf(without(fourYears(), 0, 1));
    EXPECT_EQ(valuesOf(drawn.series.at(0)), (QList<double> { 1000, 1200, 1300 }));
    EXPECT_EQ(drawn.series.at(0).breaksAfter, QList<int> { 0 });
    EXPECT_EQ(drawn.series.at(0).points.at(1).category, 2);
}

TEST(Exclusions, AtAnEndOfTheLineBreakNothing)
{
    for (const int end : { 0, 3 })
        EXPECT_EQ(drawnOf(without(fourYears(), 0, end)).series.at(0).breaksAfter, QList<int>());
}

TEST(Exclusions, KeepTheBreaksThatWereThere)
{
    FigureSpec spec = fourYears();
    spec.series[0].breaksAfter = { 1 };
    EXPECT_EQ(drawnOf(without(spec, 0, 0)).series.at(0).breaksAfter, QList<int> { 0 });
    EXPECT_EQ(drawnOf(without(spec, 0, 1)).series.at(0).breaksAfter, QList<int> { 0 });
    EXPECT_EQ(drawnOf(without(spec, 0, 2)).series.at(0).breaksAfter, QList<int> { 1 });
}

TEST(Exclusions, TwoBesideEachOtherMakeOneGap)
{
    const FigureSpec drawn = drawnOf(without(without(fourYears(), 0, 1), 0, 2));
    EXPECT_EQ(valuesOf(drawn.series.at(0)), (QList<double> { 1000, 1300 }));
    EXPECT_EQ(drawn.series.at(0).breaksAfter, QList<int> { 0 });
}

TEST(Exclusions, TakeTheirRowAlongAndLeaveTheOthersTheirs)
{
    FigureSpec spec = bars();
    spec.marks = { { 0, 3, FigureMark::Kind::Annotation, u"New rules."_s } };
    const FigureSpec drawn = drawnOf(without(without(spec, 0, 1), 1, 1));
    ASSERT_EQ(drawn.categories.size(), 3);
    EXPECT_EQ(drawn.categories.at(1).label, u"Burglary"_s);
    EXPECT_EQ(drawn.series.at(1).points.at(1).category, 1);
    ASSERT_EQ(drawn.marks.size(), 1);
    EXPECT_EQ(drawn.marks.first().point, 2); // with its point
}

TEST(Exclusions, AreToldInTheNotesWithTheReason)
{
    const FigureSpec spec = without(fourYears(), 0, 1);
    EXPECT_EQ(notesOf(spec).first(), u"Derbyshire, 2018–19 (1,100) is left out: counted twice."_s);
    QString words;
    const QList<SheetText> texts = Figure(spec, *figureSize(u"report"_s)).texts();
    for (const SheetText &text : texts)
        words += text.text + u' ';
    EXPECT_TRUE(words.contains(u"Derbyshire, 2018–19 (1,100) is left out: counted twice."_s))
        << qPrintable(words);
    EXPECT_FALSE(words.contains(u"[1]"_s)) << qPrintable(words); // no mark without its point
}

TEST(Exclusions, AreToldInTheAltTextWhichDescribesWhatIsDrawn)
{
    const FigureSpec spec = without(fourYears(), 0, 3);
    EXPECT_TRUE(spec.altText.contains(u"Highest 1,200, 2019–20"_s)) << qPrintable(spec.altText);
    EXPECT_TRUE(spec.altText.contains(u"Left out: 2020–21."_s)) << qPrintable(spec.altText);
    EXPECT_LE(spec.altText.size(), 250);
}

TEST(Exclusions, AreMarkedInTheTable)
{
    const Table table = tableOf(without(fourYears(), 0, 1));
    ASSERT_EQ(table.rows.size(), 4); // the value stays there
    EXPECT_EQ(table.columns.last().title, u"In the figure"_s);
    EXPECT_EQ(table.rows.at(1).last().text(), u"no: counted twice"_s);
    EXPECT_EQ(table.rows.at(2).last().text(), u"yes"_s);
    EXPECT_EQ(tableOf(fourYears()).columns.size() + 1, table.columns.size());
}

TEST(Exclusions, StayInTheSpecificationAndCanBeTakenBack)
{
    const FigureSpec spec = without(fourYears(), 0, 1);
    FigureSpec back = figureSpecFromJson(toJson(spec)).value();
    EXPECT_EQ(back, spec);
    back.marks.clear();
    EXPECT_EQ(drawnOf(back).series, fourYears().series);
    EXPECT_EQ(Figure(spec, *figureSize(u"report"_s)).spec(), spec);
}

TEST(Exclusions, HaveNoMarkToWalkTo)
{
    const Figure figure(without(fourYears(), 0, 1), *figureSize(u"report"_s));
    ASSERT_EQ(figure.hits().size(), 3);
    for (const FigureHit &hit : figure.hits())
        EXPECT_FALSE(hit.facts.contains(41)) << qPrintable(hit.sentence);
}

TEST(Exclusions, AreNoDataForATitle)
{
    const QString title = u"Calls reached 1,300"_s;
    EXPECT_EQ(titleFindings(fourYears(), title), QStringList());
    EXPECT_EQ(titleFindings(without(fourYears(), 0, 3), title).size(), 1);
}

TEST(Exclusions, AreNotDrawnByASpreadsheetEither)
{
    EXPECT_TRUE(sheetOf(fourYears(), u"Figure 1"_s).chart.has_value());
    const WorkbookSheet sheet = sheetOf(without(fourYears(), 0, 1), u"Figure 1"_s);
    EXPECT_FALSE(sheet.chart.has_value());
    EXPECT_EQ(sheet.notes.filter(u"is left out"_s).size(), 1);
}

TEST(Exclusions, OfAllPointsLeaveAFigureWithoutMarks)
{
    for (FigureSpec spec : ofEveryKind()) {
        for (int s = 0; s < spec.series.size(); ++s) {
            for (int p = 0; p < spec.series.at(s).points.size(); ++p)
                spec.marks.append({ s, p, FigureMark::Kind::Excluded, u"no"_s });
        }
        EXPECT_TRUE(Figure(spec, *figureSize(u"report"_s)).hits().isEmpty());
        EXPECT_TRUE(exported(spec, u"svg"_s, u"none"_s).has_value());
    }
}

TEST(Exclusions, OfAWholeSeriesLeaveTheOthers)
{
    for (FigureSpec spec : ofEveryKind()) {
        for (int p = 0; p < spec.series.at(0).points.size(); ++p)
            spec.marks.append({ 0, p, FigureMark::Kind::Excluded, u"no"_s });
        EXPECT_TRUE(exported(spec, u"svg"_s, u"one"_s).has_value());
    }
}
