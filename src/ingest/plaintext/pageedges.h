// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QStringList>

#include <vector>

namespace Peel {

/// Takes running heads, running feet and page numbers off the pages of a text: among the outer
/// three lines of a page, those that come again, but for their digits, at the same end of others.
void takePageEdges(std::vector<QStringList> &pages, std::vector<Furniture> &furniture);

} // namespace Peel
