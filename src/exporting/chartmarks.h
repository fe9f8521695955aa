// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurepalette.h"
#include "exporting/figuresize.h"

#include <QList>
#include <QPointF>
#include <QRectF>

class QChart;
class QGraphicsScene;
class QValueAxis;

namespace Peel {

/// Bars of one or more sets over equal rows.
struct BarBlock
{
    struct Set
    {
        SeriesStyle style;
        QList<double> values; // one for each row, from the top
    };

    QRectF plot;
    double from = 0; // value at the left edge of the plot
    double to = 1;
    double share = 1; // of a row that its bars fill
    bool stacked = false;
    QList<Set> sets; // in a row from the top, or from the left
};

/// The marks of a figure, drawn by Qt Charts without one word. All places are on the sheet. The
/// only file that knows Qt Charts.
class ChartMarks final
{
public:
    ChartMarks(QGraphicsScene &scene, const FigureSize &size);

    void line(const QList<QPointF> &points, const QPen &pen);
    void markers(const QList<QPointF> &points, const SeriesStyle &style, double side);
    void bars(const BarBlock &block);

private:
    QChart *newChart(const QRectF &plot);
    void startChart();

    QGraphicsScene &m_scene;
    QRectF m_sheet;
    QChart *m_chart = nullptr; // of lines and markers: its axes are the sheet's own lengths
    QValueAxis *m_across = nullptr;
    QValueAxis *m_down = nullptr;
};

/// The pen of a line at this size.
QPen linePen(const SeriesStyle &style, const FigureSize &size);
/// How wide a marker is at this size.
double markerSide(const FigureSize &size);

} // namespace Peel
