// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

class QGraphicsScene;

namespace Peel {

/// The figures' type: Liberation Sans (as wide as Arial) without hinting, so that every output
/// breaks its lines alike.
QFont figureFont(int pixels, bool bold = false);

double textWidth(const QString &text, const QFont &font);
double lineHeight(const QFont &font);
/// Of the widest of the texts; 0 for none.
double widest(const QStringList &texts, const QFont &font);

/// Lines no wider than `width`, broken at blanks; a longer word is broken inside, never cut.
QStringList wrapText(const QString &text, const QFont &font, double width);

/// One line of text with its top left corner at `place`, standing on a fill of colour `ground`.
/// Returns what it covers.
QRectF addText(QGraphicsScene &scene, const QString &text, const QFont &font, const QColor &colour,
    const QPointF &place, const QColor &ground = Qt::white);
/// The sheet itself between a text and the lines that would run through it.
void clearGround(QGraphicsScene &scene, const QRectF &text);
/// Several lines, one under the other. Returns the y under the last one.
double addTextLines(QGraphicsScene &scene, const QStringList &lines, const QFont &font,
    const QColor &colour, const QPointF &place);

/// A line of text as it stands on a sheet.
struct SheetText
{
    QString text;
    QRectF area; // on the sheet
    int pixels = 0; // size of its type
    QColor colour;
    QColor ground; // the fill under it
};

QList<SheetText> textsOn(const QGraphicsScene &scene);

} // namespace Peel
