// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations through later documents, by keys alone: deciding, linking by hand, going on.
#include "gui/guitest.h"
#include "models/claimsmodel.h"
#include "models/improvementmodel.h"
#include "models/modelroles.h"
#include "widgets/improvements/improvementspage.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/search/searchpage.h"
#include "widgets/window/actions.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QTabWidget>
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
        ASSERT_TRUE(QTest::qWaitFor([this] { return trail()->model()->rowCount() > 0; }, patience));
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
            [&] { return verdict(trail()->model()->index(row, 0)) == wanted; }, patience);
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
        patience));
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
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->model()->rowCount() > 0; }, patience));
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
        patience));
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
        patience));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return shown(ImprovementModel::Owner).isEmpty(); }, patience));
    EXPECT_EQ(shown(ImprovementModel::Due), u"31 March 2027"_s);
}

TEST_F(Trails, SelectedRowsAreMergedUndoneAndTakenApart)
{
    follow();
    const int rows = list()->model()->rowCount();
    const auto shown = [this](int wanted) {
        return QTest::qWaitFor(
            [this, wanted] { return list()->model()->rowCount() == wanted; }, patience);
    };
    const auto selectTwo = [this] {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    };
    list()->setCurrentIndex(list()->model()->index(0, 0));
    EXPECT_FALSE(window().actions()[u"trail.merge"_s]->isEnabled()) << "one row is one already";
    selectTwo();
    press(list(), Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(shown(rows - 1));
    EXPECT_TRUE(list()
                    ->currentIndex()
                    .siblingAtColumn(ImprovementModel::Document)
                    .data()
                    .toString()
                    .contains(u"merged by hand"_s));
    trigger(u"edit.undo"_s);
    ASSERT_TRUE(shown(rows));
    trigger(u"edit.redo"_s);
    ASSERT_TRUE(shown(rows - 1));
    EXPECT_TRUE(window().actions()[u"trail.separate"_s]->isEnabled());
    trigger(u"trail.separate"_s);
    EXPECT_TRUE(shown(rows));
}

TEST_F(Trails, LabelsOfClaimsAreAcceptedAndRejectedByTheSameKeys)
{
    follow();
    find<QTabWidget>(u"improvementsTabs"_s)->setCurrentIndex(1);
    auto *claims = find<QTreeView>(u"claimsTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([claims] { return claims->model()->rowCount() > 1; }, patience));
    const auto decided = [claims](const QString &words) {
        return QTest::qWaitFor(
            [&] {
                return claims->model()->index(0, ClaimsModel::Decided).data().toString() == words;
            },
            patience);
    };
    claims->setCurrentIndex(claims->model()->index(0, 0));
    EXPECT_TRUE(decided(u"? to decide"_s));
    press(claims, Qt::Key_A);
    EXPECT_TRUE(decided(u"✓ accepted"_s));
    EXPECT_EQ(claims->currentIndex().row(), 1) << "and on to the next";
    press(claims, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(decided(u"? to decide"_s));
    claims->setCurrentIndex(claims->model()->index(0, 0));
    press(claims, Qt::Key_X);
    EXPECT_TRUE(decided(u"✗ rejected"_s));
    claims->setCurrentIndex(claims->model()->index(claims->model()->rowCount() - 1, 0));
    EXPECT_FALSE(window().actions()[u"trail.accept"_s]->isEnabled())
        << "what nobody said has no label";
}

TEST_F(Trails, ASearchOpensWithItsFirstPlaceSelectedAndEnterOpensIt)
{
    openSamples();
    trigger(u"view.search"_s);
    auto *words = find<QLineEdit>(u"searchLineEdit"_s);
    auto *hits = find<QTreeView>(u"hitView"_s);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    words->setFocus();
    QTest::keyClicks(words, u"training"_s);
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->currentIndex().isValid(); }, patience));
    EXPECT_EQ(hits->currentIndex().row(), 0);
    EXPECT_TRUE(words->hasFocus()) << "typing goes on";
    EXPECT_FALSE(window().currentPage()->current().isNull());
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(window().currentPage()->id(), u"source"_s);
}
