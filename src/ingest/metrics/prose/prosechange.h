// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosesentence.h"

namespace Peel::Prose {

/// +1 "rose", "increased", "climbing", -1 "fell", "reduced"; 0 for any other word.
int signOfVerb(const QString &lower);

/// +1 "increase", "growth", -1 "reduction", "fall"; 0 for any other word.
int signOfNoun(const QString &lower);

/// +1 "more", "higher", -1 "fewer", "lower"; 0 for any other word.
int signOfComparative(const QString &lower);

/// What a change is counted from, as its name tells it: " on the previous year", " since 2019";
/// empty where words [from, to) do not say.
QString comparisonIn(const Sentence &sentence, int from, int to);

/// "a slight drop in charges brought" without "drop in": that says how it moved, not what.
QString withoutMove(const QString &measure);

} // namespace Peel::Prose
