// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.partner";

/// The figure told before, with this clause's value.
Figure sameAs(const Figure &last, const Sentence &s, const Clause &clause)
{
    Figure figure = figureOf(s, clause, rule, last.shape);
    figure.name = last.name;
    figure.measure = last.measure;
    figure.counted = last.counted;
    figure.link = last.link;
    figure.last = clause.number + 1;
    figure.carried = true;
    return figure;
}

/// "Kent Police answered 17%, Dorset Police 41% and Essex 44%": what the figure before measured, of
/// other forces by name.
std::optional<Figure> ofOtherForce(const Sentence &s, const Clause &clause, const Context &context)
{
    const Figure *last = context.last();
    const int end = leadOf(s, clause).from;
    int i = clause.from;
    while (s.isAny(i, { Class::Joiner, Class::Comma }))
        ++i;
    const std::optional<ScopePhrase> force = context.places.phraseAt(s, i);
    const bool named
        = force && force->place && force->scope != Scope::National && s.at(i).text.at(0).isUpper();
    if (!last || !named || last->unit != s.quantity(clause.number).unit
        || last->shape == Shape::Change || last->shape == Shape::Rank
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    const QString verb
        = end == force->to + 1 && s.is(force->to, Class::Past) ? s.at(force->to).lower : QString();
    const bool says = !verb.isEmpty() && last->name.contains(u' ' + verb);
    const bool goesOn = end == force->to && !context.here.empty() && last->rule == rule
        && last->scope && s.isAny(clause.from, { Class::Joiner, Class::Comma });
    if (!says && !goesOn)
        return std::nullopt;
    Figure figure = sameAs(*last, s, clause);
    figure.scope = force->scope;
    return figure;
}

/// "38 more call takers at a cost of £1.9 million a year".
std::optional<Figure> costOfThem(const Sentence &s, const Clause &clause, const Figure &last)
{
    const int of = leadOf(s, clause).from - 1;
    if (s.quantity(clause.number).unit != Unit::Gbp || last.unit == Unit::Gbp
        || (last.shape != Shape::Count && !isDuration(last.unit)) || !s.says(of, "of"_L1)
        || !s.says(of - 1, "cost"_L1) || !s.saysAny(of - 3, { "at"_L1, "with"_L1 }))
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    figure.shape = Shape::Level;
    figure.measure = u"cost of "_s + last.measure;
    figure.name = asName(figure.measure);
    return figure;
}

/// "where in 2022 they did so in 54 percent".
std::optional<Figure> didSo(const Sentence &s, const Clause &clause, const Figure &last)
{
    const int in = leadOf(s, clause).from - 1;
    if (last.shape != Shape::Share || last.unit != s.quantity(clause.number).unit
        || !s.says(in, "in"_L1) || !s.says(in - 1, "so"_L1)
        || !s.saysAny(in - 2, { "did"_L1, "do"_L1, "does"_L1 }))
        return std::nullopt;
    return sameAs(last, s, clause);
}

} // namespace

/// A figure that stands beside another one and takes its words from there.
std::optional<Figure> readApposed(const Sentence &s, const Clause &clause, const Context &context)
{
    if (auto other = ofOtherForce(s, clause, context))
        return other;
    if (auto change = sameChangeElsewhere(s, clause, context))
        return change;
    if (context.here.empty())
        return comparedWithEarlier(s, clause, context);
    const Figure &last = context.here.back();
    if (auto figure = comparedInBracket(s, clause, last, context.places))
        return figure;
    if (auto figure = costOfThem(s, clause, last))
        return figure;
    return didSo(s, clause, last);
}

} // namespace Peel::Prose
