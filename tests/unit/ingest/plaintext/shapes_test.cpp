// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/shapes.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

TEST(Shapes, GradesAloneInEveryWriting)
{
    for (const QStringView grade :
        { u"Good", u"REQUIRES IMPROVEMENT", u"Require improvement", u"‘adequate’",
            u"Not yet graded", u"To be graded", u"graded inadequate", u"Judgment: Outstanding" })
        EXPECT_TRUE(isGradeAlone(grade)) << grade.toUtf8().constData();
    for (const QStringView text :
        { u"Good examples", u"Good use of resources", u"Goodness", u"A good year" })
        EXPECT_FALSE(isGradeAlone(text)) << text.toUtf8().constData();
}

TEST(Shapes, ListMarksNeedABlankAndSectionNumbersAreNone)
{
    EXPECT_EQ(bulletOf(u"  • The force")->marker, u"•"_s);
    EXPECT_EQ(bulletOf(u"- The force")->marker, u"-"_s);
    EXPECT_EQ(bulletOf(u"(a) The force")->marker, u"(a)"_s);
    EXPECT_EQ(bulletOf(u"3. The force")->marker, u"3."_s);
    EXPECT_FALSE(bulletOf(u"-21.0%").has_value());
    EXPECT_FALSE(bulletOf(u"1.2 The force").has_value());
    EXPECT_FALSE(bulletOf(u"often").has_value());
}

TEST(Shapes, HeadingsAreShortAndNoSentences)
{
    for (const QStringView heading : { u"Effectiveness", u"2.1 Calls to the police", u"CONCLUSION",
             u"How well does the force use its resources to meet the demand it faces?" })
        EXPECT_TRUE(isHeadingShaped(heading)) << heading.toUtf8().constData();
    for (const QStringView line : { u"The force is good.", u"793", u"+0.2%", u"1,015 square miles",
             u"Good", u"7 March 2019", u"Last updated 02/03/2017", u"View the three questions",
             u"Source: Home Office", u"The force knows. HMIC", u"the force", u"www.example.org" })
        EXPECT_FALSE(isHeadingShaped(line)) << line.toUtf8().constData();
}
