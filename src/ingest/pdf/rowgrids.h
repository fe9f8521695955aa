// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/grids.h"
#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Grids of tables that have a line below each row but none between their columns: the rows are
/// what lies between the lines, the columns what white parts from top to bottom, the heads the
/// lines of text right above the first line that keep to the columns. Tables whose lines part only
/// groups of rows are left.
std::vector<Grid> rowGridsOf(const Rulings &rulings, const std::vector<Run> &runs);

} // namespace Peel::Pdf
