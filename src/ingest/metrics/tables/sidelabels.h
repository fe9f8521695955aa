// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/panels/panelrecord.h"

namespace Peel {

/// A panel whose label stands at the left of its figures comes line by line, label and figures in
/// one: "Calls per 1,000 population Kent Police England and Wales" over "12 months to March 2015
/// 301 240". Parts them into label, forces and figures; other lines stay as they are.
std::vector<PanelLine> sideLabelsParted(std::vector<PanelLine> lines, const ScopeWords &scopes);

} // namespace Peel
