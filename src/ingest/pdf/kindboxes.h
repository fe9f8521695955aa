// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Boxes that say at their left, in a line or two, what stands in them: "Area for improvement",
/// "Cause of concern", "Recommendations". The label comes first, then the text with its paragraphs
/// and lists.
std::vector<Record> kindBoxesIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
