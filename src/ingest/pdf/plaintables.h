// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Finds tables without rulings: at least three lines whose pieces stand in the same columns, most
/// of those beside the first column being figures or short entries. Lines of one piece inside a
/// column are the wrapped rest of the cell above; heads may span columns and take several lines.
std::vector<Record> plainTablesIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
