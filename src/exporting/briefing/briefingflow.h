// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"
#include "exporting/briefing/pageflow.h"

namespace Peel {

/// What a briefing prints, line by line, figure by figure and row by row. Lengths are pixels of
/// which 96 make an inch; `width` is that of the text, `mostHeight` that of a page's text. Needs
/// the application that figures need.
std::vector<FlowItem> flowOf(const Briefing &briefing, double width, double mostHeight);

} // namespace Peel
