// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/proseclause.h"
#include "ingest/metrics/prose/prosescope.h"

#include <QString>

#include <vector>

namespace Peel::Prose {

/// A phrase read off a sentence without its periods, places and hedges.
struct Phrase
{
    std::vector<int> words; // kept, in order
    int end = 0; // the first word that was not read

    bool isEmpty() const { return words.empty(); }
};

/// The noun phrase that begins at `from` with what is hung on it: "incidents of anti-social
/// behaviour recorded". Ends before a finite verb, a comma that is no list's, or `to`.
/// `subject`: no verb stands before it, so that "and" goes on with the phrase.
Phrase phraseFrom(const Sentence &sentence, int from, int to, const Places &places, bool subject);

/// The same for what follows a verb: an article in front stays.
Phrase complementFrom(const Sentence &sentence, int from, int to, const Places &places);

/// What is said of a noun phrase that ended at `from`: "were satisfied with the service" →
/// "satisfied with the service", "have expired certificates" → "with expired certificates",
/// "had not finished" → "that had not finished". `end` gets the first word not read.
QString predicateFrom(const Sentence &sentence, int from, int to, const Places &places, int *end);

/// The noun phrase that ends before `to` and does not begin before `from`: "a third of offences
/// relating to harassment" without the fraction.
Phrase phraseBefore(const Sentence &sentence, int from, int to, const Places &places);

/// The subject of the verb group that begins at `verb`, without adverbials in front and insertions.
/// Empty for pronouns and where the clause has none.
Phrase subjectBefore(const Sentence &sentence, int from, int verb, const Places &places);

/// The first word of the verb group whose last word is `last` ("has now been" of "recorded").
int verbGroupStart(const Sentence &sentence, int last, int from);

/// "is expected to" in the verb group [group, verb).
bool saysExpected(const Sentence &sentence, int group, int verb);

/// "recorded" behind the noun and before what is hung on it: "priority incidents attended within
/// the target time".
QString withParticiple(const Sentence &sentence, const Phrase &phrase, const QString &participle);

/// The phrase with the article it stands with: "the audit team", "Women".
QString withArticle(const Sentence &sentence, const Phrase &phrase);

/// Without articles in front, without words that only join at both ends.
QString asPhrase(const QString &phrase);
/// The same with a large first letter.
QString asName(const QString &phrase);

} // namespace Peel::Prose
