// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proseclause.h"

#include "ingest/metrics/prose/prosechange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

bool isSubordinator(const Sentence &s, int i)
{
    return s.saysAny(i,
        { "but"_L1, "while"_L1, "whilst"_L1, "whereas"_L1, "although"_L1, "though"_L1, "because"_L1,
            "if"_L1, "unless"_L1 });
}

/// "complaints recorded against officers", "violence against women": against whom, not what.
bool isAgainstSomeone(const Sentence &s, int i)
{
    const bool deed = s.is(i - 1, Class::Past)
        || s.saysAny(i - 1,
            { "violence"_L1, "crime"_L1, "crimes"_L1, "offences"_L1, "complaints"_L1,
                "allegations"_L1, "cases"_L1, "theft"_L1, "thefts"_L1, "action"_L1,
                "proceedings"_L1, "assaults"_L1 });
    int whom = i + 1;
    while (s.saysAny(whom, { "its"_L1, "your"_L1, "our"_L1, "their"_L1, "a"_L1, "the"_L1 }))
        ++whom;
    return s.says(i, "against"_L1) && deed && s.is(whom, Class::Noun)
        && !s.saysAny(whom, { "national"_L1, "similar"_L1, "target"_L1 });
}

bool isComparison(const Sentence &s, int i)
{
    if (isAgainstSomeone(s, i))
        return false;
    const bool moves = s.saysAny(
        i, { "rising"_L1, "falling"_L1, "increasing"_L1, "decreasing"_L1, "dropping"_L1 });
    for (int k = i - 1; moves && k > i - 10
         && s.isAny(k,
             { Class::Noun, Class::Adverb, Class::Preposition, Class::Determiner, Class::Gerund,
                 Class::Joiner, Class::Past });
         --k) {
        if (s.says(k, "with"_L1))
            return false; // "with burglary also increasing by 11 percent": its own subject
    }
    return (s.says(i, "similar"_L1) && s.says(i + 1, "to"_L1))
        || s.saysAny(i,
            { "compared"_L1, "versus"_L1, "comparison"_L1, "against"_L1, "rising"_L1, "falling"_L1,
                "increasing"_L1, "decreasing"_L1, "dropping"_L1, "placing"_L1, "averaging"_L1,
                "totalling"_L1 });
}

/// The "and" of "England and Wales": inside a name.
bool isInName(const Sentence &s, int i)
{
    const auto large = [&s](int at) {
        return s.is(at, Class::Noun) && s.at(at).text.size() > 1 && s.at(at).text.at(0).isUpper()
            && s.at(at).text.at(1).isLower();
    };
    return i > 1 && s.says(i, "and"_L1) && large(i - 1) && large(i + 1);
}

/// How strongly a clause ends before word `i`: 3 always, 2 towards a comparison, 1 between figures.
int strengthAt(const Sentence &s, int i)
{
    const bool however = s.says(i, "however"_L1) && s.is(i - 1, Class::Comma);
    if (s.is(i, Class::Stop) || isSubordinator(s, i) || however)
        return 3;
    if (isComparison(s, i))
        return 2;
    if (s.is(i, Class::Comma))
        return s.is(i + 1, Class::Relative) || isComparison(s, i + 1)
                || s.says(i + 1, "according"_L1)
            ? 2
            : 1;
    const bool inPhrase = s.says(i, "and"_L1) && s.is(i - 1, Class::Preposition)
        && s.is(i + 1, Class::Preposition); // "theft from and of vehicles"
    if (isInName(s, i) || inPhrase)
        return 0;
    return s.says(i, "and"_L1) || s.says(i, "or"_L1) || s.says(i, "with"_L1) ? 1 : 0;
}

/// Nothing but small words between the break at `i` and the figure at `number`.
bool leadsTo(const Sentence &s, int i, int number)
{
    for (int j = i + 1; j < number; ++j) {
        const bool small = s.isAny(j,
                               { Class::Preposition, Class::Determiner, Class::Adverb,
                                   Class::Joiner, Class::Comma })
            || s.saysAny(j, { "further"_L1, "additional"_L1, "total"_L1, "average"_L1 });
        if (!small)
            return false;
    }
    return true;
}

