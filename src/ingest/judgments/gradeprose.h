// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradewords.h"

#include <QStringView>

#include <vector>

namespace Peel {

/// "a ‘good’ efficiency rating": the pillar between the grade and the word for it; empty elsewhere.
TextRange pillarOfRating(QStringView sentence, int behind);

/// A grade that a noun follows is an attribute of it: "good practice", "outstanding suspects".
bool isAttribute(const GradeWord &word, QStringView sentence);

/// "very good", "generally good": not the words of a grade.
bool isModified(const GradeWord &word, QStringView sentence);

/// "a good", "its outstanding".
bool hasArticle(const GradeWord &word, QStringView sentence);

/// Whether what stands before a grade is a wish, a duty or a condition, which say nothing about
/// what was found.
bool isWish(QStringView left);

/// Three or more different grades with nothing but commas between them tell the scale.
bool isScale(const std::vector<GradeWord> &words, QStringView sentence);

} // namespace Peel
