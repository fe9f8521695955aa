// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchexpression.h"

#include "domain/vocabulary.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int usualDistance = 10; // words, for NEAR without a number

struct Token
{
    enum class Kind { Word, Phrase, And, Or, Not, Near, NearOpen, Close };
    Kind kind = Kind::Word;
    QString text;
    int at = 0; // in what was typed
    int distance = usualDistance; // of Near
};

/// What did not fit, and where.
struct Misfit
{
    QString note;
    int at = 0;
};

/// One alternative of a term.
struct Atom
{
    QString match; // an FTS5 expression
    QString text; // for people
    QStringList also;
};

struct Group
{
    std::vector<Atom> any;
    bool unwanted = false;
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
    typed.replace(QChar(u'\0'), u' ');
    return typed;
}

/// An FTS5 string: nothing in it is an operator.
QString quoted(QString text, bool prefix = false)
{
    text.remove(u'"');
    while (text.endsWith(u'*'))
        text.chop(1);
    return u"\"%1\"%2"_s.arg(text, prefix ? u"*"_s : QString());
}

/// Other words for a word or phrase, by the lists of the domain.
class Synonyms
{
public:
    Synonyms()
    {
        for (const SynonymGroup &group : Vocabulary::builtIn().synonyms()) {
            for (const QString &word : group.words)
                m_groups[keyOf(word)] += group.words;
        }
    }

    QStringList of(const QString &text) const
    {
        QStringList others = m_groups.value(keyOf(text));
        others.removeIf([&](const QString &word) { return keyOf(word) == keyOf(text); });
        others.removeDuplicates();
        return others;
    }

private:
    static QString keyOf(const QString &word)
    {
        QString key = word.toLower().simplified();
        return key.replace(u'-', u' ').replace(u'’', u'\'');
    }

    QHash<QString, QStringList> m_groups;
};

std::vector<Token> tokensOf(const QString &typed)
{
    static const QRegularExpression token(
        u"\"([^\"]*)\"|(NEAR)\\(|(NEAR)(?:/(\\d{1,3}))?(?=\\s|$)|(\\))|([^\\s\"()]+)"_s);
    static const QHash<QString, Token::Kind> words { { u"AND"_s, Token::Kind::And },
        { u"OR"_s, Token::Kind::Or }, { u"NOT"_s, Token::Kind::Not } };
    std::vector<Token> tokens;
    auto matches = token.globalMatch(typed);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Token next;
        next.at = static_cast<int>(match.capturedStart());
        next.text = match.captured();
        if (match.hasCaptured(1)) {
            next.kind = Token::Kind::Phrase;
            next.text = match.captured(1).simplified();
        } else if (match.hasCaptured(2)) {
            next.kind = Token::Kind::NearOpen;
        } else if (match.hasCaptured(3)) {
            next.kind = Token::Kind::Near;
            if (match.hasCaptured(4))
                next.distance = match.captured(4).toInt();
        } else if (match.hasCaptured(5)) {
            next.kind = Token::Kind::Close;
        } else {
            next.kind = words.value(match.captured(6), Token::Kind::Word);
        }
        tokens.push_back(std::move(next));
    }
    return tokens;
}

/// Puts the tokens together; stops at the first that does not fit.
class Parser
{
public:
    Parser(std::vector<Token> tokens, bool synonyms)
        : m_tokens(std::move(tokens))
        , m_withSynonyms(synonyms)
    {
    }

    std::optional<Misfit> parse()
    {
        while (m_at < m_tokens.size()) {
            if (const auto misfit = step())
                return misfit;
        }
        if (m_pending)
            return Misfit { u"%1 stands without a word behind it"_s.arg(m_pending->text),
                m_pending->at };
        const bool wanted = std::any_of(
            m_groups.begin(), m_groups.end(), [](const Group &group) { return !group.unwanted; });
        if (!m_groups.empty() && !wanted)
            return Misfit { u"NOT needs a word that is wanted beside it"_s, 0 };
        return std::nullopt;
    }

