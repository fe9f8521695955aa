// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Peel {

/// A run of words that two sentences share, or that only one of them has.
struct WordRun
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; // as printed, single blanks between words; of Same as the later sentence has it

    bool operator==(const WordRun &) const = default;
};

/// The words of a text as they are matched: lower case, without the punctuation around them.
QStringList matchedWords(QStringView text);

/// What was taken out of `before` and put in to make `after`, in reading order. Case and
/// punctuation make no difference. Runs of one kind are joined, so kinds alternate.
QList<WordRun> wordDifference(const QString &before, const QString &after);

/// One of the two sentences, with the words that the other does not have between ⟨ and ⟩. `side` is
/// Removed for the earlier sentence, Added for the later one.
QString markedText(const QList<WordRun> &runs, WordRun::Kind side);

/// 0 … 1: how many of the words two texts share in the same order (twice the longest common
/// subsequence over both lengths). 1 for equal ones, 0 where one has no words.
double wordLikeness(const QStringList &before, const QStringList &after);

} // namespace Peel
