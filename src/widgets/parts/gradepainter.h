// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gradechip.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace Peel {

/// Fill and text of a grade (UX style, 4.3): apart in every colour vision and in grey.
struct GradeColours
{
    QColor fill;
    QColor text;
};

GradeColours gradeColours(Grade grade);

/// Star, filled circle, open circle, triangle, filled square: a grade without its colour.
void paintGradeGlyph(QPainter *painter, const QRectF &rect, Grade grade, const QColor &colour);

/// The chip: fill, glyph, word, second line and marks. Absences are outlined, dashed where nothing
/// was to be expected.
void paintGradeChip(
    QPainter *painter, const QRectF &rect, const GradeChip &chip, const QFont &font);

/// The space that a chip needs to show its words whole.
QSizeF gradeChipSize(const GradeChip &chip, const QFont &font);

} // namespace Peel
