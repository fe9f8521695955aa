// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/labeltexts.h"

#include "exporting/textitems.h"

#include <algorithm>

namespace Peel {

QString shortValue(const FigureSpec &spec, const FigurePoint &point)
{
    switch (spec.unit) {
    case Unit::Count:
    case Unit::Percent:
    case Unit::PercentChange:
    case Unit::Gbp:
    case Unit::Seconds:
    case Unit::Rank:
        return spokenValue(point.value, spec.unit, point.decimals);
    default:
        return spokenValue(point.value, Unit::Count, point.decimals);
    }
}

double widest(const QStringList &texts, const QFont &font)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, textWidth(text, font));
    return width;
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
    return wrapText(line.name, font, width) + QStringList { shortValue(spec, line.points.back()) };
}

double endLabelRoom(const FigureSpec &spec, const QRectF &body, const FigureSize &size)
{
    if (spec.series.size() < 2)
        return 0;
    const QFont font = figureFont(size.label);
    double width = 0;
    for (int i = 0; i < spec.series.size(); ++i)
        width = std::max(width, widest(endLabel(spec, i, font, 0.2 * body.width()), font));
    return width + size.label;
}

QStringList valueTexts(const FigureSpec &spec)
{
    QStringList texts;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            texts.append(shortValue(spec, point));
    }
    return texts;
}

} // namespace Peel
