// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/worddifference.h"

#include <QList>
#include <QString>

#include <optional>

namespace Peel {

/// A sentence with its place.
struct Said
{
    qint64 document = 0;
    int page = 0; // 0 without pages
    int start = 0; // code points into the document's plain text
    int end = 0;
    QString text;

    bool operator==(const Said &) const = default;
};

/// A sentence of one text and what it is in the other.
struct SentencePair
{
    enum class Kind { Same, Reworded, OnlyBefore, OnlyAfter };
    Kind kind = Kind::Same;
    std::optional<Said> before; // absent of OnlyAfter
    std::optional<Said> after; // absent of OnlyBefore
    QList<WordRun> words; // of Reworded: what changed
    bool foundAgain = false; // the later sentence itself says that it was found before

    bool operator==(const SentencePair &) const = default;
};

/// Each sentence of both texts once, in the order of the later text; one that is only in the
/// earlier text stands behind the one it followed there. Sentences may have moved.
QList<SentencePair> textDifference(const QList<Said> &before, const QList<Said> &after);

/// Two sentences that share this much of their words are one, reworded.
constexpr double rewordedLikeness = 0.6;

} // namespace Peel
