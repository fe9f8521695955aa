// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradeframe.h"

namespace Peel {

/// The words right behind and right before a place of a text, in lower case.
QString wordBehind(QStringView text);
QString wordBefore(QStringView text);

/// "grade", "rating", "judgment" behind a grade word: "awarded a ‘good’ rating".
bool namesGrade(QStringView sentence, const GradeWord &word);

/// Finds the verb that gives the frame's grade to a subject ("is good", "was judged to be", "rated
/// the force as", "maintained its … grade") between `previousEnd` and the grade word, and fills in
/// kind, subject, formality and tense. Leaves a frame without such a verb as it is.
void fillVerb(GradeFrame &frame, QStringView sentence, int previousEnd);

} // namespace Peel
