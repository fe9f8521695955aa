// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.level";

bool isWait(const Sentence &s, int i)
{
    const QString base = verbOf(s.at(i).lower);
    return base == "wait"_L1 || base == "take"_L1;
}

/// "took officers 11 minutes": the verb of a wait, over the one who waits.
int waitVerb(const Sentence &s, const Clause &clause, int leadFrom)
{
    int verb = leadFrom - 1;
    while (verb > clause.from && verb > leadFrom - 4 && !isWait(s, verb)
        && s.isAny(verb, { Class::Noun, Class::Determiner, Class::Adverb, Class::Preposition }))
        --verb;
    return verb >= clause.from && isWait(s, verb) ? verb : -1;
}

bool saysAverage(const Sentence &s)
{
    return std::any_of(s.words.begin(), s.words.end(),
        [](const Word &word) { return word.lower == "average"_L1; });
}

/// Past "on average" at `i`.
int afterAverage(const Sentence &s, int i)
{
    return s.says(i, "on"_L1) && s.says(i + 1, "average"_L1) ? i + 2 : i;
}

/// What is done in the time: the object of the verb, or the subject of its passive. "999 calls
/// answered in 6 seconds on average" leaves the passive's "were" out.
Phrase doneBy(const Sentence &s, const Clause &clause, int verb, int in, const Context &context)
{
    int be = verb - 1;
    while (s.is(be, Class::Adverb))
        --be;
    if (s.is(be, Class::Be))
        return subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    if (in > verb + 1)
        return phraseFrom(s, verb + 1, in, context.places, false);
    const Phrase before = phraseBefore(s, clause.from, verb, context.places);
    const bool force = before.isEmpty()
        || context.places.meanForce(s, before.words.front(), before.words.back() + 1);
    return force ? Phrase {} : before;
}

/// "answered 999 calls in 11 seconds on average", "calls were answered in an average of 11
/// seconds".
std::optional<Figure> averageTimeToDo(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int in = lead.from - 1;
    int verb = in - 1;
    const auto presents = [&s](int i) { // "the hub deals with", no "answer" that somebody got
        return s.is(i - 1, Class::Noun) && i < s.size() && isPresentForm(s.at(i).lower);
    };
    while (verb > clause.from && !s.isAny(verb, { Class::Past, Class::Present }) && !presents(verb))
        --verb;
    const bool after = s.says(in, "after"_L1) && s.says(clause.number + 1, "on"_L1);
    const bool acts = s.isAny(verb, { Class::Past, Class::Present }) || presents(verb);
    const QString base = (after || s.saysAny(in, { "in"_L1, "within"_L1 })) && acts
        ? verbOf(s.at(verb).lower)
        : QString();
    if (base.isEmpty())
        return std::nullopt;
    const Phrase object = doneBy(s, clause, verb, in, context);
    if (object.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure = u"average time to "_s + base + u' ' + asPhrase(s.said(object.words));
    figure.name = asName(figure.measure);
    figure.last = clause.number + 1;
    return figure;
}

/// "average time victims waited for an officer".
std::optional<Figure> timeWaited(const Sentence &s, const Clause &clause, int verb,
    const Phrase &subject, const Context &context)
{
    const int next = afterAverage(s, clause.number + 1);
    const bool hung = s.is(next, Class::Preposition) || isInfinitive(s, next);
    const Phrase rest
        = hung ? phraseFrom(s, next + 1, clause.to, context.places, false) : Phrase {};
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    const QString did = s.is(verb, Class::Gerund) ? verbOf(s.at(verb).lower) : s.at(verb).text;
    QString who = asPhrase(s.said(subject.words));
    if (who.size() > 1 && who.at(1).isLower())
        who[0] = who.at(0).toLower();
    if (who.startsWith("average "_L1))
        who.remove(0, 8);
    figure.measure = u"average time "_s + who + u' ' + did;
    const Phrase until = s.saysAny(next, { "before"_L1, "until"_L1 })
        ? complementFrom(s, next, clause.to, context.places)
        : Phrase {};
    if (!until.isEmpty())
        figure.measure += u' ' + s.said(until.words);
    else if (!rest.isEmpty())
        figure.measure += u' ' + s.at(next).text + u' ' + asPhrase(s.said(rest.words));
    figure.name = asName(figure.measure);
    figure.last = std::max({ rest.end, until.end, clause.number + 1 });
    return figure;
}

} // namespace

/// "on average, victims waited 19 hours for an officer", "it takes an average of 22 minutes to
/// reach the coast", "took 18 seconds on average to answer a call".
std::optional<Figure> readWait(const Sentence &s, const Clause &clause, const Context &context)
{
    const Quantity &quantity = s.quantity(clause.number);
    if (!isDuration(quantity.unit) || quantity.bound)
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    const bool average = lead.prefix.startsWith("Average"_L1) || saysAverage(s);
    const int verb = waitVerb(s, clause, lead.from);
    if (verb < 0)
        return average ? averageTimeToDo(s, clause, lead, context) : std::nullopt;
    int group = verbGroupStart(s, verb, clause.from);
    while (s.saysAny(group - 1, { "there"_L1, "here"_L1, "now"_L1 }) && group - 1 > clause.from)
        --group; // "an investigation there takes 11 days"
    const Phrase subject = subjectBefore(s, clause.from, group, context.places);
    const bool own = subject.isEmpty()
        || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
    if (!average)
        return std::nullopt;
    const int behind = afterAverage(s, clause.number + 1);
    if (own && s.says(behind, "to"_L1)) { // "it took 22 minutes to reach"
        Figure figure = figureOf(s, clause, rule, Shape::Level);
        const Phrase what = phraseFrom(s, behind, clause.to, context.places, false);
        figure.measure = u"average time to "_s + asPhrase(s.said(what.words));
        figure.name = asName(figure.measure);
        figure.last = what.end;
        return figure;
    }
    return subject.isEmpty() ? std::nullopt : timeWaited(s, clause, verb, subject, context);
}

} // namespace Peel::Prose
