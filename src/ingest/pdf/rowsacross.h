// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/gutters.h"

#include <optional>

namespace Peel::Pdf {

/// Rows [first, last].
struct RowsAcross
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The first rows within a gutter between columns of text that are no text but one table or row of
/// tiles, through which the gutter only happens to run: right of it stands nothing but figures or
/// grades, or figures stand on both sides.
std::optional<RowsAcross> rowsAcross(
    const std::vector<Row> &rows, const Gutter &gutter, double body);

} // namespace Peel::Pdf
