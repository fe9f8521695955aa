// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/flow.h"
#include "ingest/pdf/pdfparts.h"
#include "ingest/pdf/runningheads.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// All pages of a file as rows of words, before the layout of the whole is looked at. Words across
/// the reading direction go to the document's furniture; what is odd goes to its diagnostics. Fails
/// when it is cancelled.
Result<std::vector<PageRows>> readPages(
    const PdfParts &file, const ReadingOptions &options, ReadDocument &document);

/// One page's runs as blocks in bands and columns; draws the page where it shows a table.
PageFlow layOut(const PageRows &page, const PdfFile &file, const Typography &usual);

} // namespace Peel::Pdf
