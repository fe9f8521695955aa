// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table.h"
#include "support/printqt.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

Table small()
{
    Table table;
    table.title = u"A & B"_s;
    table.columns = { { u"name"_s, u"Name"_s, false }, { u"value"_s, u"Value"_s, true } };
    table.rows = { { { u"plain"_s, {} }, { 131113, u"131,113"_s } },
        { { u"comma, \"quote\"\nline"_s, {} }, { 0.56, {} } }, { { u"none"_s, {} }, {} } };
    return table;
}

} // namespace

TEST(Table, CsvFollowsRfc4180)
{
    EXPECT_EQ(QString::fromUtf8(csvOf(small())),
        u"name,value\r\n"
        "plain,131113\r\n"
        "\"comma, \"\"quote\"\"\nline\",0.56\r\n"
        "none,\r\n"_s);
    EXPECT_TRUE(csvOf(small(), true).startsWith("\xEF\xBB\xBFname"));
}

TEST(Table, JsonKeepsTheTypes)
{
    const QJsonArray json = jsonOf(small());
    EXPECT_EQ(json.at(0)["value"_L1].toDouble(), 131113);
    EXPECT_TRUE(json.at(2)["value"_L1].isNull());
}

TEST(Table, TabsAndLineEndsDoNotBreakTheClipboard)
{
    EXPECT_EQ(QString::fromUtf8(tsvOf(small())),
        u"Name\tValue\nplain\t131,113\ncomma, \"quote\" line\t0.56\nnone\t\n"_s);
}

TEST(Table, HtmlIsEscaped)
{
    EXPECT_TRUE(htmlOf(small()).startsWith(u"<table><caption>A &amp; B</caption>"_s));
}

TEST(Table, PlainTextAlignsNumbersRightAndWraps)
{
    Table table;
    table.columns = { { u"a"_s, u"Area"_s, false }, { u"n"_s, u"Calls"_s, true } };
    table.rows = { { { u"one two three"_s, {} }, { 7, {} } } };
    EXPECT_EQ(plainOf(table, 8),
        u"Area     Calls\n"
        "───────  ─────\n"
        "one two      7\n"
        "three\n"_s);
}

TEST(Table, SavingToAFolderThatIsNotThereSaysSo)
{
    const auto saved = saveBytes(u"/nowhere/at/all.csv"_s, "x");
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
}

TEST(Table, SavesWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    ASSERT_TRUE(saveBytes(path, "new").has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("new"));
}
