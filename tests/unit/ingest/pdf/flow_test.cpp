// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/flow.h"
#include "ingest/pdf/paragraphs.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

Column column(const QStringList &lines, double x, int page)
{
    Column column { x, x + 200, {} };
    column.drafts
        = paragraphsOf(Sheet().block(lines, x, 100, { 10, false, false, page }).rows(), usual());
    return column;
}

PageFlow flowOf(std::vector<Column> columns)
{
    PageFlow flow;
    flow.bands.push_back(std::move(columns));
    return flow;
}

QStringList texts(const std::vector<Draft> &drafts)
{
    QStringList texts;
    for (const Draft &draft : drafts)
        texts << draft.text();
    return texts;
}

} // namespace

TEST(Flow, SentenceThatRunsOverThePageIsOneParagraph)
{
    std::vector<PageFlow> pages;
    pages.push_back(flowOf({ column({ u"Work undertaken to tackle local"_s }, 50, 1) }));
    pages.push_back(flowOf({ column({ u"priorities is fed back to communities."_s }, 50, 2) }));
    EXPECT_EQ(texts(joinedPages(std::move(pages))),
        QStringList {
            u"Work undertaken to tackle local priorities is fed back to communities."_s });
}

TEST(Flow, FinishedParagraphsStayApart)
{
    std::vector<PageFlow> pages;
    pages.push_back(flowOf({ column({ u"It has a plan."_s }, 50, 1) }));
    pages.push_back(flowOf({ column({ u"The plan is good."_s }, 50, 2) }));
    EXPECT_EQ(joinedPages(std::move(pages)).size(), 2U);
}

TEST(Flow, NotesFollowTheParagraphThatRunsOverTheirPage)
{
    std::vector<PageFlow> pages;
    pages.push_back(flowOf({ column({ u"It has recently increased the"_s }, 50, 1) }));
    Draft note = draftOf({ makeRun(line(u"See Annex A."_s, 50, 700)) });
    note.kind = BlockKind::Footnote;
    pages.front().notes.push_back(note);
    pages.push_back(flowOf({ column({ u"number of staff."_s }, 50, 2) }));
    EXPECT_EQ(texts(joinedPages(std::move(pages))),
        (QStringList { u"It has recently increased the number of staff."_s, u"See Annex A."_s }));
}

TEST(Flow, NewspaperColumnsGoOnInTheNextColumn)
{
    std::vector<PageFlow> pages;
    pages.push_back(flowOf({ column({ u"The force keeps victims"_s }, 50, 1),
        column({ u"informed at all times."_s }, 300, 1) }));
    EXPECT_EQ(texts(joinedPages(std::move(pages))),
        QStringList { u"The force keeps victims informed at all times."_s });
}

TEST(Flow, TitleOfABoxBesideTheTextIsNoneOfItsLines)
{
    std::vector<PageFlow> pages;
    Column box { 300, 500,
        paragraphsOf(Sheet().set(u"Key facts"_s, 300, 100).rows(), usual(), 500) };
    pages.push_back(flowOf({ column({ u"The one force that failed on"_s }, 50, 1), box }));
    EXPECT_EQ(joinedPages(std::move(pages)).size(), 2U);
}

TEST(Flow, ParallelColumnsGoOnInTheSameColumnOfTheNextPage)
{
    std::vector<PageFlow> pages;
    pages.push_back(
        flowOf({ column({ u"Plans are good at force and neighbourhood level,"_s }, 50, 1),
            column({ u"Victims are told of progress and contracts are used to"_s }, 300, 1) }));
    pages.push_back(flowOf({ column({ u"alongside other tactics."_s }, 50, 2),
        column({ u"establish their wishes."_s }, 300, 2) }));
    EXPECT_EQ(texts(joinedPages(std::move(pages))),
        (QStringList {
            u"Plans are good at force and neighbourhood level, alongside other tactics."_s,
            u"Victims are told of progress and contracts are used to establish their wishes."_s }));
}

/// A numbered item whose text hangs at 70, in a column that ends at `right`.
PageFlow itemOf(const QStringList &lines, double right)
{
    Sheet sheet;
    sheet.set(u"1."_s, 50, 100).block(lines, 70, 100);
    Column column { 50, right, paragraphsOf(sheet.rows(), usual()) };
    column.drafts.front().right = right;
    return flowOf({ std::move(column) });
}

