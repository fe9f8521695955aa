// SPDX-License-Identifier: GPL-3.0-or-later
// A library is closed, or another one opened, while something of it is still under way.
#include "gui/guitest.h"
#include "models/importrowsmodel.h"
#include "widgets/library/jobpanel.h"
#include "widgets/library/runningimport.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/review/reviewform.h"
#include "widgets/search/searchpage.h"

#include <QComboBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Closing : GuiTest
{
    bool openOther() { return window().openLibrary(folder() + u"/other.peel"_s) && waitForFacts(); }

    ImportRowsModel *imported() { return window().findChild<ImportRowsModel *>(); }
};

} // namespace

TEST_F(Closing, LeavesQuestionsUnanswered)
{
    openSamples();
    for (const QString &view : { u"search"_s, u"compare"_s, u"improvements"_s, u"review"_s })
        trigger(u"view."_s + view);
    static_cast<SearchPage *>(window().page(u"search"_s))->search(u"training"_s);
    trigger(u"figure.keep"_s);
    window().feed().close();
    QTest::qWait(300);
    EXPECT_EQ(find<QTreeView>(u"hitView"_s)->model()->rowCount(), 0);
}

TEST_F(Closing, EndsTheImportAndItsList)
{
    ASSERT_TRUE(window().openLibrary(folder() + u"/one.peel"_s));
    ASSERT_TRUE(waitForFacts());
    window().importPaths({ sampleDocuments() });
    auto *panel = window().findChild<JobPanel *>();
    ASSERT_TRUE(QTest::qWaitFor([this] { return imported()->rowCount() > 0; }, patience));
    EXPECT_FALSE(panel->isHidden());
    ASSERT_TRUE(openOther());
    EXPECT_TRUE(panel->isHidden());
    EXPECT_EQ(imported()->rowCount(), 0);
    EXPECT_FALSE(window().findChild<RunningImport *>()->isRunning());
}

TEST_F(Closing, LeavesNothingToConfirm)
{
    openSamples();
    trigger(u"view.review"_s);
    auto *list = find<QTreeView>(u"reviewView"_s);
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->currentIndex().isValid(); }, patience));
    for (QComboBox *field : find<ReviewForm>({})->findChildren<QComboBox *>())
        field->setCurrentIndex(field->count() - 1);
    ASSERT_TRUE(openOther());
    window().showPage(u"review"_s);
    Q_EMIT find<ReviewForm>({})->confirmed();
    EXPECT_EQ(list->model()->rowCount(), 0);
}
