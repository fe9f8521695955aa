// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "exporting/table.h"

namespace Peel {

/// The facts of a library as tables, one row a fact, each with its document, page, quote and rule.
Table judgmentTable(const LibraryFacts &facts);
Table metricTable(const LibraryFacts &facts);
Table recommendationTable(const LibraryFacts &facts);

/// The columns and cells that every table of facts ends with: where it stands, how sure.
QList<TableColumn> evidenceColumns();
QList<TableCell> evidenceCells(
    const Evidence &evidence, qint64 document, FactWord decided, const FactIndex &index);

} // namespace Peel
