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

    /// The names as wide as said, every other column as its words need within these bounds.
    void fitColumns(int names, int fewest, int most);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The names stay where they are when the rounds are scrolled sideways.
    void paintNames();

    QModelIndex beside(const QModelIndex &from, int step, bool onlyGraded) const;
};

} // namespace Peel
