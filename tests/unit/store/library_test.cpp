// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "unit/store/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

class Libraries : public ::testing::Test
{
protected:
    void write(const QByteArray &content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void make() const { ASSERT_TRUE(Library::open(path, Library::Wanted::ReadWrite).has_value()); }

    std::unique_ptr<Connection> connect() const
    {
        return *Connection::open(path, Connection::Access::ReadWrite);
    }

    Testing::OrdinaryUser user; // permissions mean nothing to root
    QTemporaryDir folder;
    QString path = folder.filePath(u"Inspection reports.peel"_s);
};

QString refusal(const QString &path, Library::Wanted wanted = Library::Wanted::ReadWrite)
{
    const auto library = Library::open(path, wanted);
    EXPECT_FALSE(library.has_value());
    if (library)
        return {};
    EXPECT_EQ(library.error().kind, ErrorKind::Storage);
    return library.error().message;
}

} // namespace

TEST_F(Libraries, AreMadeWhereThereIsNone)
{
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
    EXPECT_FALSE(library->isReadOnly());
    const auto connection = *library->connect();
    EXPECT_EQ(valueOf(*connection, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    EXPECT_EQ(valueOf(*connection, u"PRAGMA foreign_keys"_s).toInt(), 1);
    EXPECT_EQ(schemaVersion(*connection), builtInMigrations().back().version);
}

TEST_F(Libraries, AreNotMadeToBeRead)
{
    EXPECT_TRUE(refusal(path, Library::Wanted::ReadOnly).contains(u"There is no library"_s));
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(Libraries, AnEmptyFileBecomesOne)
{
    write({});
    EXPECT_TRUE(Library::open(path, Library::Wanted::ReadWrite).has_value());
}

TEST_F(Libraries, AnEmptyFileHasNothingToRead)
{
    write({});
    EXPECT_TRUE(refusal(path, Library::Wanted::ReadOnly).contains(u"is empty"_s));
}

TEST_F(Libraries, OneOfAnEarlierVersionSaysHowItIsBroughtUpToDate)
{
    make();
    execute(*connect(), u"PRAGMA user_version = 1"_s);
    EXPECT_TRUE(refusal(path, Library::Wanted::ReadOnly).contains(u"open it in PEEL Explorer"_s));
}

TEST_F(Libraries, OneThatWasTakenAwayIsNotMadeAnew)
{
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    ASSERT_TRUE(library.has_value());
    EXPECT_TRUE(library->connect().has_value());
    ASSERT_TRUE(QFile::rename(path, path + u".moved"_s));
    const auto connection = library->connect();
    ASSERT_FALSE(connection.has_value());
    EXPECT_EQ(connection.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(connection.error().message.contains(u"moved or deleted"_s))
        << qPrintable(connection.error().message);
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(QFile::rename(path + u".moved"_s, path)); // and it is back
    EXPECT_TRUE(library->connect().has_value());
}

TEST_F(Libraries, OneOfAnEarlierVersionIsKnownByItsFirstBytes)
{
    EXPECT_FALSE(Library::isOfEarlierVersion(path)) << "there is none";
    make();
    EXPECT_FALSE(Library::isOfEarlierVersion(path));
    {
        const auto connection = connect();
        execute(*connection, u"PRAGMA user_version = 1"_s);
        execute(*connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    EXPECT_TRUE(Library::isOfEarlierVersion(path));
    write(
        "%PDF-1.4 no library, "
        "and long enough to have a header where SQLite would have one: sixty bytes and forty more");
    EXPECT_FALSE(Library::isOfEarlierVersion(path));
}

TEST_F(Libraries, AFileOfAnotherKindIsRefusedAndLeftAlone)
{
    write("%PDF-1.4 certainly no database, though long enough to be one");
    EXPECT_TRUE(refusal(path).contains(u"is not a library"_s));
    EXPECT_EQ(QFile(path).size(), 60);
}

TEST_F(Libraries, ADatabaseOfAnotherProgramIsRefused)
{
    execute(*connect(), u"CREATE TABLE bookmarks (url)"_s);
    EXPECT_TRUE(refusal(path).contains(u"is not a library"_s));
}

TEST_F(Libraries, ADamagedOneIsRefused)
{
    make();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(20000, 'x'));
    file.close();
    EXPECT_TRUE(refusal(path).contains(u"damaged"_s));
}

TEST_F(Libraries, AFolderIsRefused)
{
    EXPECT_TRUE(refusal(folder.path()).contains(u"is a folder"_s));
    EXPECT_TRUE(refusal(folder.filePath(u"no/such/x.peel"_s)).contains(u"There is no folder"_s));
}

TEST_F(Libraries, OfANewerVersionAreReadAlone)
{
    make();
    execute(*connect(), u"PRAGMA user_version = 999"_s);
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
    EXPECT_TRUE(library->isReadOnly());
    EXPECT_TRUE(library->whyReadOnly().contains(u"newer version"_s));
    const auto written = storing([&] {
        execute(**library->connect(), u"DELETE FROM document"_s);
        return true;
    });
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
}

TEST_F(Libraries, LockedByAnotherProgramAreReadAlone)
{
    make();
    const auto other = connect();
    const Transaction long_(*other);
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
    EXPECT_TRUE(library->isReadOnly());
    EXPECT_TRUE(library->whyReadOnly().contains(u"Another program"_s));
}

TEST_F(Libraries, LockedAgainstReadingAreRefusedWithASentence)
{
    make();
    const auto other = connect();
    execute(*other, u"PRAGMA journal_mode = DELETE"_s);
    execute(*other, u"BEGIN EXCLUSIVE"_s);
    EXPECT_TRUE(refusal(path).contains(u"Another program has locked the library"_s));
}

TEST_F(Libraries, WithoutPermissionToChangeAreReadAlone)
{
    if (!user.isOrdinary())
        GTEST_SKIP() << "permissions bind ordinary users alone";
    make();
    QFile::setPermissions(path, QFile::ReadOwner);
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
    EXPECT_TRUE(library->isReadOnly());
    EXPECT_TRUE(library->whyReadOnly().contains(u"no permission"_s));
}

TEST_F(Libraries, InAFolderThatCannotBeWrittenAreReadAlone)
{
    if (!user.isOrdinary())
        GTEST_SKIP() << "permissions bind ordinary users alone";
    make();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
    EXPECT_TRUE(library->isReadOnly());
    const auto connection = library->connect();
    ASSERT_TRUE(connection.has_value());
    EXPECT_EQ(valueOf(**connection, u"SELECT count(*) FROM v_documents"_s).toInt(), 0);
    EXPECT_TRUE(refusal(folder.filePath(u"new.peel"_s)).contains(u"no permission"_s));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(Libraries, WithoutPermissionToReadAreRefused)
{
    if (!user.isOrdinary())
        GTEST_SKIP() << "permissions bind ordinary users alone";
    make();
    QFile::setPermissions(path, {});
    EXPECT_TRUE(refusal(path).contains(u"no permission to read"_s));
}
