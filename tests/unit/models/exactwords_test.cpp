// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exactwords.h"
#include "support/printqt.h"

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

const QString text
    = u"Heading\n\nThe force trains its officers. It 👮 keeps records of training. Nobody reads them."_s;

SourceSpan cut(const QString &quote)
{
    SourceSpan span;
    span.quote = quote;
    span.start = 9;
    span.end = 90;
    return span;
}

} // namespace

TEST(ExactWords, AreTheSentenceThatTheSnippetComesFrom)
{
    const SourceSpan exact = exactWords(text, cut(u"… records of training. Nobody …"_s));
    EXPECT_EQ(exact.quote, u"It 👮 keeps records of training."_s);
    EXPECT_EQ(exact.start, 40);
    EXPECT_EQ(exact.end, 71); // the sign is one code point of two units
}

TEST(ExactWords, OfAPlaceAloneAreAllThatStandsThere)
{
    SourceSpan place = cut(u"…"_s);
    place.end = 39;
    EXPECT_EQ(exactWords(text, place).quote, u"The force trains its officers."_s);
}

TEST(ExactWords, OfSomethingThatIsNotThereStayAsTheyWere)
{
    EXPECT_EQ(exactWords(text, cut(u"… zebra …"_s)), cut(u"… zebra …"_s));
}

TEST(ExactWords, AreAskedForWhereASearchCutThem)
{
    EXPECT_TRUE(isCut(cut(u"… records …"_s)));
    EXPECT_FALSE(isCut(cut(u"It keeps records."_s)));
}
