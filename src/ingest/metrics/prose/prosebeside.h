// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

namespace Peel::Prose {

/// "…, 190 more than a year earlier": how much the figure just told has grown.
bool isMoreThanBefore(const Sentence &sentence, const Clause &clause);
std::optional<Figure> readMoreThanBefore(const Sentence &, const Clause &, const Context &);

/// "Harassment made up 5,208 of these."
std::optional<Figure> readPartOfThese(const Sentence &, const Clause &, const Context &);

} // namespace Peel::Prose
