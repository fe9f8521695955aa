// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Parts runs that reach so near to the next column of their table that no wider gap shows. Rows
/// near them must begin runs at that edge, and another run of the row, or the rows right above and
/// below, must stand at an edge too: words of running text meet an edge by chance.
void partAtTightColumns(std::vector<Row> &rows);

} // namespace Peel::Pdf
