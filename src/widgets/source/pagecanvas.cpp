// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/pagecanvas.h"

#include "widgets/evidence/placepicture.h"
#include "widgets/parts/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Peel {

PageCanvas::PageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pageCanvas"));
    describe();
}

void PageCanvas::setSheet(int page, const QSizeF &points, double pixelsPerPoint)
{
    if (page != m_page)
        m_picture = {};
    m_page = page;
    m_points = points;
    m_scale = pixelsPerPoint;
    setFixedSize(sizeHint());
    describe();
    update();
}

void PageCanvas::setPicture(const PagePicture &picture)
{
    m_picture = picture.image;
    update();
}

void PageCanvas::setLit(const SourceSpan &span)
{
    m_lit = span;
    describe();
    update();
}

void PageCanvas::setOthers(const QList<SourceSpan> &spans)
{
    m_others = spans;
    update();
}

QRectF PageCanvas::litRect() const
{
    QRectF lit;
    for (const Box &box : m_lit.boxes) {
        if (box.page == m_page && box.x1 > box.x0)
            lit |= QRectF(QPointF(box.x0, box.y0) * m_scale, QPointF(box.x1, box.y1) * m_scale);
    }
    return lit;
}

QSize PageCanvas::sizeHint() const
{
    return (m_points * m_scale).toSize();
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white);
    if (m_picture.isNull()) {
        painter.setPen(QColor(0x50, 0x5a, 0x5f));
        painter.drawText(rect(), Qt::AlignCenter, tr("Page %1").arg(m_page));
    } else {
        painter.drawImage(rect(), m_picture);
    }
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const SourceSpan &span : m_others) {
        for (const Box &box : span.boxes) {
            if (box.page == m_page)
                painter.fillRect(QRectF(QPointF(box.x0, box.y1) * m_scale,
                                     QSizeF(box.x1 - box.x0, 1.6) * m_scale),
                    QColor(0x12, 0x43, 0x6d, 90));
        }
    }
    paintLitBoxes(&painter, m_lit, m_page, m_scale);
    painter.restore();
    painter.setPen(Theme::current().control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_scale > 0)
        Q_EMIT clicked(event->position() / m_scale);
}

void PageCanvas::describe()
{
    setAccessibleName(tr("Picture of page %1").arg(m_page));
    setAccessibleDescription(litRect().isNull() ? tr("The text of the page stands beside it")
                                                : tr("Lit: %1").arg(m_lit.quote.simplified()));
}

} // namespace Peel
