// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace Peel {

/// Private to the comparison. What the force and its PCC said between the publications of two sides
/// (releases, papers): the documents, oldest first; passages under a question's heading go into its
/// band. Nothing between forces, or where a side has no dated document.
QList<qint64> addSaidBetween(QList<Band> &bands, const QList<ComparedSide> &sides,
    const QList<QuestionRow> &rows, const LibraryFacts &facts, const QList<Passage> &passages);

} // namespace Peel
