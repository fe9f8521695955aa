// SPDX-License-Identifier: GPL-3.0-or-later
// What was read is looked over: accepted, corrected, rejected, and that taken back.
#include "gui/guitest.h"
#include "models/matrixmodel.h"
#include "models/modelroles.h"
#include "widgets/parts/libraryfeed.h"

#include <QComboBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Review : GuiTest
{
    QTreeView *list() { return find<QTreeView>(u"reviewView"_s); }

    bool lists(int rows)
    {
        return QTest::qWaitFor([&] { return list()->model()->rowCount() == rows; }, patience);
    }

    /// The grade of 2016 for legitimacy, which every view shows.
    bool isGraded(Grade grade)
    {
        return QTest::qWaitFor(
            [&] {
                for (const StoredJudgment &judgment : window().feed().library().facts().judgments) {
                    if (judgment.id == m_fact)
                        return judgment.fact.grade == grade;
                }
                return false;
            },
            patience);
    }

    void lookOverAGrade()
    {
        openSamples();
        trigger(u"view.judgments"_s);
        auto *view = find<QTreeView>(u"matrixView"_s);
        const auto *model = static_cast<const MatrixModel *>(view->model());
        view->setCurrentIndex(model->indexOf(u"legitimacy"_s, u"2016"_s));
        m_fact = window().page(u"judgments"_s)->current().id;
        ASSERT_NE(m_fact, 0);
        trigger(u"review.look"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return list()->currentIndex().data(RowKeyRole).toLongLong() == m_fact; },
            patience));
    }

    void chooseGrade(const QString &id)
    {
        auto *grades = find<QComboBox>(u"field.grade"_s);
        ASSERT_NE(grades, nullptr);
        grades->setCurrentIndex(grades->findData(id));
    }

    qint64 m_fact = 0;
};

} // namespace

TEST_F(Review, AGradeIsCorrectedFromAnyViewAndTheCorrectionTakenBack)
{
    lookOverAGrade();
    ASSERT_TRUE(isGraded(Grade::Outstanding));
    chooseGrade(u"inadequate"_s);
    trigger(u"review.correct"_s);
    EXPECT_TRUE(isGraded(Grade::Inadequate));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(isGraded(Grade::Outstanding));
}

TEST_F(Review, OneKeyAcceptsWhatWaitsAndGoesOnToTheNext)
{
    openSamples();
    trigger(u"view.review"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->currentIndex().isValid(); }, patience));
    const int waiting = list()->model()->rowCount();
    const QVariant next = list()->model()->index(1, 0).data(RowKeyRole);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_A);
    EXPECT_TRUE(lists(waiting - 1));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return list()->currentIndex().data(RowKeyRole) == next; }, patience));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(lists(waiting));
}

TEST_F(Review, WhatIsRejectedLeavesTheViewsAndCanBeFoundAgain)
{
    lookOverAGrade();
    trigger(u"trail.reject"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window().feed().library().judgment(m_fact) == nullptr; }, patience));
    auto *wish = find<QComboBox>(u"reviewWish"_s);
    wish->setCurrentIndex(1);
    ASSERT_TRUE(lists(1));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    trigger(u"review.takeBack"_s);
    EXPECT_TRUE(isGraded(Grade::Outstanding));
}
