// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgments.h"

namespace Peel {

void extractJudgments(Extraction &)
{
}

std::vector<Rule> judgmentRules()
{
    return {};
}

} // namespace Peel
