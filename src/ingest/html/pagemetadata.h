// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/html/dom.h"
#include "ingest/readdocument.h"

namespace Peel {

/// Fills the document's hints from the page's head: title without the site's name, canonical
/// address, date of publication, site.
void readMetadata(const DomNode &page, ReadDocument &document);

/// One sentence, when the page only says that there is no page: error pages, log-in pages, robot
/// checks. Empty for a document.
QString whyNoDocument(const DomNode &page, const ReadDocument &document);

} // namespace Peel
