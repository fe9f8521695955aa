// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"

namespace Peel {

/// What a document says of an earlier judgment, held against what the library has of it: "the same
/// as last year", "in 2016, we judged the force to be good".
struct BackReference
{
    enum class Check {
        Agrees,
        Contradicts,
        Unchecked, // the library has nothing else to hold it against
        NotComparable // a change is told between grades that the rules do not compare
    };
    Check check = Check::Unchecked;
    qint64 judgment = 0; // id of the earlier grade that is told; 0 of a direction
    qint64 remark = 0; // id of the direction that is told; 0 of a grade
    qint64 document = 0; // who tells it
    QString round; // of the telling document; may be empty
    QString area; // id in that round, or in the earlier one where a grade is told
    QString earlierRound;
    QList<qint64> against; // judgments that it was held against
    QString sentence; // for people: "PEEL 2016 says of 2015: Good. The library agrees: …"

    bool operator==(const BackReference &) const = default;
};

/// Everything that documents on the matrix' force say so, by earlier round, then by row, then in
/// the order of the documents. What is told by implication alone is left out.
QList<BackReference> backReferences(const JudgmentMatrix &matrix, const LibraryFacts &facts,
    const ReferenceData &reference = ReferenceData::builtIn());

/// Those about one question: told of this round, or looking back from it; what a report and its
/// page both say once.
QList<BackReference> backReferencesOf(const QList<BackReference> &all, const JudgmentMatrix &matrix,
    const QString &round, const QString &area);

} // namespace Peel
