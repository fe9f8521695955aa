// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// The words of one line, those of spaced letters ("O V E R V I E W") put together: a line of
/// single letters is parted only where its gaps are plainly wider than between the letters.
std::vector<Word> closedUp(std::vector<Word> line);

} // namespace Peel::Pdf
