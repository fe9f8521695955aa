// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"
#include "workspace/workspace.h"

#include <QWidget>

namespace Peel {

/// One page of a PDF as a picture, with the chosen quote lit and other facts marked quietly.
class PageCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// A white sheet of this size (points) until the picture is there.
    void setSheet(int page, const QSizeF &points, double pixelsPerPoint);
    void setPicture(const PagePicture &picture);
    void setLit(const SourceSpan &span);
    void setOthers(const QList<SourceSpan> &spans);
    /// Where the lit quote begins, in pixels of this widget; null where none is on this page.
    QRectF litRect() const;

    bool hasPicture() const { return !m_picture.isNull(); }

    int page() const { return m_page; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(const QPointF &points); // where on the page

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void describe();

    int m_page = 1;
    QSizeF m_points { 595, 842 };
    double m_scale = 1;
    QImage m_picture;
    SourceSpan m_lit;
    QList<SourceSpan> m_others;
};

} // namespace Peel
