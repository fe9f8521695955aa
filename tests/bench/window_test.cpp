// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a library of 1,500 documents: how long its thread is ever away from its events.
#include "bench/biglibrary.h"
#include "gui/guitest.h"
#include "widgets/searchpage.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTreeView>

#include <map>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 50; // milliseconds

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

    /// The longest wait of each thing that was watched, the time between two words taken off.
    const std::map<QString, qint64> &waits()
    {
        beat();
        return m_waits;
    }

private:
    void beat()
    {
        const qint64 wait = m_since.restart() - m_timer.interval();
        m_waits[m_what] = std::max(m_waits[m_what], wait);
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_what = u"start"_s;
    std::map<QString, qint64> m_waits;
};

using BigWindow = GuiTest;

} // namespace

TEST_F(BigWindow, IsNeverAwayFromItsEventsForLong)
{
    const QString path = bigLibrary();
    ASSERT_FALSE(path.isEmpty());
    QTest::qWait(200);
    Watchdog watchdog;
    watchdog.watch(u"opening"_s);
    ASSERT_TRUE(window().openLibrary(path));
    ASSERT_TRUE(waitForFacts());
    QTest::qWait(500);
    for (const QString &page : { u"library"_s, u"judgments"_s, u"compare"_s, u"metrics"_s,
             u"improvements"_s, u"search"_s }) {
        watchdog.watch(u"showing "_s + page);
        window().showPage(page);
        QTest::qWait(500);
    }
    auto *search = static_cast<SearchPage *>(window().page(u"search"_s));
    for (const QString &words : { u"training"_s, u"training officers"_s, u"domestic abuse"_s }) {
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
    for (const auto &[what, wait] : watchdog.waits()) {
        std::cout << qPrintable(what) << ": " << wait << " ms\n";
        EXPECT_LE(wait, longest) << qPrintable(what);
    }
}
