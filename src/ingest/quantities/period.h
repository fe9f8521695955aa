// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/sentences.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// A time named in a text.
struct PeriodMention
{
    TextRange range;
    Period period; // open ones ("since April 2022", "last year", "10 yr change") without dates
    /// Where it joins two times ("2018/19 to 2019/20", "12 months to … against 12 months to …"):
    /// the later one, which a change is counted to, under the whole one's label. Else without
    /// dates.
    Period later = {};
};

/// The times of a text in their order: "12 months to 30 June 2015", "2019/20", "as at 30 June
/// 2015", "Nov-21", "in 2018", "between April and June 2020", "year ending March 2022". A bare year
/// inside a statute's or plan's name is none.
std::vector<PeriodMention> periodsIn(QStringView text);

/// The whole text as one period: a table head, a row label, a panel's line. "April" and "Q1" alone
/// have a label only: the year stands elsewhere.
std::optional<Period> periodOf(QStringView text);

/// "April", "Apr", "Q1" made whole by a year's period: the month of that year (of its financial
/// year where it runs from April to March).
std::optional<Period> partOfYear(QStringView part, const Period &year);

/// "April to September", "between October and December" without a year somewhere in a text: those
/// months of `year`. Nothing where the text names none, where they have a year of their own, or
/// where they do not lie in the year.
std::optional<Period> monthsOfYear(QStringView text, const Period &year);

} // namespace Peel
