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
    for (int i = from; i < to; ++i) {
        const bool plain = s.isAny(i,
            { Class::Time, Class::Noun, Class::Comma, Class::Preposition, Class::Determiner,
                Class::Adverb });
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
    return said.isEmpty() || said.contains(u' ') || measure.contains(said, Qt::CaseInsensitive)
        ? measure
        : measure + u' ' + said;
}

/// "was 7 percent lower than in 2019: 310 offences against 333": what it is and what it was.
std::optional<Figure> bothLevels(const Sentence &s, const Clause &clause, const Context &context)
{
    if (context.here.empty() || isRate(s.quantity(clause.number).unit))
        return std::nullopt;
    const Figure &last = context.here.back();
    const bool against = s.saysAny(clause.from, { "against"_L1, "compared"_L1 });
    const bool now = last.shape == Shape::Change && s.says(clause.from, ":"_L1)
        && clause.from + 1 == clause.number && clause.to < s.size()
        && s.saysAny(clause.to, { "against"_L1, "compared"_L1 });
    const bool then = against && last.rule == rule && last.link == ":"_L1
        && saysNothing(s, clause.number + 1, clause.to, context.places);
    if (!now && !then)
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure = last.measure;
    figure.name = asName(last.measure);
    figure.counted = last.counted;
    figure.begins = then;
    figure.link = now ? u":"_s : QString();
    return figure;
}

} // namespace

/// "fell by 12, from 40 in 2019/20 to 28", "rose 8.3 percent to 436,212": where a change began and
/// what it came to.
std::optional<Figure> readSpan(const Sentence &s, const Clause &clause, const Context &context)
{
    const Lead lead = leadOf(s, clause);
    const int governor = lead.from - 1;
    if (auto level = bothLevels(s, clause, context))
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
    if (last.rule == rule && last.unit != unit)
        return std::nullopt;
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