TEST(Flow, ItemThatFilledItsPageWithASentenceGoesOnAtItsText)
{
    std::vector<PageFlow> pages;
    pages.push_back(itemOf({ u"The force answers calls."_s }, 200));
    pages.push_back(flowOf({ column({ u"Victims are kept informed."_s }, 70, 2) }));
    EXPECT_EQ(texts(joinedPages(std::move(pages))),
        QStringList { u"The force answers calls. Victims are kept informed."_s });
}

TEST(Flow, ParagraphBehindAnItemThatEndedEarlyStaysApart)
{
    std::vector<PageFlow> pages;
    pages.push_back(itemOf({ u"The force answers calls."_s }, 300));
    pages.push_back(flowOf({ column({ u"Victims are kept informed."_s }, 70, 2) }));
    EXPECT_EQ(joinedPages(std::move(pages)).size(), 2U);
}

TEST(Flow, ParagraphAtTheMarginBehindAnItemStaysApart)
{
    std::vector<PageFlow> pages;
    pages.push_back(itemOf({ u"The force answers calls."_s }, 200));
    pages.push_back(flowOf({ column({ u"Victims are kept informed."_s }, 50, 2) }));
    EXPECT_EQ(joinedPages(std::move(pages)).size(), 2U);
}

TEST(Flow, TitleThatRunsOverThePageIsOneHeading)
{
    std::vector<PageFlow> pages {
        flowOf({ column({ u"Police effectiveness, efficiency and"_s }, 50, 1) }),
        flowOf({ column({ u"legitimacy in this county"_s }, 50, 2) })
    };
    for (PageFlow &page : pages)
        page.bands.front().front().drafts.front().kind = BlockKind::Heading;
    const auto drafts = joinedPages(std::move(pages));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(
        drafts.front().text(), u"Police effectiveness, efficiency and legitimacy in this county");
}

TEST(Flow, LastRowsOfATableOnTheNextPageAreItsRows)
{
    const auto draftsOn = [](int page, const QStringList &labels) {
        Sheet sheet;
        const Type type { 10, false, false, page };
        if (page == 1)
            sheet.set(u"Outcome"_s, 50, 80, type)
                .set(u"Force"_s, 200, 80, type)
                .set(u"National"_s, 260, 80, type);
        double y = 100;
        for (const QString &label : labels) {
            sheet.set(label, 50, y, type).set(u"13.9"_s, 205, y, type).set(u"12.1"_s, 275, y, type);
            y += 14;
        }
        if (page == 2)
            sheet.set(u"was found"_s, 50, y - 3, type);
        Column column { 50, 300, {} };
        column.drafts = paragraphsOf(sheet.rows(), usual());
        return column;
    };
    const auto flow = joinedPages({ flowOf({ draftsOn(1, { u"Charged"_s, u"Cautioned"_s }) }),
        flowOf({ draftsOn(2, { u"No suspect"_s }) }) });
    ASSERT_EQ(flow.size(), 1U);
    EXPECT_EQ(flow.front().kind, BlockKind::Table);
    EXPECT_EQ(flow.front().cells.back().row, 3);
    EXPECT_EQ(textAt(flow.front(), 3, 0), u"No suspect was found");
}

TEST(Flow, FirstRowBeforeAPageBreakIsOneOfTheTableUnderTheSameHeads)
{
    const auto columnOn = [](int page, const QStringList &labels) {
        const Type type { 10, false, false, page };
        Sheet sheet;
        sheet.set(u"Outcome"_s, 50, 80, type)
            .set(u"2015/16"_s, 200, 80, type)
            .set(u"2016/17"_s, 260, 80, type);
        double y = 100;
        for (const QString &label : labels) {
            sheet.set(label, 50, y, type).set(u"13.9"_s, 205, y, type).set(u"12.1"_s, 265, y, type);
            y += 14;
        }
        Column column { 50, 300, {} };
        if (labels.size() > 1) {
            column.drafts = paragraphsOf(sheet.rows(), usual());
        } else {
            for (const Row &row : sheet.rows())
                column.drafts.push_back(draftOf({ row.whole() }));
        }
        return column;
    };
    const auto flow = joinedPages({ flowOf({ columnOn(1, { u"Charged"_s }) }),
        flowOf({ columnOn(2, { u"Cautioned"_s, u"No suspect"_s }) }) });
    ASSERT_EQ(flow.size(), 1U);
    EXPECT_EQ(textAt(flow.front(), 1, 0), u"Charged");
    EXPECT_EQ(textAt(flow.front(), 3, 0), u"No suspect");
}
