// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/columnsbelow.h"
#include "ingest/pdf/record.h"

#include <optional>

namespace Peel::Pdf {

/// A table without vertical rulings whose heads are the grades and whose cells are areas ("Our
/// judgments" since 2021/22), with its heads in row `index` or the rows right below it; none if
/// there are none. Cells stand as columnsBelow() says, and take as many lines as they need.
std::optional<Record> gradeHeadTableAt(
    const std::vector<Row> &rows, std::size_t index, const Setting &setting);

} // namespace Peel::Pdf
