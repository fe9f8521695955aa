// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosechangeforms.h"
#include "ingest/metrics/prose/prosefigure.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.change";

bool isChangeUnit(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentChange || unit == Unit::PercentagePoints;
}

/// "the time to answer", "average waits"
bool saysHowLong(const QString &measure)
{
    static const QStringList words { u"time"_s, u"wait"_s, u"length"_s, u"delay"_s, u"duration"_s };
    return std::any_of(words.begin(), words.end(),
        [&](const QString &word) { return measure.contains(word, Qt::CaseInsensitive); });
}

/// "There has been a rise in hate crime, including an increase of 15% in Kent": what an earlier
/// clause without a figure said to rise or fall; empty where none did.
QString toldToMove(const Sentence &s, const Clause &clause, const Context &context)
{
    int comma = clause.number;
    while (comma > 0 && !s.is(comma, Class::Comma))
        --comma;
    if (!context.here.empty() || !s.saysAny(comma + 1, { "including"_L1, "with"_L1 }))
        return {};
    for (int i = comma - 1; i > 0; --i) {
        if (signOfNoun(s.at(i).lower) != 0 && s.says(i + 1, "in"_L1))
            return asPhrase(s.said(phraseFrom(s, i + 2, comma, context.places, false).words));
    }
    return {};
}

/// "Pressure on officers as arrests fall 57%": what rises or falls stands behind "as".
QString behindAs(const QString &measure)
{
    static const Pattern clause(u"^.*\\p{L}{3,}(?<!ed|such|well|known|same|far)\\sas\\s(?!a\\s)"_s);
    return clause.removedFrom(measure);
}

/// "16,200 officers and 1,800 PCSOs – a reduction of 14 percent": of all of them, which no figure
/// names.
bool endsSeries(const Context &context)
{
    const std::size_t size = context.here.size();
    return size >= 2 && context.here[size - 1].shape == Shape::Count
        && context.here[size - 2].shape == Shape::Count
        && context.here[size - 1].counted != context.here[size - 2].counted;
}

} // namespace

std::optional<Figure> readChange(const Sentence &s, const Clause &clause, const Context &context)
{
    const Quantity &quantity = s.quantity(clause.number);
    const bool timed = isDuration(quantity.unit);
    const bool counted = quantity.unit == Unit::Count || timed;
    if (!isChangeUnit(quantity.unit) && !counted)
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    if (s.says(lead.from - 1, "of"_L1) && s.says(lead.from - 2, "top"_L1))
        return std::nullopt; // "on top of a 6% rise for others"
    std::optional<Changed> changed = changedIn(s, clause, lead, context, counted);
    if (!changed || comparesPlaces(s, clause.number, context))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Change);
    figure.last = std::max(changed->last, clause.number + 1);
    figure.unit = quantity.unit == Unit::PercentagePoints ? quantity.unit : Unit::PercentChange;
    figure.value = quantity.signPrinted ? quantity.value : changed->sign * std::abs(quantity.value);
    QString comparison = comparisonOf(s, clause);
    if (changed->measure.isEmpty()) {
        const Figure *last = context.last();
        if (!changed->again && endsSeries(context))
            return std::nullopt;
        changed->measure = changed->again ? last->measure : toldToMove(s, clause, context);
        if (changed->measure.isEmpty())
            changed->measure = antecedentOf(s, clause, context);
        for (const QLatin1StringView told : { "further "_L1, "reduction in "_L1 }) {
            if (changed->measure.startsWith(told))
                changed->measure.remove(0, told.size()); // "196 more thefts, a 7 percent rise"
        }
        const bool apposed = context.here.size() == 1 && last->shape == Shape::Count
            && s.is(clause.from, Class::Comma) && s.is(clause.from + 1, Class::Determiner)
            && signOfNoun(s.at(clause.from + 2).lower) != 0; // "6,290 officers, an increase of 497"
        if (apposed)
            changed->measure = last->measure;
        if (changed->measure.isEmpty() || (counted && !context.here.empty() && !apposed))
            return std::nullopt;
        figure.carried = true;
        if (comparison.isEmpty() && last && last->shape == Shape::Change
            && (changed->again || lead.prefix == "Further "_L1))
            comparison = last->link;
    }
    if (timed && (!saysHowLong(changed->measure) || !s.says(lead.from - 1, "by"_L1)))
        return std::nullopt;
    if (signOfNoun(changed->measure.toLower()) != 0)
        return std::nullopt; // "the rise": of what?
    changed->measure = behindAs(changed->measure);
    if (changed->measure.startsWith("Share of "_L1))
        changed->measure[0] = u's';
    figure.measure = changed->measure;
    figure.link = comparison;
    if (counted) {
        figure.unit = quantity.unit;
        figure.value = quantity.value;
        figure.name
            = (changed->sign > 0 ? u"Increase in "_s : u"Reduction in "_s) + changed->measure;
        return figure;
    }
    figure.name = (changed->aim              ? u"Target change in "_s
                          : changed->planned ? u"Expected change in "_s
                                             : u"Change in "_s)
        + changed->measure + comparison;
    return figure;
}

} // namespace Peel::Prose
