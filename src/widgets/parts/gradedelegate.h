// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Peel {

/// Draws cells with a GradeChipRole as chips and every other cell as wrapped text; a calm selection
/// and a focus ring for both.
class GradeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GradeDelegate(QObject *parent);

    /// Where a double rule is drawn at a column's left edge.
    void setBreaks(std::function<bool(int column)> breaksBefore);

    /// Which cells get the mark of a note.
    void setNoted(std::function<bool(const QModelIndex &)> isNoted);

    /// Wraps text; rows get their height anew when a column of the view changes its width.
    void setWrapping(bool wrapping);

    void setMinimumHeight(int height) { m_minimumHeight = height; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBreak(QPainter *painter, const QRect &rect) const;

    std::function<bool(int)> m_breaksBefore;
    std::function<bool(const QModelIndex &)> m_isNoted;
    bool m_wrapping = false;
    int m_minimumHeight = 30;
};

} // namespace Peel
