// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/rule.h"

namespace Peel {

/// Adds the document's metrics to the facts.
void extractMetrics(Extraction &extraction);

std::vector<Rule> metricRules();

} // namespace Peel
