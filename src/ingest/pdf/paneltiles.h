// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// Takes the tiles of panels of key figures out of a page: they begin side by side at one height,
/// white parts them from each other and from all else, and each has its label on top and large
/// figures below it. Each becomes a key figure whose cells are its texts in the order they are
/// read; its run stands in the page instead.
void takePanelTiles(std::vector<Run> &runs, double body, std::vector<Draft> &tables);

} // namespace Peel::Pdf
