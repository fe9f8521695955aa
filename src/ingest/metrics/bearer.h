// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"

namespace Peel {

/// Whose a document's figures are where their words name nobody.
enum class Bearer {
    Force, // the one force that it is about, whether its name is known or not
    AllForces, // a round up, a national release
    SomeForces // a story about several: whoever it is, no force of the document's own
};

/// A document that speaks of "the force", its commissioner or its panel is about one, unless it has
/// a part on each of several.
Bearer bearerOf(const Extraction &extraction);

/// The name of the force whose part of the document a block stands in: the nearest heading above it
/// that is nothing but the name of a force. Empty where there is none.
QString forceOfPart(const ReadDocument &document, int block);

} // namespace Peel
