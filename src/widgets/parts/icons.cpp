// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/icons.h"

#include "widgets/parts/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Peel {

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/peel/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon icon(const QString &name)
{
    const QPalette &palette = Theme::current().palette;
    QIcon icon;
    for (const qreal ratio : { 1.0, 2.0 }) {
        for (const int size : { 18, 24, 32 }) {
            icon.addPixmap(iconPixmap(name, size, palette.color(QPalette::ButtonText), ratio));
            icon.addPixmap(iconPixmap(name, size,
                               palette.color(QPalette::Disabled, QPalette::ButtonText), ratio),
                QIcon::Disabled);
        }
    }
    return icon;
}

} // namespace Peel
