// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/bars.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

TEST(Bars, FiguresStandWhereTheirBarsEnd)
{
    const auto charts = barsIn(Sheet()
                                   .set(u"Cleveland"_s, 50, 100)
                                   .set(u"40%"_s, 280, 100)
                                   .set(u"England and Wales"_s, 50, 118)
                                   .set(u"50%"_s, 310, 118)
                                   .rows(),
        {});
    ASSERT_EQ(charts.size(), 1U);
    EXPECT_EQ(charts.front().drafts.front().kind, BlockKind::Table);
    EXPECT_EQ(textAt(charts.front().drafts.front(), 1, 1), u"50%");
}

TEST(Bars, FiguresOfATableStandBelowEachOther)
{
    const auto charts = barsIn(Sheet()
                                   .set(u"Cleveland"_s, 50, 100)
                                   .set(u"40%"_s, 280, 100)
                                   .set(u"England and Wales"_s, 50, 118)
                                   .set(u"50%"_s, 280, 118)
                                   .rows(),
        {});
    EXPECT_TRUE(charts.empty());
}
