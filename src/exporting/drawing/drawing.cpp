// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/drawing.h"

#include "exporting/drawing/kinds.h"
#include "exporting/textitems.h"

namespace Peel {

QFont Drawing::labelFont() const
{
    return figureFont(size.label);
}

QFont Drawing::axisFont() const
{
    return figureFont(size.axis);
}

const KindDrawing &drawingOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Line:
        return lineDrawing;
    case FigureKind::Bars:
        return barsDrawing;
    case FigureKind::Dumbbell:
        return dumbbellDrawing;
    case FigureKind::DotStrip:
        return stripDrawing;
    case FigureKind::GradeBars:
        return gradeBarsDrawing;
    case FigureKind::GradeSteps:
        return gradeStepsDrawing;
    case FigureKind::SmallMultiples:
        return multiplesDrawing;
    case FigureKind::Timeline:
        return timelineDrawing;
    }
    return lineDrawing;
}

} // namespace Peel
