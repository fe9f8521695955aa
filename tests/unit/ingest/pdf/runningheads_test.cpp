// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/runningheads.h"
#include "typeset.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Pdf;
using namespace Qt::StringLiterals;

namespace {

PageRows page(int number, const Sheet &sheet)
{
    PageRows page;
    page.info.number = number;
    page.info.width = 595;
    page.info.height = 842;
    page.rows = sheet.rows();
    return page;
}

std::vector<PageRows> report(int pages)
{
    std::vector<PageRows> all;
    for (int i = 1; i <= pages; ++i) {
        all.push_back(page(i,
            Sheet()
                .set(u"Police effectiveness 2015"_s, 50, 30)
                .set(u"The finding of page %1 stands here"_s.arg(i), 50, 300)
                .set(QString::number(i + 2), 290, 805)));
    }
    return all;
}

} // namespace

TEST(RunningHeads, RepeatedLinesOfTheMarginsGo)
{
    auto pages = report(6);
    const auto furniture = takeRunningHeads(pages);
    EXPECT_EQ(furniture.size(), 12U);
    for (const PageRows &p : pages)
        EXPECT_EQ(p.rows.size(), 1U);
}

TEST(RunningHeads, PrintedNumberBecomesThePagesLabel)
{
    auto pages = report(6);
    takeRunningHeads(pages);
    EXPECT_EQ(pages[3].info.label, u"6");
}

TEST(RunningHeads, NumberThatStandsElsewhereGoesTooIfItIsTheRightOne)
{
    auto pages = report(6);
    pages.push_back(page(7, Sheet().set(u"9"_s, 290, 812)));
    pages.push_back(page(8, Sheet().set(u"43"_s, 290, 812)));
    takeRunningHeads(pages);
    EXPECT_TRUE(pages[6].rows.empty());
    EXPECT_EQ(pages[7].rows.size(), 1U);
}

TEST(RunningHeads, LineThatStandsOnceInTheMarginStays)
{
    auto pages = report(6);
    pages.push_back(
        page(7, Sheet().set(u"To answer this question we looked at four things"_s, 50, 60)));
    takeRunningHeads(pages);
    EXPECT_EQ(pages[6].rows.size(), 1U);
}

TEST(RunningHeads, RepeatedLineInTheBodyStays)
{
    std::vector<PageRows> pages;
    for (int i = 1; i <= 5; ++i)
        pages.push_back(page(i, Sheet().set(u"Summary of findings"_s, 50, 200)));
    EXPECT_TRUE(takeRunningHeads(pages).empty());
}

TEST(RunningHeads, OneFootWithThePagesNumberBesideANameGoes)
{
    std::vector<PageRows> pages { page(1,
        Sheet()
            .set(u"The force answered 96 percent of calls"_s, 50, 300)
            .set(u"Response of the force | 1"_s, 50, 805)) };
    const auto furniture = takeRunningHeads(pages);
    ASSERT_EQ(furniture.size(), 1U);
    EXPECT_EQ(furniture.front().text, u"Response of the force | 1");
    // Not the number of the page.
    pages = { page(2, Sheet().set(u"Response times | 5"_s, 50, 805)) };
    EXPECT_TRUE(takeRunningHeads(pages).empty());
}
