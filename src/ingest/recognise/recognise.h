// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/ingest.h"
#include "ingest/rule.h"

namespace Peel {

/// Finds the document's type, force, round, publisher and dates, each with the words that decided
/// it.
void recogniseHeader(Extraction &extraction, const HeaderOverrides &overrides);

std::vector<Rule> headerRules();

} // namespace Peel
