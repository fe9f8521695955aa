// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/proseclause.h"

namespace Peel::Prose {

/// "312 fewer than in 2010", "6 incidents more per 1,000 population than the year before": how far
/// two figures are apart.
bool isDifference(const Sentence &sentence, const Clause &clause);

/// "5 percent up on the target", "3 percent short of the standard": how far something is from what
/// was wished.
bool isFromTarget(const Sentence &sentence, const Clause &clause);

} // namespace Peel::Prose
