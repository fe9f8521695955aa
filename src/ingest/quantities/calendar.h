// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/metric.h"
#include "ingest/language/pattern.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace Peel {

/// A regular expression, blind to case, in which {month}, {day}, {year}, {date} (with a year),
/// {part} (a date that may lack its year), {financial} ("2019/20"), {twoyears} ("19/20") and
/// {number} ("six", "12") stand for the words of the calendar.
Pattern calendarExpression(QLatin1StringView pattern);

/// 1 … 12 for "Nov", "november", "Sept."; 0 for anything else.
int monthOf(QStringView word);

/// What a {part} or {date} says; parts it does not say are 0. Nothing for "40/13/2020".
std::optional<PartialDate> dateOf(QStringView words);

/// The first year of "2019/20", "2019-2020", "FY 2019–20", "19/20"; 0 where the second is not the
/// next one.
int financialYearOf(QStringView words);

/// The number that a small word or numeral says: "six", "twelve", "12"; 0 otherwise.
int smallNumber(QStringView word);

/// The whole of a month, of a year from January, of a financial year from April; without a label.
Period monthPeriod(int year, int month);
Period calendarYear(int year);
Period financialYear(int firstYear);

} // namespace Peel
