// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

namespace Peel::Prose {

constexpr const char *levelRule = "metric.prose.level";

/// The figure with the name of what it is the level of; a generic phrase ("the rate") or none takes
/// that of the figure before. Nothing where neither says it.
std::optional<Figure> namedLevel(
    Figure figure, const Sentence &sentence, const Phrase &phrase, const Context &context);

/// "a satisfaction rate of 83 percent", "capital costs of £4 million": `of` stands at that word.
std::optional<Figure> levelOfNoun(const Sentence &sentence, const Clause &clause, int of,
    const Lead &lead, const Context &context);

} // namespace Peel::Prose
