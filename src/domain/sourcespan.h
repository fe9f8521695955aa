// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Peel {

/// A rectangle on a page. Page numbers count from 1. Coordinates are PDF points from the top left
/// corner of the crop box, y downwards, after the page's own rotation.
struct Box
{
    int page = 0;
    double x0 = 0;
    double y0 = 0;
    double x1 = 0;
    double y1 = 0;

    bool operator==(const Box &) const = default;
};

/// The place a fact came from. A fact without one is a defect.
struct SourceSpan
{
    QString quote; // exact text as the reader sees it
    std::vector<Box> boxes; // one per line, in reading order, over pages where the quote runs on;
                            // empty for HTML and text
    int start = -1; // code points into the document's plain text
    int end = -1; // one past the last code point

    /// First page of the quote, 0 where the document has no pages.
    int page() const { return boxes.empty() ? 0 : boxes.front().page; }

    bool operator==(const SourceSpan &) const = default;
};

} // namespace Peel
