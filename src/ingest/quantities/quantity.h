// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/sentences.h"
#include "ingest/quantities/period.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// A figure with a unit as it stands in running text or a cell. Dates, years, ages and reference
/// numbers are none.
struct Quantity
{
    TextRange range; // with sign, currency, magnitude and the unit words that follow at once
    TextRange digits; // the number alone
    TextRange
        base; // unit words that stand apart: "per million" of "79 OCGs per million"; else empty
    double value = 0; // in `unit`
    int decimals = 0; // as printed
    Unit unit = Unit::Count;
    bool bound = false; // "over", "at least", "nearly"
    QString hedge; // the word that makes it one, and "around", "approximately"
    int direction = 0; // +1 "up", "increase of", -1 "down", "fewer", where it stands at the number
    bool signPrinted = false;
    bool inWords = false; // "two hubs"
};

/// The figures of a text in their order: 131,113 · 0.56% · £1.1 million · 50p per person per day ·
/// 00:08:52 · 12th of 43 … A range ("20–25%") gives none; "54 of 57" gives two. A percent that a
/// word or a printed sign makes a change ("fell by 21 percent", "+4.5%") is a signed
/// Unit::PercentChange.
std::vector<Quantity> quantitiesIn(QStringView text);
/// The same where periodsIn(text) is known.
std::vector<Quantity> quantitiesIn(QStringView text, const std::vector<PeriodMention> &periods);

/// The whole of a table cell as one figure; nothing for "n/a", "-", ".." and words.
/// `headUnit`: what the head says the cells are (%, h:mm:ss); money in thousands or millions comes
/// as Unit::Gbp with `scale`.
std::optional<Quantity> quantityOfCell(
    QStringView cell, std::optional<Unit> headUnit = {}, double scale = 1);

/// The unit that a head, caption or label gives its figures: "% of calls", "(£000s)",
/// "per 1,000 population", "(hh:mm:ss)", "Number of outcomes".
struct UnitWords
{
    Unit unit = Unit::Count;
    double scale = 1; // "£000s": 1000
    TextRange range; // the words that say so
    bool listed = true; // false for "per 1,000 officers": no unit of the contract
};

std::optional<UnitWords> unitWordsIn(QStringView head);

} // namespace Peel
