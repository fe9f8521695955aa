// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Rows of a column that make up one record of a panel of key figures.
struct Record
{
    std::size_t first = 0;
    std::size_t last = 0; // inclusive
    Draft draft; // a key figure with cells: its labels above its values
};

/// Finds the records of panels of key figures ("Force in numbers"): rows of nothing but figures,
/// printed larger than the labels around them. The labels of a record stand above its figures, or
/// below them where the column begins with figures.
std::vector<Record> recordsIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
