// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "exporting/briefing/sourcelist.h"

// The blocks that templates are put together from. Each takes from the library what fits, and gives
// no block where it has nothing.

namespace Peel {

using Blocks = QList<BriefingBlock>;

enum class Detail { PillarsOnly, WithQuestions };

/// The grades of forces in one round side by side, or of rounds of one force: as a table, with the
/// sentences of the summary before it.
Blocks comparisonBlocks(const LibraryFacts &facts, const ComparisonQuestion &question,
    Detail detail, SourceList &sources);

/// Every grade of a force: its questions by rounds.
Blocks matrixBlocks(const LibraryFacts &facts, const QString &force, SourceList &sources);

/// The grades of two to four rounds side by side with what may be said of them; the sentence of the
/// summary stands before the table.
Blocks comparisonBlocks(const LibraryFacts &facts, const QString &force, const QStringList &rounds,
    Detail detail, SourceList &sources);

/// The grades of one round in a sentence each.
Blocks gradeSentences(
    const LibraryFacts &facts, const QString &force, const QString &round, SourceList &sources);

/// Areas for improvement, causes of concern and recommendations of these rounds (all where empty),
/// at most `most` (0 for all): what is left out is said.
Blocks improvementBlocks(
    const LibraryFacts &facts, const QStringList &rounds, qsizetype most, SourceList &sources);

/// Figures of the measures with the longest series of the force, at most `most`.
Blocks figureBlocks(
    const LibraryFacts &facts, const QString &force, qsizetype most, SourceList &sources);

/// Every figure as a table by measure.
Blocks measureTables(const LibraryFacts &facts, SourceList &sources);

} // namespace Peel
