// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prosechange.h"
#include "ingest/metrics/prosefigure.h"
#include "ingest/metrics/proseverbs.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.money";

Figure named(Figure figure, const QString &measure)
{
    figure.measure = measure;
    figure.name = asName(measure);
    return figure;
}

/// "the force reduced its spending by £77 million", "reserves fell by £2 million".
std::optional<Figure> movedBy(
    const Sentence &s, const Clause &clause, int by, const Context &context)
{
    int verb = by - 1;
    while (verb > clause.from
        && s.isAny(verb, { Class::Noun, Class::Determiner, Class::Preposition, Class::Adverb })
        && signOfVerb(s.at(verb).lower) == 0)
        --verb;
    const int sign = verb >= clause.from ? signOfVerb(s.at(verb).lower) : 0;
    if (sign == 0 || !s.isAny(verb, { Class::Past, Class::Present, Class::Gerund }))
        return std::nullopt;
    const Phrase object = phraseFrom(s, verb + 1, by, context.places, false);
    const Phrase what = object.isEmpty()
        ? subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places)
        : object;
    if (what.isEmpty() || isGeneric(s, what.words))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    return named(
        figure, (sign > 0 ? u"increase in "_s : u"reduction in "_s) + asPhrase(s.said(what.words)));
}

/// "It expects to overspend by £2.7 million".
std::optional<Figure> spentOverOrUnder(const Sentence &s, const Clause &clause, int by)
{
    const int verb = by - 1;
    if (!s.saysAny(verb, { "overspend"_L1, "underspend"_L1, "overspent"_L1, "underspent"_L1 }))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    const QString word = s.at(verb).lower.startsWith("over"_L1) ? u"overspend"_s : u"underspend"_s;
    return named(figure, (s.says(verb - 1, "to"_L1) ? u"expected "_s : QString()) + word);
}

/// "a precept of £273.57, an increase of £12.93": of the money just told.
std::optional<Figure> increaseOfIt(
    const Sentence &s, const Clause &clause, int of, const Context &context)
{
    const int sign = of > clause.from ? signOfNoun(s.at(of - 1).lower) : 0;
    const bool apposed = s.is(of - 2, Class::Determiner)
        && (s.isAny(of - 3, { Class::Comma, Class::Stop }) || of - 3 < clause.from);
    if (sign == 0 || !apposed || context.here.empty() || context.here.back().unit != Unit::Gbp)
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    figure.link = context.here.back().measure;
    figure.carried = true;
    return named(figure, (sign > 0 ? u"increase in "_s : u"reduction in "_s) + figure.link);
}

/// "or 4.96 percent on the year before" behind an increase in pounds: the same in percent.
std::optional<Figure> orInPercent(const Sentence &s, const Clause &clause, const Context &context)
{
    if (context.here.empty() || !s.says(leadOf(s, clause).from - 1, "or"_L1))
        return std::nullopt;
    const Figure &last = context.here.back();
    const bool rise = last.measure.startsWith("increase in "_L1);
    const bool change = last.unit == Unit::Gbp && !last.link.isEmpty()
        && (rise || last.measure.startsWith("reduction in "_L1));
    const Unit unit = s.quantity(clause.number).unit;
    if (!change || (unit != Unit::Percent && unit != Unit::PercentChange))
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.change", Shape::Change);
    figure.unit = Unit::PercentChange;
    figure.value = (rise ? 1 : -1) * std::abs(figure.value);
    figure.measure = last.link;
    figure.name = u"Change in "_s + last.link + comparisonIn(s, clause.number, clause.to);
    figure.period = last.period;
    figure.carried = true;
    return figure;
}

} // namespace

std::optional<Figure> readMoneyChange(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (auto percent = orInPercent(s, clause, context))
        return percent;
    if (s.quantity(clause.number).unit != Unit::Gbp)
        return std::nullopt;
    const int governor = leadOf(s, clause).from - 1;
    if (s.says(governor, "of"_L1))
        return increaseOfIt(s, clause, governor, context);
    if (!s.says(governor, "by"_L1))
        return std::nullopt;
    if (auto spent = spentOverOrUnder(s, clause, governor))
        return spent;
    return movedBy(s, clause, governor, context);
}

} // namespace Peel::Prose
