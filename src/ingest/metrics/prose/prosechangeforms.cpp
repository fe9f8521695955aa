// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechangeforms.h"

#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "The priority to achieve": what is to be done, in words [from, to).
bool isAim(const Sentence &s, int from, int to)
{
    for (int i = from; i < to; ++i) {
        if (s.says(i, "to"_L1)
            && s.saysAny(i - 1,
                { "priority"_L1, "target"_L1, "aim"_L1, "goal"_L1, "ambition"_L1, "objective"_L1,
                    "commitment"_L1, "pledge"_L1 }))
            return true;
    }
    return false;
}

/// Past "in real terms" at `i`: how the change was worked out.
int afterTerms(const Sentence &s, int i)
{
    return s.says(i, "in"_L1) && s.saysAny(i + 1, { "real"_L1, "cash"_L1, "relative"_L1 })
            && s.says(i + 2, "terms"_L1)
        ? i + 3
        : i;
}

/// The words after "increase": "in reports of fraud", "across all forces".
QString inWhat(const Sentence &s, int from, const Clause &clause, const Context &context, int *last)
{
    int i = from;
    while (i < clause.to && (s.is(i, Class::Time) || s.is(i, Class::Adverb)))
        ++i;
    i = afterTerms(s, i);
    int end = clause.to;
    if (s.says(i, "to"_L1) && isFigure(s, i + 1) && s.says(i + 2, "in"_L1)) {
        i += 2; // "a 10 percent rise to 4,513 in thefts"
        end = s.size();
    }
    const bool ofAll = s.saysAny(i + 1, { "total"_L1, "all"_L1 }) && !s.is(i + 2, Class::Noun);
    if (!s.saysAny(i, { "in"_L1, "of"_L1, "to"_L1 }) || ofAll
        || context.places.phraseAt(s, i).has_value()
        || (s.is(i + 1, Class::Number) && isDuration(s.quantity(i + 1).unit))) // "in 12 months"
        return {};
    const Phrase what = phraseFrom(s, i + 1, end, context.places, false);
    *last = std::min(what.end, std::max(clause.to, clause.number + 1));
    QString said = asPhrase(s.said(what.words));
    if (s.is(what.end, Class::Relative) && s.is(what.end + 1, Class::Be) && what.end < clause.to
        && !said.isEmpty()) // "officers in roles that are visible"
        said += u' ' + predicateFrom(s, what.end, clause.to, context.places, last);
    return said;
}

/// "Knife crime has seen an increase": the subject of the verb before the noun.
QString bearerBefore(const Sentence &s, int noun, const Clause &clause, const Context &context)
{
    int verb = noun - 1;
    if (verb < clause.from)
        return {};
    while (verb > clause.from && !s.isAny(verb, { Class::Past, Class::Present, Class::Have }))
        --verb;
    const QString base = verbOf(s.at(verb).lower);
    const bool experiences = base == "see"_L1 || base == "experience"_L1 || base == "show"_L1
        || s.is(verb, Class::Have);
    if (!experiences)
        return {};
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    if (subject.isEmpty() || isSource(s, subject)
        || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1))
        return {};
    return asPhrase(s.said(subject.words));
}

