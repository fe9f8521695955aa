// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"

#include <algorithm>

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

/// "(January 2023: 19 seconds)": the same figure at another time.
std::optional<Figure> atTime(const Sentence &s, const Clause &clause, const Figure &last)
{
    const int time = clause.number - 2;
    if (!clause.bracket || !s.is(time + 1, Class::Stop) || !s.is(time, Class::Time)
        || !s.is(time - 1, Class::Bracket) || !s.is(clause.number + 1, Class::Close)
        || last.unit != s.quantity(clause.number).unit)
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    figure.period = s.period(time).period;
    figure.time = time;
    figure.first = time;
    return figure;
}

/// "(74.9 percent in 2021/22)" behind the words that the figure before was told with.
std::optional<Figure> bracketedTime(const Sentence &s, const Clause &clause, const Figure &last)
{
    int time = clause.number + 1;
    while (s.isAny(time, { Class::Preposition, Class::Determiner }))
        ++time;
    if (!clause.bracket || !s.is(clause.number - 1, Class::Bracket) || !s.is(time, Class::Time)
        || !s.is(time + 1, Class::Close) || last.unit != s.quantity(clause.number).unit
        || last.shape == Shape::Change)
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    figure.period = s.period(time).period;
    figure.time = time;
    figure.last = time + 1;
    return figure;
}

/// "28 died and 647 were injured, against 22 and 612 in 2021": each of two with its own.
std::optional<Figure> ofTwo(const Sentence &s, const Clause &clause, const Context &context)
{
    const std::vector<Figure> &here = context.here;
    const Unit unit = s.quantity(clause.number).unit;
    const bool first = here.size() == 2 && here[0].unit == unit && here[1].unit == unit
        && s.saysAny(leadOf(s, clause).from - 1, { "against"_L1, "with"_L1, "to"_L1 })
        && s.says(clause.number + 1, "and"_L1) && s.is(clause.number + 2, Class::Number)
        && s.quantity(clause.number + 2).unit == unit;
    const bool second = here.size() == 3 && here[2].rule == rule
        && here[2].number == clause.number - 2 && here[2].name == here[0].name
        && s.says(clause.number - 1, "and"_L1);
    if (!first && !second)
        return std::nullopt;
    Figure figure = sameAs(here[first ? 0 : 1], s, clause);
    for (int i = clause.number + 1; i < s.size() && !figure.period; ++i) {
        if (s.is(i, Class::Time))
            figure.period = s.period(i).period;
        else if (!s.isAny(i, { Class::Joiner, Class::Number, Class::Preposition }))
            break;
    }
    return figure.period ? std::make_optional(figure) : std::nullopt;
}

/// "is second of 43 forces for the share of officers trained: 97.6 percent".
std::optional<Figure> rankedBy(const Sentence &s, const Clause &clause, const Figure &last)
{
    const qsizetype by = last.measure.indexOf(u" for "_s);
    if (last.shape != Shape::Rank || by < 0 || !last.measure.contains(" for share of "_L1)
        || !s.says(clause.number - 1, ":"_L1) || s.quantity(clause.number).unit != Unit::Percent)
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    figure.shape = Shape::Share;
    figure.measure = last.measure.mid(by + 5);
    figure.name = asName(figure.measure);
    return figure;
}

/// What stands behind "of": "its budget", "what it spends".
QString wholeBehind(const Sentence &s, const Clause &clause, const Context &context, int *end)
{
    const int from = clause.number + 2;
    const Phrase noun = phraseFrom(s, from, clause.to, context.places, false);
    *end = noun.end;
    if (!s.says(from, "what"_L1))
        return asPhrase(s.said(noun.words));
    std::vector<int> words;
    for (*end = from; *end < clause.to && !s.isAny(*end, { Class::Comma, Class::Stop }); ++*end)
        words.push_back(*end);
    return s.said(words);
}

/// "£9.8 million in usable reserves, 3.4 percent of its budget".
std::optional<Figure> shareOfMoney(
    const Sentence &s, const Clause &clause, const Figure &last, const Context &context)
{
    int before = leadOf(s, clause).from - 1;
    if (s.says(before, "or"_L1))
        --before;
    if (last.unit != Unit::Gbp || s.quantity(clause.number).unit != Unit::Percent
        || !s.is(before, Class::Comma) || before > last.last + 3
        || !s.says(clause.number + 1, "of"_L1))
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    const QString whole = wholeBehind(s, clause, context, &figure.last);
    if (whole.isEmpty())
        return std::nullopt;
    figure.shape = Shape::Share;
    figure.name = asName(last.measure) + u" as a share of "_s + whole;
    return figure;
}

