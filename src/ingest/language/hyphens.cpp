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
    static const Pattern tail(
        u"^((tion|sion|cian|tial|cial|tive|sive)[a-z]*|(ments?|"
        u"ness|bly|ity|ities|ances?|ences?|ings?"
        "|ously|ally|hoods?|nerships?|[bcgv]at(?:e|ed|es|ing)|t?if(?:y|ied|ies|ying)))$"_s);
    return tail.match(bare(right)).hasMatch();
}

} // namespace

void Hyphens::learn(const QString &word)
{
    if (word.endsWith(u'-'))
        return; // no more than a part
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
    constexpr int enough = 3;
    constexpr double share = 0.03;
    return m_hyphenated >= enough && m_hyphenated > share * m_lines;
}

/// The first part is neither a word that the document writes nor one that compounds begin with. A
/// short one begins both ("re-offending", "re-peat"): what follows decides.
bool Hyphens::isBrokenPart(const QString &left, const QString &right) const
{
    static const Pattern beginsCompounds(
        u"^(?:ex|non|anti|pre|post|self|well|mid|sub|semi|multi|inter|intra|cross|counter|"
        "cyber|e|long|short|high|low|full|part|fast|front|back|half|hard|down|"
        "year|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|"
        "forty|fifty|sixty|seventy|eighty|ninety|first|second|third|all|day|quasi|vice|"
        "much|less|least|best|ill|open|old|new|near|far|late|early|lead|follow|start|body|hate|"
        "gun|knife|drug|crime|force|police|victim|child|data|risk|race|web|work|home|road)$"_s);
    static const Pattern shortCompound(
        u"^(?:re-(?:offend|assess|inspect|open|visit|victimis|examin|elect|engag|employ|entry|"
        u"deploy|"
        "design|direct|alloc|cover|establish|introduc|evaluat|structur|record|test)|co-|"
        "in-(?:house|depth|year|person|force|car|built|service|post|line)|un-(?:named|record)|"
        "on-(?:line|going|call|site|street|board|duty)|off-(?:site|street|duty|line|peak)|"
        "out-(?:of|sourc|reach|dat)|up-(?:to|front|skill|dat)|by-(?:law|elect)|to-(?:do|date|be)|"
        "so-call|over-(?:represent|rel)|under-(?:represent|record|report|resourc|staff|us))"_s);
    static const Pattern shortPart(u"^(?:re|co|in|un|on|off|out|up|by|to|so|over|under)$"_s);
    const QString part = bare(left);
    if (shortPart.match(part).hasMatch())
        return !shortCompound.match(part + u'-' + bare(right)).hasMatch();
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
    return breaksWords() && isBrokenPart(left.chopped(1), right);
}

} // namespace Peel
