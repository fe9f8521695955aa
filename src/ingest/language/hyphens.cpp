// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/hyphens.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
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
    if (!text.contains(u'-'))
        return;
    for (const QString &part : text.split(u'-', Qt::SkipEmptyParts))
        m_parts.insert(part);
}

void Hyphens::learnLine(bool hyphenated)
{
    ++m_lines;
    m_hyphenated += hyphenated ? 1 : 0;
}

/// Compounds alone end no more than one line in a hundred.
bool Hyphens::breaksWords() const
{
    constexpr int enough = 5;
    constexpr double share = 0.03;
    return m_hyphenated >= enough && m_hyphenated > share * m_lines;
}

/// The first part is neither a word that the document writes nor one that compounds begin with.
bool Hyphens::isBrokenPart(const QString &left) const
{
    static const Pattern beginsCompounds(
        u"^(?:re|co|ex|non|un|anti|pre|post|self|well|mid|sub|semi|multi|inter|intra|cross|counter|"
        "cyber|e|long|short|high|low|full|part|fast|front|back|half|hard|off|on|out|over|up|down|"
        "under|by|in|to|so|year|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|"
        "forty|fifty|sixty|seventy|eighty|ninety|first|second|third|all|day|quasi|vice|"
        "much|less|least|best|ill|open|old|new|near|far|late|early|lead|follow|start|body|hate|"
        "gun|knife|drug|crime|force|police|victim|child|data|risk|race|web|work|home|road)$"_s);
    const QString part = bare(left);
    return !part.isEmpty() && !m_words.contains(part) && !m_parts.contains(part)
        && !beginsCompounds.match(part).hasMatch();
}

bool Hyphens::joins(const QString &left, const QString &right) const
{
    if (right.isEmpty() || !right.front().isLower())
        return false;
    if (m_words.contains(bare(left + right)))
        return false;
    if (m_words.contains(bare(left.chopped(1) + right)) || isTailOfWord(right))
        return true;
    return breaksWords() && isBrokenPart(left.chopped(1));
}

} // namespace Peel
