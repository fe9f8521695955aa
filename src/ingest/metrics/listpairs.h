// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "ingest/quantities/quantity.h"

#include <QString>

#include <vector>

namespace Peel {

/// One "label: figure" of an item.
struct ListPair
{
    QString label;
    Quantity quantity;
    QString noun; // behind the figure: "searches"
    TextRange range; // in the item
    bool bracketed = false; // "(12%)" behind the figure before it
    QString inside; // in the bracket before its figure: "national"
    bool of = false; // the 57 of "54 of 57"
    bool earlier = false; // "£0.9m, down from £1.4m in 2022/23": the second
    QString time; // behind the earlier figure
};

/// Label and figure by figure; nothing where the item is a sentence.
std::vector<ListPair> pairsOfItem(const QString &text);

} // namespace Peel
