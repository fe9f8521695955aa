// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/plotgeometry.h"

#include <QFont>
#include <QStringList>

namespace Peel {

/// The number beside a mark; the unit is in the subtitle. With the numbers of what is to be said of
/// it: "143,000 [1]".
QString valueLabel(const FigureSpec &spec, int series, int point);
/// All of them.
QStringList valueLabels(const FigureSpec &spec);
/// "[1]" where something is to be said of a point; else empty.
QString markNumbers(const FigureSpec &spec, int series, int point);
/// What is to be said, each with its number: "[1] Recalculated: …".
QStringList markNotes(const FigureSpec &spec);

QStringList tickLabels(const NiceAxis &axis, Unit unit);
/// Several lines are named at their ends: the name, then the last value.
QStringList endLabel(const FigureSpec &spec, int series, const QFont &font, double width);
/// How much room to the right that takes; 0 for a single line.
double endLabelRoom(const FigureSpec &spec, const QRectF &body, const FigureSize &size);

} // namespace Peel
