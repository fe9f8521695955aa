// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "exporting/figurespec.h"

namespace Peel {

/// A figure that is not of one measure: the grades of a force, what it should improve.
struct FigureSubject
{
    QString key; // "figure:grades"
    QString name; // "Grades of each round"
};

/// Those that the facts of a force can be drawn as. The keys end in the id of a kind of figure.
const QList<FigureSubject> &figureSubjects();
/// The figure of a subject; a failure says why there is none.
Result<FigureSpec> figureOfSubject(
    const QString &key, const LibraryFacts &facts, const QString &force);

/// Without these series, and what was said of their points; whole where none would be left.
FigureSpec withoutSeries(const FigureSpec &spec, const QStringList &hidden);

/// The kinds that a finished figure can be turned into, its own first: those that show the same
/// marks another way.
QList<FigureKind> kindsOf(const FigureSpec &spec);

} // namespace Peel
