// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosesentence.h"

namespace Peel::Prose {

/// The word behind the town or district named at `i` ("Plymouth", "Stoke-on-Trent", "North Herts");
/// `i` where none stands there. Towns and districts are those of the reference table.
int afterTown(const Sentence &sentence, int i);

/// "in Plymouth", "across North Herts" at `i`.
bool isInTown(const Sentence &sentence, int i);

/// "Plymouth saw 12,000", "and Exeter 9,000" at `i`: the figure is the town's.
bool isTownsOwn(const Sentence &sentence, int i);

} // namespace Peel::Prose
