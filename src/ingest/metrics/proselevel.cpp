// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prosechange.h"
#include "ingest/metrics/prosefigure.h"
#include "ingest/metrics/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.level";

bool isLevelVerb(const QString &lower)
{
    static constexpr std::array verbs { "stand"_L1, "remain"_L1, "stay"_L1, "reach"_L1, "total"_L1,
        "average"_L1, "record"_L1, "measure"_L1, "estimate"_L1, "equal"_L1, "exceed"_L1, "set"_L1,
        "report"_L1, "cost"_L1, "hit"_L1, "forecast"_L1 };
    const QString base = verbOf(lower);
    return std::any_of(
        verbs.begin(), verbs.end(), [&](QLatin1StringView verb) { return base == verb; });
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
        while (i > 0 && !s.is(i, Class::Stop)
            && (s.isAny(i, { Class::Time, Class::Number, Class::Preposition, Class::Adverb })))
            --i;
        return i >= 0 && signOfVerb(s.at(i).lower) != 0 ? i : -1;
    }
    if (i < clause.from)
        return -1;
    if (s.is(i, Class::Be))
        return i;
    return s.isAny(i, { Class::Past, Class::Present }) && isLevelVerb(s.at(i).lower)
            && verbOf(s.at(i).lower) != "record"_L1 && verbOf(s.at(i).lower) != "report"_L1
        ? i
        : -1;
}

bool isDuration(Unit unit)
{
    return unit == Unit::Seconds || unit == Unit::Hours || unit == Unit::Days || unit == Unit::Weeks
        || unit == Unit::Months || unit == Unit::Years;
}

