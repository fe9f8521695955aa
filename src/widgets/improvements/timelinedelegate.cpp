// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/timelinedelegate.h"

#include "analysis/trail.h"
#include "models/modelroles.h"
#include "widgets/parts/focusstyle.h"
#include "widgets/parts/theme.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace Peel {
namespace {

constexpr int LineWidth = 24; // what the line takes of the column
constexpr double PointSize = 11;

void paintPoint(QPainter *painter, const QPointF &middle, LinkVerdict verdict)
{
    const QRectF place(
        middle - QPointF(PointSize / 2, PointSize / 2), QSizeF(PointSize, PointSize));
    const Theme &theme = Theme::current();
    painter->setPen(QPen(theme.accent, 1.6));
    painter->setBrush(verdict == LinkVerdict::Accepted ? QBrush(theme.accent)
                                                       : theme.palette.brush(QPalette::Base));
    painter->drawEllipse(place);
    if (verdict != LinkVerdict::Rejected)
        return;
    const QRectF cross = place.adjusted(3, 3, -3, -3);
    painter->drawLine(cross.topLeft(), cross.bottomRight());
    painter->drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, Theme::current().selection);
    painter->setPen(Theme::current().line);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    const double x = item.rect.left() + LineWidth / 2.0 + 2;
    const double top = item.rect.top() + 8 + PointSize / 2;
    painter->setPen(QPen(Theme::current().accent, 2));
    if (index.row() > 0)
        painter->drawLine(QPointF(x, item.rect.top()), QPointF(x, top));
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(QPointF(x, top), QPointF(x, item.rect.bottom() + 1));
    paintPoint(painter, { x, top }, static_cast<LinkVerdict>(index.data(StateRole).toInt()));
    painter->setPen(item.palette.color(QPalette::Text));
    painter->setFont(item.font);
    const QRect words = item.rect.adjusted(LineWidth + 6, 5, -6, -5);
    painter->drawText(words, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, item.text);
    if (item.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(item.rect).adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = (tree == nullptr ? 140 : tree->columnWidth(index.column())) - LineWidth - 12;
    const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, std::max(40, width), 10000),
        Qt::TextWordWrap | Qt::AlignLeft, index.data().toString());
    return { words.width() + LineWidth + 12, words.height() + 12 };
}

} // namespace Peel
