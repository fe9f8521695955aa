// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/snippetdelegate.h"

#include "models/hitmodel.h"
#include "models/modelroles.h"
#include "widgets/parts/focusstyle.h"
#include "widgets/parts/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTreeView>

namespace Peel {
namespace {

constexpr int Padding = 6;

void layOut(QTextDocument &text, const QModelIndex &index, const QFont &font, int width)
{
    text.setDocumentMargin(0);
    text.setDefaultFont(font);
    if (index.column() == HitModel::Snippet)
        text.setHtml(snippetHtml(index.data(StateRole).toString()));
    else
        text.setPlainText(index.data().toString());
    text.setTextWidth(width - 2 * Padding);
}

} // namespace

void SnippetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::current().selection);
    painter->setPen(Theme::current().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QTextDocument text;
    layOut(text, index, option.font, option.rect.width());
    painter->setClipRect(option.rect);
    painter->translate(option.rect.topLeft() + QPoint(Padding, Padding));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    text.documentLayout()->draw(painter, context);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(option.rect).adjusted(0, 0, 0, -1));
}

QSize SnippetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree == nullptr ? 300 : tree->columnWidth(index.column());
    QTextDocument text;
    layOut(text, index, option.font, width);
    return { width, static_cast<int>(text.size().height()) + 2 * Padding + 1 };
}

} // namespace Peel
