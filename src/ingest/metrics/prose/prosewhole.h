// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

#include <QString>

namespace Peel::Prose {

/// What a share is of.
struct Whole
{
    QString said; // empty where nothing says it
    Phrase noun; // read behind the number; only `end` where the whole was told elsewhere
    bool told = false; // elsewhere
};

/// The whole of the share of this clause, said behind it, in front of it or in what was told
/// before. `object`: a verb stands before the share.
Whole wholeOf(const Sentence &sentence, const Clause &clause, const Lead &lead, bool object,
    const Context &context);

} // namespace Peel::Prose
