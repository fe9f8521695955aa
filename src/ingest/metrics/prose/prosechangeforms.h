// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosechangebase.h"
#include "ingest/metrics/prose/prosefigure.h"

#include <optional>

namespace Peel::Prose {

/// A sign and the words that are changed; no words where "this" or nothing stands for them.
struct Changed
{
    int sign = 0;
    QString measure;
    bool planned = false; // "expects to lose"
    int last = 0; // first word not read
    bool aim = false; // "the priority to reduce"
    bool again = false; // what was just said to change
};

/// What the figure of a clause says to have changed, by a noun, a comparative or a verb beside it.
/// `counted`: the figure is a count or a duration, which only few of these forms take.
std::optional<Changed> changedIn(const Sentence &s, const Clause &clause, const Lead &lead,
    const Context &context, bool counted);

} // namespace Peel::Prose
