// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// Rows of a column that were recognised as one block.
struct Record
{
    std::size_t first = 0;
    std::size_t last = 0; // inclusive
    Draft draft;
};

} // namespace Peel::Pdf
