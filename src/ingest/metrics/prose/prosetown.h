// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosesentence.h"

namespace Peel::Prose {

/// The word behind the town or district named at `i` ("Plymouth", "North Herts"); `i` where none
/// stands there. Only what looks like an English or Welsh place: others may be units or schemes.
int afterTown(const Sentence &sentence, int i);

/// "in Plymouth", "across North Herts" at `i`.
bool isInTown(const Sentence &sentence, int i);

} // namespace Peel::Prose
