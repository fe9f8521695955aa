// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosechangebase.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

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
    if (at < 0 || end.isEmpty() || last.shape == Shape::Change || context.places.phraseAt(s, next)
        || (last.shape == Shape::Share && s.says(next, "of"_L1) && isFinite(s, end.end)))
        return std::nullopt; // "2.6% of officers are": a share of its own
    Figure figure = figureOf(s, clause, "metric.prose.partner", last.shape);
    figure.unit = last.unit;
    figure.name = last.name.left(at) + u' ' + s.at(next).lower + u' ' + s.said(end.words);
    figure.measure = figure.name;
    figure.counted = last.counted;
    figure.last = end.end;
    figure.carried = true;
    return figure;
}

/// "a target of 283 officers (Year 1 – 85, Year 2 – 85)": the plan just told, year by year.
std::optional<Figure> plannedStep(const Sentence &s, const Clause &clause, const Context &context)
{
    const int number = clause.number - 2;
    const bool step = s.is(clause.number - 1, Class::Stop) && number > 0
        && s.at(number).text.size() == 1 && s.at(number).text.at(0).isDigit()
        && s.saysAny(number - 1, { "year"_L1, "phase"_L1, "stage"_L1, "quarter"_L1 });
    const bool ends = clause.number + 1 >= s.size()
        || s.isAny(clause.number + 1, { Class::Comma, Class::Stop, Class::Close, Class::Joiner });
    if (!step || !ends || s.quantity(clause.number).unit != Unit::Count)
        return std::nullopt;
    const Figure *plan = nullptr;
    for (const std::vector<Figure> *figures : { &context.earlier, &context.here }) {
        for (const Figure &one : *figures) {
            const bool planned = one.unit == Unit::Count
                && (one.name.startsWith("Target"_L1) || one.name.startsWith("Planned"_L1));
            plan = planned ? &one : plan;
        }
    }
    if (!plan)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.label", Shape::Count);
    figure.name = plan->stem.startsWith("Target"_L1) ? plan->stem : plan->name;
    figure.measure = plan->measure;
    figure.counted = plan->counted;
    figure.carried = true;
    figure.first = number - 1;
    figure.last = clause.number + 1;
    figure.period = Period { s.at(number - 1).text + u' ' + s.at(number).text, {}, {} };
    return figure;
}

/// "is below the England and Wales average of 55 pence": nothing but a comparison with elsewhere.
bool comparesWithPlace(const Sentence &s, int from, int to, const Places &places)
{
    bool compares = false;
    bool place = false;
    for (int i = from; i < to;) {
        if (const auto phrase = places.phraseAt(s, i); phrase && phrase->to <= to) {
            place = place || phrase->scope != Scope::Force;
            i = phrase->to;
            continue;
        }
        const bool than = (i < s.size() && signOfComparative(s.at(i).lower) != 0)
            || s.saysAny(i,
                { "below"_L1, "above"_L1, "similar"_L1, "line"_L1, "same"_L1, "better"_L1,
                    "worse"_L1, "close"_L1, "just"_L1 });
        compares = compares || than;
        if (!than && !s.isAny(i, { Class::Be, Class::Relative, Class::Pronoun })
            && !saysNothing(s, i, i + 1, places))
            return false;
        ++i;
    }
    return compares
        && (place || places.scopeOf(s, to, s.size()).value_or(Scope::Force) != Scope::Force);
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
                || (s.says(i, "to"_L1) && s.saysAny(i - 1, { "came"_L1, "comes"_L1 }))
                || (s.says(i, "in"_L1) && s.is(i + 1, Class::Gerund));
            if (!link || context.places.phraseAt(s, i))
                continue;
            const Phrase what = phraseFrom(s, i + 1, to, context.places, false);
            if (what.isEmpty())
                continue;
            figure.measure = u"rank among the forces for "_s + asPhrase(s.said(what.words));
            figure.last = std::max(clause.number + 1, what.end);
            if (s.is(what.end, Class::Relative)) {
                int end = what.end; // "the speed with which it answers calls"
                while (end < to && !s.isAny(end, { Class::Comma, Class::Stop, Class::Time }))
                    ++end;
                std::vector<int> how;
                const bool hung = s.is(what.end - 1, Class::Preposition);
                for (int k = hung ? what.end - 1 : what.end; k < end; ++k)
                    how.push_back(k);
                figure.measure += u' ' + s.said(how);
                figure.last = end;
            }
            figure.name = asName(figure.measure);
            figure.first = std::min(figure.first, i);
            return figure;
        }
    }
    int be = leadOf(s, clause).from - 1;
    if (s.is(be, Class::Be) && be > clause.from) { // "Its charge rate was the ninth highest of 43"
        const Phrase subject
            = subjectBefore(s, 0, verbGroupStart(s, be, clause.from), context.places);
        if (!subject.isEmpty() && !isGeneric(s, subject.words)
            && !context.places.meanForce(s, subject.words.front(), subject.words.back() + 1)) {
            figure.measure = u"rank among the forces for "_s + asPhrase(s.said(subject.words));
            figure.name = asName(figure.measure);
            return figure;
        }
    }
    const bool apposed = (!context.here.empty() && s.isAny(be, { Class::Comma, Class::Bracket }))
        || (!context.here.empty() && s.is(be, Class::Be)
            && context.here.back().shape != Shape::Rank);
    if (!apposed) // "had 54 crimes per 1,000 population, the 7th lowest of 43 forces"
        return std::nullopt;
    figure.measure = u"rank among the forces for "_s + context.here.back().measure;
    figure.name = asName(figure.measure);
    figure.carried = true;
    return figure;
}

