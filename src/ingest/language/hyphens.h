// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Peel {

/// Decides what becomes of a hyphen at the end of a line. Most of them belong to the word
/// ("anti-social"), so a hyphen goes only where the document itself writes the joined form, and not
/// the hyphenated one, within a line; or where what follows is the tail of a word and no word
/// ("rela-tionship"). A document that breaks words all along is believed to have broken every one
/// whose first part is no word of its own ("pro-gramme", but "body-worn").
class Hyphens
{
public:
    /// A word that stands whole within a line.
    void learn(const QString &word);
    /// A line of running text; `hyphenated`: a hyphen ends it.
    void learnLine(bool hyphenated);
    /// Whether "`left`" + "`right`" is to be written without the hyphen that `left` ends in.
    bool joins(const QString &left, const QString &right) const;

private:
    bool breaksWords() const;
    bool isBrokenPart(const QString &left, const QString &right) const;

    QSet<QString> m_words;
    QSet<QString> m_parts; // of compounds within a line: "body", "worn"
    int m_lines = 0;
    int m_hyphenated = 0;
};

} // namespace Peel
