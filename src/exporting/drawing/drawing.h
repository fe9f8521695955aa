// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/chartmarks.h"
#include "exporting/figuresize.h"
#include "exporting/figurespec.h"

#include <QFont>

class QGraphicsScene;

namespace Peel {

/// What a kind of figure draws on.
struct Drawing
{
    QGraphicsScene &scene;
    const FigureSpec &spec;
    const FigureSize &size;
    ChartMarks marks;

    QFont labelFont() const;
    QFont axisFont() const;
};

/// What each mark covers on the sheet: [series][point].
using MarkAreas = QList<QList<QRectF>>;

/// How one kind of figure is laid out. `body` is the part of the sheet between the frame's words;
/// it is at least as high as `leastHeight` for its width.
struct KindDrawing
{
    double (*leastHeight)(const FigureSpec &spec, const FigureSize &size, double width);
    MarkAreas (*draw)(Drawing &drawing, const QRectF &body);
};

const KindDrawing &drawingOf(FigureKind kind);

} // namespace Peel
