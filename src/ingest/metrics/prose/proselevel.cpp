// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proselevel.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"
#include "ingest/quantities/calendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

bool isLevelVerb(const QString &lower)
{
    static constexpr std::array verbs { "stand"_L1, "remain"_L1, "stay"_L1, "reach"_L1, "total"_L1,
        "average"_L1, "record"_L1, "measure"_L1, "estimate"_L1, "equal"_L1, "exceed"_L1, "set"_L1,
        "report"_L1, "cost"_L1, "hit"_L1, "forecast"_L1, "numbered"_L1 };
    const QString base = verbOf(lower);
    return std::any_of(
        verbs.begin(), verbs.end(), [&](QLatin1StringView verb) { return base == verb; });
}

/// "from 74 percent in January": a month that is no period by itself.
bool isMonth(const Sentence &s, int i)
{
    return s.is(i, Class::Noun) && monthOf(s.at(i).text) > 0;
}

/// The verb that puts a subject at this number: "was 12", "stood at 12", "fell from 12", "to 14".
/// -1 where there is none.
int levelVerb(const Sentence &s, const Clause &clause, int leadFrom)
{
    int i = leadFrom - 1;
    if (s.saysAny(i, { "at"_L1, "to"_L1, "from"_L1, "as"_L1, "than"_L1 })) {
        const bool span = s.says(i, "to"_L1) || s.says(i, "from"_L1);
        --i;
        if (!span)
            return s.is(i, Class::Be) || (i >= clause.from && isLevelVerb(s.at(i).lower)) ? i : -1;
        // "fell from 18 percent in 2020 to 9 percent": the verb stands before the first number.
        while (i > 0
            && (s.isAny(i,
                    { Class::Time, Class::Number, Class::Preposition, Class::Adverb,
                        Class::Determiner })
                || isMonth(s, i)))
            --i;
        const QString base = i >= 0 ? verbOf(s.at(i).lower) : QString();
        const bool verb = i >= 0
            && (s.isAny(i, { Class::Past, Class::Present, Class::Gerund })
                || s.saysAny(i, { "amount"_L1, "amounts"_L1 }));
        const bool makes = s.says(leadFrom - 1, "to"_L1) && i == leadFrom - 2
            && (base == "amount"_L1 || base == "equate"_L1 || base == "come"_L1);
        const bool moves = (base == "go"_L1 || base == "come"_L1)
            && (s.saysAny(i + 1, { "up"_L1, "down"_L1 }) || s.says(i + 1, "from"_L1));
        int way = i + 1;
        while (s.is(way, Class::Adverb))
            ++way;
        const bool is = s.is(i, Class::Be) && s.saysAny(way, { "up"_L1, "down"_L1 });
        const bool changes = moves || is || (i >= 0 && signOfVerb(s.at(i).lower) != 0);
        return changes || (verb && makes) ? i : -1;
    }
    if (i < clause.from)
        return -1;
    if (s.is(i, Class::Noun) && s.is(i - 1, Class::Determiner) && i - 2 > clause.from
        && verbOf(s.at(i - 2).lower) == "cost"_L1)
        return i - 2; // "overtime cost the force £5 million"
    if (s.is(i, Class::Be))
        return i;
    return s.isAny(i, { Class::Past, Class::Present }) && isLevelVerb(s.at(i).lower)
            && verbOf(s.at(i).lower) != "record"_L1 && verbOf(s.at(i).lower) != "report"_L1
        ? i
        : -1;
}

