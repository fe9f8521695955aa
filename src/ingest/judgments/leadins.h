// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradeframe.h"
#include "ingest/judgments/judgmentreading.h"

#include <QString>

namespace Peel {

/// A list item under a line that ends with the force and a verb, if any: "We found the force to
/// be:".
bool isUnderLeadIn(const JudgmentReading &reading, int block);

/// "is ‘good’ at A", "‘requires improvement’ at B": an item of the inspectorate's list of what it
/// found, whose subject is the force that the list is about. `masked`: its first sentence.
bool isListedFinding(const JudgmentReading &reading, int block, const QString &masked);

/// "is ‘good’ at …" in a list: its lead-in has named the force, so that the item opens with its
/// grade. `masked`: the item's sentence.
GradeFrame underItsLeadIn(
    const JudgmentReading &reading, int block, const QString &masked, GradeFrame frame);

/// The earlier round that the line above a list tells its grades to be of: "For 2021/22 the grades
/// were these:"; empty where it tells none, or the block is no list item.
QString earlierRoundOfList(const JudgmentReading &reading, int block);

} // namespace Peel
