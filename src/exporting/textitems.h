// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
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

/// Lines no wider than `width`, broken at blanks; a single longer word stands alone.
QStringList wrapText(const QString &text, const QFont &font, double width);

/// One line of text with its top left corner at `place`. Returns what it covers.
QRectF addText(QGraphicsScene &scene, const QString &text, const QFont &font, const QColor &colour,
    const QPointF &place);

} // namespace Peel
