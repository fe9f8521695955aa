// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace Peel {

FlowLayout::FlowLayout(Qt::Alignment edge, QWidget *parent)
    : QLayout(parent)
    , m_edge(edge)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> lines { Line {} };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        const int gap = lines.last().items.isEmpty() ? 0 : spacing();
        if (gap > 0 && lines.last().width + gap + size.width() > width)
            lines.append(Line {});
        Line &line = lines.last();
        line.width += (line.items.isEmpty() ? 0 : spacing()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QList<Line> all = lines(width);
    int height = spacing() * static_cast<int>(all.size() - 1);
    for (const Line &line : all)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const Line line = lines(QWIDGETSIZE_MAX).first();
    return { line.width, line.height };
}

QSize FlowLayout::minimumSize() const
{
    QSize most;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            most = most.expandedTo(item->minimumSize());
    }
    return most;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Line &line : lines(rect.width())) {
        int x = m_edge.testFlag(Qt::AlignRight) ? rect.right() + 1 - line.width : rect.left();
        x = std::max(x, rect.left());
        for (QLayoutItem *item : line.items) {
            const QSize size = item->sizeHint();
            const int width = std::min(size.width(), rect.width());
            item->setGeometry(
                QRect(x, y + (line.height - size.height()) / 2, width, size.height()));
            x += width + spacing();
        }
        y += line.height + spacing();
    }
}

} // namespace Peel
