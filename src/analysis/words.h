// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// A word of a text and where it stands.
struct Word
{
    QString stem;
    int start = 0; // UTF-16 units into the text
    int end = 0;
};

/// The words of a text as the full-text index cuts them: runs of letters and digits, blind to case
/// and accents, stemmed.
std::vector<Word> wordsOf(const QString &text);
QStringList stemsOf(const QString &text);

/// Where `sought` stands as consecutive stems in `words` (how often).
int countOf(const QStringList &sought, const std::vector<Word> &words);

} // namespace Peel