/// "a 20 percent increase in X", "an increase (in X) of 20 percent".
std::optional<Changed> nounChange(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    int after = clause.number + 1;
    while (s.saysAny(after,
        { "annual"_L1, "overall"_L1, "further"_L1, "real"_L1, "net"_L1, "real-terms"_L1,
            "real-term"_L1, "cash"_L1, "year-on-year"_L1, "average"_L1, "additional"_L1,
            "significant"_L1, "proposed"_L1, "national"_L1, "general"_L1, "total"_L1,
            "like-for-like"_L1 }))
        ++after;
    if (s.says(after, "year"_L1) && s.says(after + 1, "on"_L1) && s.says(after + 2, "year"_L1))
        after += 3;
    while (s.is(after, Class::Time) && !s.period(after).period.hasDates())
        ++after; // "a 7% year on year fall"
    Changed changed;
    changed.last = after + 1;
    if (after < clause.to && signOfNoun(s.at(after).lower) != 0) {
        changed.sign = signOfNoun(s.at(after).lower);
        changed.measure = inWhat(s, after + 1, clause, context, &changed.last);
        if (changed.measure.isEmpty())
            changed.measure = bearerBefore(s, lead.from, clause, context);
        return changed;
    }
    if (s.says(lead.from - 1, "by"_L1)) { // "a reduction in arson by 5 percent"
        int noun = lead.from - 2;
        while (noun >= clause.from && signOfNoun(s.at(noun).lower) == 0 && !isFinite(s, noun))
            --noun;
        if (noun < clause.from || signOfNoun(s.at(noun).lower) == 0 || !s.says(noun + 1, "in"_L1))
            return std::nullopt;
        changed.sign = signOfNoun(s.at(noun).lower);
        changed.measure
            = asPhrase(s.said(phraseFrom(s, noun + 2, lead.from - 1, context.places, false).words));
        changed.last = clause.number + 1;
        changed.aim = isAim(s, clause.from, noun);
        return changed.measure.isEmpty() ? std::nullopt : std::make_optional(changed);
    }
    if (!s.says(lead.from - 1, "of"_L1))
        return std::nullopt;
    // "an improvement on the 2014 figure of 84.7 percent", "a rise, with a rate of 14 percent".
    if (s.saysAny(lead.from - 2, { "figure"_L1, "rate"_L1, "level"_L1, "average"_L1, "total"_L1 }))
        return std::nullopt;
    for (int noun = lead.from - 2; noun >= clause.from; --noun) {
        if (isFinite(s, noun) || s.is(noun, Class::Stop))
            break;
        if (signOfNoun(s.at(noun).lower) == 0)
            continue;
        changed.sign = signOfNoun(s.at(noun).lower);
        changed.last = clause.number + 1;
        if (s.says(noun + 1, "in"_L1))
            changed.measure = asPhrase(
                s.said(phraseFrom(s, noun + 2, lead.from - 1, context.places, false).words));
        if (changed.measure.isEmpty())
            changed.measure = inWhat(s, clause.number + 1, clause, context, &changed.last);
        if (changed.measure.isEmpty() && s.quantity(clause.number).unit == Unit::Count
            && s.is(clause.number + 1, Class::Noun)) // "an increase of 20 volunteers"
            changed.measure = asPhrase(
                s.said(phraseFrom(s, clause.number + 1, clause.to, context.places, false).words));
        if (changed.measure.isEmpty())
            changed.measure = bearerBefore(s, noun, clause, context);
        return changed;
    }
    return std::nullopt;
}

/// "the number of robberies, which includes muggings, fell": the clause begins with an aside.
bool aroundAside(const Sentence &s, const Clause &clause, int group)
{
    return s.is(clause.from, Class::Comma)
        && (s.is(clause.from + 1, Class::Relative) || s.says(clause.from + 1, "including"_L1))
        && s.is(group - 1, Class::Comma) && group - 1 > clause.from;
}

/// "crime in the city is down 4 percent, in the villages down 5 percent": what the figure before
/// measured, with another "in"; empty where it is not so.
QString sameElsewhere(
    const Sentence &s, const Clause &clause, const Phrase &subject, const Context &context)
{
    int link = clause.from;
    while (s.isAny(link, { Class::Joiner, Class::Comma }))
        ++link;
    const bool hung = s.is(link, Class::Preposition) && !subject.isEmpty()
        && subject.words.front() <= link + 2 && !context.here.empty()
        && context.here.back().shape == Shape::Change;
    if (!hung || link == clause.from)
        return {};
    const QString &measure = context.here.back().measure;
    const QString joint = u' ' + s.at(link).lower + u' ';
    const qsizetype at = measure.indexOf(joint);
    return at < 0 ? QString() : measure.left(at) + joint + asPhrase(s.said(subject.words));
}

