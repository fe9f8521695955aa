// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

namespace Peel {

class CompiledPattern;

/// What a pattern found, group by group; group 0 is the whole. Offsets count UTF-16 units from the
/// beginning of the text that was looked at, and are -1 for a group that took no part.
class PatternMatch
{
public:
    bool hasMatch() const { return !m_ends.isEmpty(); }

    bool hasCaptured(int group) const { return capturedStart(group) >= 0; }

    bool hasCaptured(QStringView name) const { return hasCaptured(groupNamed(name)); }

    qsizetype capturedStart(int group = 0) const;
    qsizetype capturedEnd(int group = 0) const;
    qsizetype capturedLength(int group = 0) const;
    QStringView capturedView(int group = 0) const;

    QString captured(int group = 0) const { return capturedView(group).toString(); }

    qsizetype capturedStart(QStringView name) const { return capturedStart(groupNamed(name)); }

    qsizetype capturedEnd(QStringView name) const { return capturedEnd(groupNamed(name)); }

    qsizetype capturedLength(QStringView name) const { return capturedLength(groupNamed(name)); }

    QStringView capturedView(QStringView name) const { return capturedView(groupNamed(name)); }

    QString captured(QStringView name) const { return captured(groupNamed(name)); }

    /// The last group that took part.
    int lastCapturedIndex() const { return static_cast<int>(m_ends.size() / 2) - 1; }

private:
    friend class CompiledPattern;
    friend class Pattern;
    friend class PatternMatches;

    int groupNamed(QStringView name) const;

    QString m_owned; // keeps a text alive that was given as a string
    QStringView m_text;
    const CompiledPattern *m_pattern = nullptr;
    QVarLengthArray<qsizetype, 12> m_ends; // begin and end of each group; empty without a match
};

/// The matches of a pattern in a text, one after the other; none touches the one before it.
class PatternMatches
{
public:
    bool hasNext() const { return m_next.hasMatch(); }

    PatternMatch next();

private:
    friend class Pattern;

    PatternMatch m_next;
};

/// A Perl-compatible regular expression over Unicode text, for rules: there are hundreds of them,
/// and a document meets most of them a few times and some of them thousands of times. It is
/// compiled when it is first used, once in a process for each expression, and turned into machine
/// code when it has been used enough to pay for that (docs/decisions/0010). May be used by several
/// threads.
class Pattern
{
public:
    enum Option {
        NoOption = 0,
        CaseInsensitiveOption = 1,
        MultilineOption = 2, // ^ and $ at line ends too
        DotMatchesEverythingOption = 4,
        UseUnicodePropertiesOption = 8 // \w, \d and \b know all letters and digits
    };
    Q_DECLARE_FLAGS(Options, Option)

    Pattern() = default;
    explicit Pattern(const QString &expression, Options options = NoOption);

    QString expression() const;
    /// False for an expression that is none; such a pattern never matches.
    bool isValid() const;

    /// The first match at or behind an offset. A text given as a view must outlive the match.
    PatternMatch match(const QString &text, qsizetype from = 0) const;
    PatternMatch match(QStringView text, qsizetype from = 0) const;
    PatternMatches globalMatch(const QString &text) const;
    PatternMatches globalMatch(QStringView text) const;

    bool isIn(QStringView text) const;
    /// Where the first match begins, -1 without one.
    qsizetype indexIn(QStringView text) const;
    int countIn(QStringView text) const;
    /// Where the last match ends, 0 without one.
    qsizetype lastEndIn(QStringView text) const;
    /// The text with every match replaced. In the replacement \1 … \9 stand for groups.
    QString replacedIn(const QString &text, QStringView replacement) const;

    /// The text with spaces over every match: all else keeps its place.
    QString blankedIn(const QString &text) const;

    QString removedFrom(const QString &text) const { return replacedIn(text, {}); }

    QStringList split(const QString &text, Qt::SplitBehavior behavior = Qt::KeepEmptyParts) const;

    /// The expression that matches this text and nothing else.
    static QString escape(QStringView text);

private:
    CompiledPattern *m_compiled = nullptr; // lives as long as the process
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Pattern::Options)

/// A pattern that takes capitals and small letters for the same.
inline Pattern caseless(const QString &expression)
{
    return Pattern(expression, Pattern::CaseInsensitiveOption);
}

} // namespace Peel
