// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

#include <QString>

namespace Peel::Prose {

/// What the change of this clause is counted from, as its name tells it: " on the previous year",
/// " since 2019"; empty where the clause does not say.
QString comparisonOf(const Sentence &sentence, const Clause &clause);

/// "more than the national average" behind word `from` compares places, not times.
bool comparesPlaces(const Sentence &sentence, int from, const Context &context);

} // namespace Peel::Prose
