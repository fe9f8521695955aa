// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {

/// "gave advice to 310 businesses", "training has been rolled out to 900 officers": those who got
/// something.
std::optional<Figure> readRecipients(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Count)
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    if (!s.says(lead.from - 1, "to"_L1))
        return std::nullopt;
    int verb = lead.from - 2;
    while (verb > clause.from && !s.is(verb, Class::Past))
        --verb;
    const Phrase people = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    if (!s.is(verb, Class::Past) || people.isEmpty() || !s.is(clause.number + 1, Class::Noun))
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.count", Shape::Count);
    figure.counted = asPhrase(s.said(people.words));
    figure.last = people.end;
    Phrase thing = phraseFrom(s, verb + 1, lead.from - 1, context.places, false);
    if (!thing.isEmpty() && s.says(thing.words.back(), "worth"_L1))
        thing.words.pop_back(); // "grants worth £86,000 to 62 charities"
    const bool gives = s.saysAny(verb,
        { "gave"_L1, "given"_L1, "provided"_L1, "offered"_L1, "delivered"_L1, "sent"_L1,
            "issued"_L1, "awarded"_L1 });
    if (s.is(verb - 1, Class::Be)) {
        const Phrase subject
            = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
        if (subject.isEmpty() || (!thing.isEmpty() && lead.from - 1 - verb > 2))
            return std::nullopt;
        figure.measure = figure.counted + u" that "_s + asPhrase(s.said(subject.words)) + u" was "_s
            + s.at(verb).text + u' ' + s.said(thing.words) + u" to"_s;
    } else if (gives && !thing.isEmpty()) {
        figure.measure = figure.counted + u' ' + participleOf(s.at(verb).lower) + u' '
            + asPhrase(s.said(thing.words));
    } else {
        return std::nullopt;
    }
    figure.measure = figure.measure.simplified();
    figure.name = figure.measure;
    figure.name[0] = figure.name.at(0).toUpper();
    return figure;
}

} // namespace Peel::Prose
