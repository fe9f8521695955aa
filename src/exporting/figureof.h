// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "exporting/figurespec.h"

namespace Peel {

/// The figure that fits the shape of the series: a line for three and more dated points, with
/// England and Wales behind the force where both are told; small multiples for more than four
/// lines; two dots a row for two periods; else sorted bars. `kind` overrules. All
/// series must be of one unit (NotUnderstood otherwise, and where there is nothing to draw). Unsure
/// readings are left out, with a note. `facts` are those that the series were made from.
Result<FigureSpec> figureOf(const QList<Series> &series, const LibraryFacts &facts,
    std::optional<FigureKind> kind = std::nullopt,
    const ReferenceData &reference = ReferenceData::builtIn());

/// The same with a dot for each force: `series` are those of all forces (as seriesOf() gives them
/// without a force). `force` (id) is named in it.
Result<FigureSpec> forceStripOf(const QList<Series> &series, const QString &force,
    const LibraryFacts &facts, const ReferenceData &reference = ReferenceData::builtIn());

/// The series of every force with the name, unit and kind of period of this one: what a strip is
/// made from.
QList<Series> seriesOfForces(const LibraryFacts &facts, const Series &lead);

/// Whether the library tells of enough forces for a strip; whether they tell this measure for one
/// period is found out when it is drawn.
bool hasForcesForStrip(const LibraryFacts &facts);

/// The kinds that can show these series, the fitting one first.
QList<FigureKind> kindsFor(const QList<Series> &series);

/// Of the series of one search (sorted as seriesOf() does), those that belong in one figure with
/// the first dated one, of the force and of England and Wales. For a line: the same measure, unit
/// and kind of period. For bars: every measure of that unit and kind of period.
QList<Series> seriesForFigure(
    const QList<Series> &found, std::optional<FigureKind> kind = std::nullopt);

/// A neutral sentence from the figures, for a title: "Rose from 131,113 to 167,358 (+28%) between
/// 2017–18 and 2021–22". Empty where there is nothing to tell.
QString messageOf(const FigureSpec &spec);

/// Titles to choose from: the neutral one, then those with a message.
QStringList titleSuggestions(const FigureSpec &spec);

/// "[Kind] of [measure], [area], [period]. [Message.] Highest …; lowest …; latest …."
QString altTextOf(const FigureSpec &spec);

} // namespace Peel
