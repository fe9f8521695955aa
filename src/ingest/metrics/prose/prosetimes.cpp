// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "officers used Taser 388 times".
std::optional<Figure> timesUsed(const Sentence &s, const Clause &clause, const Context &context)
{
    int verb = clause.number - 1;
    while (
        verb > clause.from && s.isAny(verb, { Class::Noun, Class::Determiner, Class::Preposition }))
        --verb;
    const Phrase object = phraseFrom(s, verb + 1, clause.number, context.places, false);
    if (!s.is(verb, Class::Past) || object.isEmpty() || s.is(verb - 1, Class::Be))
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.times", Shape::Count);
    figure.counted = asPhrase(s.said(object.words));
    figure.measure = figure.counted + u' ' + participleOf(s.at(verb).lower);
    figure.name = asName(figure.measure);
    figure.last = clause.number + 2;
    return figure;
}

} // namespace

std::optional<Figure> readTimes(const Sentence &s, const Clause &clause, const Context &context)
{
    const int next = clause.number + 1;
    if (!s.saysAny(next, { "times"_L1, "occasions"_L1 }))
        return std::nullopt;
    int verb = clause.number - 1;
    if (s.says(verb, "on"_L1))
        --verb;
    if (auto used = timesUsed(s, clause, context))
        return used;
    if (!s.is(verb, Class::Past))
        return std::nullopt;
    const int group = verbGroupStart(s, verb, clause.from);
    const Phrase subject = subjectBefore(s, clause.from, group, context.places);
    Figure figure = figureOf(s, clause, "metric.prose.times", Shape::Count);
    figure.counted = s.said(subject.words);
    if (subject.isEmpty()) {
        const Figure *count = context.last(Shape::Count);
        if (!count)
            return std::nullopt;
        figure.counted = count->counted;
        figure.carried = true;
    }
    const bool passive
        = s.is(verb - 1, Class::Be) || s.is(verb - 1, Class::Joiner) || verb == clause.from;
    if (figure.counted.isEmpty() || !passive)
        return std::nullopt;
    figure.name = asName(figure.counted) + u' ' + s.at(verb).text;
    figure.measure = figure.name;
    figure.last = next + 1;
    return figure;
}

} // namespace Peel::Prose
