// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/history.h"

namespace Peel {
namespace {

constexpr qsizetype MostVisits = 100;

} // namespace

void History::visit(const Visit &visit)
{
    if (m_at >= 0 && m_visits.at(m_at) == visit)
        return;
    m_visits.resize(m_at + 1);
    m_visits.append(visit);
    if (m_visits.size() > MostVisits)
        m_visits.removeFirst();
    m_at = m_visits.size() - 1;
}

void History::update(const Visit &visit)
{
    if (m_at >= 0 && m_visits.at(m_at).page == visit.page)
        m_visits[m_at] = visit;
}

std::optional<Visit> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_visits.at(--m_at);
}

std::optional<Visit> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_visits.at(++m_at);
}

} // namespace Peel
