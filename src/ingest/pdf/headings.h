// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Tells headings, badges and captions from paragraphs: by size and weight relative to the body.
/// The styles of a document's headings, largest first, become the levels 1 … 6.
void markHeadings(std::vector<Draft> &drafts, const Typography &usual);

} // namespace Peel::Pdf
