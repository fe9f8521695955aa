// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"

#include <QSet>
#include <QString>

#include <vector>

namespace Peel {

/// One word of a phrase with its stem, so that "prevents", "preventing" and "prevention" are alike.
struct StemmedWord
{
    QString stem; // lower case; hyphens and apostrophes gone
    TextRange range; // in the phrase
};

/// "preventing" → "prevent", "efficiency" → "efficient", "anti-social" → "antisocial".
QString stemOf(QStringView word);

/// The stems of a table of words, written in one string.
QSet<QString> stemSet(QStringView words);

/// The words of a phrase in their order.
std::vector<StemmedWord> stemmedWords(QStringView phrase);

/// Words that only hold a phrase together: articles, pronouns, prepositions, "and".
bool isLinkWord(const QString &stem);

} // namespace Peel
