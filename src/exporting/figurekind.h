// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Peel {

enum class FigureKind {
    Line, // with markers, along the time; a gap breaks it
    Bars, // horizontal, from zero, the series of a category together
    Dumbbell, // two periods: a dot each, joined, one row for each category
    DotStrip, // a dot for each force on one axis, the force named, with quartiles
    GradeBars, // stacked counts of grades, one bar for each round, apart where the scale changes
    GradeSteps, // the grades of questions within one scale, best on top
    SmallMultiples, // a small line figure for each series, all on the same axes
    Timeline // a row for each area for improvement, a mark for each document that tells of it
};

/// Every kind, in the order in which they are offered.
const QList<FigureKind> &figureKinds();

/// "line", "bars", "dumbbell", "strip", "grades", "steps", "multiples", "timeline".
QString figureKindId(FigureKind kind);
std::optional<FigureKind> figureKindFromId(QStringView id);
/// For people: "Line with markers".
QString figureKindName(FigureKind kind);
/// How an alternative text begins: "Line chart".
QString figureKindSpoken(FigureKind kind);

/// A row for each category and values along a horizontal axis.
bool hasRows(FigureKind kind);
/// Values are lengths: the axis begins at zero.
bool beginsAtZero(FigureKind kind);
/// Values are grades or dates, which have no axis of numbers.
bool hasNumbers(FigureKind kind);

/// Which set of colours a figure is drawn in. Grades and series have their own in each.
enum class FigurePalette {
    Standard, // series dark blue to orange; grades blue to orange; the comparison grey
    Duo, // the first two series dark blue and orange, where both matter equally
    Mono, // black and white with patterns, dashes and letters
    TrafficLight // grades green to red, always with their letters; series as Standard
};
const QList<FigurePalette> &figurePalettes();
QString figurePaletteId(FigurePalette palette);
std::optional<FigurePalette> figurePaletteFromId(QStringView id);
QString figurePaletteName(FigurePalette palette);

} // namespace Peel
