// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace Peel {

/// Where the user was: a page and what it showed.
struct Visit
{
    QString page;
    QVariantMap state;

    bool operator==(const Visit &) const = default;
};

/// Back and Forward. Bounded; going somewhere new forgets what lay ahead.
class History
{
public:
    void visit(const Visit &visit);
    /// The present visit's state as it is now, so that coming back finds it.
    void update(const Visit &visit);
    std::optional<Visit> back();
    std::optional<Visit> forward();

    bool canGoBack() const { return m_at > 0; }

    bool canGoForward() const { return m_at + 1 < m_visits.size(); }

private:
    QList<Visit> m_visits;
    qsizetype m_at = -1;
};

} // namespace Peel
