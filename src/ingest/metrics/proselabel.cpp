// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prosechange.h"
#include "ingest/metrics/prosefigure.h"
#include "ingest/metrics/proseverbs.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

bool isRate(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentChange;
}

/// Nothing but small words, periods and places in [from, to).
bool saysNothing(const Sentence &s, int from, int to, const Places &places)
{
    for (int i = from; i < to;) {
        if (const auto phrase = places.phraseAt(s, i); phrase && phrase->to <= to) {
            i = phrase->to;
            continue;
        }
        const bool small = s.isAny(i,
                               { Class::Time, Class::Preposition, Class::Determiner, Class::Adverb,
                                   Class::Joiner, Class::Comma, Class::Stop, Class::Close,
                                   Class::Bracket, Class::Pronoun })
            || s.saysAny(i,
                { "further"_L1, "respectively"_L1, "compared"_L1, "additional"_L1, "similar"_L1,
                    "estimated"_L1, "comparison"_L1, "average"_L1, "previous"_L1, "year"_L1,
                    "whole"_L1, "week"_L1, "month"_L1, "day"_L1, "quarter"_L1, "which"_L1,
                    "averages"_L1, "averaging"_L1, "averaged"_L1 });
        if (!small)
            return false;
        ++i;
    }
    return true;
}

/// "54 percent made the expected progress in writing and 65 percent in mathematics": the name of
/// the figure before with another end.
std::optional<Figure> withOtherEnd(
    const Sentence &s, const Clause &clause, const Figure &last, const Context &context)
{
    const int next = clause.number + 1;
    const bool joined = s.isAny(clause.from, { Class::Joiner, Class::Comma });
    if (!joined || !s.is(next, Class::Preposition)
        || !saysNothing(s, clause.from, clause.number, context.places))
        return std::nullopt;
    const qsizetype at = last.name.lastIndexOf(u' ' + s.at(next).lower + u' ');
    const Phrase end = phraseFrom(s, next + 1, clause.to, context.places, false);
    if (at < 0 || end.isEmpty() || last.shape == Shape::Change)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.partner", last.shape);
    figure.unit = last.unit;
    figure.name = last.name.left(at) + u' ' + s.at(next).lower + u' ' + s.said(end.words);
    figure.measure = figure.name;
    figure.counted = last.counted;
    figure.last = end.end;
    figure.carried = true;
    return figure;
}

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

} // namespace

/// "12th of 43 forces for answering 999 calls".
std::optional<Figure> readRank(const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Rank)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.rank", Shape::Rank);
    for (const auto &[from, to] :
        { std::pair { clause.number + 1, clause.to }, std::pair { 0, clause.number } }) {
        for (int i = from; i < to; ++i) {
            const bool link = s.saysAny(i, { "for"_L1, "on"_L1 })
                || (s.says(i, "in"_L1) && s.is(i + 1, Class::Gerund));
            if (!link || context.places.phraseAt(s, i))
                continue;
            const Phrase what = phraseFrom(s, i + 1, to, context.places, false);
            if (what.isEmpty())
                continue;
            figure.measure = u"rank among the forces for "_s + asPhrase(s.said(what.words));
            figure.name = asName(figure.measure);
            figure.first = std::min(figure.first, i);
            figure.last = std::max(clause.number + 1, what.end);
            return figure;
        }
    }
    return std::nullopt;
}

