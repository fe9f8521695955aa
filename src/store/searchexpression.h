// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Peel {

/// One thing that is searched for.
struct SearchTerm
{
    QString text; // "training", "“what works”", "train…", "abuse near risk"
    bool unwanted = false; // behind NOT
    QStringList also; // other words for it that were searched for as well

    bool operator==(const SearchTerm &) const = default;
};

/// What a user typed, as a full-text expression of SQLite that cannot fail.
struct SearchExpression
{
    QString match; // empty where there is nothing to look for
    QString note; // a sentence where it was taken otherwise than it looks
    int noteAt = -1; // where in what was typed, UTF-16 units
    QList<SearchTerm> terms; // in the order typed
};

/// Words (all of them), "a phrase", word*, NOT word, one OR another, NEAR(two words, 5), one NEAR
/// another; AND may be written out. The operators are in capitals. Anything that does not fit is
/// explained and taken as plain words. With `synonyms`, other words of the domain count as well.
SearchExpression searchExpression(const QString &typed, bool synonyms = false);

} // namespace Peel
