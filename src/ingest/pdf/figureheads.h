// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/figurelayout.h"

namespace Peel::Pdf {

/// The head as cells of one level, with a level above it for each line of heads of groups; none
/// where it cannot be told which column a head is of.
std::vector<GridCell> headCells(const Layout &layout, const std::vector<Row> &rows);

/// A head over every column, each over its own.
bool isWholeHead(const std::vector<GridCell> &cells, std::size_t columns);

} // namespace Peel::Pdf
