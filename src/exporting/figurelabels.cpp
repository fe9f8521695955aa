// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurelabels.h"

#include "exporting/figurepalette.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <QLineF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Labels that keep out of each other's way.
class LabelPlacer
{
public:
    LabelPlacer(QGraphicsScene &scene, const QFont &font, const QRectF &bounds)
        : m_scene(scene)
        , m_font(font)
        , m_bounds(bounds)
    {
    }

    /// The first of the places (top left corners) where the text covers nothing.
    bool place(const QString &text, const QList<QPointF> &places)
    {
        for (const QPointF &place : places) {
            const QRectF area(place, QSizeF(textWidth(text, m_font), lineHeight(m_font)));
            const bool free = m_bounds.contains(area)
                && std::none_of(m_taken.begin(), m_taken.end(),
                    [&area](const QRectF &taken) { return taken.intersects(area); });
            if (!free)
                continue;
            take(area);
            addText(m_scene, text, m_font, FigureColour::text, place);
            return true;
        }
        return false;
    }

    void take(const QRectF &area) { m_taken.append(area); }

private:
    QGraphicsScene &m_scene;
    QFont m_font;
    QRectF m_bounds;
    QList<QRectF> m_taken;
};

void addTickLabels(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    const QFont font = figureFont(size.axis);
    for (const double tick : geometry.values.ticks()) {
        const QString text = geometry.values.label(tick, spec.unit);
        const double width = textWidth(text, font);
        const QPointF place = spec.kind == FigureKind::Line
            ? QPointF(geometry.plot.left() - 0.6 * size.axis - width,
                geometry.yOfValue(tick) - 0.5 * lineHeight(font))
            : QPointF(
                geometry.xOfValue(tick) - 0.5 * width, geometry.plot.bottom() + 0.3 * size.axis);
        addText(scene, text, font, FigureColour::quiet, place);
    }
}

/// As many periods as fit, the last always among them.
void addTimeLabels(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    const QFont font = figureFont(size.axis);
    const double gap = 0.5 * size.axis;
    const double y = geometry.plot.bottom() + 0.4 * size.axis;
    double free = size.sheet.width(); // how far to the right the next label may reach
    for (auto category = spec.categories.crbegin(); category != spec.categories.crend();
         ++category) {
        const double width = textWidth(category->label, font);
        const double left = geometry.xOfPosition(category->position) - 0.5 * width;
        if (left + width > free)
            continue;
        addText(scene, category->label, font, FigureColour::quiet, { left, y });
        free = left - gap;
    }
}

void addCategoryLabels(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    const QFont font = figureFont(size.label);
    const double room = geometry.plot.left() - size.margin() - 0.6 * size.label;
    for (int i = 0; i < spec.categories.size(); ++i) {
        const QStringList lines = wrapText(spec.categories.at(i).label, font, room + 1);
        double y = geometry.yOfCategory(i) - 0.5 * double(lines.size()) * lineHeight(font);
        for (const QString &line : lines) {
            addText(scene, line, font, FigureColour::text, { size.margin(), y });
            y += lineHeight(font);
        }
    }
}

void addBarValues(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    const QFont font = figureFont(size.label);
    for (int series = 0; series < spec.series.size(); ++series) {
        for (const FigurePoint &point : spec.series.at(series).points) {
            const QRectF bar = geometry.barAt(series, point);
            const double x = std::max(bar.right(), geometry.xOfValue(0)) + 0.4 * size.label;
            addText(scene, shortValue(spec, point), font, FigureColour::text,
                { x, bar.center().y() - 0.5 * lineHeight(font) });
        }
    }
}

/// First, last, highest and lowest, without repeats.
QList<int> toldPoints(const FigureSeries &series)
{
    const auto byValue
        = [](const FigurePoint &a, const FigurePoint &b) { return a.value < b.value; };
    const auto begin = series.points.cbegin();
    const auto [lowest, highest] = std::minmax_element(begin, series.points.cend(), byValue);
    QList<int> told;
    for (const qsizetype i :
        { series.points.size() - 1, qsizetype(0), highest - begin, lowest - begin }) {
        if (!told.contains(static_cast<int>(i)))
            told.append(static_cast<int>(i));
    }
    return told;
}

