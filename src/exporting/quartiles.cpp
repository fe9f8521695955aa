// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/quartiles.h"

#include <algorithm>
#include <cmath>

namespace Peel {

Quartiles quartilesOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        const double place = share * double(values.size() - 1);
        const auto below = static_cast<qsizetype>(std::floor(place));
        const qsizetype above = std::min(below + 1, values.size() - 1);
        return values.at(below) + (place - double(below)) * (values.at(above) - values.at(below));
    };
    return { at(0.25), at(0.5), at(0.75) };
}

} // namespace Peel
