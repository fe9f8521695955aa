// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"

namespace Peel {

/// What in a title does not stand in the figure's data, one sentence each: a number that is neither
/// a value, a label, a difference nor a change in per cent; a word of direction that the first and
/// last value contradict; more words than a title has room for. Empty for a title that holds.
QStringList titleFindings(const FigureSpec &spec, const QString &title);

} // namespace Peel
