// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/labeltexts.h"

#include "exporting/textitems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString shortValue(const FigureSpec &spec, const FigurePoint &point)
{
    if (!hasNumbers(spec.kind))
        return pointValue(spec, point);
    switch (spec.unit) {
    case Unit::Count:
    case Unit::Percent:
    case Unit::PercentChange:
    case Unit::Gbp:
    case Unit::Rank:
        return spokenValue(point.value, spec.unit, point.decimals);
    case Unit::Seconds:
        return clockLabel(point.value);
    default:
        return spokenValue(point.value, Unit::Count, point.decimals);
    }
}

QString leadOf(FigureMark::Kind kind)
{
    switch (kind) {
    case FigureMark::Kind::Annotation:
        return {};
    case FigureMark::Kind::Finding:
        return u"Does not add up: "_s;
    case FigureMark::Kind::Conflict:
        return u"Another document: "_s;
    case FigureMark::Kind::Recalculated:
        return u"Recalculated: "_s;
    case FigureMark::Kind::Unsure:
        return u"Unsure reading: "_s;
    case FigureMark::Kind::Excluded:
        break; // not drawn; the notes tell it
    }
    return {};
}

} // namespace

QString markNumbers(const FigureSpec &spec, int series, int point)
{
    QString numbers;
    for (qsizetype i = 0; i < spec.marks.size(); ++i) {
        if (spec.marks.at(i).series == series && spec.marks.at(i).point == point)
            numbers += u"[%1]"_s.arg(i + 1);
    }
    return numbers;
}

QStringList markNotes(const FigureSpec &spec)
{
    QStringList notes;
    for (qsizetype i = 0; i < spec.marks.size(); ++i)
        notes.append(
            u"[%1] %2%3"_s.arg(i + 1).arg(leadOf(spec.marks.at(i).kind), spec.marks.at(i).words));
    return notes;
}

QString valueLabel(const FigureSpec &spec, int series, int point)
{
    const QString value = shortValue(spec, spec.series.at(series).points.at(point));
    const QString numbers = markNumbers(spec, series, point);
    return numbers.isEmpty() ? value : value + u' ' + numbers;
}

QStringList valueLabels(const FigureSpec &spec)
{
    QStringList texts;
    for (int series = 0; series < spec.series.size(); ++series) {
        for (int point = 0; point < spec.series.at(series).points.size(); ++point)
            texts.append(valueLabel(spec, series, point));
    }
    return texts;
}

QStringList tickLabels(const NiceAxis &axis, Unit unit)
{
    QStringList labels;
    for (const double tick : axis.ticks())
        labels.append(axis.label(tick, unit));
    return labels;
}

QStringList endLabel(const FigureSpec &spec, int series, const QFont &font, double width)
{
    const FigureSeries &line = spec.series.at(series);
    if (line.points.isEmpty())
        return {};
    const int last = static_cast<int>(line.points.size()) - 1;
    return wrapText(seriesLabel(line), font, width)
        + wrapText(valueLabel(spec, series, last), font, width);
}

double endLabelRoom(const FigureSpec &spec, const QRectF &body, const FigureSize &size)
{
    if (spec.series.size() < 2)
        return 0;
    const QFont font = figureFont(size.label);
    double width = 0;
    for (int i = 0; i < spec.series.size(); ++i)
        width = std::max(width, widest(endLabel(spec, i, font, 0.27 * body.width()), font));
    return width + size.label;
}

} // namespace Peel
