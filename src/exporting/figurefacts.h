// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "exporting/figurespec.h"

namespace Peel {

/// What a fact says and where, as a short key: the same after its document was read again, when the
/// fact is another row with another id (and its old id perhaps another fact's).
QString placeKeyOf(const Metric &metric);
QString placeKeyOf(const Judgment &judgment);
QString placeKeyOf(const Recommendation &recommendation);

/// The figure with the keys of its facts, so that they are found again. What is kept or handed over
/// should have them.
FigureSpec withPlaces(FigureSpec spec, const LibraryFacts &facts);

/// The figure with the facts that the library has for its points now; values stay as they are. A
/// fact that is not there any more gets the negative of its old id, which leads nowhere.
FigureSpec withFactsFound(FigureSpec spec, const LibraryFacts &facts);

} // namespace Peel
