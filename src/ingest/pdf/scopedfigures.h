// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// Takes figures of a panel out of a page that tell below them whose they are ("Local", "National")
/// and have their label at the left, in its middle beside them. Each label becomes a key figure of
/// the usual form: the label, then the heads, then the figures; its run stands in the page instead.
void takeScopedFigures(std::vector<Run> &runs, std::vector<Draft> &tables);

} // namespace Peel::Pdf
