// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradeframe.h"
#include "ingest/judgments/gradetarget.h"

namespace Peel {

/// "… outstanding at keeping people safe and reducing crime", without "effective": to 2017 these
/// words close the question of each pillar. True where they cannot be taken for effectiveness: in
/// the section on another pillar, or told by others of a report on another one.
bool closesEveryPillar(const JudgmentReading &reading, const SentenceAt &sentence,
    const QString &round, const GradeFrame &frame, const Target &target);

} // namespace Peel