/// "Special Constables in post: March 2019 – 142, March 2020 – 118"; "Active volunteers as of
/// September 2021 – 73".
std::optional<Figure> readLabelled(const Sentence &s, const Clause &clause, const Context &context)
{
    const int dash = clause.number - 1;
    if (!s.is(dash, Class::Stop) && !s.says(dash, "="_L1))
        return std::nullopt;
    const bool ends = clause.number + 1 >= s.size()
        || s.isAny(clause.number + 1, { Class::Comma, Class::Stop, Class::Close, Class::Joiner });
    if (!ends)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.label", Shape::Count);
    figure.last = clause.number + 1;
    int from = dash;
    while (from > 0
        && !s.isAny(from - 1, { Class::Stop, Class::Comma, Class::Number, Class::Bracket }))
        --from;
    figure.first = from;
    for (int i = from; i < dash; ++i) {
        if (isFinite(s, i))
            return std::nullopt;
    }
    const Phrase label = phraseFrom(s, from, dash, context.places, true);
    QString name = asPhrase(s.said(label.words));
    if (name.isEmpty() && s.is(from - 1, Class::Stop)
        && context.here.empty()) { // "Label: March 2019 – 142"
        const Phrase head = phraseBefore(s, 0, from - 1, context.places);
        name = asPhrase(s.said(head.words));
        figure.first = 0;
    }
    if (name.isEmpty() && !context.here.empty() && context.here.back().rule == figure.rule) {
        name = context.here.back().measure;
        figure.carried = true;
    }
    for (int i = from; i < dash; ++i) {
        if (s.is(i, Class::Time))
            figure.period = s.period(i).period;
    }
    const Unit unit = s.quantity(clause.number).unit;
    if (name.isEmpty() || !figure.period || (unit != Unit::Count && unit != Unit::Percent))
        return std::nullopt;
    figure.measure = name;
    figure.counted = name;
    figure.name = asName(name);
    return figure;
}

/// "48 women (31.2%) have joined", "standard risk raised to high (4.6%)", "an increase in referrals
/// (31% in 2020, 29% in 2021)".
std::optional<Figure> readBracketed(const Sentence &s, const Clause &clause, const Context &context)
{
    if (!clause.bracket || !isRate(s.quantity(clause.number).unit))
        return std::nullopt;
    if (!saysNothing(s, clause.from, clause.number, context.places)
        || !saysNothing(s, clause.number + 1, clause.to, context.places))
        return std::nullopt;
    int open = clause.number;
    while (open > 0 && !s.is(open, Class::Bracket))
        --open;
    const Phrase before = phraseBefore(s, 0, open, context.places);
    for (const int i : before.words) {
        if (signOfNoun(s.at(i).lower) == 0 || !s.says(i + 1, "in"_L1))
            continue;
        Figure figure = figureOf(s, clause, "metric.prose.change", Shape::Change);
        figure.unit = Unit::PercentChange;
        figure.value = signOfNoun(s.at(i).lower) * std::abs(figure.value);
        figure.measure = asPhrase(s.said(phraseFrom(s, i + 2, open, context.places, false).words));
        figure.name = u"Change in "_s + figure.measure;
        figure.first = before.words.front();
        return figure.measure.isEmpty() ? std::nullopt : std::make_optional(figure);
    }
    if (s.quantity(clause.number).unit != Unit::Percent)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.bracket", Shape::Share);
    const int close = closeOf(s, open);
    const Figure *count = context.here.empty() ? nullptr : &context.here.back();
    if (open == 0 && !count && !context.earlier.empty()) { // behind "13 B.A.M.E. (4.6%)"
        count = &context.earlier.back();
        figure.carried = count->unit == Unit::Count;
    }
    if (count && count->unit == Unit::Count && count->shape != Shape::Change
        && (figure.carried || (count->first < open && open - count->number <= 8))) {
        static const QRegularExpression number(u"^(?:number|total) of "_s);
        figure.measure = u"share of "_s + QString(count->measure).remove(number);
        figure.counted = count->counted;
        if (!figure.carried)
            figure.first = count->first;
        figure.carried = true;
    } else if (s.says(close + 1, "of"_L1)) {
        const Phrase whole = phraseFrom(s, close + 2, s.size(), context.places, false);
        if (whole.isEmpty())
            return std::nullopt;
        QString part = s.said(before.words);
        if (const int be = complementBe(s, before); be >= 0) {
            const Phrase subject = subjectBefore(s, 0, verbGroupStart(s, be, 0), context.places);
            part = s.said(subject.words) + u", the "_s + part;
        }
        figure.counted = asPhrase(s.said(whole.words));
        figure.measure = u"share of "_s + figure.counted + u" that are "_s + asPhrase(part);
        figure.first = 0;
        figure.last = std::min(whole.end + 3, s.size());
    } else if (const int be = complementBe(s, before); be >= 0) {
        const Phrase subject = subjectBefore(s, 0, verbGroupStart(s, be, 0), context.places);
        if (subject.isEmpty())
            return std::nullopt;
        figure.measure = asPhrase(s.said(subject.words)) + u", the "_s + s.said(before.words);
        const Phrase rest = phraseFrom(s, close + 1, s.size(), context.places, true);
        figure.measure += u", "_s + (rest.isEmpty() ? u"share"_s : s.said(rest.words));
        figure.last = std::max(figure.last, rest.end);
        figure.first = subject.words.front();
    } else if (!before.isEmpty() && before.words.size() > 1) {
        figure.measure = u"share of "_s + asPhrase(s.said(before.words));
        figure.first = before.words.front();
    } else {
        return std::nullopt;
    }
    figure.name = asName(figure.measure);
    return figure;
}

