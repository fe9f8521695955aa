// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a library of 1,500 documents: how long its thread is ever away from its events.
#include "bench/biglibrary.h"
#include "gui/guitest.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/search/searchpage.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QTimer>
#include <QTreeView>

#include <ctime>
#include <map>
#include <utility>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 50; // milliseconds

/// What this thread has worked so far, in milliseconds: other programs on the machine take nothing
/// of it.
qint64 worked()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

/// How long the thread was away from its events: by the clock, and at work.
struct Away
{
    qint64 waited = 0;
    qint64 worked = 0;
};

/// Asks for the word every few milliseconds and notes the longest time it had to wait.
class Watchdog
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start();
        m_since.start();
    }

    void watch(const QString &what)
    {
        beat();
        m_what = what;
    }

    /// The longest of each thing that was watched, the time between two words taken off.
    const std::map<QString, Away> &away()
    {
        beat();
        return m_away;
    }

private:
    void beat()
    {
        const qint64 now = worked();
        Away &most = m_away[m_what];
        most.waited = std::max(most.waited, m_since.restart() - m_timer.interval());
        most.worked = std::max(most.worked, now - std::exchange(m_worked, now));
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worked = worked();
    QString m_what = u"start"_s;
    std::map<QString, Away> m_away;
};

struct BigWindow : GuiTest
{
    /// Goes through the views, and how long each step kept the window from its events.
    std::map<QString, Away> walk(const QString &path)
    {
        Watchdog watchdog;
        watchdog.watch(u"opening"_s);
        EXPECT_TRUE(window().openLibrary(path));
        EXPECT_TRUE(waitForFacts());
        QTest::qWait(500);
        for (const QString &page : { u"library"_s, u"judgments"_s, u"compare"_s, u"metrics"_s,
                 u"improvements"_s, u"search"_s, u"review"_s }) {
            watchdog.watch(u"showing "_s + page);
            window().showPage(page);
            QTest::qWait(500);
        }
        watchdog.watch(u"reviewing everything"_s);
        find<QComboBox>(u"reviewWish"_s)->setCurrentIndex(2);
        auto *readings = find<QTreeView>(u"reviewView"_s);
        EXPECT_TRUE(
            QTest::qWaitFor([readings] { return readings->model()->rowCount() > 4000; }, 10000));
        for (int row = 1; row < 4; ++row) {
            readings->setCurrentIndex(readings->model()->index(row * 1000, 0));
            QTest::qWait(200);
        }
        auto *search = static_cast<SearchPage *>(window().page(u"search"_s));
        for (const QString &words :
            { u"training"_s, u"training officers"_s, u"domestic abuse"_s }) {
            watchdog.watch(u"searching "_s + words);
            search->search(words);
            QTest::qWait(1500);
        }
        watchdog.watch(u"following"_s);
        window().showPage(u"improvements"_s);
        auto *list = find<QTreeView>(u"improvementView"_s);
        list->setCurrentIndex(list->model()->index(0, 1));
        QTest::qWait(3000);
        watchdog.watch(u"the end"_s);
        return watchdog.away();
    }
};

} // namespace

TEST_F(BigWindow, IsNeverAwayFromItsEventsForLong)
{
    const QString path = bigLibrary();
    ASSERT_FALSE(path.isEmpty());
    QTest::qWait(200);
    const std::map<QString, Away> first = walk(path);
    window().feed().close();
    // Twice: what other programs take of the machine's caches is not the window's.
    for (const auto &[what, again] : walk(path)) {
        const qint64 least = std::min(again.worked, first.at(what).worked);
        std::cout << qPrintable(what) << ": at work " << least << " ms, by the clock "
                  << std::min(again.waited, first.at(what).waited) << " ms\n";
        EXPECT_LE(least, longest) << qPrintable(what);
    }
}
