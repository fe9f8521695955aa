// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/judgments/matrixview.h"

#include "models/gradechip.h"
#include "models/modelroles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Peel {
namespace {

/// Paints the head of the names again where it stays when the rounds are scrolled sideways.
class SteadyHeader final : public QHeaderView
{
public:
    explicit SteadyHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        if (offset() == 0 || count() == 0)
            return;
        QPainter painter(viewport());
        const QRect names(0, 0, sectionSize(0), viewport()->height());
        painter.fillRect(names, palette().color(QPalette::Button));
        paintSection(&painter, names, 0);
    }
};

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new SteadyHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAllColumnsShowFocus(false);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setIndentation(18);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
}

void MatrixView::fitColumns(int names, int fewest, int most)
{
    setColumnWidth(0, names);
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::clamp(sizeHintForColumn(column), fewest, most));
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    const int covered = columnWidth(0) - visualRect(index).left();
    if (index.column() > 0 && covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (horizontalScrollBar()->value() > 0)
        paintNames();
}

void MatrixView::paintNames()
{
    QPainter painter(viewport());
    const int scrolled = horizontalScrollBar()->value();
    const int width = columnWidth(0);
    QModelIndex index = indexAt(QPoint(1, 1)).siblingAtColumn(0);
    for (; index.isValid(); index = indexBelow(index)) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index).translated(scrolled, 0);
        if (option.rect.top() > viewport()->height())
            break;
        const QRect row(0, option.rect.top(), width, option.rect.height());
        painter.fillRect(row, palette().color(QPalette::Base));
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width, 0, width, viewport()->height());
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onName = horizontalScrollBar()->value() > 0 && event->position().x() < columnWidth(0)
        && index.isValid();
    if (onName)
        setCurrentIndex(index.siblingAtColumn(0));
    else
        QTreeView::mousePressEvent(event);
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex here = currentIndex();
    const bool graded = modifiers.testFlag(Qt::ControlModifier);
    if (here.isValid() && (action == MoveLeft || action == MoveRight))
        return beside(here, action == MoveLeft ? -1 : 1, graded);
    if (here.isValid() && action == MoveHome && !graded)
        return here.siblingAtColumn(0);
    if (here.isValid() && action == MoveEnd && !graded)
        return here.siblingAtColumn(model()->columnCount() - 1);
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    return next.isValid() && here.isValid() ? next.siblingAtColumn(here.column()) : next;
}

QModelIndex MatrixView::beside(const QModelIndex &from, int step, bool onlyGraded) const
{
    for (int column = from.column() + step; column >= 0 && column < model()->columnCount();
         column += step) {
        const QModelIndex candidate = from.siblingAtColumn(column);
        if (!onlyGraded || candidate.data(GradeChipRole).value<GradeChip>().grade)
            return candidate;
    }
    return from;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus) {
        setExpanded(row, event->key() == Qt::Key_Plus);
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace Peel
