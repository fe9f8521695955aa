// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guitest.h"
#include "widgets/actions.h"
#include "widgets/briefingmodel.h"
#include "widgets/briefingpage.h"
#include "widgets/briefingpreview.h"
#include "widgets/comparepage.h"
#include "widgets/filedialogs.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct BriefingBoard : GuiTest
{
    BriefingPage *board() { return static_cast<BriefingPage *>(window().page(u"briefing"_s)); }

    BriefingModel &model() { return *board()->model(); }

    void addComparison()
    {
        static_cast<ComparePage *>(window().page(u"compare"_s))
            ->compare(u"derbyshire"_s, { u"2015"_s, u"2016"_s });
        trigger(u"view.compare"_s);
        trigger(u"briefing.add"_s);
    }
};

} // namespace

TEST_F(BriefingBoard, CollectsFromTheViewsAndShowsPages)
{
    openSamples();
    addComparison();
    const int compared = model().rowCount();
    EXPECT_GT(compared, 1);
    trigger(u"view.metrics"_s);
    trigger(u"briefing.add"_s);
    EXPECT_EQ(model().rowCount(), compared + 1);
    trigger(u"view.briefing"_s);
    EXPECT_GE(board()->preview()->pages(), 1);
    EXPECT_FALSE(model().briefing().sources.isEmpty());
}

TEST_F(BriefingBoard, MovesAndRemovesBlocksAndTakesThatBack)
{
    openSamples();
    addComparison();
    const Briefing before = model().briefing();
    trigger(u"view.briefing"_s);
    auto *outline = find<QListView>(u"briefingOutline"_s);
    outline->setCurrentIndex(model().index(0));
    trigger(u"briefing.down"_s);
    EXPECT_EQ(outline->currentIndex().row(), 1);
    EXPECT_EQ(model().briefing().blocks.at(1), before.blocks.at(0));
    trigger(u"briefing.removeBlock"_s);
    EXPECT_EQ(model().rowCount(), before.blocks.size() - 1);
    trigger(u"edit.undo"_s);
    trigger(u"edit.undo"_s);
    EXPECT_EQ(model().briefing(), before);
}

TEST_F(BriefingBoard, KeepsWhatWasTypedAsOneStep)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    find<QListView>(u"briefingOutline"_s)->setCurrentIndex(model().index(0));
    auto *words = find<QPlainTextEdit>(u"briefingWords"_s);
    words->setFocus();
    words->selectAll();
    QTest::keyClicks(words, u"Grades"_s);
    find<QListView>(u"briefingOutline"_s)->setCurrentIndex(model().index(1));
    EXPECT_EQ(std::get<BriefingHeading>(model().briefing().blocks.at(0)).text, u"Grades"_s);
    trigger(u"edit.undo"_s);
    EXPECT_EQ(std::get<BriefingHeading>(model().briefing().blocks.at(0)).text, u"Judgments"_s);
}

TEST_F(BriefingBoard, IsSavedAsAFileToHandOver)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    const QString path = folder() + u"/brief.odt"_s;
    FileDialogs::setNextAnswer({ path });
    trigger(u"briefing.export"_s);
    EXPECT_GT(QFileInfo(path).size(), 2000);
}

TEST_F(BriefingBoard, IsThereAgainAtTheNextStart)
{
    openSamples();
    addComparison();
    const Briefing before = model().briefing();
    restart();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model().rowCount() > 0; }, 20000));
    EXPECT_EQ(model().briefing(), before);
}

TEST_F(BriefingBoard, SaysWhatToDoWhileItIsEmpty)
{
    openSamples();
    trigger(u"view.briefing"_s);
    EXPECT_EQ(model().rowCount(), 0);
    const auto labels = board()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Ctrl+B"_s);
    }));
}
