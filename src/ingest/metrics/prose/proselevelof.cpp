// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/proselevel.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "had to find savings of £6 million": savings to be found.
void toBeFound(Figure &figure, const Sentence &s, const Phrase &noun)
{
    static constexpr std::array verbs { "find"_L1, "make"_L1, "achieve"_L1, "deliver"_L1,
        "identify"_L1, "secure"_L1 };
    if (noun.isEmpty())
        return;
    const int verb = noun.words.front() - 1;
    const bool finds = verb > 0
        && std::any_of(verbs.begin(), verbs.end(),
            [&](QLatin1StringView one) { return verbOf(s.at(verb).lower) == one; });
    const bool planned = finds && (isInfinitive(s, verb - 1) || s.is(verb - 1, Class::Modal));
    if (!planned)
        return;
    figure.measure += u" to be "_s + participleOf(s.at(verb).lower);
    figure.name = asName(figure.measure);
}

} // namespace

/// "a satisfaction rate of 83 percent", "capital costs of £4 million".
std::optional<Figure> levelOfNoun(
    const Sentence &s, const Clause &clause, int of, const Lead &lead, const Context &context)
{
    if (!s.isAny(of - 1, { Class::Noun, Class::Gerund, Class::Close })
        || signOfNoun(s.at(of - 1).lower) != 0
        || s.saysAny(of - 1,
            { "short"_L1, "ahead"_L1, "shy"_L1, "excess"_L1, "seizure"_L1, "top"_L1, "part"_L1 }))
        return std::nullopt; // "short of the 9 percent hoped for"
    const Quantity &quantity = s.quantity(clause.number);
    if (quantity.bound && (isDuration(quantity.unit) || quantity.unit == Unit::Miles)
        && lead.prefix.isEmpty())
        return std::nullopt; // "a delay of up to three months": a limit
    Figure figure = figureOf(s, clause, levelRule, Shape::Level);
    Phrase noun = phraseBefore(s, clause.from, of, context.places);
    if (s.says(of - 1, "figure"_L1) && s.is(of - 2, Class::Time))
        noun.words = { of - 1 }; // "an improvement on the 2014/15 figure of 84.7 percent"
    Phrase rest = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    const auto verb = std::find_if(
        rest.words.begin(), rest.words.end(), [&](int i) { return s.is(i, Class::Past); });
    rest.words.erase(verb, rest.words.end());
    auto named = namedLevel(figure, s, noun, context);
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
    if (!named->carried && figure.unit == Unit::Gbp)
        toBeFound(*named, s, noun);
    return named;
}

/// "a rate of 38 gangs per million population": the gangs are what the rate is of.
std::optional<Figure> rateOfBase(
    const Sentence &s, const Clause &clause, int of, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    if (!isPerPopulation(unit) || !s.says(of - 1, "rate"_L1)
        || !s.isAny(clause.number + 1, { Class::Noun, Class::Past, Class::Gerund }))
        return std::nullopt;
    Figure figure = figureOf(s, clause, levelRule, Shape::Level);
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, true);
    figure.measure = asPhrase(s.said(noun.words)) + perPopulation(unit);
    figure.name = asName(figure.measure);
    figure.last = noun.end;
    return figure;
}

} // namespace Peel::Prose