/// A duration is only a figure where the words say that something takes so long.
bool saysTime(const QString &name)
{
    static constexpr std::array words { "time"_L1, "wait"_L1, "average"_L1, "length"_L1, "delay"_L1,
        "duration"_L1, "median"_L1, "speed"_L1 };
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

std::optional<Figure> finished(
    Figure figure, const Sentence &s, const Phrase &phrase, const Context &context)
{
    if (phrase.isEmpty() || isGeneric(s, phrase.words)) {
        const Figure *last = context.last();
        const bool share = last && (last->shape == Shape::Level || last->shape == Shape::Share);
        if (!share || last->unit != figure.unit)
            return std::nullopt;
        figure.name = last->name;
        figure.measure = last->measure;
        figure.counted = last->counted;
        figure.carried = true;
        const QString where = leadingContext(s, figure.first, figure.number, context.places);
        if (!where.isEmpty() && figure.shape == Shape::Level)
            figure.name = (last->stem.isEmpty() ? last->name : last->stem) + u' ' + where;
        return figure;
    }
    figure.measure = asPhrase(s.said(phrase.words));
    figure.name = asName(figure.measure);
    return figure;
}

/// "a satisfaction rate of 83 percent", "capital costs of £4 million".
std::optional<Figure> levelOfNoun(
    const Sentence &s, const Clause &clause, int of, const Lead &lead, const Context &context)
{
    if (!s.isAny(of - 1, { Class::Noun, Class::Gerund, Class::Close })
        || signOfNoun(s.at(of - 1).lower) != 0)
        return std::nullopt;
    const Quantity &quantity = s.quantity(clause.number);
    if (quantity.bound && (isDuration(quantity.unit) || quantity.unit == Unit::Miles)
        && lead.prefix.isEmpty())
        return std::nullopt; // "a delay of up to three months": a limit
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    const Phrase noun = phraseBefore(s, clause.from, of, context.places);
    Phrase rest = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    const auto verb = std::find_if(
        rest.words.begin(), rest.words.end(), [&](int i) { return s.is(i, Class::Past); });
    rest.words.erase(verb, rest.words.end());
    auto named = finished(figure, s, noun, context);
    if (!named)
        return std::nullopt;
    const bool more
        = s.isAny(clause.number + 1, { Class::Preposition }) && !rest.isEmpty() && !named->carried;
    if (more) {
        const int from = rest.words.front();
        const QString link = from > clause.number + 1 && s.is(from - 1, Class::Preposition)
            ? s.at(from - 1).text + u' '
            : QString();
        named->measure += u' ' + link + asPhrase(s.said(rest.words));
        named->name = asName(named->measure);
        named->last = rest.end;
    }
    if (!lead.prefix.isEmpty() && !named->carried)
        named->name = lead.prefix + named->measure;
    return named;
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

/// "in primary schools is 12 percent" below "The proportion of children entitled to free meals:".
std::optional<Figure> underLeadIn(
    const Sentence &s, const Clause &clause, const Phrase &subject, const Context &context)
{
    if (context.leadIn.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.stem = context.leadIn;
    figure.measure = context.leadIn + u' ' + s.at(prepositionBefore(s, subject)).lower + u' '
        + withArticle(s, subject);
    figure.name = asName(figure.measure);
    figure.last = clause.number + 1;
    return figure;
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

/// "on average, victims waited 19 hours for an officer".
std::optional<Figure> averageWait(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int verb = lead.from - 1;
    const QString base = verb >= clause.from ? verbOf(s.at(verb).lower) : QString();
    const bool average = lead.prefix.startsWith("Average"_L1)
        || std::any_of(s.words.begin(), s.words.end(),
            [](const Word &word) { return word.lower == "average"_L1; });
    if (!average || s.quantity(clause.number).bound || (base != "wait"_L1 && base != "take"_L1))
        return std::nullopt;
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    const Phrase rest = phraseFrom(s, clause.number + 2, clause.to, context.places, false);
    if (subject.isEmpty() && isInfinitive(s, clause.number + 1)) { // "it took 22 minutes to reach"
        Figure figure = figureOf(s, clause, rule, Shape::Level);
        const Phrase what = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
        figure.measure = u"average time "_s + s.said(what.words);
        figure.name = asName(figure.measure);
        figure.last = what.end;
        return figure;
    }
    if (subject.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    const QString link
        = s.is(clause.number + 1, Class::Preposition) || isInfinitive(s, clause.number + 1)
        ? s.at(clause.number + 1).text + u' '
        : QString();
    figure.measure = u"average time "_s + asPhrase(s.said(subject.words)) + u' ' + s.at(verb).text
        + u' ' + link + asPhrase(s.said(rest.words));
    figure.name = asName(figure.measure);
    figure.last = std::max(rest.end, clause.number + 1);
    return figure;
}

} // namespace

std::optional<Figure> readLevel(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    const Lead lead = leadOf(s, clause);
    const int governor = lead.from - 1;
    if (s.saysAny(clause.number + 1,
            { "longer"_L1, "more"_L1, "fewer"_L1, "less"_L1, "higher"_L1, "lower"_L1, "above"_L1,
                "below"_L1, "better"_L1, "worse"_L1, "shorter"_L1, "quicker"_L1, "slower"_L1 }))
        return std::nullopt; // a distance from another figure
    std::optional<Figure> figure;
    if (isDuration(unit))
        figure = averageWait(s, clause, lead, context);
    if (!figure && s.says(governor, "of"_L1) && governor > clause.from && unit != Unit::Count)
        figure = levelOfNoun(s, clause, governor, lead, context);
    const int verb = figure || saysMore(s, clause) ? -1 : levelVerb(s, clause, lead.from);
    if (verb >= 0) {
        int start = clause.from;
        if (const int first = verbGroupStart(s, verb, 0); first < start)
            start = 0; // "from … to …": the subject stands in the first figure's clause
        const Phrase subject
            = subjectBefore(s, start, verbGroupStart(s, verb, start), context.places);
        if (const int link = prepositionBefore(s, subject); link >= 0 && link <= start + 1)
            return underLeadIn(s, clause, subject, context);
        figure = finished(figureOf(s, clause, rule, Shape::Level), s, subject, context);
        if (figure && start < clause.from)
            figure->first = start;
        if (figure)
            figure->last = clause.number + 1;
        if (figure && !figure->carried && verbOf(s.at(verb).lower) == "cost"_L1) {
            costOf(*figure, s, clause, verb, context);
            return figure;
        }
        const bool estimated = s.says(verb, "estimated"_L1);
        if (figure && !figure->carried && (estimated || !lead.prefix.isEmpty())) {
            figure->measure
                = (estimated ? u"estimated "_s : lead.prefix.toLower()) + figure->measure;
            figure->name = asName(figure->measure);
        }
        if (figure && !figure->carried && s.says(clause.number + 1, "per"_L1)
            && s.is(clause.number + 2, Class::Noun)) {
            figure->measure += u" per "_s + s.at(clause.number + 2).text;
            figure->name = asName(figure->measure);
        }
    }
    if (!figure && s.says(governor, "at"_L1) && s.isAny(governor - 1, { Class::Noun, Class::Close })
        && s.quantity(clause.number).unit == Unit::Percent) { // "with representation at 39 percent"
        const Phrase noun = phraseBefore(s, clause.from + 1, governor, context.places);
        const bool change = std::any_of(noun.words.begin(), noun.words.end(),
            [&](int i) { return signOfNoun(s.at(i).lower) != 0; });
        if (noun.words.size() > 1 && !change)
            figure = finished(figureOf(s, clause, rule, Shape::Level), s, noun, context);
    }
    if (!figure)
        return std::nullopt;
    if (isDuration(unit) && !saysTime(figure->name))
        return std::nullopt;
    if (unit == Unit::Count && !figure->carried
        && !figure->name.contains("number"_L1, Qt::CaseInsensitive)
        && !figure->name.contains("total"_L1, Qt::CaseInsensitive) && !figure->name.endsWith(u's')
        && !figure->name.contains("figures"_L1))
        return std::nullopt;
    return figure;
}

} // namespace Peel::Prose
