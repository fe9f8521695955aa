// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/pdffile.h"

#include <vector>

namespace Peel::Pdf {

/// A straight edge that was drawn on a page, in points: a ruled line or the border of a shaded
/// area.
struct Ruling
{
    double at = 0; // y of a horizontal one, x of a vertical one
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
};

struct Rulings
{
    std::vector<Ruling> horizontal; // by height
    std::vector<Ruling> vertical; // from left to right
};

/// Finds the edges that are longer than `shortest` points. Letters have none of that length. Edges
/// that lie within 3 points of each other are one, and so are such that continue each other.
Rulings rulingsOf(const Shades &page, double shortest);

} // namespace Peel::Pdf
