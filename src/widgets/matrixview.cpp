// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrixview.h"

#include "models/gradechip.h"
#include "models/modelroles.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Peel {

MatrixView::MatrixView(QWidget *parent)
    : QTreeView(parent)
{
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

void MatrixView::fitColumns(int fewestForNames, int fewest, int most)
{
    setColumnWidth(0, std::max(fewestForNames, sizeHintForColumn(0)));
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::clamp(sizeHintForColumn(column), fewest, most));
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
