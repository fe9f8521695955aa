// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosescope.h"

#include <vector>

namespace Peel::Prose {

/// The longest phrase that is read, in words.
constexpr int longestPhrase = 16;

/// Articles, prepositions, joiners, commas and adverbs.
bool isFunctionWord(const Sentence &sentence, int i);

/// Takes words off the end, or off the front, that a name does not end, or begin, with.
void dropTrailing(const Sentence &sentence, std::vector<int> &words);
void dropLeading(const Sentence &sentence, std::vector<int> &words);

/// A finite verb stands in [from, to) before anything that ends a clause.
bool finiteBefore(const Sentence &sentence, int from, int to);

/// "(PMPs)", "(excluding fraud)": belongs to the name; other brackets are asides.
bool bracketBelongs(const Sentence &sentence, int open, int close);

/// A comma inside a list of nouns: "burglary, robbery and theft".
bool isListComma(const Sentence &sentence, int i, int to);

/// The word behind "in this way", "over the same period": they point back and name nothing. `i`
/// where there is no such phrase.
int afterAnaphora(const Sentence &sentence, int i);

/// A temporal adverb says nothing about what is measured.
bool isIdleAdverb(const Sentence &sentence, int i);

/// Words of [from, to) without periods, places, idle adverbs and asides.
std::vector<int> kept(const Sentence &sentence, int from, int to, const Places &places);

} // namespace Peel::Prose
