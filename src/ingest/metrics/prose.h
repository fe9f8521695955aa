// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/rule.h"

namespace Peel {

/// Metrics told in sentences of paragraphs, list items and footnotes. Block `taken[i]` was read by
/// another extractor.
void extractProseMetrics(Extraction &extraction, const std::vector<bool> &taken);

std::vector<Rule> proseMetricRules();

} // namespace Peel
