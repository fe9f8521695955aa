// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Finds boxes of one row, a short label in bold and beside it the text that it heads ("Area for
/// improvement | The force should …"): each becomes two blocks, label and text. The text is running
/// text that ends as a sentence does; labels with a colon and rows of figures are left alone.
std::vector<Record> labelBoxesIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
