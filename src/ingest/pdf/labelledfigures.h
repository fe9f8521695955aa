// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"
#include "ingest/pdf/typography.h"

#include <vector>

namespace Peel::Pdf {

/// Finds lists of facts in short: a label, and below it, set in or in another weight, the line with
/// its figure, at least twice. Each pair becomes a key figure.
std::vector<Record> labelledFiguresIn(const std::vector<Row> &rows, const Typography &usual);

} // namespace Peel::Pdf
