// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// A page as rows, with its size.
struct PageRows
{
    PageInfo info;
    std::vector<Row> rows; // from top to bottom
    int turn = 0; // quarters that the sheet was turned by, so that its words stand upright

    double height() const { return turn % 2 == 1 ? info.width : info.height; }
};

/// Takes running heads, running feet and page numbers out of the pages: lines in the outer tenths
/// of a page whose text, but for its digits, comes again at the same height on other pages. What is
/// taken out is told as furniture; the page number that is printed becomes PageInfo::label.
std::vector<Furniture> takeRunningHeads(std::vector<PageRows> &pages);

} // namespace Peel::Pdf