/// "burglary fell by 12 percent", "the force reduced burglary by 12 percent", "were up 6%".
std::optional<Changed> verbChange(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    int i = lead.from - 1;
    const bool by = s.says(i, "by"_L1);
    const QString &hedge = s.quantity(clause.number).hedge;
    if (!by && (hedge.contains("below"_L1) || hedge.contains("above"_L1)))
        return std::nullopt; // "may not fall below 2 percent"
    if (by)
        --i;
    while (i > clause.from && s.is(i, Class::Adverb))
        --i;
    const int near = i;
    const int first = context.aims ? clause.from : std::max(clause.from, 1); // "Cut theft by 5%"
    for (int verb = near; verb >= first; --verb) {
        if (s.isAny(verb, { Class::Stop, Class::Comma }) || (!by && verb < near))
            break;
        const int sign = signOfVerb(s.at(verb).lower);
        const bool asVerb = s.isAny(verb, { Class::Past, Class::Present, Class::Gerund })
            || (verb > 0 && s.saysAny(verb, { "up"_L1, "down"_L1 })
                && verbOf(s.at(verb - 1).lower) != "make"_L1)
            || (s.is(verb, Class::Noun) && (verb == 0 || s.is(verb - 1, Class::Modal)));
        if (sign == 0 || !asVerb)
            continue;
        Changed changed { sign, {}, false, clause.number + 1, isAim(s, clause.from, verb) };
        if (verb < near)
            changed.measure
                = asPhrase(s.said(phraseFrom(s, verb + 1, near + 1, context.places, false).words));
        int group = verbGroupStart(s, verb, clause.from);
        if (s.saysAny(verb, { "up"_L1, "down"_L1 })
            && s.isAny(group - 1, { Class::Past, Class::Present }))
            group = verbGroupStart(s, group - 1, clause.from);
        if (changed.measure.isEmpty()) {
            const bool inBracket = clause.bracket && s.is(clause.from, Class::Relative)
                && group == clause.from + 1; // "burglaries (which fell by 15%)"
            int end = clause.from;
            while (inBracket && s.isAny(end - 1, { Class::Bracket, Class::Comma }))
                --end;
            const bool which = s.says(group - 1, "which"_L1)
                && s.isAny(group - 2, { Class::Comma, Class::Noun });
            if (which) // "a rise in violence, which soared 18%"
                end = group - (s.is(group - 2, Class::Comma) ? 2 : 1);
            const Phrase subject = inBracket || which || aroundAside(s, clause, group)
                ? phraseBefore(s, 0, end, context.places)
                : subjectBefore(s, clause.from, group, context.places);
            changed.measure
                = isGeneric(s, subject.words) ? QString() : asPhrase(s.said(subject.words));
            if (which)
                changed.measure = asPhrase(withoutMove(changed.measure));
            const QString elsewhere = sameElsewhere(s, clause, subject, context);
            if (!elsewhere.isEmpty())
                changed.measure = elsewhere;
        }
        return changed;
    }
    return std::nullopt;
}

