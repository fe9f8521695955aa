// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosephrase.h"
#include "ingest/metrics/prose/prosephrasewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// Behind ", in 2019," that explains the adverbial before it; `i` where there is none.
int afterInsertion(const Sentence &s, int i, int to)
{
    int j = i;
    while (j < to && s.isAny(j, { Class::Preposition, Class::Determiner, Class::Time }))
        ++j;
    return j > i && s.is(j - 1, Class::Time) && s.is(j, Class::Comma) && j < to ? j + 1 : i;
}

/// Behind an adverbial in front: "In the 12 months to June 2015," or "Overall,".
int afterLead(const Sentence &s, int from, int to)
{
    int start = from;
    if (s.is(start, Class::Stop) || s.is(start, Class::Joiner) || s.is(start, Class::Comma))
        ++start;
    if (s.saysAny(start, { "that"_L1, "how"_L1 }))
        ++start;
    if (s.says(start, "in"_L1)
        && s.saysAny(
            start + 1, { "addition"_L1, "total"_L1, "all"_L1, "particular"_L1, "contrast"_L1 }))
        start += s.is(start + 2, Class::Comma) ? 3 : 2;
    if (s.saysAny(start, { "when"_L1, "where"_L1 }))
        ++start;
    for (int i = start + 1; i <= start + 2 && i < to; ++i) {
        if (s.says(i, "ago"_L1))
            return i + 1; // "four years ago the county"
    }
    const bool adverbial
        = s.isAny(start, { Class::Preposition, Class::Adverb, Class::Time, Class::Gerund })
        || (s.is(start, Class::Past) && s.is(start + 1, Class::Preposition));
    if (!adverbial)
        return start;
    for (int i = start; i < to; ++i) {
        if (s.is(i, Class::Bracket))
            i = closeOf(s, i);
        else if (s.is(i, Class::Comma))
            return afterInsertion(s, i + 1, to);
    }
    // "Over the same two years the share fell": so does a span without dates.
    int span = start + 1;
    while (s.is(span, Class::Determiner)
        || s.saysAny(span,
            { "same"_L1, "last"_L1, "past"_L1, "previous"_L1, "two"_L1, "three"_L1, "five"_L1 }))
        ++span;
    const bool length = s.is(span, Class::Number) && isDuration(s.quantity(span).unit);
    if (span > start + 1 && s.is(start, Class::Preposition)
        && (length || s.saysAny(span, { "years"_L1, "months"_L1, "period"_L1, "time"_L1 }))
        && s.is(span + 1, Class::Determiner))
        return span + 1;
    // "In 2018 our compliance was": the period ends the adverbial.
    for (int i = start; i < std::min(start + 4, to); ++i) {
        if (s.is(i, Class::Time))
            return i + 1;
    }
    return start;
}

int openOf(const Sentence &s, int close)
{
    int open = close;
    while (open > 0 && !s.is(open, Class::Bracket))
        --open;
    return open;
}

bool holdsVerb(const Sentence &s, int from, int to)
{
    for (int i = from + 1; i < to; ++i) {
        const bool acts
            = s.is(i, Class::Past) && s.isAny(i + 1, { Class::Preposition, Class::Determiner });
        if (s.is(i, Class::Relative))
            return false;
        if (acts || isFinite(s, i))
            return true;
    }
    return false;
}

bool isSaying(const Sentence &s, int i)
{
    return s.saysAny(i,
        { "said"_L1, "says"_L1, "showed"_L1, "shows"_L1, "show"_L1, "suggests"_L1, "suggested"_L1,
            "suggest"_L1, "revealed"_L1, "reveals"_L1, "reveal"_L1, "warned"_L1, "claimed"_L1,
            "told"_L1, "added"_L1, "wrote"_L1, "explained"_L1, "stated"_L1, "noted"_L1 });
}

