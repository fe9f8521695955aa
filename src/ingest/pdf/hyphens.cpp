// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/hyphens.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

/// Lower case without the punctuation around the word.
QString bare(const QString &word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && !word.at(from).isLetterOrNumber())
        ++from;
    while (to > from && !word.at(to - 1).isLetterOrNumber())
        --to;
    return word.mid(from, to - from).toLower();
}

/// How words end that are broken by syllables, and how no part of a compound begins.
bool isTailOfWord(const QString &right)
{
    static const Pattern tail(u"^((tion|sion|cian|tial|cial|tive|sive)[a-z]*|(ments?|"
                              u"ness|bly|ity|ities|ances?|ences?|ings?"
                              "|ously|ally))$"_s);
    return tail.match(bare(right)).hasMatch();
}

} // namespace

void Hyphens::learn(const QString &word)
{
    const QString text = bare(word);
    if (text.size() > 3)
        m_words.insert(text);
}

bool Hyphens::joins(const QString &left, const QString &right) const
{
    if (right.isEmpty() || !right.front().isLower())
        return false;
    if (m_words.contains(bare(left + right)))
        return false;
    return m_words.contains(bare(left.chopped(1) + right)) || isTailOfWord(right);
}

} // namespace Peel::Pdf
