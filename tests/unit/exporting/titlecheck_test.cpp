// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/titlecheck.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

namespace {

FigureSpec calls()
{
    return line({ { 131113, 143000, 152944, 167358 } });
}

} // namespace

TEST(TitleCheck, LetsTrueNumbersPass)
{
    for (const QString &title :
        { u"999 calls rose from 131,113 to 167,358"_s, u"999 calls up 28% since 2017"_s,
            u"167,000 calls in 2020–21"_s, u"Derbyshire answered 0.17 million calls"_s,
            u"36,245 more calls in four years"_s, u"999 calls, Derbyshire"_s })
        EXPECT_EQ(titleFindings(calls(), title), QStringList()) << qPrintable(title);
}

TEST(TitleCheck, NamesANumberThatTheDataDoNotHave)
{
    const QStringList findings = titleFindings(calls(), u"999 calls rose to 176,358"_s);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings.front().contains(u"176,358"_s));
}

TEST(TitleCheck, NamesAWordOfDirectionThatTheDataContradict)
{
    EXPECT_EQ(titleFindings(calls(), u"999 calls fell"_s),
        QStringList { u"The title says “fell”; from first to last the figures rise."_s });
    EXPECT_TRUE(titleFindings(calls(), u"Calls grew, complaints fell"_s).isEmpty());
    EXPECT_EQ(titleFindings(line({ { 5, 6, 4 } }), u"Rising"_s).size(), 1);
}

TEST(TitleCheck, AsksForATitleThatCanBeReadAtAGlance)
{
    EXPECT_EQ(titleFindings(calls(), u" "_s).size(), 1);
    EXPECT_EQ(titleFindings(calls(), u"word "_s.repeated(16)).size(), 1);
}

TEST(TitleCheck, ItsOwnSuggestionsPass)
{
    for (const FigureSpec &spec : ofEveryKind()) {
        const QStringList suggestions = titleSuggestions(spec);
        EXPECT_FALSE(suggestions.isEmpty());
        for (const QString &title : suggestions) {
            for (const QString &finding : titleFindings(spec, title))
                EXPECT_TRUE(finding.contains(u"words"_s)) << qPrintable(title + finding);
        }
    }
}
