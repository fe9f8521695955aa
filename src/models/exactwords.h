// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"

namespace Peel {

/// True where the words of a passage are a piece of its text, cut by a search.
bool isCut(const SourceSpan &passage);

/// The sentence of the passage that holds most of its words, as the document has it: what may be
/// quoted. `text` is the plain text of the document, in which the passage counts; where nothing of
/// it is found there, the passage itself.
SourceSpan exactWords(const QString &text, const SourceSpan &passage);

} // namespace Peel
