// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using namespace Peel;
using namespace Qt::StringLiterals;

TEST(Patterns, TellWhereTheirGroupsStand)
{
    const Pattern year(u"(?<from>\\d{4})(?:/(?<to>\\d\\d))?"_s);
    const PatternMatch both = year.match(u"in 2018/19"_s);
    ASSERT_TRUE(both.hasMatch());
    EXPECT_EQ(both.captured(), u"2018/19"_s);
    EXPECT_EQ(both.capturedStart(), 3);
    EXPECT_EQ(both.capturedEnd(), 10);
    EXPECT_EQ(both.captured(u"from"), u"2018"_s);
    EXPECT_EQ(both.captured(u"to"), u"19"_s);
    EXPECT_EQ(both.lastCapturedIndex(), 2);
    const PatternMatch one = year.match(u"in 2018"_s);
    EXPECT_FALSE(one.hasCaptured(u"to"));
    EXPECT_EQ(one.capturedStart(2), -1);
    EXPECT_EQ(one.captured(u"to"), QString());
    EXPECT_FALSE(year.match(u"never"_s).hasMatch());
}

TEST(Patterns, KeepATextThatIsGone)
{
    const Pattern word(u"\\w+"_s);
    const PatternMatch match = word.match(QString(u"Derbyshire, "_s).repeated(2));
    EXPECT_EQ(match.captured(), u"Derbyshire"_s);
}

TEST(Patterns, FindEveryMatchAndEmptyOnesOnce)
{
    QStringList found;
    const Pattern letters(u"[a-z]*"_s);
    for (auto matches = letters.globalMatch(u"ab1c"_s); matches.hasNext();)
        found.append(matches.next().captured());
    EXPECT_EQ(found, (QStringList { u"ab"_s, QString(), u"c"_s, QString() }));
    EXPECT_EQ(Pattern(u"\\d"_s).countIn(u"1,594"), 4);
}

TEST(Patterns, ReplaceAndSplitLikeStringsDo)
{
    const Pattern gap(u"\\s+"_s);
    EXPECT_EQ(gap.replacedIn(u"a  b   c"_s, u" "), u"a b c"_s);
    EXPECT_EQ(gap.removedFrom(u" a b "_s), u"ab"_s);
    EXPECT_EQ(gap.split(u" a b"_s), (QStringList { QString(), u"a"_s, u"b"_s }));
    EXPECT_EQ(gap.split(u" a b"_s, Qt::SkipEmptyParts), (QStringList { u"a"_s, u"b"_s }));
    EXPECT_EQ(Pattern(u"\\*(\\w+)\\*"_s).replacedIn(u"*good* work"_s, u"\\1"), u"good work"_s);
}

TEST(Patterns, KnowLettersWhereTheyAreAskedTo)
{
    const Pattern plain(u"^\\w+$"_s);
    const Pattern all(u"^\\w+$"_s, Pattern::UseUnicodePropertiesOption);
    EXPECT_FALSE(plain.isIn(u"Ynys Môn"_s.mid(5)));
    EXPECT_TRUE(all.isIn(u"Ynys Môn"_s.mid(5)));
    EXPECT_TRUE(Pattern(u"GOOD"_s, Pattern::CaseInsensitiveOption).isIn(u"good"));
    EXPECT_EQ(Pattern(u"^b"_s, Pattern::MultilineOption).indexIn(u"a\nb"), 2);
    EXPECT_TRUE(Pattern(u"a.b"_s, Pattern::DotMatchesEverythingOption).isIn(u"a\nb"));
}

TEST(Patterns, AnswerTheSameOnceTheyAreMachineCode)
{
    const Pattern share(u"(\\d+)\\s?(?:%|per\\s?cent)"_s);
    for (int i = 0; i < 2000; ++i) {
        const PatternMatch match = share.match(u"about %1 percent of calls"_s.arg(i));
        ASSERT_TRUE(match.hasMatch());
        ASSERT_EQ(match.captured(1).toInt(), i);
        ASSERT_FALSE(share.isIn(u"about half of the calls"));
    }
}

TEST(Patterns, SurviveOddTexts)
{
    const QString loneSurrogate = u"5 %"_s + QChar(char16_t(0xD83D));
    EXPECT_FALSE(Pattern(u"cent"_s).isIn(loneSurrogate));
    EXPECT_TRUE(Pattern(u"^.$"_s).isIn(u"\U0001F46E"));
    EXPECT_FALSE(Pattern(u"x"_s).isIn(QStringView()));
    EXPECT_TRUE(Pattern(u"^$"_s).isIn(QString()));
    EXPECT_FALSE(Pattern().isIn(u"x"));
    EXPECT_FALSE(Pattern().isValid());
    EXPECT_FALSE(Pattern(u"x"_s).match(u"x"_s, 2).hasMatch());
}

TEST(Patterns, EscapeWhatTheyShallTakeLiterally)
{
    const QString name = u"Avon & Somerset (A.S.)"_s;
    EXPECT_TRUE(Pattern(u'^' + Pattern::escape(name) + u'$').isIn(name));
}

TEST(Patterns, AreSharedByThreads)
{
    const Pattern number(u"\\b(\\d+)\\b"_s);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&number, t] {
            for (int i = 0; i < 1000; ++i)
                EXPECT_EQ(number.match(u"in %1 cases"_s.arg(i + t)).captured(1).toInt(), i + t);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}
