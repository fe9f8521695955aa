// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/pageflow.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;

namespace {

FlowItem item(double height, bool keep = false, int head = -1)
{
    return { height, 0, 0, keep, head, {} };
}

QList<int> itemsOf(const FlowPage &page)
{
    QList<int> items;
    for (const PlacedItem &placed : page)
        items.append(placed.item);
    return items;
}

} // namespace

TEST(PageFlow, PutsWhatHasNoRoomOnTheNextPage)
{
    const auto pages = flowed({ item(40), item(40), item(40) }, 100);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(itemsOf(pages.at(0)), (QList<int> { 0, 1 }));
    EXPECT_EQ(pages.at(1).first(), (PlacedItem { 2, 0 }));
}

TEST(PageFlow, TakesTheLargerRoomBetweenNeighboursAndNoneAtTheHeadOfAPage)
{
    std::vector<FlowItem> items { item(10), item(10) };
    items[0].above = 9;
    items[0].below = 3;
    items[1].above = 5;
    const auto pages = flowed(items, 100);
    EXPECT_EQ(pages.at(0).at(0).top, 0);
    EXPECT_EQ(pages.at(0).at(1).top, 15);
}

TEST(PageFlow, KeepsAHeadingWithWhatItHeads)
{
    const auto pages = flowed({ item(70), item(10, true), item(30) }, 100);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(itemsOf(pages.at(1)), (QList<int> { 1, 2 }));
}

TEST(PageFlow, RepeatsTheHeadOfATableThatGoesOn)
{
    const auto pages
        = flowed({ item(20, true), item(50, false, 0), item(50, false, 0), item(10) }, 100);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(itemsOf(pages.at(1)), (QList<int> { 0, 2, 3 }));
    EXPECT_EQ(pages.at(1).at(1).top, 20);
}

TEST(PageFlow, WhatIsKeptTogetherIsPartedWhereItIsLongerThanAPage)
{
    const auto pages = flowed({ item(60, true), item(60, true), item(60) }, 100);
    EXPECT_EQ(pages.size(), 3);
}

TEST(PageFlow, NothingIsOneEmptyPage)
{
    EXPECT_EQ(flowed({}, 100).size(), 1);
}
