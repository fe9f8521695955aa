// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.change";

/// The rise or fall that the figure before tells: its sign, and what changed. 0 for none.
int signOfLast(const Figure &last)
{
    if (last.unit == Unit::PercentChange || last.unit == Unit::PercentagePoints)
        return last.value < 0 ? -1 : 1;
    const bool counts = last.unit == Unit::Count && last.shape != Shape::Share;
    if (!counts && (last.unit != Unit::Gbp || last.link.isEmpty()))
        return 0;
    if (last.name.startsWith("Reduction in "_L1) || last.name.contains(" reduction"_L1)
        || last.name.contains(" cut"_L1))
        return -1;
    if (last.unit == Unit::Gbp) // "a council tax rise of £9.99 for Band D"
        return 1;
    return last.name.startsWith("Increase in "_L1) || last.name.startsWith("Further "_L1) ? 1 : 0;
}

QString changedThing(const Figure &last)
{
    if (last.unit == Unit::Gbp)
        return last.link;
    static const QStringList leads { u"reduction in "_s, u"increase in "_s, u"further "_s };
    for (const QString &lead : leads) {
        if (last.measure.startsWith(lead))
            return last.measure.mid(lead.size());
    }
    return last.measure;
}

} // namespace

std::optional<Figure> readAlternative(
    const Sentence &s, const Clause &clause, const Context &context)
{
    int before = leadOf(s, clause).from - 1;
    const bool equates = s.says(before, "to"_L1)
        && s.saysAny(before - 1, { "equates"_L1, "equating"_L1, "equivalent"_L1, "amounts"_L1 });
    if (context.here.empty())
        return std::nullopt;
    const bool bracket = clause.bracket && s.is(clause.number - 1, Class::Bracket)
        && (clause.to == clause.number + 1 || s.quantity(clause.number).signPrinted)
        && clause.number - 2 == context.here.back().number; // "an increase of 7,023 (+51.9%)"
    if (!s.says(before, "or"_L1) && !equates && !bracket)
        return std::nullopt;
    while (equates && before > clause.from && !s.is(before, Class::Comma)
        && !s.is(before, Class::Relative))
        --before; // ", which equates to 2,000 fewer offences"
    const Figure &last = context.here.back();
    const int sign = signOfLast(last);
    const Unit unit = s.quantity(clause.number).unit;
    const bool counts = unit == Unit::Count && last.unit != Unit::Count;
    const bool rates = isRate(unit) && (last.unit == Unit::Count || last.unit == Unit::Gbp);
    const bool next = equates || bracket || before - last.number <= 3 || last.last >= before - 1;
    if (sign == 0 || last.measure.isEmpty() || !next || !(counts || rates))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Change);
    figure.measure = changedThing(last);
    figure.link = last.link;
    figure.carried = true;
    figure.period = last.period;
    figure.scope = last.scope;
    if (rates) {
        figure.unit = Unit::PercentChange;
        figure.value = sign * std::abs(figure.value);
        figure.name = u"Change in "_s + figure.measure
            + (last.unit == Unit::Gbp ? comparisonIn(s, clause.number, clause.to) : QString());
        return figure;
    }
    figure.name = (s.quantity(clause.number).signPrinted ? u"Change in "_s // "(-846 offences)"
                          : sign < 0                     ? u"Reduction in "_s
                                                         : u"Increase in "_s)
        + figure.measure + last.link;
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    figure.last = std::max(noun.end, clause.number + 1);
    return figure;
}

