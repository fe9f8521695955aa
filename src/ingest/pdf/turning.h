// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/rulings.h"

namespace Peel::Pdf {

/// Some pages are printed sideways without saying so: their words stand on end. They are read as if
/// the sheet were turned by `turns` quarters, so that the words stand upright. `width` and `height`
/// are those of the page as it is shown.
Box upright(const Box &box, int turns, double width, double height);
Rulings upright(const Rulings &rulings, int turns, double width, double height);

/// The way back to the page as it is shown.
Box asShown(const Box &box, int turns, double width, double height);

} // namespace Peel::Pdf
