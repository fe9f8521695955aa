// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/plotgeometry.h"

#include <QFont>
#include <QStringList>

namespace Peel {

/// The unit is in the subtitle; beside a mark stands the number.
QString shortValue(const FigureSpec &spec, const FigurePoint &point);
QStringList valueTexts(const FigureSpec &spec);
QStringList tickLabels(const NiceAxis &axis, Unit unit);
/// Several lines are named at their ends: the name, then the last value.
QStringList endLabel(const FigureSpec &spec, int series, const QFont &font, double width);
/// How much room to the right that takes; 0 for a single line.
double endLabelRoom(const FigureSpec &spec, const QRectF &body, const FigureSize &size);
double widest(const QStringList &texts, const QFont &font);

} // namespace Peel
