// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Finds tables of figures without rulings by their rows of figures: two rows or more whose figures
/// stand below each other, with labels at the left that may be set in several lines beside their
/// figures, rows that head a group, and heads of one or two levels in as many lines as they take.
std::vector<Record> figureTablesIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
