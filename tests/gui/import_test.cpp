// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that go wrong, or meet what is no document, and what can be seen of it afterwards.
#include "gui/guitest.h"
#include "models/importrowsmodel.h"
#include "widgets/library/failedimports.h"
#include "widgets/library/jobpanel.h"
#include "widgets/library/runningimport.h"
#include "widgets/parts/libraryfeed.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Importing : GuiTest
{
    QString make(const QString &name, const QByteArray &bytes)
    {
        const QString path = QDir(folder()).filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    void openEmpty()
    {
        ASSERT_TRUE(window().openLibrary(library()));
        ASSERT_TRUE(waitForFacts());
    }

    QString library() const { return folder() + u"/lib.peel"_s; }

    QWidget *failed() { return find<QWidget>(u"failedImports"_s); }
};

} // namespace

TEST_F(Importing, AFileThatCannotBeReadStaysListedUntilItIsDismissed)
{
    openEmpty();
    window().importPaths({ make(u"broken.pdf"_s, "%PDF-1.7 and nothing more") });
    ASSERT_TRUE(QTest::qWaitFor([this] { return failed()->isVisible(); }, patience));
    restart();
    ASSERT_TRUE(window().openLibrary(library()));
    ASSERT_TRUE(waitForFacts());
    window().showPage(u"library"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return failed()->isVisible(); }, patience));
    find<QPushButton>(u"foldFailedButton"_s)->click();
    auto *list = find<QTreeView>(u"failedImportView"_s);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"broken.pdf"_s);
    EXPECT_FALSE(list->model()->index(0, 1).data().toString().isEmpty());
    find<QPushButton>(u"dismissButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !failed()->isVisible(); }, patience));
}

TEST_F(Importing, AFileThatWasMendedIsReadWhenItIsTriedAgain)
{
    openEmpty();
    const QString path = make(u"page.pdf"_s, "%PDF-1.7 and nothing more");
    window().importPaths({ path });
    ASSERT_TRUE(QTest::qWaitFor([this] { return failed()->isVisible(); }, patience));
    QFile::remove(path);
    ASSERT_TRUE(
        QFile::copy(sampleDocuments() + u"/derbyshire-effectiveness-2015-report.pdf"_s, path));
    find<QPushButton>(u"tryAgainButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return window().feed().library().facts().documents.size() == 1; }, patience));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !failed()->isVisible(); }, patience));
}

TEST_F(Importing, WhatIsAddedMeanwhileJoinsTheList)
{
    openEmpty();
    const QByteArray page = "<h1>PEEL 2016</h1><p>Derbyshire is good at ";
    window().importPaths({ make(u"one.html"_s, page + "one thing.</p>") });
    window().importPaths({ make(u"two.html"_s, page + "two things.</p>") });
    const auto *running = window().findChild<RunningImport *>();
    ASSERT_TRUE(QTest::qWaitFor([running] { return !running->isRunning(); }, patience));
    EXPECT_EQ(running->rows()->finished(), 2);
    EXPECT_TRUE(window().findChild<JobPanel *>()->accessibleDescription().startsWith(
        u"2 documents read"_s));
}

TEST_F(Importing, OfAFolderSaysWhatIsPassedOver)
{
    openEmpty();
    make(u"in/page.html"_s, "<h1>PEEL 2016</h1><p>Derbyshire is good.</p>");
    make(u"in/README.md"_s, "what this is");
    window().importPaths({ folder() + u"/in"_s });
    auto *rows = window().findChild<ImportRowsModel *>();
    ASSERT_TRUE(QTest::qWaitFor(
        [rows] { return rows->rowCount() == 2 && rows->finished() == 1; }, patience));
    EXPECT_EQ(rows->files(), 1);
    EXPECT_EQ(rows->index(1, ImportRowsModel::State).data().toString(), u"passed over"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return window().findChild<JobPanel *>()->accessibleDescription().contains(
                u"1 passed over"_s);
        },
        patience));
}
