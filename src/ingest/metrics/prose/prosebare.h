// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

namespace Peel::Prose {

/// "a decrease of 12 incidents", "with 68 instances recorded", "1,321 offences" behind "Hate crime
/// has increased": adds what they are of, which stands before, to a name that does not say it.
void explainBareNoun(
    Figure &figure, const Sentence &sentence, const Clause &clause, const Context &context);

} // namespace Peel::Prose
