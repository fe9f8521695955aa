// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

#include <functional>

namespace Peel::Pdf {

/// Tells the large figures of a panel from the labels around them.
using IsFigureRun = std::function<bool(const Run &)>;

/// A figure with the line that says whose it is.
struct HeadedFigure
{
    Run head;
    Run figure;
};

/// A key figure of the usual form: the label over all columns, a row of heads, a row of figures.
Draft recordOf(std::vector<Run> label, std::vector<HeadedFigure> figures);

/// A stretch of a panel with its label at the left and its figures, each under a head, beside it.
std::vector<Draft> recordWithLabelBeside(const std::vector<Row> &rows, const IsFigureRun &isFigure);

} // namespace Peel::Pdf
