// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QString>

namespace Peel {

/// "HMIC", "Derbyshire Constabulary", "Police and Crime Commissioner", "sample digest": whose
/// words.
QString voiceName(const DocumentHeader &header);

/// A document in a source line: "HMIC, PEEL: Police effectiveness 2015, February 2016". A digest is
/// "sample digest of …" whatever it digests, so that nobody quotes it as the publication.
QString citationOf(const DocumentRecord &document);

/// The same with the place: "…, page 12".
QString citationOf(const DocumentRecord &document, const SourceSpan &source);

} // namespace Peel
