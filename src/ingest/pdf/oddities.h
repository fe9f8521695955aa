// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/pdffile.h"

namespace Peel::Pdf {

/// Says which pages show something but hold no text, or that none of them holds any.
std::vector<Diagnostic> pagesWithoutText(const PdfFile &file, const std::vector<PageInfo> &pages);

/// Says which figures have a caption and no table: their data is a picture.
std::vector<Diagnostic> figuresWithoutData(const std::vector<Draft> &drafts);

} // namespace Peel::Pdf