/// "compared with 34 percent nationally", "and 76 percent in March", "rising to 92 percent in
/// 2022", "the joint scheme 12": the name of the figure before.
std::optional<Figure> readElliptic(const Sentence &s, const Clause &clause, const Context &context)
{
    if (context.here.empty())
        return std::nullopt;
    const Figure &last = context.here.back();
    if (clause.bracket && (!s.isAny(clause.from, { Class::Comma, Class::Joiner })))
        return std::nullopt; // the first figure of a bracket answers what stands before it
    const Unit unit = s.quantity(clause.number).unit;
    const bool sameKind = unit == last.unit || (isRate(unit) && isRate(last.unit));
    if (!sameKind)
        return std::nullopt;
    if (!saysNothing(s, clause.number + 1, clause.to, context.places))
        return withOtherEnd(s, clause, last, context);
    Figure figure = figureOf(s, clause, "metric.prose.partner", last.shape);
    figure.unit = last.unit;
    figure.measure = last.measure;
    figure.counted = last.counted;
    figure.link = last.link;
    figure.name = last.name;
    figure.carried = true;
    if (last.shape == Shape::Change)
        figure.value = (last.value < 0 ? -1 : 1) * std::abs(figure.value);
    int from = clause.from;
    while (from < clause.number
        && (s.isAny(from, { Class::Joiner, Class::Comma, Class::Stop, Class::Adverb })))
        ++from;
    const Lead lead = leadOf(s, clause);
    int verb = lead.from - 1;
    if (saysNothing(s, from, clause.number, context.places)) {
        const bool average = s.saysAny(from, { "averages"_L1, "averaging"_L1, "averaged"_L1 })
            || s.saysAny(from + 1, { "averages"_L1, "averaged"_L1 });
        QString prefix = average ? u"Average "_s : lead.prefix;
        if (isRate(unit) && prefix != "Estimated "_L1)
            prefix.clear(); // "a national average of 55 percent"
        if (s.is(clause.number + 1, Class::Preposition) && s.is(clause.number + 2, Class::Noun)
            && average)
            figure.measure
                += u' ' + s.at(clause.number + 1).text + u' ' + s.at(clause.number + 2).text;
        if (!prefix.isEmpty() && last.shape != Shape::Change)
            figure.measure.prepend(prefix.toLower());
        if (figure.measure != last.measure)
            figure.name = asName(figure.measure);
        return figure;
    }
    if (s.says(verb, "to"_L1) || s.says(verb, "by"_L1)) {
        --verb;
        const int group = verbGroupStart(s, verb, from);
        const bool changes = signOfVerb(s.at(verb).lower) != 0;
        return changes && saysNothing(s, from, group, context.places) ? std::make_optional(figure)
                                                                      : std::nullopt;
    }
    if (last.counted.isEmpty() || last.link.isEmpty())
        return std::nullopt;
    int end = lead.from;
    if (verb >= from && s.isAny(verb, { Class::Past, Class::Have, Class::Present }))
        end = verbGroupStart(s, verb, from);
    for (int i = from; i < end; ++i) {
        if (isFinite(s, i))
            return std::nullopt;
    }
    const Phrase other = subjectBefore(s, from, end, context.places);
    if (other.isEmpty() || s.says(other.words.front(), "one"_L1))
        return std::nullopt;
    figure.name = (last.shape == Shape::Share ? u"Share of "_s : QString())
        + (last.shape == Shape::Share ? last.counted : asName(last.counted)) + u' ' + last.link
        + u' ' + withArticle(s, other);
    figure.measure = figure.name;
    return figure;
}

} // namespace Peel::Prose
