// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosepairs.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "A and B": words [from, joiner) and (joiner, to).
struct Pair
{
    int from = 0;
    int joiner = 0;
    int to = 0;
};

bool says(const Sentence &s, QLatin1StringView word)
{
    return std::any_of(
        s.words.begin(), s.words.end(), [&](const Word &one) { return one.lower == word; });
}

/// The first two figures with nothing but "and" between them.
std::optional<Pair> figures(const Sentence &s)
{
    for (int i = 1; i + 1 < s.size(); ++i) {
        if (s.says(i, "and"_L1) && s.is(i - 1, Class::Number) && s.is(i + 1, Class::Number))
            return Pair { i - 1, i, i + 2 };
    }
    return std::nullopt;
}

bool isPart(const Sentence &s, int i)
{
    return s.isAny(i, { Class::Noun, Class::Gerund });
}

/// Two times or two nouns that the figures belong to.
std::optional<Pair> owners(const Sentence &s, const Pair &numbers)
{
    for (int i = 1; i + 1 < s.size(); ++i) {
        if (!s.says(i, "and"_L1) || i == numbers.joiner)
            continue;
        if (s.is(i - 1, Class::Time) && s.is(i + 1, Class::Time))
            return Pair { i - 1, i, i + 2 };
        int from = i;
        while (from > 0 && isPart(s, from - 1))
            --from;
        int to = i + 1;
        while (s.is(to, Class::Determiner))
            ++to;
        const int noun = to;
        while (isPart(s, to))
            ++to;
        if (from < i && to > noun)
            return Pair { from, i, to };
    }
    return std::nullopt;
}

Sentence without(Sentence s, std::vector<std::pair<int, int>> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        s.words.erase(s.words.begin() + range->first, s.words.begin() + range->second);
    return s;
}

} // namespace

std::vector<Sentence> partsOf(const Sentence &sentence)
{
    if (!says(sentence, "respectively"_L1))
        return { sentence };
    const std::optional<Pair> numbers = figures(sentence);
    const std::optional<Pair> of = numbers ? owners(sentence, *numbers) : std::nullopt;
    if (!of)
        return { sentence };
    Sentence whole = sentence; // "6 and 9 percent"
    Quantity &first = whole.quantities[static_cast<std::size_t>(whole.at(numbers->from).index)];
    const Quantity &second = whole.quantity(numbers->joiner + 1);
    if (first.unit == Unit::Count)
        first.unit = second.unit;
    return { without(whole, { { numbers->joiner, numbers->to }, { of->joiner, of->to } }),
        without(whole, { { numbers->from, numbers->joiner + 1 }, { of->from, of->joiner + 1 } }) };
}

} // namespace Peel::Prose
