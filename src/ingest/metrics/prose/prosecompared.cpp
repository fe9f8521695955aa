// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// The word behind "compares with", "was lower than", "is up from" that follow "this"; -1 where the
/// sentence does not begin so.
int behindComparison(const Sentence &s)
{
    if (!s.saysAny(0, { "this"_L1, "that"_L1, "it"_L1, "these"_L1 }))
        return -1;
    int i = 1;
    while (s.isAny(i, { Class::Be, Class::Have, Class::Adverb }))
        ++i;
    if (s.saysAny(i, { "compares"_L1, "compared"_L1, "compare"_L1 })
        && s.saysAny(i + 1, { "with"_L1, "to"_L1 }))
        return i + 2;
    if (i > 1 && s.saysAny(i, { "up"_L1, "down"_L1 }) && s.says(i + 1, "from"_L1))
        return i + 2;
    const bool differs = i < s.size() && i > 1
        && (signOfComparative(s.at(i).lower) != 0
            || s.saysAny(i, { "above"_L1, "below"_L1, "better"_L1, "worse"_L1 }));
    if (!differs)
        return -1;
    return s.says(i + 1, "than"_L1) ? i + 2 : s.saysAny(i, { "above"_L1, "below"_L1 }) ? i + 1 : -1;
}

/// The figure before, with this clause's value.
Figure again(const Figure &last, const Sentence &s, const Clause &clause)
{
    Figure figure = figureOf(s, clause, "metric.prose.partner", last.shape);
    figure.name = last.name;
    figure.measure = last.measure;
    figure.counted = last.counted;
    figure.unit = last.unit;
    figure.carried = true;
    figure.last = clause.number + 1;
    return figure;
}

/// Of the same unit; a bare number beside a rate is one.
bool isOfOneKind(const Figure &last, Unit unit)
{
    return last.shape != Shape::Change
        && (unit == last.unit || (unit == Unit::Count && isPerPopulation(last.unit)));
}

/// Whether the words [from, to) name another place.
bool namesPlace(const Sentence &s, int from, int to, const Places &places)
{
    bool place = false;
    for (int i = from; i < to;) {
        const auto phrase = places.phraseAt(s, i);
        place = place || (phrase && phrase->scope != Scope::Force);
        i = phrase ? phrase->to : i + 1;
    }
    return place && saysNothing(s, from, to, places);
}

} // namespace

std::optional<Figure> comparedInBracket(
    const Sentence &s, const Clause &clause, const Figure &last, const Places &places)
{
    int open = clause.number - 1;
    while (open > 0 && !s.is(open, Class::Bracket))
        --open;
    const int close = clause.bracket ? closeOf(s, open) : 0;
    static const Pattern bareYear(u"\\(\\s*(?<year>(?:19|20)\\d\\d)\\s*[:–-]?\\s*$"_s);
    const auto year = bareYear.match(s.text.left(s.at(clause.number).range.from));
    if (!clause.bracket || !isOfOneKind(last, s.quantity(clause.number).unit)
        || (!year.hasMatch() && !saysNothing(s, open + 1, clause.number, places))
        || !saysNothing(s, clause.number + 1, std::max(clause.to, clause.number + 1), places))
        return std::nullopt;
    Figure figure = again(last, s, clause);
    for (int i = open + 1; i < close && close <= clause.to + 1;
         ++i) { // "(January 2023: 19 seconds)"
        if (!s.is(i, Class::Time))
            continue;
        figure.period = s.period(i).period;
        figure.time = i;
        figure.first = std::min(clause.number, i);
        figure.last = std::max(clause.number, i) + 1;
    }
    if (figure.time < 0 && year.hasMatch()) { // "1,842 in 2018 (2017: 1,516)"
        figure.period = periodOf(year.captured(u"year"));
        figure.first = open + 1;
        return figure;
    }
    int from = open + 1;
    int to = clause.number;
    if (!namesPlace(s, from, to, places)
        && open + 1 == clause.number) { // "than for all (6.4 percent)"
        while (from > last.number && !s.saysAny(from - 1, { "than"_L1, "to"_L1, "with"_L1 }))
            --from;
        to = open;
    }
    if (from > last.number && namesPlace(s, from, to, places)) {
        figure.scope = places.scopeOf(s, from, to);
        figure.first = std::min(figure.first, from);
    } else if (namesPlace(s, clause.number + 1, close, places)) { // "(£172 nationally)"
        figure.scope = places.scopeOf(s, clause.number + 1, close);
        figure.last = close;
    } else if (figure.time < 0) {
        return std::nullopt;
    }
    return figure;
}

std::optional<Figure> sameChangeElsewhere(
    const Sentence &s, const Clause &clause, const Context &context)
{
    const Figure *last = context.last(Shape::Change);
    const Unit unit = s.quantity(clause.number).unit;
    int be = leadOf(s, clause).from - 1;
    const int sign = be > 0 ? signOfNoun(s.at(be - 1).lower) : 0;
    if (!last || !isRate(unit) || !isRate(last->unit) || !s.is(be, Class::Be) || sign == 0)
        return std::nullopt;
    int noun = be - 1;
    while (noun > clause.from && s.isAny(noun - 1, { Class::Determiner, Class::Adverb }))
        --noun;
    const int end = std::max(clause.number + 1, clause.to);
    const bool place = namesPlace(s, clause.from, noun, context.places)
        || namesPlace(s, clause.number + 1, end, context.places);
    if (!place || !saysNothing(s, clause.from, noun, context.places)
        || !saysNothing(s, clause.number + 1, end, context.places))
        return std::nullopt;
    Figure figure = again(*last, s, clause);
    figure.unit = Unit::PercentChange;
    figure.value = sign * std::abs(figure.value);
    return figure;
}

std::optional<Figure> comparedWithEarlier(
    const Sentence &s, const Clause &clause, const Context &context)
{
    const int from = behindComparison(s);
    if (from < 0 || from > clause.number || context.earlier.empty())
        return std::nullopt;
    const Unit unit = s.quantity(clause.number).unit;
    const auto alike = [unit](const Figure &one) { return one.unit == unit; };
    const bool one = context.earlier.size() == 1;
    if (!one && std::count_if(context.earlier.begin(), context.earlier.end(), alike) != 1)
        return std::nullopt; // which of them?
    const Figure &last = one ? context.earlier.back()
                             : *std::find_if(context.earlier.begin(), context.earlier.end(), alike);
    if (!isOfOneKind(last, s.quantity(clause.number).unit)
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    const Phrase noun = phraseBefore(s, from, leadOf(s, clause).from, context.places);
    if (!noun.isEmpty() && !isGeneric(s, noun.words))
        return std::nullopt; // "lower than the number of arrests, 74"
    Figure figure = again(last, s, clause);
    figure.scope = context.places.scopeOf(s, from, clause.to);
    return figure;
}

} // namespace Peel::Prose
