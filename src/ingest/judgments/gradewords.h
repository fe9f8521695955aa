// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grade.h"
#include "domain/reference.h"
#include "domain/sentences.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// A grade word in running text. Whether it grades anything is for the rules to say.
struct GradeWord
{
    Grade grade = Grade::Good;
    TextRange range; // with the quotation marks around it
    bool verb = false; // "requires improvement" needs no "is"
};

/// The grade words and statuses ("not yet graded", "is not graded") of a text in their order.
std::vector<GradeWord> gradeWordsIn(QStringView text);

/// The text is a grade or a status and nothing else: a badge, a table cell, "graded inadequate".
std::optional<Grade> bareGrade(QStringView text);

/// The grade of a text that tells just one, and no status.
std::optional<Grade> onlyGradeIn(QStringView text);

/// Statuses belong to every scale; a round without a scale has no grades.
bool isOnScale(Grade grade, const GradeScale *scale);

} // namespace Peel
