// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

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
        && s.isAny(verb,
            { Class::Noun, Class::Determiner, Class::Preposition, Class::Adverb, Class::Gerund })
        && signOfVerb(s.at(verb).lower) == 0)
        --verb;
    const int sign = verb >= clause.from ? signOfVerb(s.at(verb).lower) : 0;
    const bool acts = s.isAny(verb, { Class::Past, Class::Present, Class::Gerund })
        || (s.is(verb, Class::Noun) && s.is(verb - 1, Class::Modal)); // "to reduce"
    if (sign == 0 || !acts)
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
std::optional<Figure> spentOverOrUnder(
    const Sentence &s, const Clause &clause, int by, const Context &context)
{
    const int verb = by - 1;
    if (!s.saysAny(verb, { "overspend"_L1, "underspend"_L1, "overspent"_L1, "underspent"_L1 }))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    const QString word = s.at(verb).lower.startsWith("over"_L1) ? u"overspend"_s : u"underspend"_s;
    const Phrase subject = subjectBefore(s, 0, verbGroupStart(s, verb, 0), context.places);
    const bool budget = !subject.isEmpty() && s.is(verb - 1, Class::Be)
        && !context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
    bool expected = s.says(verb - 1, "to"_L1);
    for (int i = clause.from; i < verb; ++i)
        expected = expected || s.saysAny(i, { "forecast"_L1, "expected"_L1, "projected"_L1 });
    return named(figure,
        (expected ? u"expected "_s : QString()) + word
            + (budget ? u" of "_s + asPhrase(s.said(subject.words)) : QString()));
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

/// Behind the money: "in the central grant", "for a Band D property"; empty where another thing
/// stands there.
QString behindMoney(const Sentence &s, const Clause &clause, const Context &context, int *last)
{
    int i = clause.number + 1;
    if (s.is(i, Class::Bracket)) // "£9.99 (4.4%) for Band D"
        i = closeOf(s, i) + 1;
    QString year;
    if (s.saysAny(i, { "a"_L1, "per"_L1 }) && s.says(i + 1, "year"_L1)) {
        year = u" a year"_s;
        i += 2;
    }
    if (!s.saysAny(i, { "in"_L1, "for"_L1, "on"_L1, "to"_L1 }) || context.places.phraseAt(s, i)
        || s.is(i + 1, Class::Time))
        return year;
    const Phrase rest = phraseFrom(s, i + 1,
        std::max(clause.to, i + 1) == i + 1 ? s.size() : clause.to, context.places, false);
    if (rest.isEmpty())
        return year;
    *last = rest.end;
    return year + u' ' + s.at(i).lower + u' ' + asPhrase(s.said(rest.words));
}

/// "a council tax rise of £9.99 for Band D", "a reduction of £7.9m in the grant", "an increase to
/// the precept by £11".
std::optional<Figure> changeByNoun(
    const Sentence &s, const Clause &clause, int governor, const Context &context)
{
    int noun = governor - 1;
    while (noun > clause.from && signOfNoun(s.at(noun).lower) == 0
        && s.isAny(noun, { Class::Noun, Class::Determiner, Class::Preposition, Class::Time }))
        --noun;
    const int sign = noun >= clause.from ? signOfNoun(s.at(noun).lower) : 0;
    const bool givesRise = noun > 0 && verbOf(s.at(noun - 1).lower) == "give"_L1;
    if (sign == 0 || !s.is(noun, Class::Noun) || givesRise)
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    const QString kind = sign > 0 ? u"increase in "_s : u"reduction in "_s;
    if (noun < governor - 1) { // "an increase to the precept by £11"
        if (!s.saysAny(noun + 1, { "in"_L1, "to"_L1 }))
            return std::nullopt;
        const Phrase what = phraseFrom(s, noun + 2, governor, context.places, false);
        if (what.isEmpty())
            return std::nullopt;
        figure.link = asPhrase(s.said(what.words)) + behindMoney(s, clause, context, &figure.last);
        return named(figure, kind + figure.link);
    }
    const Phrase whose = phraseBefore(s, clause.from, noun, context.places);
    const QString thing = asPhrase(s.said(whose.words));
    const QString behind = behindMoney(s, clause, context, &figure.last);
    static const QStringList vague { u"proposed"_s, u"maximum"_s, u"further"_s, u"total"_s,
        u"overall"_s, u"real"_s, u"net"_s, u"planned"_s, u"assumed"_s, u"annual"_s };
    if (!thing.isEmpty() && !vague.contains(thing.toLower()) && s.is(noun - 1, Class::Noun)) {
        figure.link = thing + behind;
        return named(figure, thing + u' ' + s.at(noun).lower + behind);
    }
    static const Pattern inWhat(u"^(?: a year)? (?:in|to) "_s);
    if (!inWhat.match(behind).hasMatch())
        return std::nullopt;
    figure.link = inWhat.removedFrom(behind);
    return named(figure, kind + figure.link);
}

} // namespace

/// "a budget of £301 million, £9 million more than the year before": not the budget itself.
std::optional<Figure> readMoneyApart(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Gbp)
        return std::nullopt;
    const int governor = leadOf(s, clause).from - 1;
    const int way = clause.number + 1;
    const int sign = way < s.size() ? signOfComparative(s.at(way).lower) : 0;
    const bool beside = s.isAny(governor, { Class::Comma, Class::Stop, Class::Bracket })
        || (s.is(governor, Class::Be) && s.is(governor - 1, Class::Relative));
    if (!beside || sign == 0 || !s.says(way + 1, "than"_L1) || context.here.empty()
        || context.here.back().unit != Unit::Gbp)
        return std::nullopt;
    const Figure &last = context.here.back();
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.link = last.measure;
    figure.period = last.period;
    figure.carried = true;
    figure.last = way + 2;
    return named(figure,
        (sign > 0 ? u"increase in "_s : u"reduction in "_s) + last.measure
            + comparisonIn(s, clause.number, clause.to));
}

std::optional<Figure> readMoneyChange(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Gbp)
        return std::nullopt;
    const int governor = leadOf(s, clause).from - 1;
    if (s.says(governor, "of"_L1)) {
        if (auto apposed = increaseOfIt(s, clause, governor, context))
            return apposed;
        return changeByNoun(s, clause, governor, context);
    }
    if (!s.says(governor, "by"_L1))
        return std::nullopt;
    if (auto spent = spentOverOrUnder(s, clause, governor, context))
        return spent;
    if (auto moved = movedBy(s, clause, governor, context))
        return moved;
    return changeByNoun(s, clause, governor, context);
}

} // namespace Peel::Prose
