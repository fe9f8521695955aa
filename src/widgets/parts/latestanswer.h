// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <utility>

namespace Peel {

/// Delivers the answer of the newest question alone, on the thread that asked: after ask() has
/// returned, and never once this object or the one that was asked is gone.
class LatestAnswer
{
    Q_DISABLE_COPY_MOVE(LatestAnswer)
public:
    /// What becomes of a question that nobody waits for any more.
    enum class Unwanted {
        Finished, // it may be a change that is to be kept
        Cancelled
    };

    explicit LatestAnswer(Unwanted unwanted = Unwanted::Finished)
        : m_unwanted(unwanted)
    {
    }

    ~LatestAnswer() { forget(); }

    /// `asked`: what the answer comes from; with its end the answer is worth nothing any more.
    // QFuture::then(context) hands over what another thread may be about to delete; a watcher is
    // told under the lock of the future.
    template <typename T, typename Receive>
    void ask(const QFuture<T> &future, QObject *asked, Receive receive)
    {
        forget();
        auto *watcher = new QFutureWatcher<T>(asked);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
            [this, watcher, receive = std::move(receive)] {
                m_watcher.clear(); // the next question may be asked while this answer is received
                watcher->deleteLater();
                const QFuture<T> answered = watcher->future();
                if (answered.resultCount() > 0)
                    receive(answered.result());
            });
        watcher->setFuture(future);
    }

    /// Whatever is on its way comes too late.
    void forget()
    {
        if (m_watcher && m_unwanted == Unwanted::Cancelled)
            m_watcher->cancel();
        delete m_watcher;
    }

    bool isWaiting() const { return !m_watcher.isNull(); }

private:
    Unwanted m_unwanted;
    QPointer<QFutureWatcherBase> m_watcher;
};

} // namespace Peel
