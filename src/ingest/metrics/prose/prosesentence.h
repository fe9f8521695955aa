// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosewords.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace Peel::Prose {

/// One sentence with its figures and periods, as words.
struct Sentence
{
    QString text;
    int from = 0; // UTF-16 offset in the block's text
    std::vector<Quantity> quantities;
    std::vector<PeriodMention> periods;
    std::vector<Word> words;

    int size() const { return static_cast<int>(words.size()); }

    const Word &at(int i) const { return words[static_cast<std::size_t>(i)]; }

    /// False out of the sentence as well.
    bool is(int i, Class wanted) const;
    bool isAny(int i, std::initializer_list<Class> wanted) const;
    bool says(int i, QLatin1StringView lower) const;
    bool saysAny(int i, std::initializer_list<QLatin1StringView> lower) const;

    const Quantity &quantity(int i) const
    {
        return quantities[static_cast<std::size_t>(at(i).index)];
    }

    const PeriodMention &period(int i) const
    {
        return periods[static_cast<std::size_t>(at(i).index)];
    }

    /// The words as a phrase, blanks where they belong.
    QString said(const std::vector<int> &indices) const;
};

Sentence sentenceOf(QStringView block, TextRange range);

/// A length of time, from seconds to years.
bool isDuration(Unit unit);

/// So many for each 1,000 people, households, …
bool isPerPopulation(Unit unit);

/// Is, has, will, says, or a relative: where a noun phrase has ended.
bool isFinite(const Sentence &sentence, int i);

/// The "to" of "to train".
bool isInfinitive(const Sentence &sentence, int i);

/// A time span that only bounds another figure ("answered within 60 seconds", "more than 12
/// months"): part of a name, no figure of its own.
bool isThreshold(const Sentence &sentence, int i);

/// A quantity that may be a figure of its own.
bool isFigure(const Sentence &sentence, int i);

} // namespace Peel::Prose
