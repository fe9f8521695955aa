// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Peel {

/// Fusion with a focus ring that is seen on every fill: 3 pixels yellow, 1 pixel black.
class FocusStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    FocusStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
};

/// Draws the ring just inside `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect);

} // namespace Peel
