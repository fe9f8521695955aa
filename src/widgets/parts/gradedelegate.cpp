// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/gradedelegate.h"

#include "models/modelroles.h"
#include "widgets/parts/focusstyle.h"
#include "widgets/parts/gradepainter.h"
#include "widgets/parts/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPoint>
#include <QPolygonF>
#include <QTextLayout>
#include <QTextOption>
#include <QTimer>
#include <QTreeView>

#include <cmath>

namespace Peel {
namespace {

constexpr int CellPadding = 8;
constexpr int LevelStep = 12;
constexpr int ChipMargin = 4;
constexpr double NoteMark = 9;

int indentOf(const QModelIndex &index)
{
    return LevelStep * index.data(LevelRole).toInt();
}

/// The width that the text of this cell has, as far as the view tells.
int widthFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (tree == nullptr)
        return option.rect.width();
    int indent = 0;
    if (index.column() == 0) {
        indent = tree->rootIsDecorated() ? tree->indentation() : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            indent += tree->indentation();
    }
    return tree->columnWidth(index.column()) - indent;
}

/// The corner that spreadsheets give a cell with a comment.
void paintNoteMark(QPainter *painter, const QRect &cell)
{
    const QPointF corner = QPointF(cell.right(), cell.top() + 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().accent);
    painter->drawPolygon(
        QPolygonF({ corner, corner - QPointF(NoteMark, 0), corner + QPointF(0, NoteMark) }));
}

/// Wrapped text whose marked words are underlined; the text itself says which they are.
void paintMarkedText(QPainter *painter, const QRectF &place, const QString &text, const QFont &font,
    const QTextOption &option, const QList<QPoint> &marks)
{
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const QPoint &mark : marks) {
        QTextLayout::FormatRange range { mark.x(), mark.y(), {} };
        range.format.setFontUnderline(true);
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width());
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    const double free = std::max(0.0, place.height() - y);
    const double top = option.alignment().testFlag(Qt::AlignVCenter) ? free / 2 : 0;
    layout.draw(painter, place.topLeft() + QPointF(0, top));
}

} // namespace

GradeDelegate::GradeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void GradeDelegate::setBreaks(std::function<bool(int)> breaksBefore)
{
    m_breaksBefore = std::move(breaksBefore);
}

void GradeDelegate::setNoted(std::function<bool(const QModelIndex &)> isNoted)
{
    m_isNoted = std::move(isNoted);
}

void GradeDelegate::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    auto *tree = qobject_cast<QTreeView *>(parent());
    if (!wrapping || tree == nullptr)
        return;
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, tree, &QTreeView::doItemsLayout);
    connect(tree->header(), &QHeaderView::sectionResized, soon, [soon] { soon->start(0); });
}

void GradeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool focused = item.state.testFlag(QStyle::State_HasFocus);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(item.rect, Theme::current().selection);
    else if (item.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(item.rect, item.palette.color(QPalette::AlternateBase));
    painter->setPen(Theme::current().line);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());

    if (index.data(DimmedRole).toBool())
        painter->setOpacity(0.35);
    const QVariant chip = index.data(GradeChipRole);
    if (chip.isValid()) {
        const auto shown = chip.value<GradeChip>();
        QRectF place
            = QRectF(item.rect).adjusted(ChipMargin + 1, ChipMargin, -ChipMargin, -ChipMargin - 1);
        const double height = std::max(27.0, gradeChipSize(shown, item.font).height());
        if (place.height() > height) {
            place.setTop(place.top() + (place.height() - height) / 2);
            place.setHeight(height);
        }
        paintGradeChip(painter, place, shown, item.font);
    } else {
        painter->setPen(item.palette.color(QPalette::Text));
        painter->setFont(item.font);
        const QRectF text
            = QRectF(item.rect).adjusted(CellPadding + indentOf(index), 4, -CellPadding, -5);
        QTextOption layout(
            m_wrapping ? item.displayAlignment & Qt::AlignHorizontal_Mask : item.displayAlignment);
        layout.setAlignment(item.displayAlignment);
        layout.setWrapMode(m_wrapping ? QTextOption::WordWrap : QTextOption::NoWrap);
        const QString shown = m_wrapping ? item.text
                                         : item.fontMetrics.elidedText(item.text, Qt::ElideRight,
                                             static_cast<int>(text.width()));
        const auto marks = index.data(MarksRole).value<QList<QPoint>>();
        if (marks.isEmpty())
            painter->drawText(text, shown, layout);
        else
            paintMarkedText(painter, text, item.text, item.font, layout, marks);
    }
    painter->setOpacity(1);
    if (m_breaksBefore && m_breaksBefore(index.column()))
        paintBreak(painter, item.rect);
    if (m_isNoted && m_isNoted(index))
        paintNoteMark(painter, item.rect);
    if (focused)
        paintFocusRing(painter, QRectF(item.rect).adjusted(0, 0, 0, -1));
    painter->restore();
}

void GradeDelegate::paintBreak(QPainter *painter, const QRect &rect) const
{
    painter->setPen(QPen(Theme::current().quietText, 1));
    painter->drawLine(rect.topLeft(), rect.bottomLeft());
    painter->drawLine(rect.topLeft() + QPoint(3, 0), rect.bottomLeft() + QPoint(3, 0));
}

QSize GradeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant chip = index.data(GradeChipRole);
    if (chip.isValid()) {
        const QSizeF size = gradeChipSize(chip.value<GradeChip>(), option.font);
        return { static_cast<int>(std::ceil(size.width())) + 2 * ChipMargin + 2,
            std::max(
                m_minimumHeight, static_cast<int>(std::ceil(size.height())) + 2 * ChipMargin) };
    }
    const QString text = index.data().toString();
    if (!m_wrapping || text.isEmpty()) {
        const QSize one = QStyledItemDelegate::sizeHint(option, index);
        return { one.width() + 2 * CellPadding + indentOf(index),
            std::max(m_minimumHeight, one.height() + 8) };
    }
    QFont font = option.font;
    if (const QVariant own = index.data(Qt::FontRole); own.isValid())
        font = own.value<QFont>().resolve(font);
    const int width = std::max(80, widthFor(option, index) - 2 * CellPadding - indentOf(index));
    const QRect wrapped = QFontMetrics(font).boundingRect(
        QRect(0, 0, width, 10000), Qt::TextWordWrap | Qt::AlignLeft, text);
    return { wrapped.width() + 2 * CellPadding + indentOf(index),
        std::max(m_minimumHeight, wrapped.height() + 12) };
}

} // namespace Peel
