// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/language/pattern.h"
#include "ingest/quantities/number.h"
#include "ingest/quantities/quantity.h"

#include <optional>

namespace Peel {

/// A number of a text with what stands around it: its sign, currency and direction, its unit. Empty
/// where it is a misprint or of no unit that is kept.
std::optional<Quantity> quantityAt(QStringView text, const Number &number);

/// The seconds of the groups h, m and s of a match.
Quantity duration(const PatternMatch &match);

/// Where a group of a match stands; the whole match for no name.
TextRange captured(const PatternMatch &match, const QString &name = {});

/// A value in thousands, millions or pence in full, without what multiplying adds behind the point.
double inUnits(double value, double factor);

} // namespace Peel
