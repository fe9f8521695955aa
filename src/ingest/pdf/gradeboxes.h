// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/grids.h"

namespace Peel::Pdf {

/// Whether a page is worth drawing for boxes that hold grades: a grade stands beside something
/// else, or its words below each other.
bool mayHoldGradeBoxes(const std::vector<Row> &rows);

/// Moves what stands in frames and shaded boxes out of the runs, as takeRuledTables() does: tiles
/// that each hold an area and its grade become one table, from left to right and top to bottom; a
/// grade of several lines in a box of its own becomes a badge, so that the lines beside it do not
/// run into it. All other boxes are left alone.
void takeGradeBoxes(
    const std::vector<Box> &boxes, std::vector<Run> &runs, std::vector<Draft> &tables);

/// Takes the areas that stand on cards under the grade that heads each: one table of areas and
/// grades. Two cards at least.
void takeGradeCards(
    const std::vector<Grid> &cards, std::vector<Run> &runs, std::vector<Draft> &tables);

} // namespace Peel::Pdf
