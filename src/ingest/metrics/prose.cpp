// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose.h"

namespace Peel {

void extractProseMetrics(Extraction &, const std::vector<bool> &)
{
}

std::vector<Rule> proseMetricRules()
{
    return {};
}

} // namespace Peel
