// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// A grade word that stands by itself is a badge, unless it is the heading of a list of areas.
/// One that stands right of a heading follows it.
void markBadges(std::vector<Draft> &drafts);

} // namespace Peel::Pdf
