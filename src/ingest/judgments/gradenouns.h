// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradeframe.h"

#include <QStringView>

namespace Peel {

/// Grades that are told by a noun or as an attribute of areas: "the areas that require improvement
/// are A and B", "two areas were outstanding (A and B)", "a ‘good’ grading was given to A". Fills
/// the frame and gives true where it is one; `limit` is where the next grade of the sentence
/// begins.
bool readAsNoun(GradeFrame &frame, QStringView sentence, int limit);

/// "These include an ‘inadequate’ rating for A, and two ‘good’ ratings for B and C": the noun says
/// that it is a grade, whatever the verb.
bool readRating(GradeFrame &frame, QStringView sentence, int limit);

} // namespace Peel
