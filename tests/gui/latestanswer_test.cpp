// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that come from other threads, to what may be gone by then.
#include "widgets/parts/latestanswer.h"

#include <QPromise>
#include <QTest>
#include <QtConcurrentRun>

#include <gtest/gtest.h>

#include <memory>

using namespace Peel;

namespace {

/// Asks, and remembers what it was told.
struct Asker
{
    void ask(const QFuture<int> &future, QObject *asked)
    {
        answer.ask(future, asked, [this](int told) { received << told; });
    }

    LatestAnswer answer;
    QList<int> received;
};

} // namespace

TEST(LatestAnswers, ComeAfterTheQuestionEvenWhereTheyAreReady)
{
    QObject library;
    Asker asker;
    asker.ask(QtFuture::makeReadyFuture(7), &library);
    EXPECT_TRUE(asker.received.isEmpty());
    EXPECT_TRUE(asker.answer.isWaiting());
    QTest::qWait(0);
    EXPECT_EQ(asker.received, QList<int> { 7 });
    EXPECT_FALSE(asker.answer.isWaiting());
}

TEST(LatestAnswers, AreThoseOfTheNewestQuestion)
{
    QObject library;
    Asker asker;
    asker.ask(QtFuture::makeReadyFuture(1), &library);
    asker.ask(QtFuture::makeReadyFuture(2), &library);
    QTest::qWait(0);
    EXPECT_EQ(asker.received, QList<int> { 2 });
}

TEST(LatestAnswers, LeadToTheNextQuestion)
{
    QObject library;
    LatestAnswer answer;
    int last = 0;
    answer.ask(QtFuture::makeReadyFuture(1), &library, [&](int) {
        answer.ask(QtFuture::makeReadyFuture(2), &library, [&last](int told) { last = told; });
    });
    EXPECT_TRUE(QTest::qWaitFor([&last] { return last == 2; }, 10000));
}

TEST(LatestAnswers, OfWhatIsGoneDoNotCome)
{
    auto library = std::make_unique<QObject>();
    Asker asker;
    asker.ask(QtFuture::makeReadyFuture(7), library.get());
    library.reset();
    EXPECT_FALSE(asker.answer.isWaiting());
    QTest::qWait(0);
    EXPECT_TRUE(asker.received.isEmpty());
}

TEST(LatestAnswers, ComeToNobodyWhoIsGone)
{
    QThreadPool threads;
    for (int i = 0; i < 20000; ++i) {
        QObject library;
        Asker asker;
        asker.ask(QtConcurrent::run(&threads, [i] { return i; }), &library);
        if (i % 3 == 0)
            QThread::yieldCurrentThread(); // so that some end while they are being told
    }
    threads.waitForDone();
    QTest::qWait(0);
}

TEST(LatestAnswers, ThatNobodyWantsAreNotWorkedOutWhereThatWasSaid)
{
    QObject library;
    QPromise<int> drawn;
    QPromise<int> stored;
    drawn.start();
    stored.start();
    LatestAnswer picture(LatestAnswer::Unwanted::Cancelled);
    LatestAnswer change;
    picture.ask(drawn.future(), &library, [](int) {});
    change.ask(stored.future(), &library, [](int) {});
    picture.forget();
    change.forget();
    EXPECT_TRUE(drawn.isCanceled());
    EXPECT_FALSE(stored.isCanceled());
    drawn.finish();
    stored.finish();
}
