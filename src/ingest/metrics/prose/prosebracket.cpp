// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.bracket";

/// The "is" of "theft was the most common offence", whose complement is `noun`; -1 if it is none.
int complementBe(const Sentence &s, const Phrase &noun)
{
    if (noun.isEmpty())
        return -1;
    int i = noun.words.front() - 1;
    while (s.isAny(i, { Class::Determiner, Class::Adverb }))
        --i;
    return s.is(i, Class::Be) ? i : -1;
}

/// A bracket with its figure, and the noun phrase that stands before it.
struct Aside
{
    int open = 0;
    int close = 0;
    Phrase before;
};

Aside asideOf(const Sentence &s, const Clause &clause, const Places &places)
{
    Aside aside { clause.number, 0, {} };
    while (aside.open > 0 && !s.is(aside.open, Class::Bracket))
        --aside.open;
    aside.close = closeOf(s, aside.open);
    aside.before = phraseBefore(s, 0, aside.open, places);
    return aside;
}

/// "an increase in referrals (31% in 2020, 29% in 2021)"
std::optional<Figure> bracketedChange(
    const Sentence &s, const Clause &clause, const Aside &aside, const Context &context)
{
    for (const int i : aside.before.words) {
        const int sign = signOfNoun(s.at(i).lower);
        if (sign == 0 || !s.says(i + 1, "in"_L1))
            continue;
        Figure figure = figureOf(s, clause, "metric.prose.change", Shape::Change);
        figure.unit = Unit::PercentChange;
        figure.value = sign * std::abs(figure.value);
        figure.measure
            = asPhrase(s.said(phraseFrom(s, i + 2, aside.open, context.places, false).words));
        figure.name = u"Change in "_s + figure.measure;
        figure.first = aside.before.words.front();
        return figure.measure.isEmpty() ? std::nullopt : std::make_optional(figure);
    }
    return std::nullopt;
}

/// "48 women (31.2%) have joined": the same people as a share.
std::optional<Figure> shareOfCount(
    const Sentence &s, const Clause &clause, const Aside &aside, const Context &context)
{
    const bool opens = aside.open == 0 && context.here.empty() && !context.earlier.empty();
    if (context.here.empty() && !opens)
        return std::nullopt;
    const Figure &count = opens ? context.earlier.back() : context.here.back();
    const bool near = opens || (count.first < aside.open && aside.open - count.number <= 8);
    if (count.unit != Unit::Count || count.shape == Shape::Change || !near)
        return std::nullopt;
    static const Pattern number(u"^(?:number|total) of "_s);
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.measure = u"share of "_s + number.removedFrom(count.measure);
    figure.counted = count.counted;
    figure.carried = true;
    if (!opens)
        figure.first = count.first;
    return figure;
}

