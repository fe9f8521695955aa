// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

namespace Peel::Prose {

/// The noun that is counted, and how it was found.
struct Counted
{
    QString noun;
    Phrase phrase; // only `end` where the noun was told elsewhere
    bool carried = false;
    int behind = 0; // the word where a predicate may begin
};

/// What a number counts: the noun behind it, in front of it, or told before. `action`: the number
/// is the object of a verb. Nothing where no plural noun is found.
std::optional<Counted> countedBy(const Sentence &sentence, const Clause &clause, const Lead &lead,
    bool action, const Context &context);

} // namespace Peel::Prose
