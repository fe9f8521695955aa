// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/grids.h"

#include <gtest/gtest.h>

using namespace Peel::Pdf;

namespace {

/// White paper, one pixel a point.
Shades paper(int width, int height)
{
    Shades shades { width, height, 1, {} };
    shades.pixels.assign(static_cast<std::size_t>(width * height), 255);
    return shades;
}

void fill(Shades &shades, int x0, int y0, int x1, int y1, unsigned char shade)
{
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x)
            shades.pixels[static_cast<std::size_t>(y * shades.width + x)] = shade;
    }
}

} // namespace

TEST(Rulings, LineIsFoundOnceAndLettersAreNot)
{
    Shades page = paper(300, 100);
    fill(page, 20, 50, 280, 51, 0);
    fill(page, 40, 20, 42, 30, 0); // a stem
    const Rulings rulings = rulingsOf(page, 25);
    ASSERT_EQ(rulings.horizontal.size(), 1U);
    EXPECT_NEAR(rulings.horizontal.front().at, 50, 1);
    EXPECT_NEAR(rulings.horizontal.front().length(), 260, 1);
    EXPECT_TRUE(rulings.vertical.empty());
}

TEST(Rulings, BorderIsFollowedThroughTheLinesThatCrossIt)
{
    Shades page = paper(200, 200);
    fill(page, 100, 20, 101, 180, 0);
    for (int y = 20; y <= 180; y += 20)
        fill(page, 20, y, 180, y + 1, 0);
    const Rulings rulings = rulingsOf(page, 25);
    ASSERT_EQ(rulings.vertical.size(), 1U);
    EXPECT_NEAR(rulings.vertical.front().length(), 160, 2);
    EXPECT_EQ(rulings.horizontal.size(), 9U);
}

TEST(Rulings, EdgesOfAShadedAreaCount)
{
    Shades page = paper(200, 100);
    fill(page, 20, 30, 180, 60, 230);
    EXPECT_EQ(rulingsOf(page, 25).horizontal.size(), 2U);
}

TEST(Grids, CrossingLinesMakeFields)
{
    Rulings rulings;
    for (const double y : { 10.0, 30.0, 50.0 })
        rulings.horizontal.push_back({ y, 10, 110 });
    for (const double x : { 10.0, 60.0, 110.0 })
        rulings.vertical.push_back({ x, 10, 50 });
    const auto grids = gridsOf(rulings);
    ASSERT_EQ(grids.size(), 1U);
    EXPECT_EQ(grids.front().fields.size(), 4U);
}

TEST(Grids, BoxAroundTextIsNoGrid)
{
    Rulings rulings;
    rulings.horizontal = { { 10, 10, 110 }, { 50, 10, 110 } };
    rulings.vertical = { { 10, 10, 50 }, { 110, 10, 50 } };
    EXPECT_TRUE(gridsOf(rulings).empty());
}

TEST(Grids, RowThatAPageBreakCutsIsOpenBelow)
{
    Rulings rulings;
    rulings.horizontal = { { 10, 10, 210 }, { 30, 10, 210 } };
    for (const double x : { 10.0, 60.0, 110.0, 210.0 })
        rulings.vertical.push_back({ x, 10, 90 });
    const auto grids = gridsOf(rulings);
    ASSERT_EQ(grids.size(), 1U);
    EXPECT_TRUE(grids.front().openBelow);
    EXPECT_EQ(grids.front().fields.size(), 6U);
    EXPECT_EQ(grids.front().ys.back(), 90);
}

TEST(Grids, FrameOfThickLinesIsABox)
{
    Rulings rulings;
    rulings.horizontal = { { 10, 10, 110 }, { 46, 11, 109 }, { 50, 10, 110 } };
    rulings.vertical = { { 10, 10, 50 }, { 110, 10, 50 } };
    const auto boxes = boxesOf(rulings);
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_EQ(boxes.front().y1, 50);
    EXPECT_TRUE(boxesOf({ { { 10, 10, 110 }, { 50, 10, 110 } }, {} }).empty());
}
