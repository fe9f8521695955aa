// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/html/dom.h"

namespace Peel {

/// Level of a heading element, 0 if it is none.
int headingLevel(const DomNode &node);

bool isHidden(const DomNode &node);

/// A folded part of the document, such as an accordion's panel, is hidden and still part of it.
bool isFolded(const DomNode &node);

bool isFootnote(const DomNode &node);

/// A tile of a panel of key figures, if it is short and carries a figure.
bool isTile(const DomNode &node);

/// An element that holds no more than a value of its own line and a few short lines that tell of
/// it. Several of them side by side are tiles, whatever the page calls them.
bool hasShapeOfTile(const DomNode &node);

/// The values of a definition list are paragraphs or lists of their own: its terms head them.
bool holdsSections(const DomNode &list);

} // namespace Peel
