// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

TEST(SqlScript, PartsAtSemicolons)
{
    EXPECT_EQ(sqlStatements(u"CREATE TABLE a (x);\n\nCREATE TABLE b (y);\n"_s),
        (QStringList { u"CREATE TABLE a (x)"_s, u"CREATE TABLE b (y)"_s }));
}

TEST(SqlScript, KeepsSemicolonsInsideTextAndLeavesOutComments)
{
    EXPECT_EQ(sqlStatements(u"-- a force's own; comment\nSELECT ';' /* not; here */, \"a;b\";"_s),
        QStringList { u"SELECT ';' \n, \"a;b\""_s });
}

TEST(SqlScript, KeepsATriggerWhole)
{
    const QString trigger
        = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1;\n SELECT 2;\nEND"_s;
    EXPECT_EQ(sqlStatements(trigger + u";\nSELECT 3;"_s), (QStringList { trigger, u"SELECT 3"_s }));
}

TEST(SqlScript, TakesALastStatementWithoutSemicolon)
{
    EXPECT_EQ(sqlStatements(u"SELECT 1;\nSELECT 2\n"_s).size(), 2);
    EXPECT_TRUE(sqlStatements(u" \n-- nothing\n"_s).isEmpty());
}