/// What somebody says begins at `i`, behind "the figures show that", "he told the panel that",
/// "police said".
bool isReported(const Sentence &s, int start, int i)
{
    if (s.says(i, "that"_L1)) {
        for (int j = i - 1; j >= start && !s.is(j, Class::Relative); --j) {
            if (isSaying(s, j))
                return true;
        }
        return false;
    }
    return isSaying(s, i - 1) && i - 1 > start && s.isAny(i - 1, { Class::Past, Class::Present })
        && !s.says(i - 1, "told"_L1) && s.isAny(i, { Class::Noun, Class::Past, Class::Gerund });
}

bool isExpected(const Sentence &s, int i)
{
    return s.saysAny(i,
        { "expected"_L1, "forecast"_L1, "projected"_L1, "predicted"_L1, "planned"_L1,
            "anticipated"_L1, "due"_L1, "set"_L1, "likely"_L1, "estimated"_L1 });
}

} // namespace

Phrase phraseBefore(const Sentence &s, int from, int to, const Places &places)
{
    int start = to;
    while (start > from) {
        const int i = start - 1;
        if (s.is(i, Class::Close)) {
            const int open = openOf(s, i);
            bool figures = false;
            for (int k = open; k < i; ++k)
                figures = figures || s.is(k, Class::Number);
            if (figures || open < from)
                break;
            start = open;
            continue;
        }
        const bool hung = s.saysAny(i, { "by"_L1, "with"_L1 }) && s.is(i - 1, Class::Past)
            && i - 1 > from && s.is(i - 2, Class::Noun)
            && signOfVerb(s.at(i - 1).lower) == 0; // "searches carried out by the force"
        const bool outer = !hung
            && s.saysAny(i,
                { "above"_L1, "below"_L1, "at"_L1, "by"_L1, "than"_L1, "into"_L1, "as"_L1,
                    "similar"_L1, "against"_L1, "compared"_L1, "with"_L1, "within"_L1 });
        const bool secondNoun = s.is(i, Class::Determiner) && i > from
            && s.isAny(i - 1, { Class::Noun, Class::Close, Class::Past })
            && (s.says(i, "a"_L1) || s.says(i, "an"_L1));
        if (secondNoun)
            --start;
        if (outer || secondNoun || isFinite(s, i)
            || s.isAny(i, { Class::Comma, Class::Stop, Class::Pronoun, Class::Bracket })
            || (s.is(i, Class::Joiner) && !s.says(i, "and"_L1) && !s.says(i, "or"_L1))
            || isFigure(s, i))
            break;
        --start;
    }
    Phrase phrase;
    phrase.words = kept(s, start, to, places);
    phrase.end = to;
    for (std::size_t k = 0; k + 1 < std::min<std::size_t>(phrase.words.size(), 4); ++k) {
        const bool fraction = s.saysAny(phrase.words[k],
            { "half"_L1, "third"_L1, "thirds"_L1, "quarter"_L1, "quarters"_L1, "fifth"_L1 });
        if (fraction && s.says(phrase.words[k + 1], "of"_L1)) {
            phrase.words.erase(
                phrase.words.begin(), phrase.words.begin() + static_cast<std::ptrdiff_t>(k + 2));
            dropLeading(s, phrase.words);
            break;
        }
    }
    return phrase;
}

