// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradeframe.h"
#include "ingest/judgments/gradetarget.h"

namespace Peel {

/// "good at keeping people safe, reducing crime, understanding demand and planning for the future":
/// beside questions of another pillar alone, how every pillar's question ends is not effectiveness.
/// Takes it out of the areas of a (masked) sentence.
void dropPillarTail(const QString &sentence, std::vector<const Area *> &areas);

/// "… outstanding at keeping people safe and reducing crime", without "effective": to 2017 these
/// words close the question of each pillar. True where they cannot be taken for effectiveness: in
/// the section on another pillar, or told by others of a report on another one.
bool closesEveryPillar(const JudgmentReading &reading, const SentenceAt &sentence,
    const QString &round, const GradeFrame &frame, const Target &target);

} // namespace Peel
