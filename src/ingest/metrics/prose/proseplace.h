// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

namespace Peel::Prose {

/// Gives the figure its period and its scope: from its own clause, else from the words in front of
/// the sentence, else, where it repeats or answers another figure, from that one. Widens the words
/// it was read from to hold them.
void placeFigure(
    Figure &figure, const Sentence &sentence, const Clause &clause, const Context &context);

/// "33 percent of officers and 61 percent of staff in March 2020": a time told behind the last of
/// some figures is that of all.
void shareTimes(std::vector<Figure> &figures, const Sentence &sentence);

/// The last period with dates that a sentence is about.
std::optional<Period> lastTimeOf(const Sentence &sentence);

} // namespace Peel::Prose
