// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurechoices.h"

#include "exporting/figureof.h"

namespace Peel {

FigureSpec withChoices(FigureSpec spec, const FigureChoices &choices)
{
    spec.palette = choices.palette;
    spec.size = choices.size;
    if (!choices.title.isEmpty()) {
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

} // namespace Peel
