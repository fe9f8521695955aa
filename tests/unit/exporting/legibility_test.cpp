// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/legibility.h"
#include "exporting/figurecolours.h"
#include "exporting/office/odfparts.h"
#include "exporting/office/officetemplates.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

namespace {

const QColor white(0xFF, 0xFF, 0xFF);
const QColor paleGrey(0xBF, 0xBF, 0xBF); // 1.84 to 1 on white
const QColor darkLine(0x2B, 0x2B, 0x2B);

Briefing withText(const QString &words)
{
    Briefing briefing;
    briefing.title = u"Title"_s;
    briefing.blocks.append(BriefingHeading { 1, u"Head"_s });
    briefing.blocks.append(BriefingQuote { words, u"HMIC"_s, { 1 } });
    briefing.sources.append({ u"Report"_s, {}, {} });
    return briefing;
}

QList<qsizetype> blocksOf(const QList<PreflightPoint> &points)
{
    QList<qsizetype> blocks;
    for (const PreflightPoint &point : points)
        blocks.append(point.block);
    return blocks;
}

} // namespace

TEST(Legibility, WordsAsDocumentsPrintThemCanBeDrawn)
{
    EXPECT_EQ(
        missingGlyphs(u"“Good” – £1.1 million, −4.3 points, 8:52 … Dyfed-Powys, café, €, ½, ≠, "
                      "▲ ▼ ● ○, 4 → 5, \u00A0\u00AD\u200B\n"_s),
        QStringList());
}

TEST(Legibility, CharactersThatTheFontLacksAreNamedOnce)
{
    EXPECT_EQ(missingGlyphs(u"★ 警察 ★ \U0001F693"_s),
        (QStringList { u"★"_s, u"警"_s, u"察"_s, u"\U0001F693"_s }));
    const auto points = legibility(withText(u"Rated ★ by all."_s));
    ASSERT_EQ(points.size(), 1);
    EXPECT_EQ(points.first().block, 1);
    EXPECT_EQ(points.first().words,
        u"The font of the pages cannot draw ★ (U+2605), in “Rated ★ by all.”."_s);
}

TEST(Legibility, AllWordsOfABlockAreLookedAt)
{
    Briefing briefing;
    briefing.title = u"Title"_s;
    FigureSpec label = bars();
    label.categories[1].label = u"警"_s;
    FigureSpec mark = line();
    mark.marks = { { 0, 0, FigureMark::Kind::Annotation, u"警"_s } };
    const Table table { u"T"_s, { { u"a"_s, u"A"_s, false } }, { { cell(u"警"_s) } } };
    briefing.blocks = { BriefingFigure { label, {} }, BriefingFigure { mark, {} },
        BriefingTable { table, {}, {} }, BriefingQuote { u"Words"_s, u"警"_s, {} } };
    briefing.sources = { { u"Report"_s, { u"警"_s }, {} } };
    EXPECT_EQ(blocksOf(legibility(briefing)), (QList<qsizetype> { -1, 0, 1, 2, 3 }));
}

TEST(Legibility, WordsNeedMoreContrastThanMarks)
{
    const QColor grey(0x94, 0x94, 0x94); // 3.03 to 1 on white
    EXPECT_EQ(contrastFindings({ { ColourRole::Mark, u"Marks"_s, grey, white } }), QStringList());
    EXPECT_EQ(contrastFindings({ { ColourRole::Words, u"Words"_s, grey, white } }),
        QStringList { u"Words: too little contrast with what is under it, 3.0 to 1 of 4.5."_s });
}

TEST(Legibility, APaleMarkNeedsALineAroundIt)
{
    EXPECT_EQ(contrastFindings({ { ColourRole::Mark, u"Marks"_s, paleGrey, white } }).size(), 1);
    EXPECT_EQ(contrastFindings({ { ColourRole::Mark, u"Marks"_s, paleGrey, white, darkLine } }),
        QStringList());
}

TEST(Legibility, EveryKindInEveryPaletteHasItsContrast)
{
    for (FigureSpec spec : ofEveryKind()) {
        for (const FigurePalette palette : figurePalettes()) {
            spec.palette = palette;
            EXPECT_EQ(contrastFindings(roleColours(spec)), QStringList())
                << qPrintable(figureKindId(spec.kind) + u' ' + figurePaletteId(palette));
            EXPECT_EQ(lookalikes(spec), QStringList())
                << qPrintable(figureKindId(spec.kind) + u' ' + figurePaletteId(palette));
        }
    }
}

TEST(Legibility, AFifthLineLooksLikeTheFirst)
{
    const FigureSpec spec = line({ { 1, 2 }, { 2, 3 }, { 3, 4 }, { 4, 5 }, { 5, 6 }, { 6, 7 } });
    EXPECT_EQ(lookalikes(spec),
        QStringList {
            u"“Derbyshire” and “Area 5” look alike: the palette has no more colours for them."_s });
}

TEST(Legibility, WhatWasOpenIsToldInTheFilesProperties)
{
    Briefing briefing = withText(u"Five: 5 ★"_s);
    std::get<BriefingQuote>(briefing.blocks.last()).sources.clear();
    EXPECT_EQ(blocksOf(handoverPoints(briefing)), (QList<qsizetype> { 1, 1 }));
    const QString open = openPoints(briefing);
    EXPECT_TRUE(open.startsWith(u"Open points: A quote names no source."_s)) << qPrintable(open);
    EXPECT_TRUE(odfMeta(u"T"_s, u"S"_s, open).bytes.contains("<dc:description>Open points: A quo"));
    EXPECT_TRUE(
        coreProperties(u"T"_s, u"S"_s, open).bytes.contains("<dc:description>Open points: A quo"));
    EXPECT_EQ(openPoints(withText(u"No number."_s)), QString());
}
