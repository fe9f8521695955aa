// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <optional>
#include <vector>

namespace Peel::Pdf {

/// Parts runs that two columns of running text were joined to, where the gutter between the columns
/// is not wider than a gap within a line may be: what tells it is that the lines of the right
/// column begin at one edge, row after row. Gives the width of the narrowest of these gutters in
/// points.
std::optional<double> partAtNarrowGutters(std::vector<Run> &runs);

} // namespace Peel::Pdf