/// The place between two neighbouring figures where the first one's clause ends; -1 where they
/// share one.
int breakBetween(const Sentence &s, int left, int right)
{
    int strong = -1;
    int middle = -1;
    int leading = -1;
    int joinedComma = -1;
    int lastAnd = -1;
    int comma = -1;
    int with = -1;
    for (int i = left + 1; i < right; ++i) {
        if (s.is(i, Class::Bracket)) {
            i = std::min(closeOf(s, i), right - 1);
            continue;
        }
        const int strength = strengthAt(s, i);
        if (strength == 3 && strong < 0)
            strong = i;
        if (strength == 2 && middle < 0)
            middle = i;
        if (strength != 1)
            continue;
        if (leading < 0 && leadsTo(s, i, right))
            leading = i;
        const bool change = s.is(i, Class::Comma) && s.is(i + 1, Class::Determiner)
            && signOfNoun(s.at(i + 2).lower) != 0; // "black and minority staff, an increase of"
        if (s.is(i, Class::Comma) && (change || s.isAny(i + 1, { Class::Joiner })))
            joinedComma = i;
        if (s.is(i, Class::Comma) && comma < 0)
            comma = i;
        if (s.is(i, Class::Joiner) && !isInName(s, i))
            lastAnd = i;
        if (s.says(i, "with"_L1) && with < 0)
            with = i;
    }
    for (const int candidate : { strong, middle, leading, joinedComma, lastAnd, with, comma }) {
        if (candidate >= 0)
            return candidate;
    }
    return -1;
}

/// The bracket that holds word `i`, -1 if none.
int bracketOf(const Sentence &s, int i)
{
    for (int j = i - 1; j >= 0; --j) {
        if (s.is(j, Class::Close))
            return -1;
        if (s.is(j, Class::Bracket))
            return j;
    }
    return -1;
}

int strongBefore(const Sentence &s, int number, int from)
{
    for (int i = number - 1; i >= from; --i) {
        if (strengthAt(s, i) >= 2)
            return i;
    }
    return from;
}

int strongAfter(const Sentence &s, int number, int to)
{
    for (int i = number + 1; i < to; ++i) {
        if (s.is(i, Class::Bracket))
            i = closeOf(s, i);
        else if (strengthAt(s, i) >= 2)
            return i;
    }
    return to;
}

} // namespace

int closeOf(const Sentence &s, int i)
{
    int j = i;
    while (j < s.size() && !s.is(j, Class::Close))
        ++j;
    return j;
}

std::vector<Clause> clausesOf(const Sentence &s)
{
    std::vector<Clause> clauses;
    std::vector<int> figures;
    for (int i = 0; i < s.size(); ++i) {
        if (isFigure(s, i))
            figures.push_back(i);
    }
    for (std::size_t n = 0; n < figures.size(); ++n) {
        const int number = figures[n];
        const int bracket = bracketOf(s, number);
        int from = bracket >= 0 ? bracket + 1 : 0;
        int to = bracket >= 0 ? closeOf(s, bracket) : s.size();
        for (std::size_t m = n; m-- > 0;) {
            if (bracketOf(s, figures[m]) != bracket)
                continue;
            const int at = breakBetween(s, figures[m], number);
            if (at >= 0)
                from = std::max(from, at);
            break;
        }
        for (std::size_t m = n + 1; m < figures.size(); ++m) {
            if (bracketOf(s, figures[m]) != bracket)
                continue;
            const int at = breakBetween(s, number, figures[m]);
            if (at >= 0)
                to = std::min(to, at);
            break;
        }
        clauses.push_back(
            { strongBefore(s, number, from), number, strongAfter(s, number, to), bracket >= 0 });
    }
    return clauses;
}

} // namespace Peel::Prose
