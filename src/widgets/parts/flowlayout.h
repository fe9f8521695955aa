// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace Peel {

/// Lays its items out in a line, and in further lines where they do not fit: large fonts and small
/// windows cut nothing.
class FlowLayout final : public QLayout
{
public:
    /// `edge`: Qt::AlignLeft or Qt::AlignRight.
    explicit FlowLayout(Qt::Alignment edge, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    QList<Line> lines(int width) const;

    Qt::Alignment m_edge;
    QList<QLayoutItem *> m_items;
};

} // namespace Peel
