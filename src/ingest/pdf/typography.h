// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// What is usual in a document: everything else is judged relative to it.
struct Typography
{
    double body = 11; // point size of most letters
    double pitch = 1.25; // from line to line, in sizes, within paragraphs
    bool boldBody = false; // most letters are bold, so that weight tells nothing
    bool setsBullets = false; // the marks of its lists are characters, so that none is drawn
    double right = 0; // where full lines of its text end, in points; 0 where it has few
};

/// Measures the pages' rows.
Typography measured(const std::vector<std::vector<Row>> &pages);

} // namespace Peel::Pdf