/// "the majority (85%) of children attend a school", "Most victims (83 percent) said that": an
/// amount in words makes a part of what stands behind or before the bracket.
std::optional<Figure> quantified(
    const Sentence &s, const Clause &clause, const Aside &aside, const Context &context)
{
    const bool behind = s.says(aside.close + 1, "of"_L1);
    const int amount = behind    ? aside.open - 1
        : aside.before.isEmpty() ? -1
                                 : aside.before.words.front() - 1;
    const bool inSo = s.is(amount, Class::Number) && s.says(amount - 1, "in"_L1); // "four in ten"
    if (!inSo
        && !s.saysAny(amount,
            { "majority"_L1, "minority"_L1, "proportion"_L1, "third"_L1, "thirds"_L1, "half"_L1,
                "quarter"_L1, "quarters"_L1, "fifth"_L1, "percentage"_L1, "many"_L1, "most"_L1,
                "few"_L1, "all"_L1 }))
        return std::nullopt;
    const Phrase whole
        = behind ? phraseFrom(s, aside.close + 2, s.size(), context.places, true) : aside.before;
    if (whole.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.counted = asPhrase(s.said(whole.words));
    figure.first = std::min(amount, figure.first);
    figure.last = behind ? whole.end : aside.close + 1;
    const QString predicate = predicateFrom(s, figure.last, s.size(), context.places, &figure.last);
    if (predicate.isEmpty() && !behind)
        return std::nullopt;
    figure.measure = (u"share of "_s + figure.counted + u' ' + predicate).trimmed();
    return figure;
}

/// "Drug crime was the commonest type (56 percent) of the groups": a part with its whole, or the
/// part alone.
std::optional<Figure> complement(
    const Sentence &s, const Clause &clause, const Aside &aside, const Context &context)
{
    const int be = complementBe(s, aside.before);
    if (be < 0)
        return std::nullopt;
    const Phrase subject = subjectBefore(s, 0, verbGroupStart(s, be, 0), context.places);
    if (subject.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.first = subject.words.front();
    const QString part = asPhrase(s.said(subject.words)) + u", the "_s + s.said(aside.before.words);
    const bool ofWhole = s.says(aside.close + 1, "of"_L1);
    const Phrase rest
        = phraseFrom(s, aside.close + (ofWhole ? 2 : 1), s.size(), context.places, !ofWhole);
    figure.last = std::min(rest.end + (ofWhole ? 3 : 0), s.size());
    if (ofWhole && !rest.isEmpty()) {
        figure.counted = asPhrase(s.said(rest.words));
        figure.measure = u"share of "_s + figure.counted + u" that are "_s + part;
    } else {
        figure.measure = part + u", "_s + (rest.isEmpty() ? u"share"_s : s.said(rest.words));
    }
    return figure;
}

/// "cases moved to court (7%)", "thefts relating to bicycles (12%)": what is said
/// of a noun makes it a part.
std::optional<Figure> participial(
    const Sentence &s, const Clause &clause, const Aside &aside, const Context &context)
{
    const std::vector<int> &words = aside.before.words;
    for (std::size_t k = 1; k < words.size(); ++k) {
        const int i = words[k];
        if (!s.isAny(i, { Class::Past, Class::Gerund }) || !s.is(words.front(), Class::Noun)
            || !s.is(i + 1, Class::Preposition))
            continue;
        Figure figure = figureOf(s, clause, rule, Shape::Share);
        figure.measure = u"share of "_s + asPhrase(s.said(words)) + pointedAt(s, words, context);
        figure.first = words.front();
        return figure;
    }
    return std::nullopt;
}

bool isLevelNoun(const Sentence &s, int i)
{
    return s.saysAny(i,
        { "rate"_L1, "rates"_L1, "proportion"_L1, "percentage"_L1, "satisfaction"_L1,
            "confidence"_L1, "compliance"_L1, "sickness"_L1, "turnover"_L1, "absence"_L1,
            "levels"_L1, "level"_L1 });
}

/// The words without "high", "lower": how much it is says the figure.
QString measured(const Sentence &s, const std::vector<int> &words)
{
    std::vector<int> kept;
    for (const int i : words) {
        if (!s.saysAny(i,
                { "high"_L1, "higher"_L1, "highest"_L1, "low"_L1, "lower"_L1, "lowest"_L1,
                    "similar"_L1 }))
            kept.push_back(i);
    }
    return asPhrase(s.said(kept));
}

/// "recorded burglary (9.2 per 1,000 population)", "satisfaction with contact (94 percent) and
/// with treatment (90 percent)".
std::optional<Figure> bracketedLevel(
    const Sentence &s, const Clause &clause, const Aside &aside, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    if (aside.before.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.bracket", Shape::Level);
    figure.first = aside.before.words.front();
    figure.measure = measured(s, aside.before.words);
    const Figure *last = context.here.empty() ? nullptr : &context.here.back();
    const int link = figure.first - 1;
    if (last && last->shape == Shape::Level && last->rule == figure.rule && last->unit == unit
        && s.is(link, Class::Preposition)) {
        const qsizetype at = last->measure.indexOf(u' ' + s.at(link).lower + u' ');
        if (at > 0) {
            figure.measure
                = last->measure.left(at) + u' ' + s.at(link).lower + u' ' + figure.measure;
            figure.name = asName(figure.measure);
            return figure;
        }
    }
    const bool level = isPerPopulation(unit)
        || (s.is(aside.before.words.front(), Class::Noun)
            && std::any_of(aside.before.words.begin(), aside.before.words.end(),
                [&](int i) { return isLevelNoun(s, i); }));
    if (!level || figure.measure.isEmpty())
        return std::nullopt;
    if (isPerPopulation(unit) && !figure.measure.contains(" per "_L1))
        figure.measure += perPopulation(unit);
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace

/// A share in brackets, by what stands before and behind it.
std::optional<Figure> readBracketed(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    if (!clause.bracket || !(isRate(unit) || isPerPopulation(unit)) || s.says(clause.from, "by"_L1)
        || !saysNothing(s, clause.from, clause.number, context.places)
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    const Aside aside = asideOf(s, clause, context.places);
    if (auto change = bracketedChange(s, clause, aside, context))
        return change;
    if (isPerPopulation(unit))
        return bracketedLevel(s, clause, aside, context);
    if (unit != Unit::Percent)
        return std::nullopt;
    std::optional<Figure> figure = quantified(s, clause, aside, context);
    if (!figure)
        figure = shareOfCount(s, clause, aside, context);
    if (!figure)
        figure = complement(s, clause, aside, context);
    if (!figure)
        figure = participial(s, clause, aside, context);
    if (!figure)
        figure = bracketedLevel(s, clause, aside, context);
    if (figure)
        figure->name = asName(figure->measure);
    return figure;
}

} // namespace Peel::Prose