Phrase subjectBefore(const Sentence &s, int from, int verb, const Places &places)
{
    int start = afterLead(s, from, verb);
    int end = verb;
    for (int i = start; i + 1 < verb; ++i) { // "the chief of Kent, where crime fell"
        if (s.is(i, Class::Comma) && s.says(i + 1, "where"_L1))
            start = i + 2;
    }
    if (s.says(start, "it"_L1) && s.is(start + 1, Class::Be)
        && s.isAny(start + 2, { Class::Determiner, Class::Noun })) {
        for (int i = start + 2; i < verb; ++i) { // "It is a concern that the rate is"
            if (s.says(i, "that"_L1))
                start = i + 1;
        }
    }
    for (int i = verb - 1; i > start; --i) { // "The figures, out today, show that the number fell"
        if (s.says(i, "that"_L1)
            && s.saysAny(i - 1,
                { "show"_L1, "shows"_L1, "showed"_L1, "reveal"_L1, "reveals"_L1, "revealed"_L1,
                    "suggest"_L1, "suggests"_L1, "indicate"_L1, "indicates"_L1 })) {
            start = afterLead(s, i + 1, verb);
            break;
        }
    }
    for (int i = start; i < verb; ++i) { // an insertion between commas ends the phrase
        if (s.is(i, Class::Bracket)) {
            i = closeOf(s, i);
        } else if (s.is(i, Class::Comma) && i > start && !isListComma(s, i, verb)) {
            if (!s.is(i + 1, Class::Joiner) && !holdsVerb(s, start, i)) {
                end = i;
                break;
            }
            start = s.is(i + 1, Class::Joiner) ? i + 2 : i + 1; // another clause stood before
        }
    }
    bool relative = false;
    for (int i = start; i < end; ++i) {
        if (s.is(i, Class::Bracket)) {
            i = closeOf(s, i);
        } else if (s.is(i, Class::Close)) { // an aside that began in another clause
            start = s.is(i + 1, Class::Comma) ? i + 2 : i + 1;
        } else if (i > start && isReported(s, start, i)) {
            start = i; // "figures show that", "police said recorded offences"
            relative = false;
            if (s.saysAny(i, { "that"_L1, "how"_L1 }))
                ++start;
        } else if (s.says(i, "that"_L1) && i > start
            && s.isAny(i - 1, { Class::Past, Class::Present })) {
            start = i + 1; // "we found that the rate"
            relative = false;
        } else if (s.is(i, Class::Relative)) {
            relative = true; // "the share of staff who felt valued"
        } else if (!relative && s.isAny(i, { Class::Be, Class::Have }) && i > start
            && !(s.says(i, "being"_L1) && s.is(i - 1, Class::Preposition))) {
            end = i; // "demand has over recent years": the verb's own auxiliary
        } else if (!relative && (s.is(i, Class::Present) || s.is(i, Class::Past)) && i > start
            && !s.is(i - 1, Class::Modal) && s.isAny(i + 1, { Class::Determiner, Class::Pronoun })
            && !s.saysAny(i + 1, { "each"_L1, "every"_L1 })) { // "calls received each month"
            start = i + 1; // "we found the rate"
        } else if (s.is(i, Class::Determiner) && i > start + 1
            && s.isAny(i - 1, { Class::Noun, Class::Close }) && s.is(start, Class::Preposition)) {
            start = i; // "Following the change the figures"
        }
    }
    Phrase phrase;
    phrase.words = kept(s, start, end, places);
    phrase.end = verb;
    for (const int i : phrase.words) { // a clause of its own, not a subject
        if (!relative && s.is(i, Class::Present) && !s.is(i - 1, Class::Modal))
            phrase.words.clear();
        if (phrase.isEmpty())
            break;
    }
    const bool pronoun = !phrase.isEmpty() && s.is(phrase.words.back(), Class::Pronoun);
    if (pronoun || phrase.words.size() > static_cast<std::size_t>(longestPhrase))
        phrase.words.clear();
    return phrase;
}

int verbGroupStart(const Sentence &s, int last, int from)
{
    int start = last;
    while (
        start > from && s.isAny(start - 1, { Class::Be, Class::Have, Class::Modal, Class::Adverb }))
        --start;
    const bool expected = start - 2 > from && isInfinitive(s, start) && isExpected(s, start - 1)
        && s.is(start - 2, Class::Be);
    return expected ? verbGroupStart(s, start - 2, from) : start; // "is expected to rise"
}

bool saysExpected(const Sentence &s, int group, int verb)
{
    for (int i = group; i < verb; ++i) {
        if (isExpected(s, i) && isInfinitive(s, i + 1))
            return true;
    }
    return false;
}

} // namespace Peel::Prose
