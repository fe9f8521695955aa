// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/statement.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const Migration first { 1, u"0001-a.sql"_s, u"CREATE TABLE a (x); INSERT INTO a VALUES (7);"_s };
const Migration second { 2, u"0002-b.sql"_s, u"ALTER TABLE a ADD COLUMN y;"_s };
const Migration broken { 2, u"0002-b.sql"_s, u"CREATE TABLE b (x); CREATE TABEL c (x);"_s };

class Migrations : public ::testing::Test
{
protected:
    std::unique_ptr<Connection> open(const QString &at) const
    {
        return *Connection::open(at, Connection::Access::ReadWrite);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"x.peel"_s);
    QString backup = path + u".version-1.bak"_s;
};

} // namespace

TEST_F(Migrations, MakeANewLibraryWithoutABackup)
{
    const auto connection = open(path);
    EXPECT_EQ(migrate(*connection, path, { first, second }), 2);
    EXPECT_EQ(valueOf(*connection, u"PRAGMA application_id"_s).toInt(), libraryApplicationId);
    EXPECT_FALSE(QFile::exists(backup));
}

TEST_F(Migrations, KeepACopyOfTheOldVersionBeforeTheFirstStep)
{
    const auto connection = open(path);
    ASSERT_EQ(migrate(*connection, path, { first }), 1);
    ASSERT_EQ(migrate(*connection, path, { first, second }), 2);
    const auto old = open(backup);
    EXPECT_EQ(schemaVersion(*old), 1);
    EXPECT_EQ(valueOf(*old, u"SELECT x FROM a"_s).toInt(), 7);
}

TEST_F(Migrations, AStepThatFailsLeavesTheLibraryAsItWas)
{
    const auto connection = open(path);
    ASSERT_EQ(migrate(*connection, path, { first }), 1);
    const auto result = migrate(*connection, path, { first, broken });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Storage);
    EXPECT_EQ(schemaVersion(*connection), 1);
    EXPECT_EQ(
        valueOf(*connection, u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s).toInt(), 0);
}

TEST_F(Migrations, TakenTwiceChangeNothing)
{
    const auto connection = open(path);
    ASSERT_EQ(migrate(*connection, path, { first, second }), 2);
    EXPECT_EQ(migrate(*connection, path, { first, second }), 2);
    EXPECT_FALSE(QFile::exists(backup));
}

TEST(BuiltInMigrations, AreNumberedWithoutGaps)
{
    int version = 0;
    for (const Migration &migration : builtInMigrations())
        EXPECT_EQ(migration.version, ++version) << qPrintable(migration.name);
    EXPECT_GE(version, 1);
}
