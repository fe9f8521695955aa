// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "23 more staff, including 17 officers": a part of those just counted.
std::optional<Figure> included(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int governor = lead.from - 1;
    if (!s.says(governor, "including"_L1) || context.here.empty()
        || context.here.back().shape != Shape::Count || context.here.back().counted.isEmpty()
        || context.here.back().unit != Unit::Count
        || context.here.back().value < s.quantity(clause.number).value)
        return std::nullopt;
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, true);
    if (!countsPlural(s, noun))
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.count", Shape::Count);
    figure.counted = asPhrase(s.said(noun.words));
    figure.measure = figure.counted + u" among "_s + context.here.back().measure;
    figure.name = asName(figure.measure);
    figure.last = noun.end;
    figure.carried = true;
    return figure;
}

} // namespace

/// "in a sample of 90 files", "my panel of 12 residents", "a workforce of 4,200": what a whole is
/// made of.
std::optional<Figure> readPool(const Sentence &s, const Clause &clause, const Context &context)
{
    const Lead lead = leadOf(s, clause);
    if (auto part = s.quantity(clause.number).unit == Unit::Count
            ? included(s, clause, lead, context)
            : std::nullopt)
        return part;
    const int pool = lead.from - 2;
    if (s.quantity(clause.number).unit != Unit::Count || !s.says(pool + 1, "of"_L1)
        || pool < clause.from)
        return std::nullopt;
    Figure figure = figureOf(s, clause, "metric.prose.count", Shape::Count);
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, true);
    if (noun.isEmpty() && s.saysAny(pool, { "workforce"_L1, "caseload"_L1, "headcount"_L1 })) {
        figure.measure = s.at(pool).lower;
        figure.name = asName(figure.measure);
        figure.last = clause.number + 1;
        return figure;
    }
    if (s.says(pool, "survey"_L1) && countsPlural(s, noun)) { // "In a survey of 1,040 people"
        figure.counted = asPhrase(s.said(noun.words));
        figure.measure = figure.counted + u" surveyed"_s;
        figure.name = asName(figure.measure);
        figure.last = noun.end;
        return figure;
    }
    if (!s.saysAny(pool,
            { "sample"_L1, "workforce"_L1, "panel"_L1, "fleet"_L1, "caseload"_L1,
                "establishment"_L1, "complement"_L1 })
        || !countsPlural(s, noun))
        return std::nullopt;
    const bool own = s.saysAny(pool - 1, { "my"_L1, "our"_L1, "their"_L1 });
    figure.counted = asPhrase(s.said(noun.words));
    figure.measure = figure.counted + u" in "_s + (own ? s.at(pool - 1).lower : u"the"_s) + u' '
        + s.at(pool).lower;
    figure.name = asName(figure.measure);
    figure.last = noun.end;
    return figure;
}

} // namespace Peel::Prose
