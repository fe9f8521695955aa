// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/textitems.h"

#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int groundKey = 0;

/// Breaks a word that is wider than a whole line.
QStringList brokenWord(QString word, const QFont &font, double width)
{
    QStringList parts;
    while (word.size() > 1 && textWidth(word, font) > width) {
        qsizetype length = word.size() - 1;
        while (length > 1 && textWidth(word.first(length), font) > width)
            --length;
        parts.append(word.first(length));
        word = word.sliced(length);
    }
    parts.append(word);
    return parts;
}

} // namespace

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

double widest(const QStringList &texts, const QFont &font)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, textWidth(text, font));
    return width;
}

QStringList wrapText(const QString &text, const QFont &font, double width)
{
    QStringList words;
    const QStringList whole = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : whole)
        words += brokenWord(word, font, width);
    QStringList lines;
    QString line;
    for (const QString &word : std::as_const(words)) {
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
    const QPointF &place, const QColor &ground)
{
    QGraphicsSimpleTextItem *item = scene.addSimpleText(text, font);
    item->setBrush(colour);
    item->setPos(place);
    item->setZValue(2); // over the marks
    item->setData(groundKey, ground);
    return item->sceneBoundingRect();
}

void clearGround(QGraphicsScene &scene, const QRectF &text)
{
    QGraphicsRectItem *ground = scene.addRect(text, Qt::NoPen, Qt::white);
    ground->setZValue(1); // under the words and the marks' values, over grid and axes
}

double addTextLines(QGraphicsScene &scene, const QStringList &lines, const QFont &font,
    const QColor &colour, const QPointF &place)
{
    double y = place.y();
    for (const QString &line : lines) {
        addText(scene, line, font, colour, { place.x(), y });
        y += lineHeight(font);
    }
    return y;
}

QList<SheetText> textsOn(const QGraphicsScene &scene)
{
    QList<SheetText> texts;
    const QList<QGraphicsItem *> items = scene.items(Qt::AscendingOrder);
    for (const QGraphicsItem *item : items) {
        if (const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            texts.append({ text->text(), text->sceneBoundingRect(), text->font().pixelSize(),
                text->brush().color(), text->data(groundKey).value<QColor>() });
    }
    return texts;
}

} // namespace Peel
