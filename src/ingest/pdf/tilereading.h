// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

#include <optional>

namespace Peel::Pdf {

/// A figure by itself, or a place among others ("3 of 43"); no year.
bool isTileFigure(const Run &run);

/// The key figure that the runs of a tile are, whatever their order: what names the figures, and
/// each figure with the head that stands over it, under it or beside it. Nothing where the figures
/// stand in rows and columns, or have no heads to tell them apart.
std::optional<Draft> draftOfTexts(const std::vector<Run> &tile);

} // namespace Peel::Pdf
