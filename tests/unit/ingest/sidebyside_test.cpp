// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sidebyside.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace Peel;

TEST(SideBySide, EachTaskIsDoneOnce)
{
    std::vector<int> done(100);
    sideBySide(100, [&](int i) { ++done[static_cast<std::size_t>(i)]; });
    EXPECT_EQ(std::count(done.begin(), done.end(), 1), 100);
}

TEST(SideBySide, NothingToDoIsDone)
{
    sideBySide(0, [](int) { FAIL(); });
}

TEST(SideBySide, AnExceptionReachesTheCaller)
{
    EXPECT_THROW(sideBySide(4, [](int) { throw std::runtime_error("no"); }), std::runtime_error);
}