namespace {

/// The thing that the words before `end` say rises or falls, and which way; no sign where only a
/// figure before told it.
struct Moved
{
    QString measure;
    int sign = 0;
    int first = 0;
};

Moved movedBefore(const Sentence &s, int end, const Context &context)
{
    const Phrase noun = phraseBefore(s, 0, end, context.places);
    Moved moved;
    if (noun.isEmpty())
        return moved;
    moved.first = noun.words.front();
    moved.measure = asPhrase(s.said(noun.words));
    for (const int i : noun.words) {
        if (signOfNoun(s.at(i).lower) == 0)
            continue;
        moved.sign = signOfNoun(s.at(i).lower);
        moved.measure = s.says(i + 1, "in"_L1)
            ? asPhrase(s.said(phraseFrom(s, i + 2, end, context.places, false).words))
            : QString();
    }
    return moved;
}

Figure changeOf(const Sentence &s, const Clause &clause, const Moved &moved, int sign)
{
    Figure figure = figureOf(s, clause, rule, Shape::Change);
    figure.unit = Unit::PercentChange;
    figure.value = sign * std::abs(figure.value);
    figure.measure = moved.measure;
    figure.name = u"Change in "_s + moved.measure;
    figure.first = moved.first;
    figure.last = clause.number + 1;
    return figure;
}

/// "robberies (down 12.8%)", "vehicle offences, (down 10.5%)".
std::optional<Figure> downInBracket(const Sentence &s, const Clause &clause, const Context &context)
{
    const Quantity &quantity = s.quantity(clause.number);
    if (quantity.unit != Unit::PercentChange || !clause.bracket || quantity.direction == 0)
        return std::nullopt;
    int open = clause.number;
    while (open > 0 && !s.is(open, Class::Bracket))
        --open;
    for (int i = open + 1; i < clause.number; ++i) {
        if (!s.saysAny(i, { "up"_L1, "down"_L1, "both"_L1, "also"_L1, "by"_L1, "all"_L1 }))
            return std::nullopt;
    }
    const Moved moved = movedBefore(s, s.is(open - 1, Class::Comma) ? open - 1 : open, context);
    int before = moved.first - 1;
    while (s.isAny(before, { Class::Determiner, Class::Adverb }))
        --before;
    if (moved.measure.isEmpty() || s.is(before, Class::Be))
        return std::nullopt; // "is the commonest crime (down 4%)"
    return changeOf(s, clause, moved, quantity.value < 0 ? -1 : 1);
}

/// "with reductions in burglary, by 14 percent, and robbery, by 11 percent".
std::optional<Figure> byBehindComma(const Sentence &s, const Clause &clause, const Context &context)
{
    const int by = leadOf(s, clause).from - 1;
    if (!isRate(s.quantity(clause.number).unit) || !s.says(by, "by"_L1)
        || !s.is(by - 1, Class::Comma))
        return std::nullopt;
    Moved moved = movedBefore(s, by - 1, context);
    const Figure *last = context.here.empty() ? nullptr : &context.here.back();
    const bool goesOn = last && last->shape == Shape::Change && last->number < moved.first;
    if (moved.sign == 0 && goesOn)
        moved.sign = last->value < 0 ? -1 : 1;
    if (moved.sign == 0 || moved.measure.isEmpty())
        return std::nullopt;
    return changeOf(s, clause, moved, moved.sign);
}

/// "a 15% fall in car theft, 7% in burglary": the fall goes on.
std::optional<Figure> inNext(const Sentence &s, const Clause &clause, const Context &context)
{
    const int in = clause.number + 1;
    const bool opens = s.isAny(leadOf(s, clause).from - 1, { Class::Comma, Class::Joiner })
        && leadOf(s, clause).from - 1 <= clause.from + 1;
    if (context.here.empty() || !opens || !isRate(s.quantity(clause.number).unit)
        || !s.says(in, "in"_L1) || context.places.phraseAt(s, in))
        return std::nullopt;
    const Figure &last = context.here.back();
    const int noun = last.number + 1;
    const bool told = last.shape == Shape::Change && last.unit == Unit::PercentChange
        && (s.saysAny(noun, { "in"_L1 }) || (noun < s.size() && signOfNoun(s.at(noun).lower) != 0));
    const Phrase what = phraseFrom(s, in + 1, clause.to, context.places, false);
    if (!told || what.isEmpty())
        return std::nullopt;
    Moved moved { asPhrase(s.said(what.words)), last.value < 0 ? -1 : 1, clause.number };
    Figure figure = changeOf(s, clause, moved, moved.sign);
    figure.last = what.end;
    return figure;
}

} // namespace

std::optional<Figure> readListedChange(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (auto bracketed = downInBracket(s, clause, context))
        return bracketed;
    if (auto next = inNext(s, clause, context))
        return next;
    return byBehindComma(s, clause, context);
}

} // namespace Peel::Prose
