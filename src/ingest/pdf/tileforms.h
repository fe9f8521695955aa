// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

#include <optional>
#include <vector>

namespace Peel::Pdf {

/// The lines of a tile, from top to bottom and left to right.
struct Tile
{
    std::vector<Run> labels;
    std::vector<Run> figures; // in one row

    double top() const { return figures.front().box.y0; }
};

/// The cells of a key figure as a draft, with so many rows of heads.
Draft draftOfCells(std::vector<GridCell> cells, int headRows);

/// The key figure that a tile is by the form that it has: a figure over its label, or a label over
/// figures with whose they are below them. Nothing for other forms.
std::optional<Draft> draftOfTile(const Tile &tile);

} // namespace Peel::Pdf
