// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/rule.h"

namespace Peel {

/// What the sentences of one block tell.
struct ProseMetrics
{
    std::vector<Metric> metrics;
    std::vector<Rejection> rejections;
};

/// Of each block, be it read by another extractor or not: those of paragraphs, list items and
/// footnotes.
std::vector<ProseMetrics> proseMetricsOf(const Extraction &extraction);

/// Adds them to the facts, but for blocks that another extractor has taken. Those behind the end of
/// `taken` are free.
void addProseMetrics(
    Extraction &extraction, std::vector<ProseMetrics> &&prose, const std::vector<bool> &taken);

std::vector<Rule> proseMetricRules();

} // namespace Peel
