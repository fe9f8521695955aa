// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

namespace Peel::Pdf {

/// A column of drafts, with its edges.
struct Column
{
    double left = 0;
    double right = 0;
    std::vector<Draft> drafts;
};

/// What was read from one page: bands of columns, and the notes at its foot.
struct PageFlow
{
    std::vector<std::vector<Column>> bands;
    std::vector<Draft> notes;
};

/// Puts the pages behind each other: paragraphs and list items that run over the end of a column or
/// page are joined, and so are tables whose columns go on at the top of the next page. Columns that
/// go on in the same column of the next page (parallel boxes rather than a newspaper's flow) are
/// read each to its end. A page's notes follow what stands on it.
std::vector<Draft> joinedPages(std::vector<PageFlow> pages);

} // namespace Peel::Pdf
