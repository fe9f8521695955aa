// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/blank.h"
#include "ingest/language/compiledpattern.h"

namespace Peel {
namespace {

/// A replacement with what its \1 … \9 stand for.
QString filledIn(QStringView replacement, const PatternMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool group = replacement.at(i) == u'\\' && i + 1 < replacement.size()
            && replacement.at(i + 1) >= u'1' && replacement.at(i + 1) <= u'9';
        if (group)
            text += match.capturedView(replacement.at(++i).digitValue());
        else
            text += replacement.at(i);
    }
    return text;
}

} // namespace

qsizetype PatternMatch::capturedStart(int group) const
{
    return group >= 0 && 2 * group < m_ends.size() ? m_ends[2 * group] : -1;
}

qsizetype PatternMatch::capturedEnd(int group) const
{
    return group >= 0 && 2 * group < m_ends.size() ? m_ends[2 * group + 1] : -1;
}

qsizetype PatternMatch::capturedLength(int group) const
{
    return capturedEnd(group) - capturedStart(group);
}

QStringView PatternMatch::capturedView(int group) const
{
    const qsizetype start = capturedStart(group);
    return start < 0 ? QStringView() : m_text.mid(start, capturedLength(group));
}

int PatternMatch::groupNamed(QStringView name) const
{
    return m_pattern ? m_pattern->groupNamed(name) : -1;
}

PatternMatch PatternMatches::next()
{
    PatternMatch current = m_next;
    m_next.m_pattern->findNext(m_next);
    return current;
}

Pattern::Pattern(const QString &expression, Options options)
    : m_compiled(CompiledPattern::of(expression, options))
{
}

QString Pattern::expression() const
{
    return m_compiled ? m_compiled->expression() : QString();
}

bool Pattern::isValid() const
{
    return m_compiled && m_compiled->isValid();
}

PatternMatch Pattern::match(const QString &text, qsizetype from) const
{
    PatternMatch match;
    match.m_owned = text;
    match.m_text = match.m_owned;
    match.m_pattern = m_compiled;
    if (m_compiled)
        m_compiled->find(match, from);
    return match;
}

PatternMatch Pattern::match(QStringView text, qsizetype from) const
{
    PatternMatch match;
    match.m_text = text;
    match.m_pattern = m_compiled;
    if (m_compiled)
        m_compiled->find(match, from);
    return match;
}

PatternMatches Pattern::globalMatch(const QString &text) const
{
    PatternMatches matches;
    matches.m_next = match(text);
    return matches;
}

PatternMatches Pattern::globalMatch(QStringView text) const
{
    PatternMatches matches;
    matches.m_next = match(text);
    return matches;
}

bool Pattern::isIn(QStringView text) const
{
    return indexIn(text) >= 0;
}

qsizetype Pattern::indexIn(QStringView text) const
{
    const size_t *places = nullptr;
    const bool found = m_compiled && m_compiled->find(text, 0, 0, places) > 0;
    return found ? static_cast<qsizetype>(places[0]) : -1;
}

int Pattern::countIn(QStringView text) const
{
    int count = 0;
    for (PatternMatches matches = globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

qsizetype Pattern::lastEndIn(QStringView text) const
{
    qsizetype end = 0;
    for (PatternMatches matches = globalMatch(text); matches.hasNext();)
        end = matches.next().capturedEnd();
    return end;
}

QString Pattern::blankedIn(const QString &text) const
{
    QString blanked = text;
    for (PatternMatches matches = globalMatch(text); matches.hasNext();) {
        const PatternMatch match = matches.next();
        blank(blanked, match.capturedStart(), match.capturedEnd());
    }
    return blanked;
}

QString Pattern::replacedIn(const QString &text, QStringView replacement) const
{
    PatternMatches matches = globalMatch(text);
    if (!matches.hasNext())
        return text;
    QString changed;
    qsizetype end = 0;
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        changed += QStringView(text).mid(end, match.capturedStart() - end);
        changed += filledIn(replacement, match);
        end = match.capturedEnd();
    }
    return changed += QStringView(text).mid(end);
}

QStringList Pattern::split(const QString &text, Qt::SplitBehavior behavior) const
{
    QStringList parts;
    const auto add = [&](QStringView part) {
        if (!part.isEmpty() || behavior == Qt::KeepEmptyParts)
            parts.append(part.toString());
    };
    qsizetype end = 0;
    for (PatternMatches matches = globalMatch(text); matches.hasNext();) {
        const PatternMatch match = matches.next();
        add(QStringView(text).mid(end, match.capturedStart() - end));
        end = match.capturedEnd();
    }
    add(QStringView(text).mid(end));
    return parts;
}

QString Pattern::escape(QStringView text)
{
    QString escaped;
    for (const QChar c : text) {
        const bool plain = c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
        if (!plain)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace Peel
