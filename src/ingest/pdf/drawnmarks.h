// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/pdffile.h"

#include <vector>

namespace Peel::Pdf {

/// Lines are set in behind others without any mark of a list: browsers draw theirs.
bool mayHaveDrawnMarks(const std::vector<Run> &runs, double body);

/// Puts a bullet before every line that a dot or a square is drawn in front of. The dot stands
/// alone on its paper, at the height of the letters, where a list's mark stands.
void takeDrawnMarks(const Shades &page, std::vector<Run> &runs);

} // namespace Peel::Pdf
