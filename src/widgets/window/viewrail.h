// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QVBoxLayout;

namespace Peel {

/// The views, one under the other: icon and word, the current one marked by a bar and a fill. Where
/// the window is too low for both, the words stay.
class ViewRail final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewRail(QWidget *parent = nullptr);

    void addView(QAction *action);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A button with its word under the icon, on two lines where it needs them.
class RailButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit RailButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setWordAlone(bool alone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeWith(int aboveWord) const;

    bool m_wordAlone = false;
};

} // namespace Peel
