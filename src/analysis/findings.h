// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "analysis/questionrows.h"
#include "analysis/textdifference.h"

#include <QList>
#include <QString>

namespace Peel {

/// What was found about each question of one force in one round: the sentences of the
/// inspectorate's documents under that question, reports before pages, the publication before a
/// digest. A sentence that is told twice, or nearly so, counts once; areas for improvement are left
/// to their own lists. One list for each of `rows`.
QList<QList<Said>> findingsOf(const QList<Passage> &passages, const LibraryFacts &facts,
    const FactIndex &index, const QList<QuestionRow> &rows, const QString &force,
    const QString &round);

/// The sentences of a passage with their places.
QList<Said> sentencesOf(const Passage &passage);

} // namespace Peel
