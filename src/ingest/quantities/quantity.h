// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "ingest/language/sentences.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// A figure with a unit as it stands in running text or a cell. Dates, years, ages and reference
/// numbers are none.
struct Quantity
{
    TextRange range; // with sign, currency and unit words
    double value = 0; // in `unit`
    int decimals = 0; // as printed
    Unit unit = Unit::Count;
    bool bound = false; // "over", "at least", "nearly"
    QString hedge; // the word that makes it one
    int direction = 0; // +1 "up", "increase of", -1 "down", "fewer", where it stands at the number
    bool signPrinted = false;
};

/// The figures of a text in their order: 131,113 · 0.56% · £1.1 million · 50p per person per day ·
/// 00:08:52 · 12th of 43 … A range ("20–25%") gives none; "54 of 57" gives two.
std::vector<Quantity> quantitiesIn(QStringView text);

/// The whole of a table cell as one figure; nothing for "n/a", "-", ".." and words.
/// `headUnit`: what the head says the cells are (%, £000s, h:mm:ss).
std::optional<Quantity> quantityOfCell(QStringView cell, std::optional<Unit> headUnit = {});

} // namespace Peel
