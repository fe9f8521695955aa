// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/rule.h"

namespace Peel {

/// Adds the document's judgments to the facts, with what it says of comparing them, and notes
/// which question each block answers.
void extractJudgments(Extraction &extraction);

std::vector<Rule> judgmentRules();
/// What documents say of comparing their grades.
std::vector<Rule> remarkRules();

} // namespace Peel
