// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.label";

/// The colon that ends the label at the head of a sentence, -1 where none does: "Arson: 1,842 in
/// 2018". A label holds no verb and no figure.
int colonBehindLabel(const Sentence &s, int number)
{
    constexpr int longest = 10; // words
    for (int i = 1; i < std::min(number, longest + 1); ++i) {
        if (s.is(i, Class::Stop))
            return s.text.at(s.at(i).range.from) == u':' ? i : -1;
        if (isFinite(s, i) || isFigure(s, i) || s.is(i, Class::Present)
            || s.saysAny(i, { "saves"_L1, "costs"_L1, "brings"_L1, "shows"_L1 }))
            return -1; // "Working together saves money: £10m"
    }
    return -1;
}

/// "of contracted hours", "confiscated under 27 orders": what the words behind the figure say of
/// it.
QString saidBehind(const Sentence &s, const Clause &clause, const Context &context, int *last)
{
    const int next = clause.number + 1;
    if (s.quantity(clause.number).unit == Unit::Percent && s.says(next, "of"_L1)) {
        const Phrase whole = phraseFrom(s, next + 1, clause.to, context.places, false);
        *last = std::max(whole.end, next);
        return whole.isEmpty() ? QString() : u"share of "_s + asPhrase(s.said(whole.words));
    }
    if (s.is(next, Class::Past)) {
        *last = next + 1;
        return s.at(next).lower;
    }
    return {};
}

} // namespace

std::optional<Figure> readBehindLabel(
    const Sentence &s, const Clause &clause, const Context &context)
{
    const int colon = colonBehindLabel(s, clause.number);
    if (colon < 0 || leadOf(s, clause).from != colon + 1 || !context.here.empty())
        return std::nullopt;
    const Phrase label = phraseFrom(s, 0, colon, context.places, true);
    const int words = label.isEmpty() ? 0 : label.words.back() - label.words.front() + 1;
    if (label.isEmpty() || static_cast<int>(label.words.size()) + 1 < words
        || label.words.front() > 1 || isGeneric(s, label.words)
        || !saysNothing(s, label.end, colon, context.places))
        return std::nullopt;
    const int next = clause.number + 1;
    const Unit unit = s.quantity(clause.number).unit;
    if (unit == Unit::PercentChange || unit == Unit::PercentagePoints || isDuration(unit)
        || (unit == Unit::Count && s.isAny(next, { Class::Noun, Class::Gerund, Class::Past })))
        return std::nullopt; // the figure counts something else
    const bool counts = unit == Unit::Count;
    bool dated = false;
    for (int i = next; i < clause.to; ++i)
        dated = dated || s.is(i, Class::Time);
    if ((counts && !dated && !countsPlural(s, label))
        || !s.at(label.words.front()).text.at(0).isLetter())
        return std::nullopt; // "Item: 6", "Tel: 0845"
    Figure figure = figureOf(s, clause, rule, counts ? Shape::Count : Shape::Level);
    figure.first = 0;
    figure.last = next;
    figure.measure = asPhrase(s.said(label.words));
    figure.counted = figure.measure;
    if (const QString more = saidBehind(s, clause, context, &figure.last); !more.isEmpty())
        figure.measure += u" ("_s + more + u')';
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace Peel::Prose
