// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exclusion.h"
#include "exporting/figure.h"
#include "exporting/figurepalette.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

namespace {

/// What is wrong with the words of a sheet; empty where nothing is.
QStringList lint(const Figure &figure)
{
    QStringList wrong;
    const QRectF sheet(QPointF(), figure.size().sheet);
    const QList<SheetText> texts = figure.texts();
    for (int i = 0; i < texts.size(); ++i) {
        const SheetText &text = texts.at(i);
        if (!sheet.adjusted(-0.5, -0.5, 0.5, 0.5).contains(text.area))
            wrong.append(u"outside the sheet: "_s + text.text);
        if (text.pixels < figure.size().source)
            wrong.append(u"too small: "_s + text.text);
        if (contrastOf(text.colour, text.ground) < 4.5)
            wrong.append(u"too little contrast: "_s + text.text);
        for (int other = i + 1; other < texts.size(); ++other) {
            // Lines of one text stand close: what touches by a hair does not overlap.
            if (text.area.adjusted(1, 1.5, -1, -1.5)
                    .intersects(texts.at(other).area.adjusted(1, 1.5, -1, -1.5)))
                wrong.append(u"overlapping: %1 | %2"_s.arg(text.text, texts.at(other).text));
        }
    }
    return wrong;
}

void expectClean(FigureSpec spec, const QString &what)
{
    for (const FigureSize &size : figureSizes()) {
        const QStringList wrong = lint(Figure(spec, size));
        EXPECT_TRUE(wrong.isEmpty()) << qPrintable(u"%1, %2, %3:\n%4"_s.arg(
            figureKindId(spec.kind), size.id, what, wrong.mid(0, 8).join(u'\n')));
    }
}

/// The words of a sheet with line breaks undone.
QString wordsOf(const Figure &figure)
{
    QString words;
    const QList<SheetText> texts = figure.texts();
    for (const SheetText &text : texts)
        words += text.text + u' ';
    return words;
}

} // namespace

TEST(FigureLayout, EveryKindIsCleanInEverySizeAndPalette)
{
    for (FigureSpec spec : ofEveryKind()) {
        for (const FigurePalette palette : figurePalettes()) {
            spec.palette = palette;
            expectClean(spec, figurePaletteId(palette));
        }
    }
}

TEST(FigureLayout, LabelsOfSixtyCharactersAreWrappedAndWhole)
{
    for (const FigureSpec &spec : ofEveryKind())
        expectClean(withLongLabels(spec), u"long labels"_s);
    FigureSpec spec = withLongLabels(bars());
    const QString words = wordsOf(Figure(spec, *figureSize(u"half"_s))).remove(u' ');
    for (const FigureCategory &category : spec.categories)
        EXPECT_TRUE(words.contains(QString(category.label).remove(u' ')));
}

TEST(FigureLayout, OnePointStandsAlone)
{
    for (const FigureSpec &spec : ofEveryKind())
        expectClean(withOnePoint(spec), u"one point"_s);
}

TEST(FigureLayout, ValuesFromThousandthsToTenMillions)
{
    for (const FigureSpec &spec : ofEveryKind()) {
        if (!hasNumbers(spec.kind) || spec.kind == FigureKind::GradeBars)
            continue;
        expectClean(scaled(spec, 1e-6, 6), u"a thousandth"_s);
        expectClean(scaled(spec, 1e4, 0), u"ten million"_s);
        FigureSpec wide = spec;
        wide.series[0].points[0].value = 0.001;
        wide.series[0].points[0].decimals = 3;
        wide.series[0].points.back().value = 1e7;
        expectClean(wide, u"both at once"_s);
    }
}

TEST(FigureLayout, GapsLeaveNothingInTheWay)
{
    for (FigureSpec spec : ofEveryKind()) {
        for (FigureSeries &series : spec.series) {
            if (series.points.size() < 3)
                continue;
            series.points.removeAt(1);
            series.breaksAfter = { 0 };
        }
        for (int i = 0; i < 4; ++i)
            spec.notes.append(u"Derbyshire, 201%1–1%2: no figure published."_s.arg(i).arg(i + 1));
        expectClean(spec, u"gaps"_s);
    }
}

TEST(FigureLayout, NegativeValuesHaveRoom)
{
    for (const FigureSpec &spec : ofEveryKind()) {
        if (hasNumbers(spec.kind) && spec.kind != FigureKind::GradeBars)
            expectClean(withNegatives(spec), u"negative"_s);
    }
}

TEST(FigureLayout, FortyThreeForcesKeepTheirFullNames)
{
    const FigureSpec spec = barsOf43();
    expectClean(spec, u"43 forces"_s);
    for (const FigureSize &size : figureSizes()) {
        const QString words = wordsOf(Figure(spec, size));
        for (const FigureCategory &category : spec.categories) {
            for (const QString &word : category.label.split(u' '))
                EXPECT_TRUE(words.contains(word)) << qPrintable(size.id + word);
        }
    }
}

