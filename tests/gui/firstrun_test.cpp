// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guitest.h"
#include "widgets/parts/filedialogs.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/window/actions.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Peel;

using FirstRun = GuiTest;

TEST_F(FirstRun, TheSampleIsOneKeyAway)
{
    window().restoreSession();
    window().activateWindow();
    auto *sample = find<QPushButton>(u"sampleButton"_s);
    ASSERT_NE(sample, nullptr);
    EXPECT_TRUE(sample->isVisible());
    EXPECT_EQ(window().focusWidget(), sample);
}

TEST_F(FirstRun, WithoutALibraryNoViewCanBeChosen)
{
    window().restoreSession();
    EXPECT_FALSE(window().actions()[u"view.judgments"_s]->isEnabled());
    EXPECT_TRUE(window().actions()[u"library.import"_s]->isEnabled());
}

TEST_F(FirstRun, DroppedFilesMakeALibraryAndAreRead)
{
    QMimeData files;
    files.setUrls(
        { QUrl::fromLocalFile(sampleDocuments() + u"/derbyshire-peel-2016-page.html"_s) });
    QDragEnterEvent enter({ 200, 200 }, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    ASSERT_NE(window().feed().workspace(), nullptr) << qPrintable(window().message());
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return window().feed().library().facts().documents.size() == 1; }, patience));
    EXPECT_EQ(window().currentPage()->id(), u"library"_s);
}

TEST_F(FirstRun, ALibraryThatCannotBeOpenedIsSaidInABar)
{
    FileDialogs::setNextAnswer({ u"/proc/no/such/folder/new.peel"_s });
    trigger(u"library.open"_s);
    EXPECT_EQ(window().feed().workspace(), nullptr);
    EXPECT_FALSE(window().message().isEmpty());
}

TEST_F(FirstRun, ImportingByLinkKeepsThePathAndIsRemembered)
{
    const QString page = sampleDocuments() + u"/derbyshire-peel-2016-page.html"_s;
    trigger(u"library.importLinks"_s);
    restart();
    ASSERT_TRUE(window().actions()[u"library.importLinks"_s]->isChecked());
    ASSERT_TRUE(window().openLibrary(folder() + u"/new.peel"_s));
    window().importPaths({ page });
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window().feed().library().facts().documents.size() == 1; }, patience));
    const qint64 id = window().feed().library().facts().documents.first().id;
    EXPECT_EQ(window().feed().workspace()->originalPath(id), page);
}
