// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.span";

/// Nothing but times, nouns and small words between two figures of one change.
bool runsOn(const Sentence &s, int from, int to)
{
    const bool behindDash = s.is(to - 1, Class::Stop); // "offences involving a knife - to 39,332"
    for (int i = from; i < to; ++i) {
        const bool dash = i + 1 == to && s.is(i, Class::Stop) && !s.saysAny(i, { ":"_L1, ";"_L1 });
        const bool plain = dash
            || s.isAny(i,
                { Class::Time, Class::Noun, Class::Comma, Class::Preposition, Class::Determiner,
                    Class::Adverb })
            || (behindDash && (s.isAny(i, { Class::Past, Class::Gerund }) || s.says(i, "or"_L1)));
        if (!plain || s.saysAny(i, { "compared"_L1, "against"_L1, "with"_L1 }))
            return false;
    }
    return true;
}

/// "offences" of "from 4,210 offences", where the measure does not say it yet.
QString withNoun(const Sentence &s, const Clause &clause, const QString &measure,
    const Context &context, int *last)
{
    if (!s.is(clause.number + 1, Class::Noun))
        return measure;
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    const QString said = asPhrase(s.said(noun.words));
    *last = std::max(noun.end, clause.number + 1);
    const QString one = said.endsWith(u's') ? said.chopped(1) : said;
    return said.isEmpty() || said.contains(u' ') || measure.contains(one, Qt::CaseInsensitive)
        ? measure
        : measure + u' ' + said;
}

/// "(from 4,210 offences to 3,980)", "(412, down from 530)" behind a change: where it began and
/// what it came to.
std::optional<Figure> inBracket(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    if (!clause.bracket || context.here.empty() || isRate(unit) || isDuration(unit))
        return std::nullopt;
    const Figure &last = context.here.back();
    if (last.shape != Shape::Change && last.rule != rule)
        return std::nullopt;
    int open = clause.number;
    while (open > 0 && !s.is(open, Class::Bracket))
        --open;
    std::vector<int> numbers;
    const int close = closeOf(s, open);
    for (int i = open + 1; i < close; ++i) {
        if (isFigure(s, i))
            numbers.push_back(i);
    }
    if (numbers.size() != 2 || s.quantity(numbers[0]).unit != s.quantity(numbers[1]).unit)
        return std::nullopt;
    const int link = leadOf(s, { open, numbers[1], close, true }).from - 1;
    const bool rises = s.says(link, "to"_L1) && !s.saysAny(link - 1, { "compared"_L1, "up"_L1 });
    const bool looksBack = s.saysAny(link, { "from"_L1, "against"_L1, "with"_L1, "to"_L1 });
    if (!rises && !looksBack)
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure = last.measure;
    figure.name = asName(last.measure);
    figure.counted = last.counted;
    figure.begins = rises == (clause.number == numbers[0]);
    figure.scope = last.scope;
    return figure;
}

} // namespace

/// "fell by 12, from 40 in 2019/20 to 28", "rose 8.3 percent to 436,212": where a change began and
/// what it came to.
std::optional<Figure> readSpan(const Sentence &s, const Clause &clause, const Context &context)
{
    const Lead lead = leadOf(s, clause);
    const int governor = lead.from - 1;
    if (auto level = inBracket(s, clause, context))
        return level;
    const bool onBase
        = governor > 0 && s.says(governor, "on"_L1) && signOfNoun(s.at(governor - 1).lower) != 0;
    if (context.here.empty() || !(s.saysAny(governor, { "from"_L1, "to"_L1 }) || onBase))
        return std::nullopt;
    const Figure &last = context.here.back();
    const bool begun = last.shape == Shape::Change || last.rule == rule;
    const Unit unit = s.quantity(clause.number).unit;
    if (!begun || unit == Unit::PercentChange || unit == Unit::PercentagePoints
        || last.number >= governor || !runsOn(s, last.number + 1, governor))
        return std::nullopt;
    const bool another = s.saysAny(governor - 1, { "up"_L1, "down"_L1 })
        && s.is(governor - 2, Class::Noun) && governor - 2 > last.number;
    if ((last.rule == rule && last.unit != unit) || another)
        return std::nullopt; // "Thefts down from 70 to 30 / Incidents down from 264"
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.first = s.says(governor, "from"_L1) ? governor : std::min(last.first, governor);
    figure.last = clause.number + 1;
    figure.measure = last.rule == rule ? last.measure
                                       : withNoun(s, clause, last.measure, context, &figure.last);
    figure.counted = last.counted;
    figure.name = asName(figure.measure);
    figure.begins = onBase || s.says(governor, "from"_L1);
    return figure;
}

} // namespace Peel::Prose
