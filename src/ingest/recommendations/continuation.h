// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

namespace Peel {

/// The block that goes on with an item broken by the end of a page, -1 if none does.
int continuationOf(const ReadDocument &document, int block);

} // namespace Peel