/// A duration is only a figure where the words say that something takes so long.
bool saysTime(const QString &name)
{
    static constexpr std::array words { "time"_L1, "wait"_L1, "average"_L1, "length"_L1, "delay"_L1,
        "duration"_L1, "median"_L1, "speed"_L1, "sickness"_L1 };
    return std::any_of(words.begin(), words.end(),
        [&](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// "there were 12", "women are 36 percent of": not the level of a subject.
bool saysMore(const Sentence &s, const Clause &clause)
{
    const int next = clause.number + 1;
    for (int i = clause.from; i + 1 < clause.number; ++i) {
        if (s.saysAny(i, { "number"_L1, "total"_L1 }) && s.says(i + 1, "of"_L1)
            && s.is(clause.number - 1, Class::Be))
            return false; // "the number of women recruited is 13 women"
    }
    if (s.quantity(clause.number).unit == Unit::Count)
        return next < clause.to
            && (s.isAny(next, { Class::Noun, Class::Past, Class::Gerund })
                || s.says(next, "of"_L1));
    const bool reached = s.saysAny(clause.number - 1, { "to"_L1, "at"_L1, "from"_L1 });
    return (s.says(next, "of"_L1) && !reached)
        || (s.is(next, Class::Noun) && s.quantity(clause.number).unit == Unit::Percent);
}

/// The preposition that a phrase hangs on, -1 if none.
int prepositionBefore(const Sentence &s, const Phrase &phrase)
{
    if (phrase.isEmpty())
        return -1;
    int i = phrase.words.front() - 1;
    if (s.is(i, Class::Determiner))
        --i;
    return s.is(i, Class::Preposition) ? i : -1;
}

/// "the programme is estimated to cost £4 million in capital".
void costOf(
    Figure &figure, const Sentence &s, const Clause &clause, int verb, const Context &context)
{
    bool estimated = false;
    for (int i = clause.from; i < verb; ++i)
        estimated = estimated || s.saysAny(i, { "estimated"_L1, "expected"_L1, "forecast"_L1 });
    figure.stem = (estimated ? u"estimated cost of "_s : u"cost of "_s) + figure.measure;
    const int next = clause.number + 1;
    const Phrase rest = phraseFrom(s, next, clause.to, context.places, false);
    figure.measure = figure.stem;
    if (s.saysAny(next, { "in"_L1, "per"_L1, "for"_L1 }) && !rest.isEmpty())
        figure.measure += u' ' + s.said(rest.words);
    figure.name = asName(figure.measure);
    figure.last = std::max(rest.end, next);
}

/// "was 2 minutes in English and 1 minute in Welsh": what tells the two apart.
void withEnd(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    const int link = clause.number + 1;
    if (!s.saysAny(link, { "in"_L1, "for"_L1, "among"_L1 }) || context.places.phraseAt(s, link))
        return;
    const Phrase end = phraseFrom(s, link + 1, clause.to, context.places, false);
    if (end.isEmpty())
        return;
    figure.measure += u' ' + s.at(link).lower + u' ' + asPhrase(s.said(end.words));
    figure.name = asName(figure.measure);
    figure.last = end.end;
}

/// A name that a bare count can be the level of: "number of …", "complaints about searches".
bool isCountable(const QString &name)
{
    static constexpr std::array words { "number"_L1, "total"_L1, "population"_L1, "workforce"_L1,
        "backlog"_L1, "caseload"_L1, "establishment"_L1, "headcount"_L1, "figures"_L1,
        "strength"_L1 };
    static const Pattern hung(u"\\s(?:for|about|of|in|on|with|against|from|to|by|at)\\s"_s);
    return name.left(hung.indexIn(name)).endsWith(u's')
        || std::any_of(words.begin(), words.end(),
            [&](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// "The charge rate, at 4.2 percent, was low", "At 16.3 percent, the arrest rate was lower":
/// between commas behind its subject, or in front of it.
std::optional<Figure> levelBetween(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int at = lead.from - 1;
    int comma = clause.number + 1; // "at 4.2 percent in 2019,"
    while (s.isAny(comma, { Class::Preposition, Class::Determiner, Class::Time }))
        ++comma;
    if (!s.says(at, "at"_L1) || !s.is(comma, Class::Comma)
        || s.quantity(clause.number).unit == Unit::Count)
        return std::nullopt;
    int verb = comma + 1;
    while (verb < s.size() && !s.isAny(verb, { Class::Be, Class::Have, Class::Stop }))
        ++verb;
    Phrase subject;
    if (s.is(at - 1, Class::Comma))
        subject = phraseBefore(s, clause.from, at - 1, context.places);
    else if (at <= 1 && s.isAny(verb, { Class::Be, Class::Have }))
        subject = subjectBefore(s, comma + 1, verb, context.places);
    if (subject.isEmpty() || isGeneric(s, subject.words)
        || std::any_of(subject.words.begin(), subject.words.end(),
            [&](int i) { return s.is(i, Class::Past) && s.is(i - 1, Class::Pronoun); }))
        return std::nullopt;
    Figure figure = figureOf(s, clause, levelRule, Shape::Level);
    figure.measure = asPhrase(s.said(subject.words));
    figure.name = asName(figure.measure);
    figure.last = clause.number + 1;
    return figure;
}

} // namespace

std::optional<Figure> readLevel(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    const Lead lead = leadOf(s, clause);
    const int governor = lead.from - 1;
    if (unit == Unit::Rank)
        return std::nullopt;
    if (s.saysAny(clause.number + 1,
            { "longer"_L1, "more"_L1, "fewer"_L1, "less"_L1, "higher"_L1, "lower"_L1, "above"_L1,
                "below"_L1, "better"_L1, "worse"_L1, "shorter"_L1, "quicker"_L1, "slower"_L1 }))
        return std::nullopt; // a distance from another figure
    if (s.says(lead.from, "that"_L1) && s.is(governor, Class::Be))
        return std::nullopt; // "the answer was that 91 percent were": a clause of its own
    std::optional<Figure> figure = levelBetween(s, clause, lead, context);
    const bool countOf = unit != Unit::Count || s.says(governor - 1, "population"_L1);
    if (!figure && s.says(governor, "of"_L1) && governor > clause.from && countOf)
        figure = levelOfNoun(s, clause, governor, lead, context);
    const int verb = figure || saysMore(s, clause) ? -1 : levelVerb(s, clause, lead.from);
    if (verb >= 0) {
        int start = clause.from;
        if (const int first = verbGroupStart(s, verb, 0); first < start)
            start = context.here.empty() ? 0 : std::min(start, context.here.back().first);
        // "from … to …": the subject stands in the first figure's clause
        const int group = verbGroupStart(s, verb, start);
        if (group > start && signOfNoun(s.at(group - 1).lower) != 0
            && s.is(group - 2, Class::Determiner))
            return std::nullopt; // "the rise is 19 pence": no level
        Phrase subject = subjectBefore(s, start, group, context.places);
        if (subject.isEmpty() && s.says(verb - 1, "which"_L1) && verb - 1 == clause.from) {
            const int end = verb - 1 - (s.is(verb - 2, Class::Comma) ? 1 : 0);
            subject
                = phraseBefore(s, 0, end, context.places); // "a new centre, which cost £2 million"
        }
        if (subject.isEmpty() && s.is(start, Class::Gerund)
            && verbOf(s.at(verb).lower) == "cost"_L1) { // "Training an officer costs £60,000"
            for (int i = start; i < group; ++i)
                subject.words.push_back(i);
        }
        if (const int link = prepositionBefore(s, subject); link >= 0 && link <= start + 1)
            return std::nullopt; // "in primary schools is 12 percent": of what?
        figure = namedLevel(figureOf(s, clause, levelRule, Shape::Level), s, subject, context);
        if (figure && start < clause.from)
            figure->first = start;
        if (figure)
            figure->last = clause.number + 1;
        const bool named = unit == Unit::GbpPerPersonPerDay && subject.isEmpty();
        if (figure && !figure->carried && !named && verbOf(s.at(verb).lower) == "cost"_L1) {
            costOf(*figure, s, clause, verb, context);
            return figure;
        }
        const bool expected = saysExpected(s, group, verb) && !s.says(governor, "from"_L1);
        if (figure && !figure->carried && expected) {
            figure->measure.prepend(u"expected "_s);
            figure->name = asName(figure->measure);
        }
        const bool estimated = s.says(verb, "estimated"_L1);
        if (figure && !figure->carried && (estimated || !lead.prefix.isEmpty())) {
            figure->measure
                = (estimated ? u"estimated "_s : lead.prefix.toLower()) + figure->measure;
            figure->name = asName(figure->measure);
        }
        if (figure && !figure->carried && isDuration(unit))
            withEnd(*figure, s, clause, context);
        if (figure && !figure->carried && s.says(clause.number + 1, "per"_L1)
            && s.is(clause.number + 2, Class::Noun)) {
            figure->measure += u" per "_s + s.at(clause.number + 2).text;
            figure->name = asName(figure->measure);
        }
    }
    if (!figure && s.says(governor, "at"_L1) && s.isAny(governor - 1, { Class::Noun, Class::Close })
        && s.quantity(clause.number).unit == Unit::Percent) { // "with representation at 39 percent"
        Phrase noun = phraseBefore(s, clause.from + 1, governor, context.places);
        if (!noun.isEmpty() && s.is(noun.words.front(), Class::Past)
            && s.isAny(noun.words.front() - 1, { Class::Have, Class::Adverb }))
            noun = subjectBefore(s, clause.from, // "the rate had returned to normal levels at 16%"
                verbGroupStart(s, noun.words.front(), clause.from), context.places);
        const bool change = std::any_of(noun.words.begin(), noun.words.end(),
            [&](int i) { return signOfNoun(s.at(i).lower) != 0; });
        int before = noun.isEmpty() ? -1 : noun.words.front() - 1;
        while (s.isAny(before, { Class::Determiner, Class::Adverb }))
            --before;
        const bool complement = s.is(before, Class::Be); // "is a cause of concern at 84.8 percent"
        if (noun.words.size() > 1 && !change && !complement)
            figure = namedLevel(figureOf(s, clause, levelRule, Shape::Level), s, noun, context);
    }
    if (!figure || (figure->carried && lead.prefix == "Further "_L1))
        return std::nullopt; // "another £5,000" is of something else
    if (isDuration(unit) && !saysTime(figure->name))
        return std::nullopt;
    if (!figure->carried && unit == Unit::Percent && verb >= 0 && s.says(clause.number + 1, "of"_L1)
        && s.says(governor, "to"_L1)) {
        const Phrase whole = phraseFrom(s, clause.number + 2, clause.to, context.places, false);
        if (!whole.isEmpty()) { // "amount to 2.5 percent of net spending"
            figure->measure += u" as a share of "_s + s.said(whole.words);
            figure->name = asName(figure->measure);
            figure->last = whole.end;
        }
    }
    static const Pattern age(u"\\bage\\b"_s);
    if (unit == Unit::Count && age.isIn(figure->name))
        return std::nullopt; // "the average age has gone from 36 to 41"
    const bool span = s.saysAny(governor, { "from"_L1, "to"_L1 }) && verb >= 0; // "rose from 212"
    if (unit == Unit::Count && !figure->carried && !span && !isCountable(figure->name))
        return std::nullopt;
    if (isPerPopulation(unit) && !figure->carried && !figure->name.contains(" per "_L1)
        && !figure->name.contains("rate"_L1, Qt::CaseInsensitive)) {
        figure->measure += perPopulation(unit);
        figure->name = asName(figure->measure);
    }
    return figure;
}

} // namespace Peel::Prose
