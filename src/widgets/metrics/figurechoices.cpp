// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figurechoices.h"

#include "exporting/exclusion.h"
#include "exporting/figureof.h"

namespace Peel {
namespace {

/// Marks that the analyst sets; the others follow from the data.
bool isChosen(FigureMark::Kind kind)
{
    return kind == FigureMark::Kind::Annotation || kind == FigureMark::Kind::Excluded;
}

} // namespace

FigureSpec withChoices(FigureSpec spec, const FigureChoices &choices)
{
    spec.palette = choices.palette;
    spec.size = choices.size;
    const bool excludedBefore = hasExclusions(spec);
    spec.marks.removeIf([](const FigureMark &mark) { return isChosen(mark.kind); });
    const bool otherTitle = !choices.title.isEmpty() && choices.title != spec.title;
    if (otherTitle)
        spec.title = choices.title;
    spec.notes = choices.notes.value_or(spec.notes);
    for (int series = 0; series < spec.series.size(); ++series) {
        const QList<FigurePoint> points = spec.series.at(series).points;
        for (int point = 0; point < points.size(); ++point) {
            const qint64 fact = points.at(point).facts.value(0);
            if (const QString words = choices.annotations.value(fact); !words.isEmpty())
                spec.marks.append({ series, point, FigureMark::Kind::Annotation, words });
            const QString reason = choices.exclusions.value(fact);
            if (!reason.isEmpty() && canExclude(spec.kind))
                spec.marks.append({ series, point, FigureMark::Kind::Excluded, reason });
        }
    }
    if (otherTitle || excludedBefore || hasExclusions(spec))
        spec.altText = altTextOf(spec);
    return spec;
}

FigureChoices choicesOf(const FigureSpec &spec)
{
    FigureChoices choices;
    choices.palette = spec.palette;
    if (!spec.size.isEmpty())
        choices.size = spec.size;
    for (const FigureMark &mark : spec.marks) {
        const qint64 fact = spec.series.at(mark.series).points.at(mark.point).facts.value(0);
        if (mark.kind == FigureMark::Kind::Annotation)
            choices.annotations.insert(fact, mark.words);
        else if (mark.kind == FigureMark::Kind::Excluded)
            choices.exclusions.insert(fact, mark.words);
    }
    return choices;
}

} // namespace Peel
