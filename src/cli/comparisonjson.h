// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "exporting/table.h"

#include <QJsonObject>

namespace Peel {

QJsonObject toJson(const Comparison &comparison, const LibraryFacts &facts);

/// One row per question and pair of rounds; one per question and force where forces are compared.
Table longTable(const Comparison &comparison, const LibraryFacts &facts);

} // namespace Peel
