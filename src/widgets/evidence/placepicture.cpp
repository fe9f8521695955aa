// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/placepicture.h"

#include "widgets/parts/theme.h"

#include <QPainter>

#include <algorithm>

namespace Peel {
namespace {

constexpr double Around = 36; // points of page shown above and below the quote
constexpr double Beside = 18;
constexpr double MostHeight = 220;

QRectF placeOf(const SourceSpan &span)
{
    QRectF place;
    for (const Box &box : span.boxes) {
        if (box.page == span.page())
            place |= QRectF(QPointF(box.x0, box.y0), QPointF(box.x1, box.y1));
    }
    return place;
}

} // namespace

void paintLitBoxes(QPainter *painter, const SourceSpan &span, int page, double scale)
{
    painter->setBrush(Theme::current().lit);
    painter->setPen(Qt::NoPen);
    for (const Box &box : span.boxes) {
        if (box.page != page || box.x1 <= box.x0)
            continue;
        const QRectF rect = QRectF(
            QPointF(box.x0 * scale, box.y0 * scale), QPointF(box.x1 * scale, box.y1 * scale))
                                .adjusted(-1.5, -1, 1.5, 1);
        painter->drawRect(rect);
        painter->fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), Theme::current().litBorder);
    }
}

PlacePicture::PlacePicture(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlacePicture::setPlace(const PagePicture &page, const SourceSpan &span)
{
    QImage image = page.image.convertToFormat(QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        paintLitBoxes(&painter, span, span.page(), page.scale);
    }
    const QRectF place = placeOf(span);
    QRectF strip(0, place.top() - Around, image.width() / page.scale,
        std::min(MostHeight, place.height() + 2 * Around));
    if (place.width() < 220) { // a cell of a table: nearer, so that it can be read
        strip.setLeft(std::max(0.0, place.center().x() - 150));
        strip.setWidth(300);
    } else {
        strip.setLeft(std::max(0.0, place.left() - Beside));
        strip.setRight(place.right() + Beside);
    }
    const QRect pixels(QPoint(int(strip.left() * page.scale), int(strip.top() * page.scale)),
        QSize(int(strip.width() * page.scale), int(strip.height() * page.scale)));
    m_strip = image.copy(pixels.intersected(image.rect()));
    setAccessibleName(tr("Picture of the place on PDF page %1").arg(span.page()));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

int PlacePicture::heightForWidth(int width) const
{
    return m_strip.isNull() ? 0 : width * m_strip.height() / m_strip.width() + 2;
}

QSize PlacePicture::sizeHint() const
{
    return { 280, heightForWidth(280) };
}

void PlacePicture::paintEvent(QPaintEvent *)
{
    if (m_strip.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect().adjusted(1, 1, -1, -1), m_strip);
    painter.setPen(Theme::current().control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Peel
