// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// Drops rows and columns without any text and finds the heads: the rows above the first row of
/// values, and the first column.
void tidyTable(Draft &table);

} // namespace Peel::Pdf
