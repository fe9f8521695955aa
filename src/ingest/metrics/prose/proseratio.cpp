// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "5,754 calls, or 63 per cent, were answered in time": the count just told as a share.
bool repeatsCount(const Sentence &s, const Clause &clause, const Context &context)
{
    int i = leadOf(s, clause).from - 1;
    if (s.says(i, "to"_L1))
        --i;
    while (s.is(i, Class::Adverb))
        --i;
    const bool same = s.saysAny(i, { "or"_L1, "equal"_L1, "equivalent"_L1, "equating"_L1 });
    int comma = i - 1;
    while (s.is(comma, Class::Adverb))
        --comma;
    return same && s.is(comma, Class::Comma) && s.is(clause.number + 1, Class::Comma)
        && isFinite(s, clause.number + 2) && !context.here.empty()
        && context.here.back().unit == Unit::Count && context.here.back().shape == Shape::Count
        && context.here.back().last > clause.number;
}

/// The percentage at hand as the share that a count makes, of the same people, period and place.
Figure shareLike(const Sentence &s, const Clause &clause, const Figure &count)
{
    Figure figure = figureOf(s, clause, "metric.prose.share", Shape::Share);
    figure.measure = u"share of "_s + count.measure;
    figure.name = asName(figure.measure);
    figure.counted = count.counted;
    figure.period = count.period;
    figure.scope = count.scope;
    figure.carried = true;
    figure.last = clause.number + 1;
    return figure;
}

} // namespace

/// "Of 248 records, 206 were complete, which is 83 percent": the part just told, in percent of the
/// whole told before it. Only where the two counts give that share.
std::optional<Figure> readRatio(const Sentence &s, const Clause &clause, const Context &context)
{
    const std::size_t told = context.here.size();
    if (s.quantity(clause.number).unit == Unit::Percent && repeatsCount(s, clause, context))
        return shareLike(s, clause, context.here.back());
    const Figure *before = told >= 2 ? &context.here[told - 2]
        : told == 1 && !context.earlier.empty() && s.says(0, "of"_L1)
        ? &context.earlier.back() // "We read 248 records. Of these, 206 were …"
        : nullptr;
    if (s.quantity(clause.number).unit != Unit::Percent || !before || clause.bracket
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    int verb = leadOf(s, clause).from - 1;
    if (s.saysAny(verb, { "to"_L1, "at"_L1 }))
        --verb;
    const bool points = s.isAny(verb, { Class::Be, Class::Present, Class::Past })
        && s.isAny(verb - 1, { Class::Relative, Class::Pronoun });
    if (!points && !s.says(verb, "or"_L1) && !s.is(verb, Class::Stop))
        return std::nullopt;
    const Figure &whole = *before;
    const Figure &part = context.here[told - 1];
    constexpr double rounding = 1; // percent
    const bool counts = whole.unit == Unit::Count && part.unit == Unit::Count && whole.value > 0
        && part.shape == Shape::Count;
    const double value = s.quantity(clause.number).value;
    if (!counts || std::abs(100 * part.value / whole.value - value) > rounding)
        return std::nullopt;
    return shareLike(s, clause, part);
}

} // namespace Peel::Prose
