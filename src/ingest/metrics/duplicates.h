// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"

namespace Peel {

/// A figure told twice in the same measure, unit, scope and period becomes one fact, from the
/// clearest place: table, panel, list, prose. Rounded repeats have another value and stay.
void removeRepeatedMetrics(Extraction &extraction);

} // namespace Peel
