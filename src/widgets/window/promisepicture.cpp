// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/promisepicture.h"

#include "widgets/parts/gradepainter.h"
#include "widgets/parts/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace Peel {
namespace {

void paintCell(QPainter *painter, const QRectF &rect, Grade grade)
{
    const GradeColours colours = gradeColours(grade);
    painter->setBrush(colours.fill);
    painter->setPen(QPen(QColor(0x2b, 0x2b, 0x2b), 0.8));
    painter->drawRoundedRect(rect, 3, 3);
    const qreal side = 9;
    paintGradeGlyph(painter,
        QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), grade,
        colours.text);
}

void paintMatrix(QPainter *painter, const QRectF &sheet)
{
    constexpr std::array grades { Grade::Good, Grade::Good, Grade::RequiresImprovement, Grade::Good,
        Grade::Good, Grade::Adequate, Grade::Good, Grade::Outstanding, Grade::RequiresImprovement };
    for (std::size_t i = 0; i < grades.size(); ++i) {
        const qreal x = sheet.left() + 30 + static_cast<qreal>(i % 3) * 30;
        const qreal y = sheet.top() + 8 + static_cast<qreal>(i / 3) * 20;
        paintCell(painter, QRectF(x, y, 26, 16), grades[i]);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().skeleton);
    for (int row = 0; row < 3; ++row)
        painter->drawRoundedRect(
            QRectF(sheet.left() + 6, sheet.top() + 13 + row * 20, 19, 5), 2, 2);
}

void paintComparison(QPainter *painter, const QRectF &sheet)
{
    const std::array left { Grade::Good, Grade::Good, Grade::Good };
    const std::array right { Grade::Good, Grade::Good, Grade::Outstanding };
    const QString signs[] { QStringLiteral("="), QStringLiteral("="), QStringLiteral("▲") };
    for (std::size_t row = 0; row < left.size(); ++row) {
        const qreal y = sheet.top() + 8 + static_cast<qreal>(row) * 20;
        paintCell(painter, QRectF(sheet.left() + 12, y, 36, 16), left[row]);
        paintCell(painter, QRectF(sheet.left() + 76, y, 36, 16), right[row]);
        painter->setPen(Theme::current().palette.color(QPalette::Text));
        painter->drawText(QRectF(sheet.left() + 48, y, 28, 16), Qt::AlignCenter, signs[row]);
    }
}

void paintChart(QPainter *painter, const QRectF &sheet)
{
    painter->setPen(QPen(Theme::current().control, 1));
    painter->drawLine(QPointF(sheet.left() + 12, sheet.bottom() - 10),
        QPointF(sheet.right() - 10, sheet.bottom() - 10));
    const QPolygonF points { sheet.topLeft() + QPointF(16, 44), sheet.topLeft() + QPointF(40, 33),
        sheet.topLeft() + QPointF(63, 36), sheet.topLeft() + QPointF(86, 30),
        sheet.topLeft() + QPointF(108, 15) };
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().accent, 2.5));
    painter->drawPolyline(points);
    painter->setBrush(Theme::current().accent);
    for (const QPointF &point : points)
        painter->drawEllipse(point, 2.6, 2.6);
}

} // namespace

PromisePicture::PromisePicture(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedSize(126, 74);
}

void PromisePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::current().line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(sheet, 4, 4);
    switch (m_kind) {
    case Kind::Matrix:
        return paintMatrix(&painter, sheet);
    case Kind::Comparison:
        return paintComparison(&painter, sheet);
    case Kind::Chart:
        return paintChart(&painter, sheet);
    }
}

} // namespace Peel
