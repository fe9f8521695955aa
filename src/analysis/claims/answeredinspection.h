// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/reference.h"

#include <QList>
#include <QString>

namespace Peel {

/// The grades and areas for improvement of the inspection that a release or paper answers.
struct AnsweredInspection
{
    QString round;
    QList<const StoredJudgment *> judgments; // one for each area, the one that is quoted first
    QList<const StoredRecommendation *> recommendations;
    QList<const StoredMetric *> metrics; // what its documents measure of the force
    QList<const StoredJudgment *> others; // of the inspectorate's other programmes, newest first

    /// nullptr where the area has no grade.
    const StoredJudgment *judgmentOn(const QString &area) const;
};

/// What the inspectorate's own documents grade and ask for; points into `facts`.
AnsweredInspection answeredInspection(
    const LibraryFacts &facts, const QString &force, const QString &round);

/// The document's own round, else the last inspection that had come out when it was written; empty
/// where none is known.
QString answeredRound(
    const LibraryFacts &facts, const DocumentRecord &record, const ReferenceData &reference);

} // namespace Peel