/// "£1.75m of them have still to be found".
std::optional<Figure> partOfThem(const Sentence &s, const Clause &clause, const Figure &last)
{
    int i = clause.number + 3;
    if (last.unit != Unit::Gbp || s.quantity(clause.number).unit != Unit::Gbp
        || !s.says(clause.number + 1, "of"_L1) || !s.is(i - 1, Class::Pronoun))
        return std::nullopt;
    while (s.isAny(i, { Class::Have, Class::Be }))
        ++i;
    std::vector<int> words;
    for (; i < clause.to && !s.isAny(i, { Class::Comma, Class::Stop, Class::Time }); ++i)
        words.push_back(i);
    if (words.empty())
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    figure.measure = last.measure + u' ' + s.said(words);
    figure.name = asName(figure.measure);
    figure.last = i;
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

/// "It has found 94 percent of this": how much of the money told before.
std::optional<Figure> doneOfMoney(const Sentence &s, const Clause &clause, const Context &context)
{
    const Lead lead = leadOf(s, clause);
    if (s.quantity(clause.number).unit != Unit::Percent || !s.is(lead.from - 1, Class::Past)
        || !s.says(clause.number + 1, "of"_L1) || !s.is(clause.number + 2, Class::Pronoun))
        return std::nullopt;
    const auto money = std::find_if(context.earlier.begin(), context.earlier.end(),
        [](const Figure &one) { return one.unit == Unit::Gbp; });
    const QString due = u" to be "_s + s.at(lead.from - 1).lower;
    if (money == context.earlier.end() || !money->measure.endsWith(due))
        return std::nullopt;
    Figure figure = sameAs(*money, s, clause);
    figure.shape = Shape::Share;
    figure.measure
        = u"share of "_s + money->measure.chopped(due.size()) + u' ' + s.at(lead.from - 1).lower;
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

/// "is 79 percent among victims of hate crime and among victims of burglary 86 percent".
std::optional<Figure> ofOthers(
    const Sentence &s, const Clause &clause, const Figure &last, const Context &context)
{
    const int link = clause.from + 1;
    const int end = leadOf(s, clause).from;
    if (!s.is(clause.from, Class::Joiner) || !s.saysAny(link, { "among"_L1, "for"_L1, "in"_L1 })
        || last.shape != Shape::Level || last.unit != s.quantity(clause.number).unit
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    const QString joint = u' ' + s.at(link).lower + u' ';
    const qsizetype at = last.measure.indexOf(joint);
    const Phrase who = phraseFrom(s, link + 1, end, context.places, true);
    if (at < 0 || who.isEmpty() || who.end != end)
        return std::nullopt;
    Figure figure = sameAs(last, s, clause);
    figure.measure = last.measure.left(at) + joint + asPhrase(s.said(who.words));
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace

/// A figure that stands beside another one and takes its words from there.
std::optional<Figure> readApposed(const Sentence &s, const Clause &clause, const Context &context)
{
    if (auto other = ofOtherForce(s, clause, context))
        return other;
    if (context.here.empty()) {
        if (auto compared = comparedWithEarlier(s, clause, context))
            return compared;
        return doneOfMoney(s, clause, context);
    }
    const Figure &last = context.here.back();
    if (auto figure = atTime(s, clause, last))
        return figure;
    if (auto figure = bracketedTime(s, clause, last))
        return figure;
    if (auto figure = comparedInBracket(s, clause, last, context.places))
        return figure;
    if (auto figure = ofTwo(s, clause, context))
        return figure;
    if (auto figure = rankedBy(s, clause, last))
        return figure;
    if (auto figure = shareOfMoney(s, clause, last, context))
        return figure;
    if (auto figure = partOfThem(s, clause, last))
        return figure;
    if (auto figure = costOfThem(s, clause, last))
        return figure;
    if (auto figure = ofOthers(s, clause, last, context))
        return figure;
    return didSo(s, clause, last);
}

} // namespace Peel::Prose
