// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparingremarks.h"
#include "domain/judgment.h"
#include "domain/reference.h"

#include <QString>

namespace Peel {

/// Why two grades may not be set against each other.
enum class Barrier {
    None, // they may
    ScaleDiffers, // "scale differs (4 → 5 grades)"
    ReportSaysSo, // same scale, but the inspectorate says that the rounds do not compare
    FirstGraded, // the later round grades it for the first time
    QuestionDiffers, // split, merged, new, dropped, or reworded across a break between rounds
    SubjectDiffers, // another force, programme or question altogether
    Unknown // a round whose scale or questions are not known
};

/// Whether and why not. Immutable answers of the rules; no judgment of how good a grade is.
struct Comparability
{
    Barrier barrier = Barrier::None;
    QString reason; // for people, without a full stop: "scale differs (4 → 5 grades)"
    qint64 remark = 0; // id of the sentence of a document that says so; 0 where none does

    bool comparable() const { return barrier == Barrier::None; }

    bool operator==(const Comparability &) const = default;
};

/// Of two rounds as such, in any order of time: what the break between two columns of the matrix
/// says. Every round between them counts: one break on the way is a break. What the force's own
/// documents say (`remarks`) bars what the rules allow, and never allows what they bar.
Comparability comparabilityOfRounds(const QString &earlier, const QString &later,
    const ReferenceData &reference, const ComparingRemarks &remarks = {});

/// Of one question in two rounds: the rounds, and the crosswalk on the way from one to the other.
Comparability comparabilityOfQuestions(const QString &earlierRound, const QString &earlierArea,
    const QString &laterRound, const QString &laterArea, const ReferenceData &reference,
    const ComparingRemarks &remarks = {});

/// Of two judgments: force and programme as well. Statuses (pending, not graded) compare with
/// nothing, which the verdict says, not this.
Comparability comparabilityOf(const Judgment &earlier, const Judgment &later,
    const ReferenceData &reference, const ComparingRemarks &remarks = {});

} // namespace Peel
