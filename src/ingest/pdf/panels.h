// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Finds the records of panels of key figures ("Force in numbers"): rows of nothing but figures,
/// printed larger than the labels around them. The labels of a record stand above its figures, or
/// below them where the column begins with figures.
std::vector<Record> recordsIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
