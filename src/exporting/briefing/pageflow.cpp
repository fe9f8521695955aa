// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/pageflow.h"

#include <algorithm>

namespace Peel {
namespace {

class Flow
{
public:
    Flow(const std::vector<FlowItem> &items, double pageHeight)
        : m_items(items)
        , m_pageHeight(pageHeight)
    {
    }

    QList<FlowPage> pages()
    {
        for (int item = 0; item < static_cast<int>(m_items.size()); ++item) {
            const FlowItem &one = at(item);
            if (!m_page.isEmpty() && m_y + gapBefore(one) + runHeight(item) > m_pageHeight) {
                m_pages.append(m_page);
                m_page.clear();
                m_y = 0;
                if (one.head >= 0 && one.head != item)
                    place(one.head);
            }
            place(item);
        }
        m_pages.append(m_page);
        return m_pages;
    }

private:
    const FlowItem &at(int item) const { return m_items.at(static_cast<size_t>(item)); }

    double gapBefore(const FlowItem &item) const
    {
        return m_page.isEmpty() ? 0 : std::max(at(m_page.last().item).below, item.above);
    }

    /// Of what has to stand on one page from this item on.
    double runHeight(int first) const
    {
        double height = at(first).height;
        for (int item = first; at(item).keep && item + 1 < static_cast<int>(m_items.size());
             ++item) {
            const double more = std::max(at(item).below, at(item + 1).above) + at(item + 1).height;
            if (height + more > m_pageHeight)
                break; // it cannot be kept together
            height += more;
        }
        return height;
    }

    void place(int item)
    {
        const double top = m_y + gapBefore(at(item));
        m_page.append({ item, top });
        m_y = top + at(item).height;
    }

    const std::vector<FlowItem> &m_items;
    double m_pageHeight;
    double m_y = 0;
    FlowPage m_page;
    QList<FlowPage> m_pages;
};

} // namespace

QList<FlowPage> flowed(const std::vector<FlowItem> &items, double pageHeight)
{
    return Flow(items, pageHeight).pages();
}

} // namespace Peel
