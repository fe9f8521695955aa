// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"

namespace Peel {

/// A document about all forces, so that a figure whose words name nobody is the country's: a round
/// up, a national release. False where it speaks of one force, its commissioner or its panel.
bool tellsOfAllForces(const Extraction &extraction);

} // namespace Peel
