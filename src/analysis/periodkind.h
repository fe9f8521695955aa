// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QString>

#include <optional>

namespace Peel {

/// How long the time is that a figure is about. Figures of different kinds share no line.
enum class PeriodKind { Undated, Instant, Month, Quarter, HalfYear, Year, Longer, Other };
PeriodKind periodKindOf(const std::optional<Period> &period);

/// "by year", "by month", …; empty for Undated.
QString periodKindName(PeriodKind kind);

/// How many months a period of this kind is long; 0 where that is not fixed.
int monthsOf(PeriodKind kind);

/// A short name of a dated period for axes: "2019–20", "Nov 2021", "30 Jun 2015"; else its label.
QString periodAxisLabel(const Period &period);

/// The period of the same length that follows.
Period periodAfter(const Period &period, PeriodKind kind);

} // namespace Peel
