// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/quantities/period.h"

#include <QString>

#include <optional>

namespace Peel {

/// "Current", "Latest 12 months", "Previous period", "Same period last year": a head that tells a
/// time by that of the whole table.
bool saysRelativeTime(const QString &head);

/// What such a head means in a table of that time; nothing where that is not sure.
std::optional<Period> relativeTime(const QString &head, const Period &whole);

} // namespace Peel