void addLineValues(LabelPlacer &placer, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    const QFont font = figureFont(size.label);
    const double height = lineHeight(font);
    const bool namedAtEnd = spec.series.size() > 1;
    for (const FigureSeries &series : spec.series) {
        if (series.points.isEmpty())
            continue;
        for (const int i : toldPoints(series)) {
            if (namedAtEnd && i == series.points.size() - 1)
                continue;
            const FigurePoint &point = series.points.at(i);
            const QPointF mark = geometry.markAt(spec, point);
            const QString text = shortValue(spec, point);
            const double x = mark.x() - 0.5 * textWidth(text, font);
            const double above = mark.y() - height - 0.55 * size.label;
            const double below = mark.y() + 0.55 * size.label;
            const double aside = 0.5 * textWidth(text, font);
            placer.place(text,
                { { x, above }, { x, below }, { x - aside, above }, { x + aside, below },
                    { x + aside, above }, { x - aside, below } });
        }
    }
}

/// Names at the lines' ends, pushed apart where they would touch.
void addEndLabels(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    if (spec.series.size() < 2)
        return;
    const QFont font = figureFont(size.label);
    const double room = size.sheet.width() - size.margin() - geometry.plot.right() - size.label;

    struct End
    {
        QStringList lines;
        double top;
    };

    std::vector<End> ends;
    for (int i = 0; i < spec.series.size(); ++i) {
        const FigureSeries &series = spec.series.at(i);
        if (series.points.isEmpty())
            continue;
        const QStringList lines = endLabel(spec, i, font, room + 1);
        const double height = double(lines.size()) * lineHeight(font);
        ends.push_back({ lines, geometry.yOfValue(series.points.back().value) - 0.5 * height });
    }
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.top < b.top; });
    double free = geometry.plot.top() - lineHeight(font);
    for (const End &end : ends) {
        double y = std::max(end.top, free);
        for (const QString &line : end.lines) {
            addText(scene, line, font, FigureColour::text,
                { geometry.plot.right() + 0.4 * size.label, y });
            y += lineHeight(font);
        }
        free = y + 0.2 * size.label;
    }
}

/// A value must not stand on a line or its marks.
void takeLines(LabelPlacer &placer, const FigureSpec &spec, const PlotGeometry &geometry)
{
    constexpr double reach = 3;
    constexpr int steps = 40; // small squares along each stretch
    const auto take = [&placer](const QPointF &at) {
        placer.take(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
    };
    for (const FigureSeries &series : spec.series) {
        for (int i = 0; i < series.points.size(); ++i) {
            const QPointF mark = geometry.markAt(spec, series.points.at(i));
            take(mark);
            if (i + 1 == series.points.size() || series.breaksAfter.contains(i))
                continue;
            const QLineF stretch(mark, geometry.markAt(spec, series.points.at(i + 1)));
            for (int step = 1; step < steps; ++step)
                take(stretch.pointAt(double(step) / steps));
        }
    }
}

} // namespace

void addLabels(QGraphicsScene &scene, const FigureSpec &spec, const PlotGeometry &geometry,
    const FigureSize &size)
{
    addTickLabels(scene, spec, geometry, size);
    if (spec.kind == FigureKind::Bars) {
        addCategoryLabels(scene, spec, geometry, size);
        addBarValues(scene, spec, geometry, size);
        return;
    }
    addTimeLabels(scene, spec, geometry, size);
    addEndLabels(scene, spec, geometry, size);
    const QRectF bounds(0, geometry.plot.top() - lineHeight(figureFont(size.label)),
        geometry.plot.right() + size.label,
        geometry.plot.height() + lineHeight(figureFont(size.label)));
    LabelPlacer placer(
        scene, figureFont(size.label), bounds.adjusted(geometry.plot.left() - size.label, 0, 0, 0));
    takeLines(placer, spec, geometry);
    addLineValues(placer, spec, geometry, size);
}

} // namespace Peel
