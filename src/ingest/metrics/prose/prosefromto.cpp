// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosearound.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosephrasewords.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.clause";

/// The other number of "from 126 in 2019 to 121", -1 where there is none.
int otherEnd(const Sentence &s, const Clause &clause, int governor)
{
    const bool begins = s.says(governor, "from"_L1);
    const int step = begins ? 1 : -1;
    for (int i = (begins ? clause.number : governor) + step; i > 0 && i < s.size(); i += step) {
        if (isFigure(s, i))
            return s.quantity(i).unit == s.quantity(clause.number).unit ? i : -1;
        if (isFinite(s, i)
            || s.isAny(i, { Class::Stop, Class::Bracket, Class::Close, Class::Past }))
            return -1;
        if (begins && s.is(i, Class::Comma))
            return -1;
    }
    return -1;
}

/// What moves: "thefts, which fell from", "robberies. These rose from", "charges (from".
QString moved(const Sentence &s, const Clause &clause, int first, const Context &context)
{
    if (s.is(first - 1, Class::Bracket)) {
        const Phrase before = phraseBefore(s, 0, first - 1, context.places);
        int by = before.isEmpty() ? first - 1 : before.words.front() - 1;
        while (s.is(by, Class::Determiner))
            --by;
        if (s.says(by, "by"_L1)
            && s.is(by - 1, Class::Past)) { // "rose by a point (from 13% to 14%)"
            const Phrase subject
                = subjectBefore(s, 0, verbGroupStart(s, by - 1, 0), context.places);
            return isGeneric(s, subject.words) ? QString() : asPhrase(s.said(subject.words));
        }
        return withoutMove(asPhrase(s.said(before.words)));
    }
    if (s.is(first - 1, Class::Comma)) { // "there was a rise in the time to answer, from"
        int in = first - 2;
        while (in > 1 && !(s.says(in, "in"_L1) && s.is(in + 1, Class::Determiner)))
            --in;
        int noun = in;
        while (noun > 0 && signOfNoun(s.at(noun).lower) == 0)
            --noun;
        if (in > 1 && signOfNoun(s.at(noun).lower) != 0)
            return asPhrase(s.said(kept(s, in + 1, first - 1, context.places)));
    }
    if (s.is(first - 1, Class::Stop)) { // "criminal damage – from 169 to 81"
        const Phrase before = phraseBefore(s, clause.from, first - 1, context.places);
        return asPhrase(s.said(before.words));
    }
    if (s.is(first - 1, Class::Noun) && signOfVerb(s.at(first - 1).lower) != 0) {
        const Phrase before = phraseBefore(s, clause.from, first - 1, context.places);
        if (!before.isEmpty() && before.words.back() == first - 2 && !isGeneric(s, before.words))
            return asPhrase(s.said(before.words)); // "would see the precept rise from"
    }
    const Figure *told = context.here.empty() ? nullptr : &context.here.back();
    if (told && told->shape == Shape::Change && s.is(first - 1, Class::Noun)
        && signOfNoun(s.at(first - 1).lower) != 0 && s.is(first - 2, Class::Determiner))
        return told->measure; // "rose by 20 percent – a rise from 2,965"
    if (told && told->shape == Shape::Level && isRate(told->unit) && s.is(first - 1, Class::Noun)) {
        int start = clause.from; // "fell from 19% to 18%, vehicle crime from 9% to 7%"
        while (s.isAny(start, { Class::Comma, Class::Stop, Class::Joiner }))
            ++start;
        const Phrase noun = phraseFrom(s, start, first, context.places, true);
        if (!noun.isEmpty() && noun.words.back() == first - 1 && start > clause.from
            && start > told->number)
            return asPhrase(s.said(noun.words));
    }
    const Around around = aroundOf(s, clause, first, context.places);
    const int head = around.from;
    const bool plain = around.verb > head && !around.own && !around.subject.isEmpty()
        && !s.isAny(head, { Class::Pronoun, Class::Relative })
        && !isGeneric(s, around.subject.words);
    const bool elsewhere = context.places.phraseAt(s, clause.number + 1).has_value();
    for (int i = around.verb; plain && i < first && !s.is(i, Class::Joiner); ++i) {
        const bool spreads = elsewhere // "ranges from 51 percent in Kent to"
            && s.saysAny(
                i, { "varies"_L1, "varied"_L1, "vary"_L1, "ranges"_L1, "ranged"_L1, "range"_L1 });
        if (signOfVerb(s.at(i).lower) != 0 || spreads)
            return asPhrase(s.said(around.subject.words));
    }
    if (s.is(head, Class::Relative) && head > 1) {
        const int end = s.is(head - 1, Class::Comma) ? head - 1 : head;
        return asPhrase(
            withoutMove(asPhrase(s.said(phraseBefore(s, 0, end, context.places).words))));
    }
    if (around.verb == head + 1 && s.saysAny(head, { "this"_L1, "these"_L1, "that"_L1 })) {
        const Figure *last = context.last();
        return last ? last->measure : context.topic;
    }
    return {};
}

} // namespace

std::optional<Figure> readFromTo(const Sentence &s, const Clause &clause, const Context &context)
{
    int governor = leadOf(s, clause).from - 1;
    while (s.says(governor, "of"_L1) && s.saysAny(governor - 1, { "peak"_L1, "high"_L1, "low"_L1 }))
        governor -= s.is(governor - 2, Class::Determiner) ? 3 : 2; // "from a peak of"
    const bool begins = s.says(governor, "from"_L1);
    if (!begins && !s.says(governor, "to"_L1))
        return std::nullopt;
    const int other = otherEnd(s, clause, governor);
    if (other < 0)
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    figure.begins = begins;
    const Figure *last = context.here.empty() ? nullptr : &context.here.back();
    if (!begins && last && last->number == other && last->begins) {
        figure.measure = last->measure;
        figure.first = governor;
    } else if (begins) {
        figure.measure = moved(s, clause, governor, context);
        figure.carried = context.here.empty() && !context.earlier.empty();
    }
    if (figure.measure.isEmpty())
        return std::nullopt;
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace Peel::Prose
