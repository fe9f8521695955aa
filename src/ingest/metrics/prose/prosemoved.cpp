// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/prosephrasewords.h"
#include "ingest/metrics/prose/proseverbs.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

bool changes(const Sentence &s, int verb)
{
    const QString base = verb < 0 ? QString() : verbOf(s.at(verb).lower);
    return verb >= 0
        && (signOfVerb(s.at(verb).lower) != 0 || base == "raise"_L1 || base == "lower"_L1
            || base == "bring"_L1 || base == "take"_L1)
        && s.isAny(verb, { Class::Past, Class::Present, Class::Gerund });
}

/// Past "nearly", "about" in front of a number.
int leadEnd(const Sentence &s, int i)
{
    while (s.isAny(i, { Class::Adverb, Class::Determiner }))
        ++i;
    return i;
}

Figure began(const Sentence &s, const Clause &clause, const Phrase &what)
{
    Figure figure = figureOf(s, clause, "metric.prose.span", Shape::Level);
    figure.measure = asPhrase(s.said(what.words));
    figure.name = asName(figure.measure);
    figure.begins = true;
    figure.last = clause.number + 1;
    return figure;
}

/// "The force has cut its backlog of devices from 1,380": the object of what it did.
Phrase objectBefore(const Sentence &s, int from, int governor, const Places &places)
{
    int verb = governor - 1;
    while (verb >= from && !changes(s, verb)
        && !s.isAny(verb,
            { Class::Comma, Class::Stop, Class::Bracket, Class::Close, Class::Number,
                Class::Time }))
        --verb;
    const bool infinitive = s.is(verb, Class::Present) && isInfinitive(s, verb - 1);
    if (verb < from || verb + 1 >= governor || !changes(s, verb)
        || (infinitive && !s.is(verb - 2, Class::Past)))
        return {};
    int first = verb + 1;
    if (!s.isAny(first, { Class::Determiner, Class::Noun }))
        return {};
    while (s.is(first, Class::Determiner))
        ++first;
    Phrase object = phraseFrom(s, first, governor, places, false);
    const bool own = s.is(object.end, Class::Relative) || isInfinitive(s, object.end)
        || isInfinitive(s, object.end - 1);
    if (object.end < governor && own) // "the calls that are given up", "the time to answer a call"
        object.words = kept(s, first, governor, places);
    return object;
}

/// "The number of cases has more than doubled, from 4,120": the subject of a verb before the comma.
Phrase subjectAcross(const Sentence &s, int from, int governor, const Places &places)
{
    int verb = governor - 2;
    if (!s.is(governor - 1, Class::Comma))
        return {};
    while (verb > governor - 7
        && s.isAny(verb, { Class::Time, Class::Preposition, Class::Noun, Class::Determiner })
        && signOfVerb(s.at(verb).lower) == 0 && verb > from)
        --verb; // "has more than doubled since 2013, from", "has risen in the area, from"
    while (verb > from && s.is(verb, Class::Adverb))
        --verb;
    if (!changes(s, verb))
        return {};
    int group = verbGroupStart(s, verb, from);
    if (s.says(group - 1, "than"_L1)) // "has more than doubled"
        group = verbGroupStart(s, group - 1, from);
    return subjectBefore(s, from, group, places);
}

/// "increasing the council tax to £273.57", "cut the wait to 12 seconds": what an object was moved
/// to, where no figure tells from where.
std::optional<Figure> reachedByObject(
    const Sentence &s, const Clause &clause, int governor, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    const bool measured = unit == Unit::Gbp || unit == Unit::Percent || isDuration(unit);
    if (!measured || !s.says(governor, "to"_L1) || s.says(clause.number + 1, "of"_L1))
        return std::nullopt;
    const Phrase what = objectBefore(s, clause.from, governor, context.places);
    if (what.isEmpty() || isGeneric(s, what.words))
        return std::nullopt;
    Figure figure = began(s, clause, what);
    figure.begins = false;
    return figure;
}

} // namespace

/// Where something began that was moved "from 12 to 19" without a figure for the change itself.
std::optional<Figure> readMoved(const Sentence &s, const Clause &clause, const Context &context)
{
    const int governor = leadOf(s, clause).from - 1;
    if (auto level = reachedByObject(s, clause, governor, context))
        return level;
    if (!s.says(governor, "from"_L1) || governor <= 0)
        return std::nullopt;
    bool reaches = false;
    for (int i = clause.number + 1; i + 1 < s.size() && !reaches && !isFinite(s, i); ++i)
        reaches = s.says(i, "to"_L1) && s.is(leadEnd(s, i + 1), Class::Number)
            && s.quantity(leadEnd(s, i + 1)).unit == s.quantity(clause.number).unit;
    if (!reaches)
        return std::nullopt;
    const int from = clause.from;
    Phrase what = objectBefore(s, from, governor, context.places);
    if (what.isEmpty())
        what = subjectAcross(s, from, governor, context.places);
    if (what.isEmpty() && s.saysAny(governor - 1, { "up"_L1, "down"_L1 }) && governor - 1 > from) {
        const int start
            = context.here.empty() ? from : std::max(from, context.here.back().number + 1);
        const Phrase noun = phraseFrom(s, start, governor - 1, context.places, true);
        if (noun.end == governor - 1)
            what = noun; // "Crimes down from 70 to 30"
    }
    if (what.isEmpty() || isGeneric(s, what.words))
        return std::nullopt;
    return began(s, clause, what);
}

} // namespace Peel::Prose
