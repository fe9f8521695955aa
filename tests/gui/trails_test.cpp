// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations through later documents, by keys alone: deciding, linking by hand, going on.
#include "gui/guitest.h"
#include "models/improvementmodel.h"
#include "models/modelroles.h"
#include "widgets/actions.h"
#include "widgets/improvementspage.h"
#include "widgets/libraryfeed.h"
#include "widgets/searchpage.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Trails : GuiTest
{
    QTreeView *list() { return find<QTreeView>(u"improvementView"_s); }

    QTreeView *trail() { return find<QTreeView>(u"trailView"_s); }

    void follow()
    {
        openSamples();
        trigger(u"view.improvements"_s);
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return trail()->model()->rowCount() > 0; }, 60000));
        press(list(), Qt::Key_F3);
        ASSERT_TRUE(undecided(trail()->currentIndex()));
    }

    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    }

    static LinkVerdict verdict(const QModelIndex &index)
    {
        return static_cast<LinkVerdict>(index.data(StateRole).toInt());
    }

    static bool undecided(const QModelIndex &index)
    {
        return index.isValid() && verdict(index) == LinkVerdict::Suggested;
    }

    bool becomes(int row, LinkVerdict wanted)
    {
        return QTest::qWaitFor(
            [&] { return verdict(trail()->model()->index(row, 0)) == wanted; }, 20000);
    }
};

} // namespace

TEST_F(Trails, ADecisionIsTakenBackAndMadeAgainByKeys)
{
    follow();
    const int row = trail()->currentIndex().row();
    press(trail(), Qt::Key_A);
    EXPECT_TRUE(becomes(row, LinkVerdict::Accepted));
    press(trail(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(becomes(row, LinkVerdict::Suggested));
    press(trail(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(becomes(row, LinkVerdict::Accepted));
}

TEST_F(Trails, ARejectedLinkSaysSo)
{
    follow();
    const int row = trail()->currentIndex().row();
    press(trail(), Qt::Key_X);
    EXPECT_TRUE(becomes(row, LinkVerdict::Rejected));
}

TEST_F(Trails, DecisionsMadeFastAreAllKept)
{
    follow();
    press(trail(), Qt::Key_A);
    press(trail(), Qt::Key_A);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            int accepted = 0;
            for (int row = 0; row < trail()->model()->rowCount(); ++row)
                accepted += verdict(trail()->model()->index(row, 0)) == LinkVerdict::Accepted;
            return accepted >= 3; // the recommendation itself is one
        },
        20000));
}

TEST_F(Trails, JAndKWalkTheSteps)
{
    follow();
    trail()->setCurrentIndex(trail()->model()->index(0, 0));
    press(trail(), Qt::Key_J);
    EXPECT_EQ(trail()->currentIndex().row(), 1);
    press(trail(), Qt::Key_K);
    EXPECT_EQ(trail()->currentIndex().row(), 0);
}

TEST_F(Trails, LettersActNoMoreWhenTheyAreSwitchedOff)
{
    follow();
    trail()->setCurrentIndex(trail()->model()->index(0, 0));
    window().actions()[u"view.letters"_s]->setChecked(false);
    press(trail(), Qt::Key_J);
    EXPECT_EQ(trail()->currentIndex().row(), 0);
    window().actions()[u"view.letters"_s]->setChecked(true);
}

TEST_F(Trails, WordsThatASearchFoundAreLinkedByHand)
{
    follow();
    auto *page = static_cast<ImprovementsPage *>(window().page(u"improvements"_s));
    const qint64 recommendation = page->currentRecommendation();
    press(trail(), Qt::Key_L);
    ASSERT_EQ(window().currentPage()->id(), u"search"_s);
    EXPECT_TRUE(window().message().contains(u"press L"_s));
    static_cast<SearchPage *>(window().currentPage())->search(u"burglary"_s);
    auto *hits = find<QTreeView>(u"hitView"_s);
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->model()->rowCount() > 0; }, 20000));
    hits->setCurrentIndex(hits->model()->index(0, 0));
    QTest::qWait(300);
    press(hits, Qt::Key_L);
    EXPECT_EQ(window().currentPage()->id(), u"improvements"_s);
    EXPECT_EQ(page->currentRecommendation(), recommendation);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return cell(*trail()->model(), u"✓ accepted"_s).isValid()
                && cell(*trail()->model(), u"✓ accepted"_s)
                       .siblingAtColumn(2)
                       .data()
                       .toString()
                       .contains(u"burglar"_s, Qt::CaseInsensitive);
        },
        20000));
}

TEST_F(Trails, ADayAndAnOwnerAreKeptBesideTheRecommendation)
{
    follow();
    find<QDateEdit>(u"dueEdit"_s)->setDate(QDate(2027, 3, 31));
    auto *owner = find<QLineEdit>(u"ownerEdit"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"Performance board"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    const auto shown = [this](ImprovementModel::Column column) {
        return list()->currentIndex().siblingAtColumn(column).data().toString();
    };
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return shown(ImprovementModel::Owner) == u"Performance board"_s
                && shown(ImprovementModel::Due) == u"31 March 2027"_s;
        },
        10000));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(ImprovementModel::Owner).isEmpty(); }, 10000));
    EXPECT_EQ(shown(ImprovementModel::Due), u"31 March 2027"_s);
}
