// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonmodel.h"

namespace Peel {

/// Private to ComparisonModel: a comparison as groups of rows.
QList<ComparisonModel::Group> comparisonGroups(
    const Comparison &comparison, const LibraryIndex &library);

} // namespace Peel
