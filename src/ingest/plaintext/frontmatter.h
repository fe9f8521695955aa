// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QString>

namespace Peel {

/// Takes the front matter off the top of a text ("---" or "```yaml" lines, or "Title:" fields of a
/// converter) and keeps what it says as the document's hints.
QString withoutFrontMatter(const QString &text, ReadDocument &document);

} // namespace Peel
