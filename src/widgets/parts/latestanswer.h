// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>

#include <utility>

namespace Peel {

/// Delivers the answer of the newest question alone, on the thread of the context. A member of its
/// context, so that both end together.
class LatestAnswer
{
public:
    template <typename T, typename Receive>
    void ask(QFuture<T> future, QObject *context, Receive receive)
    {
        const quint64 number = ++m_number;
        m_waiting = true;
        future.then(context, [this, number, receive = std::move(receive)](const T &answer) {
            if (number != m_number)
                return;
            m_waiting = false;
            receive(answer);
        });
    }

    /// Whatever is on its way comes too late.
    void forget()
    {
        ++m_number;
        m_waiting = false;
    }

    bool isWaiting() const { return m_waiting; }

private:
    quint64 m_number = 0;
    bool m_waiting = false;
};

} // namespace Peel
