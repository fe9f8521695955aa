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

/// "is consistent with …, a decline from ‘good’": the words before the grade tell a change from it.
bool tellsChangeFrom(QStringView left);

/// "It was also …": of what the sentence before was about.
bool beginsWithAlso(QStringView sentence);

/// "graded as ‘good’, the same grading as they received last year".
bool saysSameGradeAs(QStringView sentence);

/// "This is consistent with our last inspection": no grade of its own, but that of the sentence
/// before, said to have been the same. Others than the inspectorate say it in so many words: "That
/// was the same rating that it got in 2016".
bool saysSameAsBefore(QStringView sentence, bool inspectorates);

} // namespace Peel
