// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Finds tiles that list their figures line by line under a title ("Workforce" over "91% frontline
/// police officers", "92% national level"): each becomes one key figure, the title as its head and
/// a cell for each line. Every line but the wrapped end of one begins with its figure.
std::vector<Record> figureListsIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
