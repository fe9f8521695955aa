// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <optional>

namespace Peel::Pdf {

/// A grade that stands beside an area, in one line or several.
struct GradeKey
{
    std::vector<Run> lines;

    double middle() const { return (lines.front().box.y0 + lines.back().box.y1) / 2; }
};

/// A stretch of rows in two columns, one of which holds grades: beside each area, or each of them
/// once at the left of the areas or forces that have it.
struct GradeColumns
{
    std::size_t first = 0; // rows
    std::size_t last = 0;
    double edge = 0; // left edge of the grades
    double right = 0; // right edge, to which they may be set instead
    std::optional<double> labelEdge; // left edge of what stands right of them; none: left of them
    std::vector<GradeKey> keys; // never empty
    std::vector<Run> labels; // lines of the areas
    std::vector<Run> head; // "Judgement", "Grade": the row above, which then is the first; or empty
    bool alone = true; // no other text near stands right of the areas

    std::size_t rows() const { return last - first + 1; }
};

/// The rows around row `seed` in which areas stand beside grades; none if it begins no grade or
/// other text stands among them.
std::optional<GradeColumns> gradeColumnsAt(const std::vector<Row> &rows, std::size_t seed);

/// Index of the grade that each line of an area belongs to: white between the areas tells, if there
/// is some; where the first lines of all the cells stand at one height, an area goes on below its
/// grade; else it stands around it.
std::vector<std::size_t> gradesOfLabels(const GradeColumns &columns);

} // namespace Peel::Pdf
