// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosesentence.h"

#include <vector>

namespace Peel::Prose {

/// "The rates for burglary and robbery were 6 and 9 percent respectively" as the two sentences that
/// it joins; any other sentence as it is.
std::vector<Sentence> partsOf(const Sentence &sentence);

} // namespace Peel::Prose
