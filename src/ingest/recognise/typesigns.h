// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"
#include "ingest/language/pattern.h"

#include <vector>

namespace Peel {

/// A wording in one part of the document's face that tells its type.
struct TypeSign
{
    DocumentType type;
    Pattern words;
};

/// Of the host of its address.
const std::vector<TypeSign> &hostSigns();
/// Of its title and subtitle.
const std::vector<TypeSign> &titleSigns();
/// Of its first lines.
const std::vector<TypeSign> &topSigns();
/// Of its first running text.
const std::vector<TypeSign> &openingSigns();

} // namespace Peel
