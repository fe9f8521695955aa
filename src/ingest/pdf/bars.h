// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Finds bar charts: labels below each other, and behind the bar of each its figure, which stands
/// the further to the right the larger it is. They are tables of two columns.
std::vector<Record> barsIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
