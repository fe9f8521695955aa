// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurepalette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Peel {
namespace {

const QColor darkBlue(0x12, 0x43, 0x6D);
const QColor orange(0xF4, 0x6A, 0x25);
const QColor black(0x0B, 0x0C, 0x0C);
const QColor white(0xFF, 0xFF, 0xFF);

constexpr std::array patterns { FillPattern::Solid, FillPattern::Plain, FillPattern::Hatch,
    FillPattern::CrossHatch };

/// The Analysis Function's categorical palette, in its order.
const std::array<SeriesStyle, 4> &mainStyles()
{
    static const std::array<SeriesStyle, 4> styles {
        SeriesStyle { darkBlue, {}, Marker::Circle },
        SeriesStyle { QColor(0x28, 0xA1, 0x97), { 3, 2 }, Marker::Square },
        SeriesStyle { QColor(0x80, 0x16, 0x50), { 1, 2 }, Marker::Triangle },
        SeriesStyle { orange, { 3, 2, 1, 2 }, Marker::Diamond },
    };
    return styles;
}

SeriesStyle monoStyle(std::size_t rank, bool comparison)
{
    SeriesStyle style = mainStyles().at(rank % mainStyles().size());
    style.colour = black;
    style.pattern = patterns.at(rank % patterns.size());
    style.ink = style.pattern == FillPattern::Solid ? white : black;
    style.outlined = true;
    style.hollow = rank % 2 == 1;
    if (!comparison)
        return style;
    style.dashes = { 3, 2 };
    style.marker = Marker::Square;
    style.pattern = FillPattern::Dots;
    style.ink = black;
    style.hollow = true;
    return style;
}

/// Two periods: the earlier hollow, the later filled, of one colour.
SeriesStyle periodStyle(const FigureSpec &spec, int index)
{
    SeriesStyle style;
    style.colour = spec.palette == FigurePalette::Mono ? black : darkBlue;
    style.hollow = index == 0;
    return style;
}

struct GradeRow
{
    Grade grade;
    QColor fill;
    QColor ink;
    bool outlined;
    QColor trafficFill;
    QColor trafficInk;
    FillPattern pattern; // in black and white
};

/// Five grades that stay apart in every colour vision and in grey; and the traffic light, which
/// does not and so has letters.
const std::array<GradeRow, 5> &gradeRows()
{
    static const std::array<GradeRow, 5> rows {
        GradeRow { Grade::Outstanding, QColor(0x14, 0x3D, 0x62), white, false,
            QColor(0x00, 0x70, 0x3C), white, FillPattern::Solid },
        GradeRow { Grade::Good, QColor(0x40, 0x88, 0xC9), black, false, QColor(0x5A, 0xA4, 0x69),
            black, FillPattern::Dots },
        GradeRow { Grade::Adequate, QColor(0xD4, 0xDE, 0xEA), black, true, QColor(0xFF, 0xDD, 0x00),
            black, FillPattern::Plain },
        GradeRow { Grade::RequiresImprovement, QColor(0xE5, 0x9D, 0x0A), black, true,
            QColor(0xF4, 0x77, 0x38), black, FillPattern::Hatch },
        GradeRow { Grade::Inadequate, QColor(0x99, 0x44, 0x1E), white, false,
            QColor(0xD4, 0x35, 0x1C), white, FillPattern::CrossHatch },
    };
    return rows;
}

SeriesStyle gradeStyle(Grade grade, FigurePalette palette)
{
    const auto &rows = gradeRows();
    const auto *const row = std::find_if(
        rows.begin(), rows.end(), [grade](const GradeRow &one) { return one.grade == grade; });
    if (row == rows.end())
        return { white, {}, Marker::Circle, FillPattern::Plain, black, false, true };
    if (palette == FigurePalette::Mono)
        return { black, {}, Marker::Circle, row->pattern,
            row->pattern == FillPattern::Solid ? white : black, false, true };
    if (palette == FigurePalette::TrafficLight)
        return { row->trafficFill, {}, Marker::Circle, FillPattern::Solid, row->trafficInk, false,
            true };
    return { row->fill, {}, Marker::Circle, FillPattern::Solid, row->ink, false, row->outlined };
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

SeriesStyle styleOf(const FigureSpec &spec, int index)
{
    const FigureSeries &series = spec.series.at(index);
    if (series.grade)
        return gradeStyle(*series.grade, spec.palette);
    if (spec.kind == FigureKind::Dumbbell)
        return periodStyle(spec, index);
    const bool comparison = series.role == FigureSeries::Role::Comparison;
    std::size_t rank = 0;
    for (int i = 0; i < index; ++i) {
        if (comparison || spec.series.at(i).role == FigureSeries::Role::Main)
            ++rank;
    }
    // Small multiples are told apart by their place: all of one look.
    if (spec.kind == FigureKind::SmallMultiples && !comparison)
        rank = 0;
    if (spec.palette == FigurePalette::Mono)
        return monoStyle(rank, comparison);
    if (spec.palette == FigurePalette::Duo && rank == 1)
        return { orange, { 3, 2 }, Marker::Square };
    if (comparison && spec.kind == FigureKind::DotStrip)
        return { QColor(0x94, 0x94, 0x94), {}, Marker::Circle };
    if (comparison)
        return { QColor(0x94, 0x94, 0x94), { 3, 2 }, Marker::Square };
    return mainStyles().at(rank % mainStyles().size());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace Peel
