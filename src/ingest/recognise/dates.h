// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/sentences.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// A date named in a text.
struct DateMention
{
    TextRange range; // of the date itself, weekday and time of day left out
    PartialDate date;
};

/// The dates of a text in their order, day before month as in Britain: "02/03/2017", "7 March
/// 2019", "27th November 2014", "Wednesday 06 December 2023", "26 NOVEMBER 2018", "7 Mar 2019",
/// "March 7, 2019", "2022-11-25", "February 2016". Bare years, day and month without a year, and
/// dates that no calendar has are left out.
std::vector<DateMention> datesIn(QStringView text);

/// The date of a text that is nothing but one: weekday, time of day and a few label words may stand
/// around it ("07:30 07/02/2020", "Published on: 7 March 2019", "Today (Wednesday 06 December
/// 2023)").
std::optional<PartialDate> dateAlone(QStringView text);

} // namespace Peel
