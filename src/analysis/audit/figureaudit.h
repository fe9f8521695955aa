// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"
#include "domain/libraryrecords.h"
#include "domain/readpassage.h"
#include "domain/reference.h"

namespace Peel {

/// What one document prints that its own figures contradict, in the order of its text: a pure
/// function of the document's header, its passages and the figures that were read from it.
QList<FigureFinding> auditDocument(const DocumentRecord &record, const QList<ReadPassage> &passages,
    const QList<const StoredMetric *> &metrics);
/// The same out of facts that may hold more than this document.
QList<FigureFinding> auditDocument(const LibraryFacts &facts, const DocumentPassages &document);

/// Figures that two documents tell differently: the later one's, with the earlier one beside it.
QList<FigureFinding> auditAcross(
    const LibraryFacts &facts, const ReferenceData &reference = ReferenceData::builtIn());

} // namespace Peel
