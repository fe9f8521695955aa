// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "exporting/figurespec.h"

namespace Peel {

/// The points that may be drawn: those that are not unsure.
QList<SeriesPoint> surePoints(const Series &series);
/// "2019–20", or that no date is given.
QString pointLabel(const SeriesPoint &point);
FigureSeries::Role roleOf(const Series &series);
FigurePoint figurePoint(const SeriesPoint &point, int category);
bool sharesOneName(const QList<Series> &series);

/// Notes of the series, of its gaps and of what is left out.
void addSeriesNotes(FigureSpec &spec, const Series &series, const QString &area);

/// What the series become in a figure of a kind. The specification has its kind and unit.
void addTimeSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference);
/// Several measures: one bar each, of the latest period, largest first.
void addNamedSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference);
/// A row for each series, its first and its last period.
void addTwoPeriods(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference);
/// A dot for each force, of the latest period that most of them tell. `force` is named.
void addForces(FigureSpec &spec, const QList<Series> &series, const QString &force,
    const ReferenceData &reference);

} // namespace Peel