TEST(FigureLayout, ClocksPercentagesAndMoney)
{
    FigureSpec spec = line({ { 532, 212, 596, 488 } });
    for (const Unit unit : { Unit::Seconds, Unit::Percent, Unit::Gbp }) {
        spec.unit = unit;
        expectClean(spec, unitId(unit));
    }
    spec.unit = Unit::Seconds;
    EXPECT_TRUE(wordsOf(Figure(spec)).contains(u" 8:52 "_s)) << qPrintable(wordsOf(Figure(spec)));
}

TEST(FigureLayout, FourLinesWithTheSameEndAreNamedApart)
{
    expectClean(line({ { 5, 6, 7 }, { 6, 6, 7 }, { 7, 6, 7 }, { 8, 6, 7 } }), u"same end"_s);
}

TEST(FigureLayout, ManyNotesMakeTheSheetHigherAndCutNothing)
{
    FigureSpec spec = line();
    for (int i = 0; i < 20; ++i)
        spec.notes.append(longLabel(i));
    expectClean(spec, u"many notes"_s);
    const Figure figure(spec, *figureSize(u"report"_s));
    EXPECT_GT(figure.size().sheet.height(), 378);
    EXPECT_NEAR(figure.size().millimetres.height() / figure.size().millimetres.width(),
        figure.size().sheet.height() / figure.size().sheet.width(), 1e-9);
}

TEST(FigureLayout, WhatIsSaidOfAPointStandsBesideItAndUnderTheFigure)
{
    for (FigureSpec spec : ofEveryKind()) {
        spec.marks = { { 0, 0, FigureMark::Kind::Annotation, u"A new telephone system."_s } };
        expectClean(spec, u"marked"_s);
        const QString words = wordsOf(Figure(spec));
        EXPECT_EQ(words.count(u"[1]"_s), 2) << qPrintable(figureKindId(spec.kind) + words);
        EXPECT_TRUE(words.contains(u"[1] A new telephone system."_s));
    }
}

TEST(FigureLayout, WhatIsLeftOutIsToldUnderTheFigure)
{
    for (FigureSpec spec : ofEveryKind()) {
        if (!canExclude(spec.kind))
            continue;
        const auto last = static_cast<int>(spec.series.last().points.size()) - 1;
        spec.marks = { { 0, 0, FigureMark::Kind::Excluded, longLabel(1) },
            { static_cast<int>(spec.series.size()) - 1, last, FigureMark::Kind::Excluded,
                longLabel(2) } };
        expectClean(spec, u"left out"_s);
    }
}

TEST(FigureLayout, ALineThatBeginsAboveZeroSaysSo)
{
    EXPECT_TRUE(wordsOf(Figure(line({ { 1000, 1010, 1005 } }))).contains(u"The axis starts at"_s));
    EXPECT_FALSE(wordsOf(Figure(bars())).contains(u"The axis starts at"_s));
}

TEST(FigureLayout, GradesWearTheirLettersInBlackAndWhiteAndTrafficLights)
{
    for (const FigurePalette palette : { FigurePalette::Mono, FigurePalette::TrafficLight }) {
        for (const FigureSize &size : figureSizes()) {
            FigureSpec spec = gradeBars();
            spec.palette = palette;
            // Inside the bars: a letter or the word with the count.
            const QString words = wordsOf(Figure(spec, size));
            EXPECT_TRUE(words.contains(u"1 I "_s) || words.contains(u"1 Inadequate"_s)
                || words.contains(u" 1 "_s))
                << qPrintable(size.id + words);
        }
    }
}

TEST(FigureLayout, MarksStandOnTheSheet)
{
    for (const FigureSpec &spec : ofEveryKind()) {
        for (const FigureSize &size : figureSizes()) {
            const Figure figure(spec, size);
            const QRectF sheet(QPointF(), figure.size().sheet);
            for (const FigureHit &hit : figure.hits())
                EXPECT_TRUE(sheet.contains(hit.area.center())) << qPrintable(hit.sentence);
        }
    }
}

TEST(FigureLayout, GradesStayApartInContrastToTheirWords)
{
    for (const FigurePalette palette : figurePalettes()) {
        FigureSpec spec = gradeBars();
        spec.palette = palette;
        for (int i = 0; i < spec.series.size(); ++i) {
            const SeriesStyle style = styleOf(spec, i);
            const QColor ground
                = style.pattern == FillPattern::Solid ? style.colour : FigureColour::sheet;
            EXPECT_GE(contrastOf(style.ink, ground), 4.5);
            // A fill too light for the sheet has a line around it.
            EXPECT_TRUE(contrastOf(ground, FigureColour::sheet) >= 3 || style.outlined);
        }
    }
}
