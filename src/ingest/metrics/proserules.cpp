// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose.h"

namespace Peel {

std::vector<Rule> proseMetricRules()
{
    return {};
}

} // namespace Peel
