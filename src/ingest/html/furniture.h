// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/html/dom.h"

#include <QString>

namespace Peel {

/// What an element of a site's surroundings is ("navigation", "cookie notice", "footer" …); empty
/// for what may belong to the document. Inside the main content, where articles have headers and
/// footers of their own, only the plain cases count.
QString furnitureKind(const DomNode &element, bool insideMain);

/// Elements that are never shown and hold no words of the page: scripts, styles, pictures.
bool isSilent(const DomNode &element);

/// The element that holds the document: `<main>`, else `<article>`, else what is named so, else the
/// smallest element with most of the page's running text. Never null: the page itself at worst.
const DomNode *mainContent(const DomNode &page);

/// The first element with this tag in document order, null if there is none.
const DomNode *firstElement(const DomNode &below, QLatin1StringView tag);

} // namespace Peel
