// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judgment.h"

#include <QDate>

namespace Peel {

/// The units of the facts contract; a figure in another unit is no metric.
enum class Unit {
    Count,
    Percent,
    PercentChange,
    PercentagePoints,
    Per1000Population,
    Per1000Households,
    Per10000Population,
    Per100000Population,
    PerMillionPopulation,
    PerPerson,
    Gbp,
    GbpPerPersonPerDay,
    Seconds,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    SquareMiles,
    Miles,
    Rank
};
QString unitId(Unit unit);
std::optional<Unit> unitFromId(QStringView id);
/// For people, behind a number or in a subtitle: "per 1,000 population", "%".
QString unitName(Unit unit);
/// A figure as people read it: "131,113", "0.56%", "+0.2%", "£1,000,000", "8 min 52 s". `printed`
/// decides decimals.
QString spokenValue(double value, Unit unit, int decimals = -1);

enum class Scope { Force, National, Other };
QString scopeId(Scope scope);
std::optional<Scope> scopeFromId(QStringView id);

/// The time a figure is about. Open ones ("since April 2022", "10 yr change") have a label and no
/// dates.
struct Period
{
    QString label;
    QDate from;
    QDate to; // both inclusive; "as at" has from == to

    bool hasDates() const { return from.isValid() && to.isValid(); }

    bool operator==(const Period &) const = default;
};

/// One measured or planned figure that can be charted or compared.
struct Metric
{
    QString name; // what is measured, in the document's words, without period and scope
    QString measure; // id of data/reference/measures.json where known, else empty
    double value = 0; // in `unit`
    int decimals = 0; // as printed
    Unit unit = Unit::Count;
    std::optional<Period> period;
    Scope scope = Scope::Force;
    Evidence evidence;

    bool operator==(const Metric &) const = default;
};

} // namespace Peel
