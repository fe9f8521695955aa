// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosearound.h"

#include "ingest/metrics/prose/prosephrasewords.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// Behind "we found that", "it was noted that", and behind an adverbial with its comma.
int startOf(const Sentence &s, int from, int to)
{
    int start = from;
    for (int i = to - 1; i > start; --i) {
        const bool that = s.says(i, "that"_L1) && s.isAny(i - 1, { Class::Past, Class::Present });
        const bool without = s.saysAny(i,
                                 { "said"_L1, "says"_L1, "notes"_L1, "noted"_L1, "reports"_L1,
                                     "shows"_L1, "estimates"_L1, "adds"_L1 })
            && s.isAny(i, { Class::Past, Class::Present })
            && s.isAny(i + 1, { Class::Noun, Class::Gerund, Class::Determiner })
            && finiteBefore(s, i + 1, to); // "It notes spending was"
        if (that || without) {
            start = i + 1;
            break;
        }
    }
    while (s.isAny(start, { Class::Joiner, Class::Comma, Class::Stop }))
        ++start;
    if (!s.isAny(start, { Class::Preposition, Class::Time, Class::Adverb }))
        return start;
    for (int i = start; i < to; ++i) {
        if (s.is(i, Class::Comma))
            return i + 1;
    }
    for (int i = start + 2; i < to && !isFinite(s, i); ++i) { // "In the year before the rate was"
        if (s.is(i, Class::Determiner)
            && s.isAny(i - 1, { Class::Noun, Class::Time, Class::Close }))
            return i;
    }
    return start;
}

/// A participle that hangs on a noun: "calls received by the force were".
bool isAttribute(const Sentence &s, int i, int to)
{
    if (!s.isAny(i + 1, { Class::Preposition, Class::Time }))
        return false;
    for (int j = i + 1; j < to; ++j) {
        if (s.isAny(j, { Class::Be, Class::Have, Class::Present }))
            return true;
    }
    return false;
}

/// The first verb of [from, to) that is in no relative clause.
int verbIn(const Sentence &s, int from, int to)
{
    bool relative = false;
    for (int i = from; i < to; ++i) {
        if (s.is(i, Class::Bracket)) {
            i = closeOf(s, i);
        } else if (s.is(i, Class::Relative)) {
            relative = true;
        } else if ((isFinite(s, i) && !(i == from && s.is(i, Class::Present)))
            || (i > from && s.is(i, Class::Past) && !isAttribute(s, i, to))) {
            if (!relative)
                return i;
            while (s.isAny(i + 1, { Class::Be, Class::Have, Class::Modal, Class::Past }))
                ++i;
            relative = false;
        }
    }
    return -1;
}

/// The noun that "them", "these" or nothing at all means. No part is more than its whole.
QString toldBefore(const Quantity &part, const Context &context)
{
    const Figure *money = context.last();
    if (part.unit == Unit::Gbp) // "of which £9 million will come from its workforce"
        return money && money->unit == Unit::Gbp && part.value <= money->value ? money->measure
                                                                               : QString();
    const Figure *count = context.last(Shape::Count);
    const bool holds = part.unit == Unit::Percent || (count && part.value <= count->value);
    if (count && !count->counted.isEmpty())
        return holds ? count->counted : QString();
    const Figure *share = context.last(Shape::Share);
    return share && part.unit == Unit::Percent ? share->counted : QString();
}

/// A verb stands where the noun would: "of the 60 files, 46 were late".
bool isElided(const Sentence &s, int behind)
{
    int at = behind; // "512 seriously injured on the roads"
    while (s.is(at, Class::Adverb) && s.isAny(at + 1, { Class::Adverb, Class::Past }))
        ++at;
    if (s.is(at, Class::Past) && s.says(at + 1, "that"_L1))
        return true; // "81% said that they felt safer"
    return (isFinite(s, at) && !s.is(at, Class::Relative))
        || (s.is(at, Class::Past)
            && s.isAny(
                at + 1, { Class::Preposition, Class::Determiner, Class::Pronoun, Class::Adverb }));
}

} // namespace

Around aroundOf(const Sentence &s, const Clause &clause, int to, const Places &places)
{
    Around around;
    around.from = startOf(s, clause.from, to);
    around.verb = verbIn(s, around.from, to);
    if (around.verb > around.from && !isInfinitive(s, around.verb - 1) // "plans to bring them down"
        && !s.isAny(around.from, { Class::Preposition, Class::Adverb, Class::Time })) {
        around.subject.words = kept(s, around.from, around.verb, places);
        around.own = places.meanForce(s, around.from, around.verb);
    }
    return around;
}

std::optional<Thing> thingOf(const Sentence &s, const Clause &clause, const Context &context)
{
    const bool share = s.quantity(clause.number).unit == Unit::Percent;
    int at = afterAside(s, clause.number + 1);
    const bool out = s.says(at, "out"_L1) && s.says(at + 1, "of"_L1);
    Thing thing;
    thing.part = out || s.says(at, "of"_L1);
    if (thing.part) {
        at += out ? 2 : 1;
        while (s.isAny(at, { Class::Determiner, Class::Number, Class::Adverb }))
            ++at;
        if (s.isAny(at, { Class::Pronoun, Class::Relative })) {
            const bool one = s.saysAny(at, { "it"_L1, "this"_L1, "that"_L1 });
            const Figure *last = context.last();
            if (one && share && last && last->shape == Shape::Change)
                for (const Figure &before : context.earlier)
                    last = before.unit == Unit::Gbp ? &before : last; // "80 percent of this"
            const bool amount
                = share && last && (last->unit == Unit::Gbp || last->shape == Shape::Level);
            thing.noun = one ? (amount ? last->measure : QString())
                             : toldBefore(s.quantity(clause.number), context);
            thing.told = true;
            thing.behind = at + 1;
            return thing.noun.isEmpty() ? std::nullopt : std::make_optional(thing);
        }
    } else if (at < clause.to && isElided(s, at)) {
        const Figure *last = context.here.empty() ? nullptr : &context.here.back();
        const bool beside = s.is(clause.from, Class::Joiner)
            && s.isAny(at, { Class::Adverb, Class::Past }) && last && last->shape == Shape::Count
            && !share; // "31 killed and 512 injured in"
        thing = { beside ? last->counted : toldBefore(s.quantity(clause.number), context), at, true,
            false };
        return thing.noun.isEmpty() ? std::nullopt : std::make_optional(thing);
    } else if (share || s.quantity(clause.number).unit == Unit::Gbp
        || !(s.isAny(at, { Class::Noun, Class::Gerund })
            || (s.is(at, Class::Past) && s.is(at + 1, Class::Noun)))) {
        return std::nullopt;
    }
    const Phrase noun = phraseFrom(s, at, thing.part ? s.size() : clause.to, context.places, true);
    const bool counts = share ? !noun.isEmpty() : countsPlural(s, noun);
    if (!counts || isGeneric(s, noun.words))
        return std::nullopt;
    thing.noun = asPhrase(s.said(noun.words));
    thing.behind = afterOwnClause(s, noun.end);
    if (thing.behind > noun.end)
        thing.noun += u' ' + s.at(thing.behind - 1).text;
    return thing;
}

} // namespace Peel::Prose
