// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace Peel {

/// Private to the comparison. Puts the recommendations of the inspectorate's documents of each side
/// into the bands (one for each of `rows`) and follows them from side to side; answers those that
/// name no question, one list per side. A bullet that a report and its page both print counts once.
QList<QList<qint64>> addImprovements(QList<Band> &bands, const QList<ComparedSide> &sides,
    const QList<QuestionRow> &rows, const LibraryFacts &facts, const FactIndex &index);

} // namespace Peel
