// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Parts runs that reach so near to the next column of their table that no wider gap shows. Rows
/// near them must begin runs at that edge, and another run of the row, the rows right above and
/// below, or several words of the run must stand at an edge too: a word of running text meets one
/// by chance.
void partAtTightColumns(std::vector<Row> &rows);

} // namespace Peel::Pdf