/// "Nationally the fall was 8 percent": of what was just said to change.
std::optional<Changed> sameChange(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    int noun = lead.from - 2;
    while (noun > clause.from && signOfNoun(s.at(noun).lower) == 0)
        --noun;
    const auto place = context.places.phraseAt(s, noun + 1); // "the increase in Wales was"
    if (noun < lead.from - 2 && !(place && place->place && place->to == lead.from - 1))
        return std::nullopt;
    const Figure *last = context.last();
    if (!s.is(lead.from - 1, Class::Be) || !s.is(noun - 1, Class::Determiner)
        || signOfNoun(s.at(noun).lower) == 0 || !last || last->shape != Shape::Change
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    return Changed { signOfNoun(s.at(noun).lower), {}, false, clause.number + 1 };
}

/// "violent crime rose by 14 percent and sexual offences by 21 percent": the verb stands before.
std::optional<Changed> gappedChange(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const bool said = s.says(lead.from - 1, "by"_L1);
    const int by = said ? lead.from - 1 : lead.from;
    if (context.here.empty() || context.here.back().shape != Shape::Change
        || !s.isAny(clause.from, { Class::Joiner, Class::Comma }))
        return std::nullopt;
    const bool alike = context.here.back().unit == Unit::PercentChange
        && signOfVerb(s.at(context.here.back().number - 1).lower) != 0
        && saysNothing(s, clause.number + 1, clause.to, context.places);
    if (!said && !alike) // "hate crime rose 12 percent and shoplifting 19 percent"
        return std::nullopt;
    for (int i = clause.from; i < by; ++i) {
        if (isFinite(s, i) || s.is(i, Class::Past) || signOfVerb(s.at(i).lower) != 0)
            return std::nullopt;
    }
    const Phrase subject = phraseFrom(s, clause.from + 1, by, context.places, true);
    if (subject.isEmpty() || s.says(subject.words.front(), "further"_L1))
        return std::nullopt;
    return Changed { context.here.back().value < 0 ? -1 : 1, asPhrase(s.said(subject.words)), false,
        clause.number + 1 };
}

/// "expects to lose 4 percent of its officers".
std::optional<Changed> lossChange(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int verb = lead.from - 1;
    const QString base = verb >= clause.from ? verbOf(s.at(verb).lower) : QString();
    const int sign = base == "lose"_L1 || base == "cut"_L1 ? -1 : base == "gain"_L1 ? 1 : 0;
    if (sign == 0 || !s.says(clause.number + 1, "of"_L1))
        return std::nullopt;
    const Phrase what = phraseFrom(s, clause.number + 2, clause.to, context.places, false);
    if (!what.isEmpty() && s.says(what.words.back(), "calls"_L1))
        return std::nullopt; // a call that is lost was not answered
    Changed changed { sign, asPhrase(s.said(what.words)), isInfinitive(s, verb - 1), what.end };
    return what.isEmpty() ? std::nullopt : std::make_optional(changed);
}

/// "5 percent fewer incidents than", "12 percent lower than last year".
std::optional<Changed> comparativeChange(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int after = clause.number + 1;
    const int way = s.says(after + 1, "on"_L1) ? s.says(after, "up"_L1) ? 1 // "3% up on last year"
            : s.says(after, "down"_L1)                                  ? -1
                                                                        : 0
                                               : 0;
    const int sign = after < clause.to && way == 0 ? signOfComparative(s.at(after).lower) : way;
    if (sign == 0)
        return std::nullopt;
    const bool amount = s.saysAny(after, { "more"_L1, "fewer"_L1, "less"_L1 }) || way != 0;
    if (!amount && comparisonOf(s, clause).isEmpty())
        return std::nullopt; // "9 percent higher": than whom?
    Changed changed { sign, {}, false, after + 1 };
    const Phrase noun
        = way != 0 ? Phrase {} : phraseFrom(s, after + 1, clause.to, context.places, false);
    changed.measure = asPhrase(s.said(noun.words));
    changed.last = std::max(noun.end, after + 1);
    const Figure *last = context.last();
    // "fewer incidents": the incidents just told.
    if (!changed.measure.isEmpty() && last
        && last->measure.contains(changed.measure.section(u' ', 0, 0), Qt::CaseInsensitive)
        && !changed.measure.contains(u' '))
        changed.measure.clear();
    if (changed.measure.isEmpty() && s.is(lead.from - 1, Class::Be)) {
        const Phrase subject = subjectBefore(
            s, clause.from, verbGroupStart(s, lead.from - 1, clause.from), context.places);
        changed.measure = isGeneric(s, subject.words) ? QString() : asPhrase(s.said(subject.words));
    }
    return changed;
}

} // namespace

std::optional<Changed> changedIn(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context, bool counted)
{
    std::optional<Changed> changed = nounChange(s, clause, lead, context);
    if (!changed && !counted)
        changed = comparativeChange(s, clause, lead, context);
    if (!changed && !counted && lead.from > clause.from + 2) {
        changed = sameChange(s, clause, lead, context);
        if (changed)
            changed->again = true;
    }
    if (!changed && !counted)
        changed = gappedChange(s, clause, lead, context);
    if (!changed && !counted)
        changed = lossChange(s, clause, lead, context);
    if (!changed && (!counted || s.says(lead.from - 1, "by"_L1)))
        changed = verbChange(s, clause, lead, context);
    return changed;
}

} // namespace Peel::Prose
