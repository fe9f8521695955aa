// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosebeside.h"

#include "ingest/metrics/prose/prosechangebase.h"
#include "ingest/metrics/prose/proseverbs.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// The word behind "more than", "fewer than" at `i`, -1 where they do not stand there.
int behindMoreThan(const Sentence &s, int i)
{
    return s.saysAny(i, { "more"_L1, "fewer"_L1, "less"_L1 }) && s.says(i + 1, "than"_L1) ? i + 2
                                                                                          : -1;
}

/// Nothing but a time in [from, to): "in 2019", "a year earlier", "the year before".
bool isOnlyTime(const Sentence &s, int from, int to)
{
    bool time = false;
    for (int i = from; i < to; ++i) {
        time = time || s.is(i, Class::Time)
            || s.saysAny(i, { "earlier"_L1, "before"_L1, "ago"_L1, "previous"_L1 });
        const bool idle = s.isAny(i,
                              { Class::Time, Class::Preposition, Class::Determiner, Class::Adverb,
                                  Class::Comma, Class::Stop })
            || s.saysAny(i,
                { "year"_L1, "quarter"_L1, "month"_L1, "earlier"_L1, "before"_L1, "ago"_L1,
                    "previous"_L1 })
            || (s.is(i, Class::Number) && isDuration(s.quantity(i).unit));
        if (!idle)
            return false;
    }
    return time;
}

} // namespace

bool isMoreThanBefore(const Sentence &s, const Clause &clause)
{
    const int from = behindMoreThan(s, clause.number + 1);
    return from > 0 && isOnlyTime(s, from, clause.to);
}

std::optional<Figure> readMoreThanBefore(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (context.here.empty() || !isMoreThanBefore(s, clause)
        || !saysNothing(s, clause.from, clause.number, context.places))
        return std::nullopt;
    const Figure &last = context.here.back();
    const Unit unit = s.quantity(clause.number).unit;
    const bool level = last.shape == Shape::Count || last.shape == Shape::Level;
    if ((unit != Unit::Count && unit != Unit::Gbp) || unit != last.unit || !level)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.change", Shape::Change);
    const bool up = s.says(clause.number + 1, "more"_L1);
    figure.measure = (up ? u"increase in "_s : u"reduction in "_s) + last.measure;
    figure.name = asName(figure.measure) + comparisonOf(s, clause);
    figure.counted = last.counted;
    figure.carried = true;
    figure.last = clause.to;
    return figure;
}

std::optional<Figure> readPartOfThese(
    const Sentence &s, const Clause &clause, const Context &context)
{
    const int of = clause.number + 1;
    const Figure *whole = context.last();
    const int up = leadOf(s, clause).from - 1;
    const bool parts
        = (s.says(up, "up"_L1) && s.saysAny(up - 1, { "made"_L1, "make"_L1, "makes"_L1 }))
        || (s.says(up, "for"_L1)
            && s.saysAny(up - 1, { "accounted"_L1, "account"_L1, "accounts"_L1 }));
    if (!parts || !s.says(of, "of"_L1)
        || !s.saysAny(of + 1, { "these"_L1, "them"_L1, "those"_L1, "this"_L1 }) || !whole
        || s.quantity(clause.number).unit != Unit::Count || whole->unit != Unit::Count
        || s.quantity(clause.number).value > whole->value)
        return std::nullopt;
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, up - 1, clause.from), context.places);
    if (subject.isEmpty() || isGeneric(s, subject.words))
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.count", Shape::Count);
    figure.measure = asPhrase(s.said(subject.words));
    figure.counted = figure.measure;
    figure.name = asName(figure.measure);
    figure.last = of + 2;
    return figure;
}

} // namespace Peel::Prose
