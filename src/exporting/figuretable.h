// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"
#include "exporting/table.h"

namespace Peel {

/// The numbers of a figure: one row per mark.
Table tableOf(const FigureSpec &spec);

} // namespace Peel
