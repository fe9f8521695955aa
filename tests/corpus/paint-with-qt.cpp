// SPDX-License-Identifier: GPL-3.0-or-later
// Paints pages of boxes and texts that stand at given places: paint-with-qt PAGES.json OUT.pdf.
// Built and run by the eighth set's documents alone.
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>

namespace {

void paint(QPainter &painter, const QJsonArray &item)
{
    const QPointF at(item[1].toDouble(), item[2].toDouble());
    if (item[0].toString() == QStringLiteral("box")) {
        const QString fill = item[5].toString(), line = item[6].toString();
        painter.setPen(line.isEmpty() ? QPen(Qt::NoPen) : QPen(QColor(line), 0.7));
        painter.setBrush(fill.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(fill)));
        painter.drawRect(QRectF(at, QSizeF(item[3].toDouble(), item[4].toDouble())));
        return;
    }
    QFont font(item[8].toString());
    font.setPixelSize(int(item[4].toDouble() + 0.5));
    font.setBold(item[5].toBool());
    const double width = QFontMetricsF(font).horizontalAdvance(item[3].toString());
    const QString align = item[7].toString();
    const double back = align == QStringLiteral("right") ? width
        : align == QStringLiteral("mid")                 ? width / 2
                                                         : 0;
    painter.setFont(font);
    painter.setPen(QColor(item[6].toString()));
    painter.drawText(at - QPointF(back, 0), item[3].toString());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QFile file(QString::fromLocal8Bit(argc > 2 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
    QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
    writer.setResolution(72);
    writer.setPageSize(QPageSize(
        QSizeF(given[QStringLiteral("w")].toDouble(), given[QStringLiteral("h")].toDouble()),
        QPageSize::Point));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    bool first = true;
    for (const QJsonValue &page : given[QStringLiteral("pages")].toArray()) {
        if (!first)
            writer.newPage();
        first = false;
        for (const QJsonValue &item : page.toArray())
            paint(painter, item.toArray());
    }
    return 0;
}
