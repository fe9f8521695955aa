// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/axes.h"
#include "exporting/drawing/kinds.h"
#include "exporting/drawing/labelplacer.h"
#include "exporting/drawing/runs.h"
#include "exporting/labeltexts.h"
#include "exporting/quartiles.h"
#include "exporting/textitems.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int mostLayers = 4; // dots above and below the middle

double leastHeight(const FigureSpec &, const FigureSize &size, double)
{
    return (2 * mostLayers + 1) * markerSide(size) + 8 * lineHeight(figureFont(size.label))
        + horizontalAxisRoom(size);
}

PlotGeometry geometryOf(const Drawing &drawing, const QRectF &body)
{
    PlotGeometry geometry;
    geometry.values = valueAxisOf(drawing.spec);
    const double half
        = 0.5 * widest(tickLabels(geometry.values, drawing.spec.unit), drawing.axisFont());
    geometry.plot = body.adjusted(half, 0, -half, -horizontalAxisRoom(drawing.size));
    return geometry;
}

/// Dots of like value stand above and below each other, none hidden by another.
QList<QList<QPointF>> swarm(const Drawing &drawing, const PlotGeometry &geometry)
{
    struct Dot
    {
        int series;
        int point;
        double x;
    };

    const FigureSpec &spec = drawing.spec;
    QList<QList<QPointF>> places;
    QList<Dot> dots;
    for (int i = 0; i < spec.series.size(); ++i) {
        places.append(QList<QPointF>(spec.series.at(i).points.size()));
        for (int point = 0; point < spec.series.at(i).points.size(); ++point)
            dots.append({ i, point, geometry.xOfValue(spec.series.at(i).points.at(point).value) });
    }
    // The named force keeps to the middle: it is placed first.
    std::stable_sort(dots.begin(), dots.end(), [](const Dot &a, const Dot &b) {
        return a.series != b.series ? a.series < b.series : a.x < b.x;
    });
    const double side = 1.05 * markerSide(drawing.size);
    QList<QPointF> placed;
    const double middle = geometry.plot.center().y();
    for (const Dot &dot : std::as_const(dots)) {
        QPointF place(dot.x, middle);
        for (int step = 1; step <= 2 * mostLayers; ++step) {
            const bool free = std::none_of(placed.cbegin(), placed.cend(),
                [&](const QPointF &other) { return QLineF(other, place).length() < side; });
            if (free)
                break;
            place.setY(middle + (step % 2 == 0 ? -1 : 1) * ((step + 1) / 2) * side);
        }
        placed.append(place);
        places[dot.series][dot.point] = place;
    }
    return places;
}

/// Lower quartile, median and upper quartile: dashed, named above the strip.
void addQuartiles(Drawing &drawing, const PlotGeometry &geometry, LabelPlacer &placer)
{
    QList<double> values;
    int decimals = 0;
    for (const FigureSeries &series : drawing.spec.series) {
        for (const FigurePoint &point : series.points) {
            values.append(point.value);
            decimals = std::max(decimals, point.decimals);
        }
    }
    if (values.size() < 4)
        return;
    const Quartiles quartiles = quartilesOf(values);
    const double line = lineHeight(drawing.labelFont());
    const QList<std::pair<QString, double>> told { { u"Median"_s, quartiles.median },
        { u"Lower quartile"_s, quartiles.lower }, { u"Upper quartile"_s, quartiles.upper } };
    for (const auto &[name, value] : told) {
        const double x = geometry.xOfValue(value);
        addRule(drawing,
            { x, geometry.plot.top() + 4 * line, x, geometry.plot.bottom() - 4 * line },
            FigureColour::quiet, true);
        const QString text = u"%1 %2"_s.arg(name,
            spokenValue(
                value, drawing.spec.unit == Unit::Percent ? Unit::Percent : Unit::Count, decimals));
        const double half = 0.5 * textWidth(text, drawing.labelFont());
        QList<QPointF> places;
        for (const double aside : { 0.0, -half, half, -2 * half, 2 * half }) {
            for (int row = 3; row >= 0; --row)
                places.append({ x - half + aside, geometry.plot.top() + row * line });
        }
        placer.place(text, places);
    }
}

/// The force that the figure is about, and those at both ends.
void addNames(Drawing &drawing, const PlotGeometry &geometry, LabelPlacer &placer,
    const QList<QList<QPointF>> &places)
{
    const FigureSpec &spec = drawing.spec;
    const double line = lineHeight(drawing.labelFont());

    struct Told
    {
        int series;
        int point;
    };

    QList<Told> told;
    for (int i = 0; i < spec.series.size(); ++i) {
        const QList<FigurePoint> &points = spec.series.at(i).points;
        if (points.isEmpty())
            continue;
        if (spec.series.at(i).role == FigureSeries::Role::Main) {
            for (int point = 0; point < points.size(); ++point)
                told.append({ i, point });
            continue;
        }
        const auto [lowest, highest] = std::minmax_element(points.cbegin(), points.cend(),
            [](const FigurePoint &a, const FigurePoint &b) { return a.value < b.value; });
        told.append({ i, static_cast<int>(lowest - points.cbegin()) });
        told.append({ i, static_cast<int>(highest - points.cbegin()) });
    }
    for (const Told &one : std::as_const(told)) {
        const FigurePoint &point = spec.series.at(one.series).points.at(one.point);
        const QPointF mark = places.at(one.series).at(one.point);
        const QString name = spec.categories.at(point.category).label;
        const QString text = u"%1 %2"_s.arg(name, valueLabel(spec, one.series, one.point));
        const double width = textWidth(text, drawing.labelFont());
        const double foot = geometry.plot.bottom() - line;
        QList<QPointF> tried;
        for (const double x : { mark.x() - width / 2, mark.x() - 8, mark.x() - width + 8 }) {
            for (int row = 3; row >= 0; --row)
                tried.append({ x, foot - row * line });
        }
        placer.place(text, tried);
        if (spec.series.at(one.series).role == FigureSeries::Role::Main)
            addRule(drawing, { mark.x(), mark.y(), mark.x(), foot - 3 * line }, FigureColour::text);
    }
}

MarkAreas draw(Drawing &drawing, const QRectF &body)
{
    const FigureSpec &spec = drawing.spec;
    const PlotGeometry geometry = geometryOf(drawing, body);
    addHorizontalAxis(drawing, geometry);
    const QList<QList<QPointF>> places = swarm(drawing, geometry);
    const double margin = drawing.size.margin();
    LabelPlacer placer(drawing.scene, drawing.labelFont(),
        QRectF(margin, geometry.plot.top(), drawing.size.sheet.width() - 2 * margin,
            geometry.plot.height()));
    addNames(drawing, geometry, placer, places);
    addQuartiles(drawing, geometry, placer);
    for (int i = static_cast<int>(spec.series.size()) - 1; i >= 0; --i) {
        if (!places.at(i).isEmpty())
            drawing.marks.markers(places.at(i), styleOf(spec, i), markerSide(drawing.size));
    }
    return areasAround(places);
}

} // namespace

const KindDrawing stripDrawing { leastHeight, draw };

} // namespace Peel
