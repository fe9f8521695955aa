// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviewmodel.h"

#include <QStringList>

namespace Peel {

/// What the list of readings is to show, and what waits besides.
struct ReviewListing
{
    QList<ReviewRow> rows; // those around the wanted one, where there are too many
    qsizetype total = 0; // readings that the list could show
    QList<ReviewItem> waiting;
};

/// The readings of a library that hold all `words`, blind to case. `wanted`: the fact that is to be
/// among them. May be called on another thread: a library may have a hundred thousand facts.
ReviewListing reviewListing(
    const LibraryFacts &facts, ReviewWish wish, const QStringList &words, qint64 wanted);

} // namespace Peel
