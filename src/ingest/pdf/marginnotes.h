// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/columns.h"
#include "ingest/pdf/flow.h"

namespace Peel::Pdf {

/// A note of a few lines in the margin, outside of the one column of running text: a grade beside
/// the paragraph that gives it, a remark.
struct MarginNote
{
    std::vector<Run> lines; // from top to bottom
    Box box;
};

/// Takes the notes out of a page's runs that its `bands` mix into lines of the text. Only what is
/// set in another size than the text beside it is one: labels at the height and in the size of
/// their text are not, nor are figures.
std::vector<MarginNote> takeMarginNotes(
    std::vector<Run> &runs, const std::vector<Band> &bands, double body);

/// Puts a note's drafts before the paragraph beside whose first line it begins, or behind the
/// paragraph or heading that it begins further down.
void placeMarginNote(PageFlow &flow, const Box &note, std::vector<Draft> &&drafts);

} // namespace Peel::Pdf
