// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/textitems.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>

using namespace Qt::StringLiterals;

namespace Peel {

QFont figureFont(int pixels, bool bold)
{
    QFont font;
    font.setFamilies({ u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s });
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).lineSpacing();
}

QStringList wrapText(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && textWidth(longer, font) > width) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

QRectF addText(QGraphicsScene &scene, const QString &text, const QFont &font, const QColor &colour,
    const QPointF &place)
{
    QGraphicsSimpleTextItem *item = scene.addSimpleText(text, font);
    item->setBrush(colour);
    item->setPos(place);
    return item->sceneBoundingRect();
}

} // namespace Peel
