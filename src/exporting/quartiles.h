// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Peel {

struct Quartiles
{
    double lower = 0;
    double median = 0;
    double upper = 0;
};

/// Between the values in order of size, in equal parts ("inclusive", as spreadsheets' QUARTILE.INC
/// counts). The list must not be empty.
Quartiles quartilesOf(QList<double> values);

} // namespace Peel
