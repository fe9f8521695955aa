// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proseabbreviations.h"

#include "ingest/language/pattern.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr int longestName = 22; // words

bool isSmall(const QString &word)
{
    static const QStringList small { u"and"_s, u"of"_s, u"the"_s, u"for"_s, u"in"_s, u"to"_s,
        u"on"_s, u"a"_s, u"an"_s, u"or"_s };
    return small.contains(word.toLower());
}

/// Capitals alone: "B.A.M.E." → "BAME", "PMPs" → "PMP".
QString lettersOf(const QString &abbreviation)
{
    QString letters;
    for (const QChar c : abbreviation) {
        if (c.isUpper() || c.isDigit())
            letters += c;
    }
    return letters;
}

/// The initials of a word and of its parts: "anti-social" → "as".
QString initialsOf(const QString &word)
{
    QString initials;
    bool begins = true;
    for (const QChar c : word) {
        if (begins && c.isLetter())
            initials += c.toUpper();
        begins = !c.isLetter() && c != u'’' && c != u'\'';
    }
    return initials;
}

/// The words at the end of `before` whose initials make the letters; empty where they do not.
QString longFormOf(const QString &before, const QString &letters, bool skipSmall)
{
    const QStringList words = before.split(u' ', Qt::SkipEmptyParts);
    qsizetype left = letters.size();
    qsizetype i = words.size();
    while (left > 0 && i > 0 && words.size() - i < letters.size() + 4) {
        const QString initials = initialsOf(words.at(--i));
        if (initials.isEmpty())
            return {};
        if (skipSmall && isSmall(words.at(i)))
            continue;
        if (left >= initials.size()
            && letters.mid(left - initials.size(), initials.size()) == initials)
            left -= initials.size();
        else if (letters.at(left - 1) == initials.at(0))
            --left;
        else if (!isSmall(words.at(i)))
            return {};
    }
    return left == 0 ? words.mid(i).join(u' ') : QString();
}

} // namespace

Abbreviations::Abbreviations(const ReadDocument &document)
{
    for (const Block &block : document.blocks)
        find(block.text);
}

void Abbreviations::find(const QString &text)
{
    static const Pattern bracketed(u"\\(((?:[A-Z]\\.?){2,7}s?)\\)"_s);
    for (auto matches = bracketed.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString letters = lettersOf(match.captured(1));
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 120);
        const QString before = text.mid(from, match.capturedStart() - from);
        QString words = longFormOf(before, letters, true);
        if (words.isEmpty())
            words = longFormOf(before, letters, false); // "Proceeds of Crime Act (POCA)"
        if (words.contains(u' ') && !m_long.contains(letters))
            m_long.insert(letters, words);
    }
}

QString Abbreviations::explained(const QString &name) const
{
    if (m_long.isEmpty())
        return name;
    static const Pattern abbreviation(u"(?<![\\w(.])((?:[A-Z]\\.?){2,7}s?)(?![\\w)])"_s);
    QString result;
    qsizetype at = 0;
    for (auto matches = abbreviation.globalMatch(name); matches.hasNext();) {
        const auto match = matches.next();
        const QString words = m_long.value(lettersOf(match.captured(1)));
        const bool told = words.isEmpty() || name.contains(words, Qt::CaseInsensitive)
            || result.contains(words);
        if (told || result.count(u' ') + words.count(u' ') + name.mid(at).count(u' ') > longestName)
            continue;
        result += name.mid(at, match.capturedStart(1) - at) + words + u" ("_s + match.captured(1)
            + u')';
        at = match.capturedEnd(1);
    }
    result += name.mid(at);
    if (result.at(0).isLower())
        result[0] = result.at(0).toUpper();
    return result;
}

} // namespace Peel::Prose
