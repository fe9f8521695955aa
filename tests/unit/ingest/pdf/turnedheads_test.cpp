// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/turnedheads.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// A word that is read from bottom to top, which begins at `bottom`.
Word risen(const QString &text, double x, double bottom)
{
    Word turned = word(text, x, 0);
    const double length = 5.0 * double(text.size());
    turned.box = Peel::Box { 1, x, bottom - length, x + 12, bottom };
    turned.rotation = 3;
    return turned;
}

PageWords pageOf(const QStringList &figures)
{
    PageWords page;
    for (int i = 0; i < figures.size(); ++i)
        page.words.push_back(word(figures[i], 200 + 60 * i, 165));
    page.turned = { risen(u"Crimes"_s, 205, 160), risen(u"solved"_s, 205, 127),
        risen(u"Officers"_s, 265, 160) };
    return page;
}

} // namespace

TEST(TurnedHeads, StandUprightOverTheirFigures)
{
    PageWords page = pageOf({ u"1,204"_s, u"87"_s });
    takeTurnedHeads(page);
    EXPECT_TRUE(page.turned.empty());
    ASSERT_EQ(page.words.size(), 4U);
    EXPECT_EQ(page.words[2].text, u"Crimes solved");
    EXPECT_EQ(page.words[3].text, u"Officers");
    EXPECT_EQ(page.words[2].box.y1, 160);
    EXPECT_EQ(page.words[2].box.y0, page.words[3].box.y0);
}

TEST(TurnedHeads, LabelsWithoutFiguresBelowAreNone)
{
    PageWords page = pageOf({ u"Source"_s, u"data"_s });
    takeTurnedHeads(page);
    EXPECT_EQ(page.turned.size(), 3U);
    EXPECT_EQ(page.words.size(), 2U);
}

TEST(TurnedHeads, LettersAtAnAngleAreLeft)
{
    PageWords page = pageOf({ u"1,204"_s, u"87"_s });
    page.turned[1].box.x0 += 5;
    page.turned[1].box.x1 += 5;
    takeTurnedHeads(page);
    EXPECT_EQ(page.turned.size(), 3U);
}
