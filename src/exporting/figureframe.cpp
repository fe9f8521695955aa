// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureframe.h"

#include "exporting/figurepalette.h"
#include "exporting/plotgeometry.h"
#include "exporting/textitems.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Writes lines downwards from `y`; returns where the next one would begin.
double addLines(QGraphicsScene &scene, const QStringList &lines, const QFont &font,
    const QColor &colour, double x, double y)
{
    for (const QString &line : lines) {
        addText(scene, line, font, colour, { x, y });
        y += lineHeight(font);
    }
    return y;
}

/// Squares with names, in the order of drawing: bars in groups have no ends to label.
double addLegend(
    QGraphicsScene &scene, const FigureSpec &spec, const FigureSize &size, double x, double y)
{
    const QFont font = figureFont(size.label);
    const double height = lineHeight(font);
    const double square = 0.7 * height;
    for (int i = 0; i < spec.series.size(); ++i) {
        QGraphicsRectItem *mark = scene.addRect(
            { x, y + 0.15 * height, square, square }, Qt::NoPen, styleOf(spec, i).colour);
        mark->setZValue(1);
        const QRectF name = addText(
            scene, spec.series.at(i).name, font, FigureColour::text, { x + 1.5 * square, y });
        x = name.right() + 2 * square;
    }
    return y + height;
}

QStringList footLines(const FigureSpec &spec, const QFont &font, double width)
{
    QStringList lines;
    const NiceAxis axis = valueAxisOf(spec);
    if (spec.kind == FigureKind::Line && axis.from > 0)
        lines.append(u"The axis starts at %1."_s.arg(axis.label(axis.from, spec.unit)));
    for (const QString &note : spec.notes)
        lines += wrapText(note, font, width);
    lines += wrapText(spec.source, font, width);
    lines += wrapText(u"Figure made with PEEL Explorer."_s, font, width);
    return lines;
}

} // namespace

QRectF addFrame(QGraphicsScene &scene, const FigureSpec &spec, const FigureSize &size)
{
    const double margin = size.margin();
    const double width = size.sheet.width() - 2 * margin;
    const QFont title = figureFont(size.title, true);
    const QFont subtitle = figureFont(size.subtitle);
    const QFont foot = figureFont(size.source);
    double top = addLines(
        scene, wrapText(spec.title, title, width), title, FigureColour::text, margin, margin);
    top += 0.15 * size.title;
    top = addLines(scene, wrapText(spec.subtitle, subtitle, width), subtitle, FigureColour::quiet,
        margin, top);
    if (spec.kind == FigureKind::Bars && spec.series.size() > 1)
        top = addLegend(scene, spec, size, margin, top + 0.5 * size.label);
    const QStringList lines = footLines(spec, foot, width);
    const double bottom = size.sheet.height() - margin - double(lines.size()) * lineHeight(foot);
    addLines(scene, lines, foot, FigureColour::quiet, margin, bottom);
    const double gap = size.label;
    return { QPointF(margin, top + gap),
        QPointF(size.sheet.width() - margin, std::max(bottom - 0.6 * gap, top + 2 * gap)) };
}

} // namespace Peel
