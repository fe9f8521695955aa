// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

#include <optional>

namespace Peel::Prose {

/// "29 forces were judged good", "two as outstanding": the number counts forces by their grade,
/// also in words.
bool countsForcesByGrade(const Sentence &sentence, const Clause &clause);

/// So many forces with a grade.
std::optional<Figure> readForcesByGrade(const Sentence &, const Clause &, const Context &);

} // namespace Peel::Prose
