// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

#include <functional>

namespace Peel::Pdf {

/// Tells the large figures of a panel from the labels around them.
using IsFigureRun = std::function<bool(const Run &)>;

/// A stretch of a panel in which every column is a record of its own: a label of several lines, and
/// below it figures, each under a head. One key figure for each column; none if the stretch is not
/// of that form.
std::vector<Draft> recordsInColumns(const std::vector<Row> &rows, const IsFigureRun &isFigure);

/// A stretch of a panel with its label at the left and its figures, each under a head, beside it.
std::vector<Draft> recordWithLabelBeside(const std::vector<Row> &rows, const IsFigureRun &isFigure);

/// The panels of a stretch that stand side by side: rows of their own for each, parted by white
/// that no line crosses, each with a row of several figures. Empty where there is but one.
std::vector<std::vector<Row>> panelsSideBySide(
    const std::vector<Row> &rows, const IsFigureRun &isFigure);

} // namespace Peel::Pdf
