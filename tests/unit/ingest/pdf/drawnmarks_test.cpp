// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/drawnmarks.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// A page of 300 by 300 points, two pixels a point.
Shades paper(unsigned char shade = 255)
{
    Shades shades { 600, 600, 2, {} };
    shades.pixels.assign(600UL * 600UL, shade);
    return shades;
}

/// A black square; places are points.
void square(Shades &page, double x, double y, double side)
{
    for (int v = static_cast<int>(2 * y); v < static_cast<int>(2 * (y + side)); ++v) {
        for (int h = static_cast<int>(2 * x); h < static_cast<int>(2 * (x + side)); ++h)
            page.pixels[static_cast<std::size_t>(v * page.width + h)] = 0;
    }
}

QStringList textsOf(const std::vector<Run> &runs)
{
    QStringList texts;
    for (const Run &run : runs)
        texts.append(run.text());
    return texts;
}

} // namespace

TEST(DrawnMarks, DotBeforeALineIsABullet)
{
    Shades page = paper(240); // in a tinted box
    square(page, 50, 118, 4);
    square(page, 50, 146, 4);
    auto runs = Sheet()
                    .set(u"The force should:"_s, 40, 100)
                    .set(u"train its staff; and"_s, 62, 114)
                    .set(u"review its cases, with"_s, 62, 142)
                    .set(u"everybody in mind."_s, 62, 156)
                    .runs();
    ASSERT_TRUE(mayHaveDrawnMarks(runs, 10));
    takeDrawnMarks(page, runs);
    EXPECT_EQ(textsOf(runs),
        (QStringList { u"The force should:"_s, u"• train its staff; and"_s,
            u"• review its cases, with"_s, u"everybody in mind."_s }));
    EXPECT_TRUE(runs[1].words.front().bullet);
}

TEST(DrawnMarks, AreLookedForInEachColumn)
{
    const auto runs = Sheet()
                          .set(u"The force should:"_s, 40, 100)
                          .set(u"The other column"_s, 200, 100)
                          .set(u"train its staff"_s, 62, 114)
                          .set(u"has no list at all."_s, 200, 114)
                          .runs();
    EXPECT_TRUE(mayHaveDrawnMarks(runs, 10));
}

TEST(DrawnMarks, BordersAndPicturesAreNone)
{
    Shades page = paper();
    for (double y = 90; y < 140; y += 1)
        square(page, 50, y, 1); // a border down the left
    square(page, 45, 150, 15); // a picture
    auto runs = Sheet()
                    .set(u"The force said:"_s, 40, 80)
                    .set(u"We were told."_s, 62, 114)
                    .set(u"We are glad."_s, 62, 152)
                    .runs();
    takeDrawnMarks(page, runs);
    EXPECT_EQ(textsOf(runs),
        (QStringList { u"The force said:"_s, u"We were told."_s, u"We are glad."_s }));
}

TEST(DrawnMarks, PageWithoutIndentedLinesIsNotLookedAt)
{
    EXPECT_FALSE(mayHaveDrawnMarks(
        Sheet().block({ u"The force has"_s, u"plans for it."_s }, 50, 100).runs(), 10));
    EXPECT_FALSE(mayHaveDrawnMarks(
        Sheet().set(u"• The force has"_s, 50, 100).set(u"plans for it."_s, 60, 114).runs(), 10));
}
