// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/labelledfigures.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> pairsIn(const Sheet &sheet)
{
    return labelledFiguresIn(rowsOf(sheet.runs()), Typography());
}

} // namespace

TEST(LabelledFigures, LabelsWithTheirFigureSetInBelow)
{
    Sheet sheet;
    sheet.set(u"Facts in short"_s, 50, 80, { 14, true });
    sheet.set(u"Officers"_s, 50, 100).set(u"1,204 (31 March 2019)"_s, 80, 114);
    sheet.set(u"Dogs"_s, 50, 130).set(u"over 40"_s, 80, 144);
    const std::vector<Record> records = pairsIn(sheet);
    ASSERT_EQ(records.size(), 1U);
    ASSERT_EQ(records.front().drafts.size(), 2U);
    const Draft &first = records.front().drafts.front();
    EXPECT_EQ(first.kind, BlockKind::KeyFigure);
    EXPECT_EQ(first.cells[0].lines.front().text(), u"Officers");
    EXPECT_EQ(first.cells[1].lines.front().text(), u"1,204 (31 March 2019)");
}

TEST(LabelledFigures, OneLabelWithAFigureIsRunningText)
{
    Sheet sheet;
    sheet.set(u"Officers"_s, 50, 100).set(u"1,204 of them"_s, 80, 114);
    EXPECT_TRUE(pairsIn(sheet).empty());
}

TEST(LabelledFigures, DatesAndLinesAtOneEdgeAreNoFigures)
{
    Sheet dates;
    dates.set(u"Opened"_s, 50, 100).set(u"12 March 2019"_s, 80, 114);
    dates.set(u"Closed"_s, 50, 130).set(u"2020"_s, 80, 144);
    EXPECT_TRUE(pairsIn(dates).empty());
    Sheet text;
    text.block(
        { u"the officers of"_s, u"12 forces who"_s, u"came to the"_s, u"3 towns"_s }, 50, 100);
    EXPECT_TRUE(pairsIn(text).empty());
}
