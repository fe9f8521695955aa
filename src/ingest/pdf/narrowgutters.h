// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <optional>
#include <vector>

namespace Peel::Pdf {

/// Finds gutters between two columns of running text that are narrower than `usual` somewhere, and
/// parts the runs that go across them: what tells such a gutter is that the lines of the right
/// column begin at one edge, row after row. Gives the width of the narrowest of them in points.
std::optional<double> partAtNarrowGutters(std::vector<Run> &runs, double usual);

} // namespace Peel::Pdf
