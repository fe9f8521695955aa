// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosemoney.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "of extra funding", "in assets": what the money is, between it and its verb.
Phrase kindOf(const Sentence &s, int from, int to, const Places &places)
{
    const bool hung = s.saysAny(from, { "of"_L1, "in"_L1, "worth"_L1 });
    if (!hung || places.phraseAt(s, from))
        return {};
    const int noun = s.says(from, "worth"_L1) && s.says(from + 1, "of"_L1) ? from + 2 : from + 1;
    return phraseFrom(s, noun, to, places, true);
}

} // namespace

bool isMoneyVerb(const QString &lower)
{
    static constexpr std::array verbs { "spend"_L1, "invest"_L1, "award"_L1, "grant"_L1,
        "receive"_L1, "provide"_L1, "give"_L1, "allocate"_L1, "secure"_L1, "fund"_L1, "save"_L1,
        "raise"_L1, "commit"_L1, "contribute"_L1, "budget"_L1, "recover"_L1, "seize"_L1, "pay"_L1,
        "take"_L1, "find"_L1, "generate"_L1, "bring"_L1, "deliver"_L1, "win"_L1, "set"_L1,
        "earmark"_L1, "release"_L1, "utilise"_L1, "transfer"_L1, "put"_L1, "ring-fence"_L1,
        "identify"_L1, "use"_L1, "lose"_L1, "confiscate"_L1, "hold"_L1, "distribute"_L1,
        "reinvest"_L1, "ringfence"_L1, "finance"_L1, "borrow"_L1, "return"_L1 };
    const QString base = verbOf(lower);
    return std::any_of(
        verbs.begin(), verbs.end(), [&](QLatin1StringView verb) { return base == verb; });
}

std::optional<Figure> moneyInFront(const Sentence &s, const Clause &clause, const Context &context)
{
    int i = clause.number + 1;
    const Phrase kind = kindOf(s, i, clause.to, context.places);
    if (!kind.isEmpty())
        i = kind.end;
    const int group = i;
    while (s.isAny(i, { Class::Be, Class::Have, Class::Modal }) || s.is(i, Class::Adverb))
        ++i;
    if (i == group || i >= clause.to || !s.is(i, Class::Past)
        || !(isMoneyVerb(s.at(i).lower) || s.says(i, "cut"_L1)))
        return std::nullopt;
    const bool linked = s.isAny(i + 1, { Class::Preposition, Class::Modal });
    const Phrase rest = phraseFrom(s, linked ? i + 2 : i + 1, clause.to, context.places, false);
    if (rest.isEmpty() && kind.isEmpty())
        return std::nullopt;
    bool planned = false;
    for (int k = group; k < i; ++k)
        planned = planned || s.saysAny(k, { "will"_L1, "to"_L1, "shall"_L1, "would"_L1 });
    const QString link = linked && !rest.isEmpty() ? s.at(i + 1).text + u' ' : QString();
    Figure figure = figureOf(s, clause, "metric.prose.money", Shape::Level);
    figure.measure = (kind.isEmpty() ? u"amount"_s : asPhrase(s.said(kind.words)))
        + (planned ? u" to be "_s : u" "_s) + s.at(i).text + u' ' + link
        + asPhrase(s.said(rest.words));
    figure.measure = figure.measure.simplified();
    figure.name = asName(figure.measure);
    figure.last = std::max(rest.end, i + 1);
    return figure;
}

} // namespace Peel::Prose
