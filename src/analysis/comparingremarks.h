// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "domain/reference.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Peel {

/// What the inspectorate's documents on one force say of comparing its grades: "graded for the
/// first time", "cannot be compared with earlier grades". Points into the facts it was made from.
class ComparingRemarks
{
public:
    ComparingRemarks() = default; // nobody says anything
    /// `index` knows the documents.
    ComparingRemarks(const LibraryFacts &facts, const FactIndex &index, const QString &force,
        const ReferenceData &reference);

    /// The sentence that forbids to set a grade of `later` beside one of `earlier`: of any round
    /// after the earlier one up to the later one, about the question (`areas`: round id → area id)
    /// or about all that is graded. Without areas only what is said of all grades counts. nullptr
    /// where nobody says so.
    const StoredRemark *against(const QString &earlier, const QString &later,
        const QHash<QString, QString> &areas = {}) const;

    /// The sentence that says that the question is graded for the first time in this round.
    const StoredRemark *firstGraded(const QString &round, const QString &area) const;

private:
    const ReferenceData *m_reference = nullptr;
    QHash<QString, QList<const StoredRemark *>> m_byRound; // the plainest first
};

} // namespace Peel
