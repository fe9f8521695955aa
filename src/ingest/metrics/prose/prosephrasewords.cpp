// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosephrasewords.h"

#include "ingest/metrics/prose/proseclause.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
bool finiteBefore(const Sentence &s, int from, int to)
{
    for (int i = from; i < to; ++i) {
        if (s.isAny(i, { Class::Comma, Class::Stop, Class::Bracket, Class::Relative }))
            return false;
        if (isFinite(s, i))
            return true;
    }
    return false;
}

bool isFunctionWord(const Sentence &s, int i)
{
    return s.isAny(
        i, { Class::Preposition, Class::Determiner, Class::Joiner, Class::Comma, Class::Adverb });
}

void dropTrailing(const Sentence &s, std::vector<int> &words)
{
    while (!words.empty() && !s.saysAny(words.back() - 1, { "looked"_L1, "look"_L1 })
        && !(s.says(words.back(), "out"_L1) && s.is(words.back() - 1, Class::Past))
        && (isFunctionWord(s, words.back()) || s.is(words.back(), Class::Modal)
            || s.is(words.back(), Class::Relative) || s.is(words.back(), Class::Be)))
        words.pop_back();
}

void dropLeading(const Sentence &s, std::vector<int> &words)
{
    while (!words.empty()
        && (isFunctionWord(s, words.front())
            || s.isAny(words.front(), { Class::Pronoun, Class::Stop, Class::Relative })))
        words.erase(words.begin());
}

/// "(PMPs)", "(excluding fraud)": belongs to the name; other brackets are asides.
bool bracketBelongs(const Sentence &s, int open, int close)
{
    for (int i = open + 1; i < close; ++i) {
        if (s.is(i, Class::Number))
            return false;
    }
    if (close == open + 2)
        return s.at(open + 1).text.at(0).isUpper();
    const int what
        = s.says(open + 1, "for"_L1) ? open + 3 : open + 1; // "(for crimes excluding fraud)"
    return s.saysAny(what, { "excluding"_L1, "including"_L1 }) && close - open <= 6;
}

/// A comma inside a list of nouns: "burglary, robbery and theft".
bool isListComma(const Sentence &s, int i, int to)
{
    int nouns = 0;
    for (int j = i + 1; j < to; ++j) {
        if (s.is(j, Class::Joiner))
            return s.saysAny(j, { "and"_L1, "or"_L1 }) && nouns > 0
                && s.isAny(j + 1, { Class::Noun, Class::Gerund, Class::Past })
                && !finiteBefore(s, j + 1, to);
        if (s.is(j, Class::Comma) && nouns > 0) {
            if (s.says(j + 1, "and"_L1))
                continue;
            nouns = 0;
            continue;
        }
        if (!s.isAny(j, { Class::Noun, Class::Gerund, Class::Past }) || ++nouns > 4)
            return false;
    }
    return false;
}

/// The word behind "in this way", "over the same period": they point back and name nothing. `i`
/// where there is no such phrase.
int afterAnaphora(const Sentence &s, int i)
{
    if (!s.is(i, Class::Preposition))
        return i;
    int j = i + 1;
    if (s.says(j, "the"_L1))
        ++j;
    if (s.says(j, "period"_L1) && s.says(j - 1, "the"_L1)
        && s.saysAny(i, { "over"_L1, "in"_L1, "during"_L1, "for"_L1 }))
        return j + 1;
    if (!s.saysAny(j, { "this"_L1, "that"_L1, "these"_L1, "same"_L1 }))
        return i;
    ++j;
    const int first = j;
    while (s.saysAny(j,
        { "way"_L1, "period"_L1, "time"_L1, "date"_L1, "year"_L1, "respect"_L1, "regard"_L1,
            "five"_L1, "years"_L1 }))
        ++j;
    return j > first ? j : i;
}

/// A temporal adverb says nothing about what is measured.
bool isIdleAdverb(const Sentence &s, int i)
{
    return s.saysAny(i,
        { "currently"_L1, "now"_L1, "also"_L1, "already"_L1, "still"_L1, "just"_L1, "only"_L1,
            "recently"_L1, "actively"_L1, "approximately"_L1, "nearly"_L1, "almost"_L1,
            "annually"_L1, "some"_L1, "today"_L1, "however"_L1, "overall"_L1, "then"_L1, "more"_L1,
            "subsequently"_L1, "previously"_L1 });
}

/// Words of [from, to) without periods, places, idle adverbs and asides.
std::vector<int> kept(const Sentence &s, int from, int to, const Places &places)
{
    std::vector<int> words;
    for (int i = from; i < to;) {
        if (s.is(i, Class::Bracket)) {
            const int close = closeOf(s, i);
            if (close < to && bracketBelongs(s, i, close)) {
                for (int j = i; j <= close; ++j)
                    words.push_back(j);
            }
            i = close + 1;
        } else if (s.is(i, Class::Time)) {
            dropTrailing(s, words);
            ++i;
        } else if (isFigure(s, i)) {
            dropTrailing(s, words);
            ++i;
        } else if (const auto phrase = places.phraseAt(s, i);
                   phrase && phrase->place && phrase->to <= to) {
            i = phrase->to;
        } else if (const int after = afterAnaphora(s, i); after > i) {
            i = after;
        } else {
            if (!isIdleAdverb(s, i))
                words.push_back(i);
            ++i;
        }
    }
    dropTrailing(s, words);
    dropLeading(s, words);
    return words;
}

} // namespace Peel::Prose
