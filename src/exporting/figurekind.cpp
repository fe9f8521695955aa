// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurekind.h"

#include <algorithm>
#include <array>

namespace Peel {
namespace {

struct KindRow
{
    FigureKind kind;
    const char *id;
    const char *name;
    const char *spoken;
};

constexpr std::array kinds {
    KindRow { FigureKind::Line, "line", "Line with markers", "Line chart" },
    KindRow { FigureKind::Bars, "bars", "Bars", "Bar chart" },
    KindRow { FigureKind::Dumbbell, "dumbbell", "Two periods (dumbbell)", "Dumbbell chart" },
    KindRow { FigureKind::DotStrip, "strip", "Dot strip of forces", "Dot strip" },
    KindRow { FigureKind::SmallMultiples, "multiples", "Small multiples", "Small line charts" },
    KindRow { FigureKind::GradeBars, "grades", "Stacked bars of grades", "Stacked bar chart" },
    KindRow { FigureKind::GradeSteps, "steps", "Grades as steps", "Step chart" },
    KindRow { FigureKind::Timeline, "timeline", "Timeline", "Timeline" },
};

struct PaletteRow
{
    FigurePalette palette;
    const char *id;
    const char *name;
};

constexpr std::array palettes {
    PaletteRow { FigurePalette::Standard, "standard", "Standard" },
    PaletteRow { FigurePalette::Duo, "duo", "Blue and orange" },
    PaletteRow { FigurePalette::Mono, "mono", "Black and white print" },
    PaletteRow { FigurePalette::TrafficLight, "traffic-light", "Traffic light, with letters" },
};

const KindRow &rowOf(FigureKind kind)
{
    return *std::find_if(
        kinds.begin(), kinds.end(), [kind](const KindRow &row) { return row.kind == kind; });
}

const PaletteRow &rowOf(FigurePalette palette)
{
    return *std::find_if(palettes.begin(), palettes.end(),
        [palette](const PaletteRow &row) { return row.palette == palette; });
}

} // namespace

const QList<FigureKind> &figureKinds()
{
    static const QList<FigureKind> all = [] {
        QList<FigureKind> list;
        for (const KindRow &row : kinds)
            list.append(row.kind);
        return list;
    }();
    return all;
}

QString figureKindId(FigureKind kind)
{
    return QString::fromLatin1(rowOf(kind).id);
}

std::optional<FigureKind> figureKindFromId(QStringView id)
{
    for (const KindRow &row : kinds) {
        if (id == QLatin1StringView(row.id))
            return row.kind;
    }
    return std::nullopt;
}

QString figureKindName(FigureKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

QString figureKindSpoken(FigureKind kind)
{
    return QString::fromLatin1(rowOf(kind).spoken);
}

bool hasRows(FigureKind kind)
{
    return kind == FigureKind::Bars || kind == FigureKind::Dumbbell || kind == FigureKind::GradeBars
        || kind == FigureKind::Timeline;
}

bool beginsAtZero(FigureKind kind)
{
    return kind == FigureKind::Bars || kind == FigureKind::GradeBars;
}

bool hasNumbers(FigureKind kind)
{
    return kind != FigureKind::GradeSteps && kind != FigureKind::Timeline;
}

const QList<FigurePalette> &figurePalettes()
{
    static const QList<FigurePalette> all { FigurePalette::Standard, FigurePalette::Duo,
        FigurePalette::Mono, FigurePalette::TrafficLight };
    return all;
}

QString figurePaletteId(FigurePalette palette)
{
    return QString::fromLatin1(rowOf(palette).id);
}

std::optional<FigurePalette> figurePaletteFromId(QStringView id)
{
    for (const PaletteRow &row : palettes) {
        if (id == QLatin1StringView(row.id))
            return row.palette;
    }
    return std::nullopt;
}

QString figurePaletteName(FigurePalette palette)
{
    return QString::fromLatin1(rowOf(palette).name);
}

} // namespace Peel
