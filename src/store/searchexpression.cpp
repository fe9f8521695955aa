// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchexpression.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Term
{
    QString text;
    bool quoted = false;
    bool prefix = false;
};

bool holdsWord(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Typographic quotation marks mean the same as straight ones. Half a surrogate pair would swallow
/// the character behind it on its way into SQLite; the way through UTF-8 replaces it.
QString straightened(const QString &text)
{
    QString typed = QString::fromUtf8(text.toUtf8());
    for (const QChar mark : { u'“', u'”', u'„', u'«', u'»' })
        typed.replace(mark, u'"');
    typed.remove(QChar(u'\0'));
    return typed;
}

std::vector<Term> termsOf(const QString &typed)
{
    std::vector<Term> terms;
    const QStringList parts = typed.split(u'"'); // odd ones stand between marks
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            terms.push_back({ parts.at(i).simplified(), true, false });
            continue;
        }
        for (const QString &word : parts.at(i).simplified().split(u' ', Qt::SkipEmptyParts))
            terms.push_back({ word, false, word.endsWith(u'*') });
    }
    return terms;
}

/// An FTS5 string: nothing in it is an operator.
QString matchOf(const Term &term)
{
    QString text = term.text;
    text.remove(u'"');
    while (text.endsWith(u'*'))
        text.chop(1);
    return u"\"%1\"%2"_s.arg(text, term.prefix ? u"*"_s : QString());
}

bool isNot(const Term &term)
{
    return !term.quoted && term.text == "NOT"_L1;
}

SearchExpression plainWords(const std::vector<Term> &terms, const QString &note)
{
    QStringList words;
    for (const Term &term : terms) {
        if (holdsWord(term.text))
            words.append(matchOf(term));
    }
    return { words.join(u" AND "_s), note };
}

} // namespace

SearchExpression searchExpression(const QString &typed)
{
    const QString text = straightened(typed);
    if (text.count(u'"') % 2 == 1)
        return plainWords(termsOf(QString(text).replace(u'"', u' ')),
            u"A quotation mark is open; searched for the words as they are."_s);
    const std::vector<Term> terms = termsOf(text);
    QStringList wanted;
    QStringList unwanted;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const bool negated = isNot(terms[i]) && i + 1 < terms.size();
        const Term &term = negated ? terms[++i] : terms[i];
        if (isNot(terms[i]))
            return plainWords(
                terms, u"NOT stands without a word behind it; searched for it as a word."_s);
        if (holdsWord(term.text))
            (negated ? unwanted : wanted).append(matchOf(term));
    }
    if (wanted.isEmpty() && !unwanted.isEmpty())
        return plainWords(
            terms, u"NOT needs a word that is wanted beside it; searched for all words."_s);
    QString match = wanted.join(u" AND "_s);
    if (!unwanted.isEmpty())
        match = u"(%1) NOT (%2)"_s.arg(match, unwanted.join(u" OR "_s));
    return { match, {} };
}

} // namespace Peel
