// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace Peel {

/// Each round with the one before it in one sentence: "2015 → 2016, four-grade scale in both: 2 the
/// same, 1 improved (Legitimacy Good → Outstanding), 0 declined; …". Counts pillars (areas from
/// 2021/22), then their questions. Of forces, how many questions have the same grade.
QStringList summarySentences(const Comparison &comparison, const FactIndex &index);

} // namespace Peel
