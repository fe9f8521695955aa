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

/// "The plan shows a gap of £5.8 million": " of the plan", where the noun alone says too little;
/// empty where that is the force.
QString ofWhom(const Sentence &s, const Clause &clause, int noun, const Context &context)
{
    int verb = noun - 1;
    while (s.isAny(verb, { Class::Determiner, Class::Adverb }))
        --verb;
    if (verb <= clause.from || !s.isAny(verb, { Class::Present, Class::Past, Class::Be }))
        return {};
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    if (subject.isEmpty() || isGeneric(s, subject.words)
        || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1))
        return {};
    return u" of "_s + withArticle(s, subject);
}

/// "Assets of £2 million were taken from criminals", "Savings of £6 million are to be found": what
/// is done with a bare noun.
void whatIsDone(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    int be = clause.number + 1;
    while (s.is(be, Class::Adverb) || s.is(be, Class::Time))
        ++be;
    if (!s.is(be, Class::Be) && !(s.is(be, Class::Have) && s.is(be + 1, Class::Be)))
        return;
    const bool due = isInfinitive(s, be + 1) && s.says(be + 2, "be"_L1);
    int done = due ? be + 3 : be;
    while (s.isAny(done, { Class::Have, Class::Be, Class::Adverb }))
        ++done;
    if (!s.is(done, Class::Past))
        return;
    const Phrase said = complementFrom(s, done, clause.to, context.places);
    figure.measure += (due ? u" to be "_s : u" "_s) + s.said(said.words);
    figure.last = std::max(said.end, figure.last);
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
    if (!named->carried && noun.words.size() == 1 && lead.prefix.isEmpty())
        named->measure += ofWhom(s, clause, noun.words.front(), context);
    if (!named->carried && noun.words.size() == 1 && figure.unit == Unit::Gbp)
        whatIsDone(*named, s, clause, context);
    named->name = named->carried ? named->name : asName(named->measure);
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

} // namespace Peel::Prose
