// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Peel::Pdf {

/// Decides what becomes of a hyphen at the end of a line. Most of them belong to the word
/// ("anti-social"), so a hyphen goes only where the document itself writes the joined form, and not
/// the hyphenated one, within a line; or where what follows is the tail of a word and no word
/// ("rela-tionship").
class Hyphens
{
public:
    /// A word that stands whole within a line.
    void learn(const QString &word);
    /// Whether "`left`" + "`right`" is to be written without the hyphen that `left` ends in.
    bool joins(const QString &left, const QString &right) const;

private:
    QSet<QString> m_words;
};

} // namespace Peel::Pdf
