// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"

namespace Peel {

/// Gives each metric the measure of the reference data that its name means, where one does, so that
/// series join across documents. Names must mean the same; half a likeness is none.
void nameMeasures(Extraction &extraction);

} // namespace Peel
