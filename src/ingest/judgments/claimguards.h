// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradewords.h"

#include <QString>

#include <vector>

namespace Peel {

/// A grade word in a (masked) sentence that may tell a grade.
struct ClaimPlace
{
    QString sentence; // masked
    std::vector<GradeWord> words; // of the sentence
    std::size_t index = 0; // the one that is looked at
    int clause = 0; // where its clause begins: behind the grade before it, behind a semicolon
    bool goesOn = false; // the grade before it in the sentence was read
    bool opensLine = false; // the line begins with it: "Good at preventing crime."
    bool dated = false; // the sentence tells the time of an earlier inspection before it
};

/// Why the word tells no grade of the force: praise, a wish, a comparison, the scale, another
/// judge, no judging at all. Empty where nothing speaks against it.
QString whyNoClaim(const ClaimPlace &place);

/// Whether the verb of judging is told of the past: "was rated", "inspectors graded it".
bool isToldOfPast(const ClaimPlace &place);

} // namespace Peel
