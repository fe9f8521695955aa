// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Peel {

/// A tree whose cells are walked one by one: arrows move from cell to cell, Ctrl with an arrow to
/// the next cell of the row that has a fact, + and − open and close.
class MatrixView final : public QTreeView
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    /// Every column as wide as its words need, within these bounds.
    void fitColumns(int fewestForNames, int fewest, int most);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex beside(const QModelIndex &from, int step, bool onlyGraded) const;
};

} // namespace Peel
