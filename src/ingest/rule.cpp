// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rule.h"

#include "ingest/judgments/judgments.h"
#include "ingest/metrics/metrics.h"
#include "ingest/recognise/recognise.h"
#include "ingest/recommendations/recommendations.h"

namespace Peel {

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const auto &some :
        { headerRules(), judgmentRules(), remarkRules(), recommendationRules(), metricRules() })
        rules.insert(rules.end(), some.begin(), some.end());
    return rules;
}

} // namespace Peel
