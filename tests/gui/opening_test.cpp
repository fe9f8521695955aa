// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries that take time to open: the window says so and waits for nobody.
#include "gui/guitest.h"
#include "widgets/parts/libraryfeed.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Opening : GuiTest
{
    /// A copy of the open library to which this was done.
    QString changedLibrary(const QStringList &statements)
    {
        QString path = folder() + u"/Earlier.peel"_s;
        EXPECT_TRUE(QFile::copy(folder() + u"/Derbyshire.peel"_s, path));
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"earlier"_s);
            database.setDatabaseName(path);
            EXPECT_TRUE(database.open());
            for (const QString &statement : statements)
                EXPECT_TRUE(QSqlQuery(database).exec(statement)) << qPrintable(statement);
            EXPECT_TRUE(QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"earlier"_s);
        return path;
    }

    /// The same as the version before would have left it.
    QString earlierLibrary()
    {
        return changedLibrary({ u"DROP VIEW v_decided_facts"_s, u"DROP TABLE claim_decision"_s,
            u"ALTER TABLE fact_decision DROP COLUMN read_as"_s, u"PRAGMA user_version = 6"_s });
    }

    bool saysInTheBar(const QString &words)
    {
        return QTest::qWaitFor([&] { return window().message().contains(words); }, patience);
    }

    bool says(const QString &words)
    {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    QString libraryPath() { return window().feed().workspace()->info().path; }
};

} // namespace

TEST_F(Opening, ALibraryOfAnEarlierVersionIsBroughtUpToDateBesideTheWindow)
{
    openSamples();
    const QString path = earlierLibrary();
    bool opened = false;
    EXPECT_TRUE(window().openLibrary(path, [&opened] { opened = true; }));
    EXPECT_FALSE(opened) << "the window's thread has copied the file";
    EXPECT_TRUE(says(u"Opening Earlier"_s));
    ASSERT_TRUE(QTest::qWaitFor([&opened] { return opened; }, patience));
    EXPECT_EQ(libraryPath(), path);
    ASSERT_TRUE(waitForFacts());
    EXPECT_FALSE(says(u"Opening Earlier"_s));
    EXPECT_TRUE(QFile::exists(path + u".version-6.bak"_s));
}

TEST_F(Opening, OneThatCannotBeBroughtUpToDateLeavesTheOtherOpen)
{
    openSamples();
    const QString before = libraryPath();
    const QString path = earlierLibrary();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(100); // behind the header, which still tells an earlier version
    file.write(QByteArray(4000, 'x'));
    file.close();
    EXPECT_TRUE(window().openLibrary(path));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window().message().isEmpty(); }, patience));
    EXPECT_EQ(libraryPath(), before);
    EXPECT_NE(window().currentPage(), nullptr) << "back to the library that is open";
}

TEST_F(Opening, OneWhoseFactsCannotBeReadSaysSoInEveryView)
{
    openSamples();
    const QString path = changedLibrary({ u"DROP TABLE fact_box"_s });
    ASSERT_TRUE(window().openLibrary(path));
    ASSERT_TRUE(saysInTheBar(u"The library could not do this"_s));
    QTest::qWait(400); // by when a view would say that it reads
    for (const QString &view : { u"judgments"_s, u"metrics"_s, u"library"_s, u"review"_s }) {
        window().showPage(view);
        EXPECT_TRUE(says(u"This library could not be read"_s)) << qPrintable(view);
    }
}

TEST_F(Opening, OneThatIsTakenAwayMeanwhileIsMissedAndWhatWasReadStays)
{
    openSamples();
    const QString path = libraryPath();
    ASSERT_TRUE(QFile::rename(path, path + u".moved"_s));
    window().feed().readAgain();
    EXPECT_TRUE(saysInTheBar(u"moved or deleted"_s));
    EXPECT_FALSE(QFile::exists(path)) << "an empty one was made";
    EXPECT_FALSE(window().feed().library().isEmpty());
}

TEST_F(Opening, AMatrixWithoutAWantedCellSaysSo)
{
    openSamples();
    window().showPage(u"judgments"_s);
    auto *wish = find<QComboBox>(u"matrixWishComboBox"_s);
    wish->setCurrentText(u"Inadequate"_s);
    EXPECT_TRUE(says(u"No judgment here is “Inadequate”"_s));
    wish->setCurrentIndex(0);
    EXPECT_FALSE(says(u"No judgment here is"_s));
}
