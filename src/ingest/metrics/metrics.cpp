// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/metrics.h"

namespace Peel {

void extractMetrics(Extraction &)
{
}

std::vector<Rule> metricRules()
{
    return {};
}

} // namespace Peel
