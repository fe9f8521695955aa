// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"
#include "workspace/workspace.h"

#include <QPixmap>
#include <QWidget>

namespace Peel {

/// The strip of a page around a quote, with the quote lit: a small picture of the place.
class PlacePicture final : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePicture(QWidget *parent = nullptr);

    void setPlace(const PagePicture &page, const SourceSpan &span);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_strip;
};

/// Paints the boxes of `span` that are on `page`, scaled from points, as lit.
void paintLitBoxes(QPainter *painter, const SourceSpan &span, int page, double scale);

} // namespace Peel
