// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QVBoxLayout;

namespace Peel {

/// The views, one under the other: icon and word, the current one marked by a bar and a fill.
class ViewRail final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewRail(QWidget *parent = nullptr);

    void addView(QAction *action);
};

/// A button with its word under the icon, on two lines where it needs them.
class RailButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit RailButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Peel