    const std::vector<Group> &groups() const { return m_groups; }

private:
    std::optional<Misfit> step()
    {
        const Token token = m_tokens[m_at++];
        switch (token.kind) {
        case Token::Kind::Word:
        case Token::Kind::Phrase:
            if (holdsWord(token.text))
                place(atomOf(token));
            return std::nullopt;
        case Token::Kind::NearOpen:
            return nearGroup(token);
        case Token::Kind::Close:
            return std::nullopt;
        case Token::Kind::Not:
            if (m_pending && m_pending->kind != Token::Kind::And)
                return Misfit { u"%1 stands without a word behind it"_s.arg(m_pending->text),
                    m_pending->at };
            m_pending = token;
            return std::nullopt;
        case Token::Kind::And:
        case Token::Kind::Or:
        case Token::Kind::Near:
            if (m_groups.empty() || m_pending)
                return Misfit { u"%1 stands without a word before it"_s.arg(token.text), token.at };
            m_pending = token;
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// NEAR(two words, 5)
    std::optional<Misfit> nearGroup(const Token &open)
    {
        QStringList parts;
        QStringList words;
        int distance = usualDistance;
        while (m_at < m_tokens.size() && m_tokens[m_at].kind != Token::Kind::Close) {
            const Token &token = m_tokens[m_at++];
            QString text = token.text;
            const bool comma = text.endsWith(u',');
            if (comma)
                text.chop(1);
            bool number = false;
            const int value = text.remove(u',').toInt(&number);
            if (number && m_at < m_tokens.size() && m_tokens[m_at].kind == Token::Kind::Close
                && parts.size() > 1) {
                distance = value;
                continue;
            }
            if (holdsWord(text)) {
                parts.append(quoted(text, text.endsWith(u'*')));
                words.append(text);
            }
        }
        if (m_at == m_tokens.size())
            return Misfit { u"NEAR( has no closing bracket"_s, open.at };
        ++m_at;
        if (parts.isEmpty())
            return std::nullopt;
        place(nearOf(parts, words.join(u" near "_s), distance));
        return std::nullopt;
    }

    static Atom nearOf(const QStringList &parts, const QString &text, int distance)
    {
        return { u"NEAR(%1, %2)"_s.arg(parts.join(u' ')).arg(distance), text, {} };
    }

    Atom atomOf(const Token &token) const
    {
        static const Synonyms synonyms;
        const bool phrase = token.kind == Token::Kind::Phrase;
        const bool prefix = !phrase && token.text.endsWith(u'*');
        Atom atom { quoted(token.text, prefix), token.text, {} };
        if (phrase)
            atom.text = u"“%1”"_s.arg(token.text);
        if (prefix)
            atom.text = QString(token.text).remove(u'*') + u'…';
        if (m_withSynonyms && !prefix)
            atom.also = synonyms.of(token.text);
        return atom;
    }

    void place(Atom atom)
    {
        const std::optional<Token> before = std::exchange(m_pending, std::nullopt);
        const auto kind = before ? before->kind : Token::Kind::And;
        if (kind == Token::Kind::Or && !m_groups.back().unwanted) {
            m_groups.back().any.push_back(std::move(atom));
        } else if (kind == Token::Kind::Near && m_groups.back().any.size() == 1) {
            Atom &first = m_groups.back().any.front();
            first = nearOf({ first.match, atom.match }, first.text + u" near "_s + atom.text,
                before->distance);
        } else {
            m_groups.push_back({ { std::move(atom) }, kind == Token::Kind::Not });
        }
    }

    std::vector<Token> m_tokens;
    bool m_withSynonyms;
    std::size_t m_at = 0;
    std::optional<Token> m_pending; // an operator that waits for what follows
    std::vector<Group> m_groups;
};

QString matchOf(const Group &group)
{
    QStringList any;
    for (const Atom &atom : group.any) {
        any.append(atom.match);
        if (!group.unwanted) {
            for (const QString &other : atom.also)
                any.append(quoted(other));
        }
    }
    return any.size() == 1 ? any.front() : u"(%1)"_s.arg(any.join(u" OR "_s));
}

SearchTerm termOf(const Group &group)
{
    SearchTerm term;
    QStringList texts;
    for (const Atom &atom : group.any) {
        texts.append(atom.text);
        if (!group.unwanted)
            term.also += atom.also;
    }
    term.text = texts.join(u" or "_s);
    term.unwanted = group.unwanted;
    return term;
}

SearchExpression expressionOf(const std::vector<Group> &groups)
{
    SearchExpression expression;
    QStringList wanted;
    QStringList unwanted;
    for (const Group &group : groups) {
        (group.unwanted ? unwanted : wanted).append(matchOf(group));
        expression.terms.append(termOf(group));
    }
    expression.match = wanted.join(u" AND "_s);
    if (!unwanted.isEmpty())
        expression.match = u"(%1) NOT (%2)"_s.arg(expression.match, unwanted.join(u" OR "_s));
    return expression;
}

SearchExpression plainWords(const QString &typed, const Misfit &misfit, bool synonyms)
{
    QString text = typed;
    for (const QChar mark : { u'"', u'(', u')', u',' })
        text.replace(mark, u' ');
    std::vector<Token> tokens;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        tokens.push_back({ Token::Kind::Word, word, 0, usualDistance });
    Parser parser(std::move(tokens), synonyms);
    parser.parse();
    SearchExpression expression = expressionOf(parser.groups());
    expression.note = misfit.note + u"; searched for the words as they are."_s;
    expression.noteAt = misfit.at;
    return expression;
}

} // namespace

SearchExpression searchExpression(const QString &typed, bool synonyms)
{
    const QString text = straightened(typed);
    if (text.count(u'"') % 2 == 1)
        return plainWords(text,
            { u"A quotation mark is open"_s, static_cast<int>(text.lastIndexOf(u'"')) }, synonyms);
    Parser parser(tokensOf(text), synonyms);
    if (const auto misfit = parser.parse())
        return plainWords(text, *misfit, synonyms);
    return expressionOf(parser.groups());
}

} // namespace Peel
