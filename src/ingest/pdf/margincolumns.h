// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/columns.h"
#include "ingest/pdf/marginnotes.h"

namespace Peel::Pdf {

/// Takes narrow columns out of the bands in which they stand beside running text and whose every
/// part begins at the height of a heading of that text: a margin of grades and key figures. Each
/// part belongs behind its heading.
std::vector<MarginNote> takeMarginColumns(std::vector<Band> &bands, double body);

} // namespace Peel::Pdf
