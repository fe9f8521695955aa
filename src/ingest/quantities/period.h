// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "ingest/language/sentences.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// A time named in a text.
struct PeriodMention
{
    TextRange range;
    Period period; // open ones ("since April 2022", "last year", "10 yr change") without dates
};

/// The times of a text in their order: "12 months to 30 June 2015", "2019/20", "as at 30 June
/// 2015", "Nov-21", "in 2018", "between April and June 2020", "year ending March 2022". A bare year
/// inside a statute's or plan's name is none.
std::vector<PeriodMention> periodsIn(QStringView text);

/// The whole text as one period: a table head, a row label, a panel's line.
std::optional<Period> periodOf(QStringView text);

} // namespace Peel
