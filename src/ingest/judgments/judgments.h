// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/rule.h"

namespace Peel {

/// Adds the document's judgments to the facts.
void extractJudgments(Extraction &extraction);

std::vector<Rule> judgmentRules();

} // namespace Peel
