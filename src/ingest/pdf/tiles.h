// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/panelforms.h"
#include "ingest/pdf/record.h"

namespace Peel::Pdf {

/// Finds the tiles of a panel of key figures: lines close below each other, apart from all others,
/// with one row of large figures. The lines stand above the figures, the last of them as heads of
/// several lines over each figure, or below them, or above with a head below each figure. Tiles
/// side by side need not share their rows. A stretch of rows with anything else in it is left. One
/// figure over its label by itself has no head rows: the plain form. `body`: the size of running
/// text.
std::vector<Record> tilesIn(const std::vector<Row> &rows, const IsFigureRun &isFigure, double body);

} // namespace Peel::Pdf
