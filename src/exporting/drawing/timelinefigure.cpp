// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/runs.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double namesShare = 0.5;

double leastHeight(const FigureSpec &spec, const FigureSize &size, double width)
{
    const double line = lineHeight(figureFont(size.label));
    const double row = std::max(1.9 * size.label,
        double(rowNameLines(spec, size, width, namesShare)) * line + 0.5 * size.label);
    return double(spec.categories.size()) * row + horizontalAxisRoom(size);
}

/// Whole years around every mark.
PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    double first = std::numeric_limits<double>::max();
    double last = std::numeric_limits<double>::lowest();
    for (const FigureSeries &series : drawing.spec.series) {
        for (const FigurePoint &point : series.points) {
            first = std::min(first, point.value);
            last = std::max(last, point.value);
        }
    }
    for (const double day : drawing.spec.reach) {
        first = std::min(first, day);
        last = std::max(last, day);
    }
    PlotGeometry geometry;
    const int from = QDate::fromJulianDay(std::llround(first)).year();
    const int to = QDate::fromJulianDay(std::llround(last)).year() + 1;
    geometry.from = double(QDate(from, 1, 1).toJulianDay());
    geometry.to = double(QDate(to, 1, 1).toJulianDay());
    geometry.rows = static_cast<int>(drawing.spec.categories.size());
    const double half = 0.5 * textWidth(u"2000"_s, drawing.axisFont());
    geometry.plot
        = body.adjusted(rowNamesRoom(drawing.spec, drawing.size, body.width(), namesShare) + half,
            0, -half, -horizontalAxisRoom(drawing.size));
    geometry.plot.setHeight(
        std::min(geometry.plot.height(), 6.0 * drawing.size.label * geometry.rows));
    return geometry;
}

void addYears(Drawing &drawing, const PlotGeometry &geometry)
{
    QList<TimeLabel> labels;
    const int from = QDate::fromJulianDay(std::llround(geometry.from)).year();
    const int to = QDate::fromJulianDay(std::llround(geometry.to)).year();
    for (int year = from; year <= to; ++year) {
        const double x = geometry.xOfPosition(double(QDate(year, 1, 1).toJulianDay()));
        addRule(drawing, { x, geometry.plot.top(), x, geometry.plot.bottom() }, FigureColour::grid);
        labels.append({ QString::number(year), x });
    }
    addTimeLabels(drawing, labels, geometry.plot.bottom() + 0.3 * drawing.size.axis,
        geometry.plot.left() - geometry.plot.width(), drawing.size.sheet.width());
}

/// From the first to the last mark of a row.
void addSpans(Drawing &drawing, const PlotGeometry &geometry)
{
    for (int category = 0; category < drawing.spec.categories.size(); ++category) {
        double first = std::numeric_limits<double>::max();
        double last = std::numeric_limits<double>::lowest();
        for (const FigureSeries &series : drawing.spec.series) {
            for (const FigurePoint &point : series.points) {
                if (point.category != category)
                    continue;
                first = std::min(first, geometry.xOfPosition(point.value));
                last = std::max(last, geometry.xOfPosition(point.value));
            }
        }
        const double y = geometry.yOfRow(category);
        if (first < last)
            drawing.marks.line({ { first, y }, { last, y } },
                QPen(FigureColour::quiet, 0.2 * markerSide(drawing.size)));
    }
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    addYears(drawing, geometry);
    addRowNames(drawing, geometry, rowsOf(spec));
    addSpans(drawing, geometry);
    QList<QList<QPointF>> places;
    const QFont font = drawing.axisFont();
    for (int i = 0; i < spec.series.size(); ++i) {
        QList<QPointF> series;
        for (int point = 0; point < spec.series.at(i).points.size(); ++point) {
            const FigurePoint &mark = spec.series.at(i).points.at(point);
            series.append({ geometry.xOfPosition(mark.value), geometry.yOfRow(mark.category) });
            const QString numbers = markNumbers(spec, i, point);
            if (!numbers.isEmpty())
                addText(drawing.scene, numbers, font, FigureColour::text,
                    series.last()
                        + QPointF(0.7 * markerSide(drawing.size), -0.5 * lineHeight(font)));
        }
        places.append(series);
        if (!series.isEmpty())
            drawing.marks.markers(series, styleOf(spec, i), 1.2 * markerSide(drawing.size));
    }
    return areasAround(places);
}

} // namespace

const KindDrawing timelineDrawing { leastHeight, draw };

} // namespace Peel
