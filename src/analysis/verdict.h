// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparability.h"
#include "analysis/matrixcell.h"

#include <QString>

namespace Peel {

/// What may be said of one question in two rounds, and nothing else.
enum class Verdict {
    Improved,
    Declined,
    SameGrade,
    FirstGraded,
    NotReinspected, // the earlier grade stands
    NotComparable,
    NoJudgment // in one round or in both
};

struct BandVerdict
{
    Verdict verdict = Verdict::NoJudgment;
    QString reason; // why not comparable, which grade stands; empty where the word says it all
    qint64 remark = 0; // id of the sentence of a document that says so; 0 where none does

    bool operator==(const BandVerdict &) const = default;
};

/// Of two cells of one row, the older first. Improved, Declined and SameGrade only where the rules
/// of comparability allow it, no document of the force says otherwise and both readings are sure.
BandVerdict verdictOf(const MatrixCell &earlier, const MatrixCell &later,
    const ReferenceData &reference, const ComparingRemarks &remarks = {});

/// "▲", "▼", "=", "•", "↺", "≠", "–".
QString verdictSign(Verdict verdict);
/// The allowed wording: "Improved", "Not re-inspected, 2016 grade stands", "Not comparable: scale
/// differs (4 → 5 grades)".
QString verdictText(const BandVerdict &verdict);

} // namespace Peel
