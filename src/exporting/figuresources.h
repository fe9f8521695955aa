// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "exporting/figurespec.h"

namespace Peel {

/// The documents of the facts that are drawn, in the order of the points.
QList<const DocumentRecord *> documentsOf(const FigureSpec &spec, const LibraryFacts &facts);

/// "Source: …", every document and page once, (a), (b), … where there are several; the series get
/// those letters as their keys where they do not share all of them.
void addSources(FigureSpec &spec, const LibraryFacts &facts);

/// Figures that are not the inspectorate's own say so: "as reported by the force". Else empty.
QString voiceWordsOf(const FigureSpec &spec, const LibraryFacts &facts);

} // namespace Peel
