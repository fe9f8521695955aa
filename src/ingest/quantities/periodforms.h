// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/language/hints.h"
#include "ingest/language/pattern.h"
#include "ingest/quantities/period.h"

#include <optional>

namespace Peel {

/// What a form says: a time, and the later of the two that a span or a comparison is between.
struct PeriodReading
{
    Period period;
    Period later = {};
};

/// One way to name a time: what it looks like and what it means. Nothing where the words only look
/// like one.
struct Form
{
    Pattern look;
    std::optional<PeriodReading> (*mean)(const PatternMatch &match);
    QStringView needs = {}; // words without which it is not there, as of Hints
    bool spoken = false; // may hold no year
};

/// "2014 to 2016", its years captured as `a` and `b`; nothing where they do not follow each other.
std::optional<PeriodReading> spanOfYears(const PatternMatch &match);

/// The ways in which documents name a time.
const HintedTable<Form> &periodForms();

} // namespace Peel
