// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Groups the rows of one column into paragraphs, list items and headings-to-be: by the steps
/// between them, their edges, size and weight, and by the markers that they begin with. A marker is
/// taken off the text. `right` is where the column ends, in points, if it is known to be wider than
/// the rows themselves reach.
std::vector<Draft> paragraphsOf(
    const std::vector<Row> &rows, const Typography &usual, double right = 0);

} // namespace Peel::Pdf
