// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureframe.h"

#include "exporting/figurelegend.h"
#include "exporting/figurepalette.h"
#include "exporting/labeltexts.h"
#include "exporting/textitems.h"

#include <QGraphicsScene>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

double gapOf(const FigureSize &size)
{
    return size.label;
}

QStringList footLines(const FigureSpec &spec, const QFont &font, double width)
{
    QStringList lines;
    const NiceAxis axis = valueAxisOf(spec);
    if (hasNumbers(spec.kind) && axis.from > 0)
        lines.append(u"The axis starts at %1."_s.arg(axis.label(axis.from, spec.unit)));
    const QStringList notes = markNotes(spec) + spec.notes;
    for (const QString &note : notes)
        lines += wrapText(note, font, width);
    lines += wrapText(spec.source, font, width);
    lines += wrapText(u"Figure made with PEEL Explorer."_s, font, width);
    return lines;
}

} // namespace

FigureFrame frameOf(const FigureSpec &spec, const FigureSize &size)
{
    const double width = size.sheet.width() - 2 * size.margin();
    const QFont title = figureFont(size.title, true);
    const QFont subtitle = figureFont(size.subtitle);
    const QFont foot = figureFont(size.source);
    FigureFrame frame;
    frame.title = wrapText(spec.title, title, width);
    frame.subtitle = wrapText(spec.subtitle, subtitle, width);
    frame.foot = footLines(spec, foot, width);
    frame.head = size.margin() + double(frame.title.size()) * lineHeight(title) + 0.15 * size.title
        + double(frame.subtitle.size()) * lineHeight(subtitle) + legendHeight(spec, size, width)
        + gapOf(size);
    frame.tail = size.margin() + double(frame.foot.size()) * lineHeight(foot) + 0.6 * gapOf(size);
    return frame;
}

QRectF addFrame(
    QGraphicsScene &scene, const FigureFrame &frame, const FigureSpec &spec, const FigureSize &size)
{
    const double margin = size.margin();
    const double width = size.sheet.width() - 2 * margin;
    double top = addTextLines(
        scene, frame.title, figureFont(size.title, true), FigureColour::text, { margin, margin });
    top = addTextLines(scene, frame.subtitle, figureFont(size.subtitle), FigureColour::quiet,
        { margin, top + 0.15 * size.title });
    addLegend(scene, spec, size, QPointF(margin, top), width);
    const double bottom = size.sheet.height() - frame.tail;
    addTextLines(scene, frame.foot, figureFont(size.source), FigureColour::quiet,
        { margin, bottom + 0.6 * gapOf(size) });
    return { QPointF(margin, frame.head), QPointF(size.sheet.width() - margin, bottom) };
}

} // namespace Peel