/// "Special Constables in post: March 2019 – 142, March 2020 – 118"; "Active volunteers as of
/// September 2021 – 73".
std::optional<Figure> readLabelled(const Sentence &s, const Clause &clause, const Context &context)
{
    if (auto step = plannedStep(s, clause, context))
        return step;
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

/// "compared with 34 percent nationally", "and 76 percent in March", "rising to 92 percent in
/// 2022", "the joint scheme 12": the name of the figure before.
std::optional<Figure> readElliptic(const Sentence &s, const Clause &clause, const Context &context)
{
    if (context.here.empty())
        return std::nullopt;
    const Figure &last = context.here.back();
    const Lead lead = leadOf(s, clause);
    const bool level = last.shape == Shape::Level || last.shape == Shape::Share;
    const bool target = lead.prefix.startsWith("Target"_L1)
        && (clause.bracket
            || (s.is(lead.from - 1, Class::Preposition) && level && last.unit != Unit::Count));
    if (clause.bracket && !target && !s.isAny(clause.from, { Class::Comma, Class::Joiner }))
        return std::nullopt; // the first figure of a bracket answers what stands before it
    const Unit unit = s.quantity(clause.number).unit;
    const bool bare = unit == Unit::Count && isDuration(last.unit)
        && (last.rule == QLatin1StringView("metric.prose.hours") || last.carried)
        && !s.quantity(clause.number).inWords; // "12 days were lost, compared with 14 in 2019"
    const bool bareRate = unit == Unit::Count && isPerPopulation(last.unit)
        && !s.quantity(clause.number).inWords
        && !s.isAny(clause.number + 1, { Class::Noun, Class::Past, Class::Gerund });
    const bool sameKind
        = unit == last.unit || (isRate(unit) && isRate(last.unit)) || bare || bareRate;
    const bool rises = unit == Unit::PercentChange && last.unit == Unit::Percent
        && s.quantity(clause.number).direction != 0; // "…, an increase of 6% on the year before"
    if (!sameKind || rises)
        return std::nullopt;
    if (s.saysAny(clause.number + 1, { "standard"_L1, "target"_L1 })
        && saysNothing(s, clause.from, clause.number, context.places)
        && last.shape != Shape::Change) { // ", below the 90 percent standard"
        Figure standard = figureOf(s, clause, "metric.prose.partner", last.shape);
        standard.measure = last.measure;
        standard.name = asName(s.at(clause.number + 1).lower) + u" for "_s + last.measure;
        standard.carried = true;
        return standard;
    }
    if (!saysNothing(s, clause.number + 1, clause.to, context.places))
        return withOtherEnd(s, clause, last, context);
    Figure figure = figureOf(s, clause, "metric.prose.partner", last.shape);
    figure.unit = last.unit;
    figure.measure = last.measure;
    figure.counted = last.counted;
    figure.link = last.link;
    figure.name = last.name;
    figure.carried = true;
    const int each = clause.number + 1; // "£10 a year, around 83 pence per month"
    if (unit == Unit::Gbp && s.saysAny(each, { "per"_L1, "a"_L1, "each"_L1 })
        && s.saysAny(each + 1, { "week"_L1, "month"_L1, "day"_L1 })
        && !last.measure.contains(s.at(each + 1).lower)) {
        figure.measure += u" per "_s + s.at(each + 1).lower;
        figure.name = asName(figure.measure);
        return figure;
    }
    if (last.shape == Shape::Change && s.quantity(clause.number).hedge == "up to"_L1) {
        figure.shape = Shape::Level; // "by 20%, up to 75%": what it comes to
        figure.unit = unit;
        figure.name = asName(last.measure);
        return figure;
    }
    if (last.shape == Shape::Change) {
        int sign = last.value < 0 ? -1 : 1;
        for (int i = clause.from; i < clause.number; ++i) { // "while it rose by 1 percent"
            if (const int own = signOfVerb(s.at(i).lower); own != 0)
                sign = own;
        }
        if (s.quantity(clause.number).direction != 0) // "and 4% fewer than in 2017"
            sign = s.quantity(clause.number).direction;
        figure.value = sign * std::abs(figure.value);
        const QString since = comparisonOf(s, clause);
        if (!since.isEmpty() && !last.link.isEmpty() && last.name.endsWith(last.link)) {
            figure.name = last.name.chopped(last.link.size()) + since;
            figure.link = since;
        }
    }
    int from = target ? lead.from : clause.from;
    while (target && (s.is(from, Class::Determiner) || s.saysAny(from, { "target"_L1, "of"_L1 })))
        ++from;
    while (from < clause.number
        && (s.isAny(from, { Class::Joiner, Class::Comma, Class::Stop, Class::Adverb })))
        ++from;
    int verb = lead.from - 1;
    const bool beside = s.saysAny(verb, { "against"_L1, "with"_L1 }) && last.shape != Shape::Change
        && context.last(Shape::Change); // "was 9% lower than in 2020: 1,203 offences against 1,322"
    figure.begins
        = beside || (s.says(verb, "from"_L1) && s.saysAny(verb - 1, { "up"_L1, "down"_L1 }));
    if (saysNothing(s, from, clause.number, context.places)
        || (last.shape != Shape::Change
            && comparesWithPlace(s, from, clause.number, context.places))) {
        const bool average = s.saysAny(from, { "averages"_L1, "averaging"_L1, "averaged"_L1 })
            || s.saysAny(from + 1, { "averages"_L1, "averaged"_L1 });
        QString prefix = average ? u"Average "_s : lead.prefix;
        if (target)
            prefix = u"Target for "_s;
        else if (isRate(unit) && prefix != "Estimated "_L1)
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
