// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/templateparts.h"

namespace Peel {

/// The ids of the recipes: comparison (with questions), pillars, sentences (of one round), matrix,
/// improvements, measures (as a table); grades, steps and timeline are figures.
QStringList blockRecipes();

/// The blocks that an origin names, made from the library as it is now; each bears the origin with
/// its own part. None where the library has nothing for them, or for an unknown recipe. `facts` may
/// be those of the forces alone.
Blocks blocksOf(const BlockOrigin &origin, const LibraryFacts &facts, SourceList &sources);

/// Those blocks as a briefing with their sources; no blocks where there is nothing.
Briefing briefingOf(const BlockOrigin &origin, const LibraryFacts &facts, const QString &title);

} // namespace Peel
