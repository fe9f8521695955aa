// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <vector>

namespace Peel::Pdf {

/// A line of the heads of a table; `upper`: the first line of heads that take two.
struct HeadRow
{
    Row row;
    bool upper = false;
};

/// The lines of a table's heads, from top to bottom: heads of one line that stand in the middle
/// between the two lines of those beside them are put to the lower line.
std::vector<HeadRow> withMiddleHeads(const std::vector<Row> &all);

} // namespace Peel::Pdf
