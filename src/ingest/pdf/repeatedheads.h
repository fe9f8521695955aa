// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Parts heads of columns that stand as close as words do where they say the same again, but for
/// figures and months: "2021/22 2022/23", "12 months to Sep 2021 12 months to Sep 2022".
void partRepeatedHeads(std::vector<Row> &rows);

} // namespace Peel::Pdf
