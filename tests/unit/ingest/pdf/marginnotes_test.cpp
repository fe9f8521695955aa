// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/margincolumns.h"
#include "ingest/pdf/marginnotes.h"
#include "ingest/pdf/paragraphs.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

/// Ten lines of running text from 50 to about 240, 14 points apart.
Sheet text()
{
    return Sheet().block(QStringList(10, u"The officers whom we met on patrol knew"_s), 50, 100);
}

std::vector<MarginNote> notesOf(const Sheet &sheet, std::vector<Run> &runs)
{
    runs = sheet.runs();
    return takeMarginNotes(runs, bandsOf(runs, 10), 10);
}

} // namespace

TEST(MarginNotes, AreTakenOutOfTheLinesBesideThem)
{
    std::vector<Pdf::Run> runs;
    const auto notes = notesOf(
        text().set(u"Our judgment"_s, 270, 101, { 8, true }).set(u"Good"_s, 270, 115, { 14, true }),
        runs);
    ASSERT_EQ(notes.size(), 1U);
    ASSERT_EQ(notes.front().lines.size(), 2U);
    EXPECT_EQ(notes.front().lines.back().text(), u"Good");
    EXPECT_EQ(runs.size(), 10U);
}

TEST(MarginNotes, LargeWordsMayStandNearTheLineForTheirSize)
{
    std::vector<Pdf::Run> runs;
    const double edge = text().runs().front().box.x1;
    const auto notes = notesOf(text().set(u"Good"_s, edge + 11, 112, { 14, true }), runs);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().lines.front().text(), u"Good");
    EXPECT_EQ(runs.size(), 10U);
}

TEST(MarginNotes, FiguresAndLabelsInTheSizeOfTheTextAreNone)
{
    std::vector<Pdf::Run> runs;
    EXPECT_TRUE(notesOf(text().set(u"1,204"_s, 280, 101, { 8 }), runs).empty());
    EXPECT_TRUE(notesOf(text().set(u"Recommendation"_s, 280, 100), runs).empty());
}

TEST(MarginNotes, StandBeforeTheParagraphTheyBeginBeside)
{
    PageFlow flow;
    Column column { 50, 240, {} };
    column.drafts = paragraphsOf(
        Sheet().set(u"One line."_s, 50, 60).set(u"Another line."_s, 50, 100).rows(), usual());
    flow.bands.push_back({ std::move(column) });
    const std::vector<Pdf::Run> note = Sheet().set(u"Good"_s, 270, 101, { 14 }).runs();
    placeMarginNote(flow, note.front().box, paragraphsOf(rowsOf(note), usual()));
    const std::vector<Draft> &drafts = flow.bands.front().front().drafts;
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts[1].text(), u"Good");
}

TEST(MarginColumns, EveryPartBelongsToTheHeadingAtItsHeight)
{
    Sheet sheet;
    const QStringList lines(4, u"The officers whom we met on patrol knew it"_s);
    for (int i = 0; i < 3; ++i) {
        const double y = 100 + 120 * i;
        sheet.set(i ? u"Managing offenders"_s : u"Preventing crime"_s, 200, y, { 14, true });
        sheet.set(u"Our judgment this time"_s, 50, y, { 8 })
            .set(i ? u"Good"_s : u"Adequate"_s, 50, y + 12);
        sheet.block(lines, 200, y + 24);
    }
    std::vector<Band> bands = bandsOf(sheet.runs(), 10);
    const std::vector<MarginNote> notes = takeMarginColumns(bands, 10);
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[1].lines.back().text(), u"Good");
    EXPECT_GT(notes[1].box.y0, 220);
}
