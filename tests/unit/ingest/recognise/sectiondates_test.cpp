// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/sectiondates.h"

#include <gtest/gtest.h>

#include <utility>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

Block heading(int level, const QString &text)
{
    Block block;
    block.kind = BlockKind::Heading;
    block.level = level;
    block.text = text;
    return block;
}

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

ReadDocument documentOf(std::vector<Block> blocks)
{
    ReadDocument document;
    document.blocks = std::move(blocks);
    document.assemble();
    return document;
}

} // namespace

TEST(SectionDates, GovernTheSectionOfTheHeadingsAboveThem)
{
    const ReadDocument page = documentOf({ heading(1, u"Kent 2016"_s), paragraph(u"Summary."_s),
        heading(2, u"Effectiveness"_s), heading(3, u"How effective is the force?"_s),
        paragraph(u"Last updated 02/03/2017"_s), paragraph(u"The force is good."_s),
        heading(2, u"Efficiency"_s), paragraph(u"Last updated 03/11/2016"_s),
        paragraph(u"It saves."_s), heading(2, u"Key facts"_s), paragraph(u"12 dogs"_s) });
    EXPECT_FALSE(updatedDateOf(page, 1).has_value());
    EXPECT_EQ(updatedDateOf(page, 2), (PartialDate { 2017, 3, 2 }));
    EXPECT_EQ(updatedDateOf(page, 5), (PartialDate { 2017, 3, 2 }));
    EXPECT_EQ(updatedDateOf(page, 8), (PartialDate { 2016, 11, 3 }));
    EXPECT_FALSE(updatedDateOf(page, 10).has_value());
}

TEST(SectionDates, ReachOverTheQuestionsOfTheSameSubject)
{
    const ReadDocument page = documentOf({ heading(1, u"Kent PEEL 2018"_s),
        heading(2, u"How legitimately does the force treat the public and its workforce?"_s),
        paragraph(u"Last updated 20/01/2020"_s), paragraph(u"Good."_s),
        heading(2, u"Questions for Legitimacy"_s), heading(3, u"To what extent is it fair?"_s),
        paragraph(u"The force is good."_s) });
    EXPECT_EQ(updatedDateOf(page, 6), (PartialDate { 2020, 1, 20 }));
}

TEST(SectionDates, OfInnerSectionsWin)
{
    const ReadDocument page = documentOf(
        { heading(2, u"Legitimacy"_s), paragraph(u"Last updated 01/12/2017"_s), paragraph(u"A."_s),
            heading(3, u"Question 1"_s), paragraph(u"Last updated 05/12/2017"_s),
            paragraph(u"B."_s), heading(3, u"Leaders"_s), paragraph(u"C."_s) });
    EXPECT_EQ(updatedDateOf(page, 2), (PartialDate { 2017, 12, 1 }));
    EXPECT_EQ(updatedDateOf(page, 5), (PartialDate { 2017, 12, 5 }));
    EXPECT_EQ(updatedDateOf(page, 7), (PartialDate { 2017, 12, 1 }));
}
