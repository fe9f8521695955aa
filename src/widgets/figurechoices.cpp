// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurechoices.h"

#include "exporting/figureof.h"

namespace Peel {

FigureSpec withChoices(FigureSpec spec, const FigureChoices &choices)
{
    spec.palette = choices.palette;
    spec.size = choices.size;
    spec.marks.removeIf(
        [](const FigureMark &mark) { return mark.kind == FigureMark::Kind::Annotation; });
    if (!choices.title.isEmpty() && choices.title != spec.title) {
        spec.title = choices.title;
        spec.altText = altTextOf(spec);
    }
    for (int series = 0; series < spec.series.size(); ++series) {
        const QList<FigurePoint> points = spec.series.at(series).points;
        for (int point = 0; point < points.size(); ++point) {
            const QString words = choices.annotations.value(points.at(point).facts.value(0));
            if (!words.isEmpty())
                spec.marks.append({ series, point, FigureMark::Kind::Annotation, words });
        }
    }
    return spec;
}

FigureChoices choicesOf(const FigureSpec &spec)
{
    FigureChoices choices;
    choices.palette = spec.palette;
    if (!spec.size.isEmpty())
        choices.size = spec.size;
    for (const FigureMark &mark : spec.marks) {
        if (mark.kind == FigureMark::Kind::Annotation)
            choices.annotations.insert(
                spec.series.at(mark.series).points.at(mark.point).facts.value(0), mark.words);
    }
    return choices;
}

} // namespace Peel
