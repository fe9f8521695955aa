// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingfile.h"
#include "exporting/briefing/briefingpages.h"
#include "exporting/figure.h"
#include "exporting/office/slides.h"
#include "exporting/plotgeometry.h"
#include "somefigures.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

BriefingTable longTable(int rows)
{
    BriefingTable block { { u"Long"_s, { { u"text"_s, u"Text"_s, false } }, {} }, {}, {} };
    for (int i = 0; i < rows; ++i)
        block.table.rows.append({ cell(u"Row %1"_s.arg(i)) });
    return block;
}

Briefing briefingOf(const QList<BriefingBlock> &blocks)
{
    return { u"Title"_s, u"Subtitle"_s, blocks, { { u"Source"_s, {}, {} } } };
}

FigureSpec someFigure()
{
    FigureSpec spec;
    spec.title = u"Calls"_s;
    spec.altText = u"Line chart of calls."_s;
    spec.categories = { { u"2015"_s, 0 }, { u"2016"_s, 365 }, { u"2017"_s, 730 } };
    spec.series = { { u"Derbyshire"_s, FigureSeries::Role::Main,
        { { 0, 1, 0, {} }, { 1, 3, 0, {} }, { 2, 2, 0, {} } }, {} } };
    return spec;
}

} // namespace

TEST(Slides, BeginWithTheTitleAndEndWithTheSources)
{
    const QList<Slide> slides = slidesOf(briefingOf({ BriefingText { u"Words"_s, { 1 } } })).slides;
    ASSERT_EQ(slides.size(), 3);
    EXPECT_EQ(slides.at(0).title, u"Title"_s);
    EXPECT_EQ(slides.at(1).paragraphs, QStringList { u"Words [1]"_s });
    EXPECT_EQ(slides.at(2).title, u"Sources"_s);
}

TEST(Slides, ALongTableGoesOnWithItsHead)
{
    const QList<Slide> slides = slidesOf(briefingOf({ longTable(30) })).slides;
    qsizetype rows = 0;
    for (const Slide &slide : slides) {
        if (!slide.table)
            continue;
        EXPECT_EQ(slide.table->columns.size(), 1);
        EXPECT_LE(slide.table->rows.size(), 14);
        rows += slide.table->rows.size();
    }
    EXPECT_EQ(rows, 30);
    EXPECT_EQ(slides.at(2).title, u"Long (continued)"_s);
}

TEST(Slides, EachFigureHasItsOwn)
{
    const QList<Slide> slides = slidesOf(
        briefingOf({ BriefingFigure { someFigure(), {} }, BriefingFigure { someFigure(), {} } }))
                                    .slides;
    EXPECT_EQ(slides.at(1).figure, 0);
    EXPECT_EQ(slides.at(2).figure, 1);
}

TEST(Slides, AFigureThatIsTooHighIsPartedWithItsAxis)
{
    const FigureSpec tall = SomeFigures::barsOf43();
    const SlideSet set = slidesOf(briefingOf({ BriefingFigure { tall, { 1 } } }));
    ASSERT_GT(set.figures.size(), 1);
    qsizetype rows = 0;
    for (const FigureSpec &part : set.figures) {
        EXPECT_LE(Figure(part, slideFigureSize()).size().sheet.height(),
            slideFigureSize().sheet.height());
        EXPECT_EQ(valueAxisOf(part), valueAxisOf(tall));
        rows += part.categories.size();
    }
    EXPECT_EQ(rows, 43);
    EXPECT_EQ(
        set.slides.at(1).title, u"%1 (1 of %2) [1]"_s.arg(tall.title).arg(set.figures.size()));
}

TEST(Slides, LongNotesOfAFigureStandOnASlideOfTheirOwn)
{
    FigureSpec figure = someFigure();
    for (int i = 0; i < 25; ++i)
        figure.notes.append(u"Note %1 of the figure."_s.arg(i));
    const SlideSet set = slidesOf(briefingOf({ BriefingFigure { figure, {} } }));
    ASSERT_EQ(set.figures.size(), 1);
    EXPECT_LE(Figure(set.figures.first(), slideFigureSize()).size().sheet.height(),
        slideFigureSize().sheet.height());
    EXPECT_EQ(set.slides.at(2).title, u"Calls: notes and source"_s);
    EXPECT_EQ(set.slides.at(2).paragraphs.first(), u"Note 0 of the figure."_s);
}

TEST(BriefingFiles, AreTheSameBytesTwiceInEveryFormat)
{
    const Briefing briefing = briefingOf({ BriefingFigure { someFigure(), { 1 } }, longTable(3) });
    for (const QString &ending : briefingEndings()) {
        const auto first = briefingBytes(briefing, ending);
        ASSERT_TRUE(first.has_value()) << qPrintable(ending);
        EXPECT_FALSE(first->isEmpty());
        EXPECT_TRUE(*first == briefingBytes(briefing, ending).value()) << qPrintable(ending);
    }
}

TEST(BriefingFiles, OfAnotherKindAreRefused)
{
    EXPECT_EQ(briefingBytes(briefingOf({}), u"wri"_s).error().kind, ErrorKind::NotUnderstood);
}

TEST(BriefingPages, ALongBriefingTakesSeveral)
{
    EXPECT_EQ(BriefingPages(briefingOf({ longTable(3) })).count(), 1);
    EXPECT_GT(BriefingPages(briefingOf({ longTable(120) })).count(), 2);
}
