// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/record.h"

namespace Peel::Pdf {

/// Finds the entries of a contents list: lines that lead by dots, or, under a heading "Contents",
/// by a gap, to a page number at their end. Each becomes a list item of the role "contents",
/// without its dots, so that none is ever taken for a heading.
std::vector<Record> entriesIn(const std::vector<Row> &rows);

} // namespace Peel::Pdf
