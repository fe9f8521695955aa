// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QStringList>

#include <vector>

namespace Peel {

/// Takes lists of contents off the pages of a text: from their title, or the first line with dot
/// leaders, to the last such line of the page.
void takeLeaders(std::vector<QStringList> &pages, std::vector<Furniture> &furniture);

} // namespace Peel
