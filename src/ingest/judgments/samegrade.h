// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grade.h"
#include "domain/sentences.h"

#include <QStringView>

#include <optional>

namespace Peel {

/// "The force received this grading for A and B", behind a sentence with just one grade in it.
struct SameGrade
{
    Grade grade = Grade::Good;
    TextRange topic; // of the sentence
};

/// The grade that a sentence without a grade word takes from the one before it.
std::optional<SameGrade> sameGradeIn(QStringView sentence, QStringView before);

} // namespace Peel
