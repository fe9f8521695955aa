// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// Rows of a column that were recognised as blocks of their own kind.
struct Record
{
    std::size_t first = 0;
    std::size_t last = 0; // inclusive
    std::vector<Draft> drafts;
};

} // namespace Peel::Pdf
