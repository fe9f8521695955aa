// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// What a user typed, as a full-text expression of SQLite that cannot fail.
struct SearchExpression
{
    QString match; // empty where there is nothing to look for
    QString note; // a sentence where it was taken otherwise than it looks
};

/// Words, "a phrase", NOT word, word*; anything else is taken as plain words.
SearchExpression searchExpression(const QString &typed);

} // namespace Peel
