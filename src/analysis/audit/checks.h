// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/auditeddocument.h"
#include "domain/reference.h"

namespace Peel {

// The checks of the figure audit, one file each. Every one prefers to stay silent: what it cannot
// tie together without guessing it leaves alone.

/// Columns of a table of which one is the share (or the rate by a fixed factor) of two others in
/// most rows: the rows that are not.
QList<FigureFinding> tableShareFindings(const AuditedDocument &document);
/// A column of rates whose counts, row by row, imply one and the same base: the rows that do not.
QList<FigureFinding> tableRateFindings(const AuditedDocument &document);
/// Rows and columns of a table that are the sum of others: the cells that are not.
QList<FigureFinding> tableSumFindings(const AuditedDocument &document);
/// A column that is the change between two others in most rows: the rows that are not.
QList<FigureFinding> tableChangeFindings(const AuditedDocument &document);

/// "949 of 167,358 (0.9%)" in running text.
QList<FigureFinding> textShareFindings(const AuditedDocument &document);
/// "501 children … Of this number:" and items that begin "212 (or 42.3%)".
QList<FigureFinding> listShareFindings(const AuditedDocument &document);
/// "12 live with parents, of whom 60%": a share that no whole number of them is.
QList<FigureFinding> wholeShareFindings(const AuditedDocument &document);
/// Totals told with their parts, in a sentence, in brackets or over a list.
QList<FigureFinding> textSumFindings(const AuditedDocument &document);
/// "from 200 to 250, an increase of 40 percent"; "a reduction of 12" between two values.
QList<FigureFinding> textChangeFindings(const AuditedDocument &document);

/// The same measure, of the same time and place, told twice in one document with other values.
QList<FigureFinding> repeatFindings(const AuditedDocument &document);
/// The same in two documents.
QList<FigureFinding> repeatFindings(const LibraryFacts &facts, const ReferenceData &reference);

/// Sentences that say where figures went, against the figures of the same section.
QList<FigureFinding> directionFindings(const AuditedDocument &document);
/// Years of Acts of Parliament that are not theirs, or not yet.
QList<FigureFinding> statuteFindings(const AuditedDocument &document);
/// Times that contradict the words beside them, run backwards, or are not yet past.
QList<FigureFinding> periodFindings(const AuditedDocument &document);
/// "Oct 2018 – Oct 2019, Oct 2019 – Oct 2020": rows of a list whose times share a month.
QList<FigureFinding> overlapFindings(const AuditedDocument &document);
/// "is due to be delivered by March" in a document that tells figures of May.
QList<FigureFinding> pastPlanFindings(const AuditedDocument &document);
/// A figure in the text for a time where the table has none.
QList<FigureFinding> notAvailableFindings(const AuditedDocument &document);
/// "the six months from January to April".
QList<FigureFinding> durationFindings(const AuditedDocument &document);
/// "Five areas for improvement:" over four bullets, or before a list in the same sentence.
QList<FigureFinding> announcedFindings(const AuditedDocument &document);

} // namespace Peel
