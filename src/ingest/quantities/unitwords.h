// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QStringView>

#include <optional>

namespace Peel {

/// The unit that the words behind a number say.
struct UnitBehind
{
    Unit unit = Unit::Count;
    double factor = 1; // "million", "minutes", "p"
    int shift = 0; // decimals that the factor adds: 2 for pence
    int length = 0; // of the words that stand at the number at once
    int baseFrom = 0; // words that stand apart, counted like `length`; none where baseTo is 0
    int baseTo = 0;
};

/// Reads what follows a number (or its currency sign and number, `money`). Nothing where the
/// letters make it no figure ("5G", "per 1,000 officers").
std::optional<UnitBehind> unitBehind(QStringView after, bool money);

} // namespace Peel
