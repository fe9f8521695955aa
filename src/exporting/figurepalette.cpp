// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurepalette.h"

#include <array>

namespace Peel {
namespace {

/// The Analysis Function's categorical palette, in its order.
const std::array<SeriesStyle, 4> &mainStyles()
{
    static const std::array<SeriesStyle, 4> styles {
        SeriesStyle { QColor(0x12, 0x43, 0x6D), {}, Marker::Circle },
        SeriesStyle { QColor(0x28, 0xA1, 0x97), { 3, 2 }, Marker::Square },
        SeriesStyle { QColor(0x80, 0x16, 0x50), { 1, 2 }, Marker::Triangle },
        SeriesStyle { QColor(0xF4, 0x6A, 0x25), { 3, 2, 1, 2 }, Marker::Diamond },
    };
    return styles;
}

const SeriesStyle comparison { QColor(0x94, 0x94, 0x94), { 3, 2 }, Marker::Square };

} // namespace

SeriesStyle styleOf(const FigureSpec &spec, int index)
{
    if (spec.series.at(index).role == FigureSeries::Role::Comparison)
        return comparison;
    std::size_t rank = 0;
    for (int i = 0; i < index; ++i) {
        if (spec.series.at(i).role == FigureSeries::Role::Main)
            ++rank;
    }
    return mainStyles().at(rank % mainStyles().size());
}

} // namespace Peel
