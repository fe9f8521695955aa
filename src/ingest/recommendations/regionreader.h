// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"

namespace Peel {

/// Follows the lines that open lists ("Areas for improvement", "Cause of concern") down the
/// document, and adds what stands under them to the facts.
void readImprovementRegions(Extraction &extraction);

} // namespace Peel
