// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/grids.h"

namespace Peel::Pdf {

/// Whether a page is worth drawing for its rulings: it has several lines close together that are
/// made of short pieces side by side. Key figures, set in letters larger than the text (`body`,
/// points), are no table.
bool showsTable(const std::vector<Row> &rows, double body);

/// Moves the words that stand in the fields of a grid out of the runs and into a table; in their
/// place a run is left that stands for the table (Run::table counts in `tables`). Grids without
/// text in most of their rows are frames or charts and are left alone.
void takeRuledTables(
    const std::vector<Grid> &grids, std::vector<Run> &runs, std::vector<Draft> &tables);

} // namespace Peel::Pdf
