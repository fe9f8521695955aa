// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/periodkind.h"
#include "domain/libraryrecords.h"
#include "domain/reference.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Peel {

/// One value of a series with every fact that says it.
struct SeriesPoint
{
    Period period;
    double value = 0;
    int decimals = 0; // as printed
    QList<qint64> metrics; // facts with this value, the clearest first
    QList<qint64> documents; // of those facts, in the same order
    bool unsure = false; // all its facts are of low confidence
    bool bound = false; // "over 1,500": no exact figure

    bool operator==(const SeriesPoint &) const = default;
};

/// Periods between two points that no document tells: a line breaks here.
struct SeriesGap
{
    int after = 0; // index of the point before it
    QString label; // "2019–20", "2018–19 to 2019–20"

    bool operator==(const SeriesGap &) const = default;
};

/// Another value for the period of a point: kept, never drawn over.
struct SeriesConflict
{
    int point = 0; // index of the point it contradicts
    SeriesPoint other;

    bool operator==(const SeriesConflict &) const = default;
};

/// What another source says of a part of the time of a point, where that is another value: "67% in
/// 2018" beside "65.3% from March to August".
struct SeriesPart
{
    int point = 0; // index of the point whose time holds it
    SeriesPoint part;

    bool operator==(const SeriesPart &) const = default;
};

/// One measure in one unit, scope and kind of period; changes also by what they are counted from.
struct Series
{
    QString measure; // id of the reference data, may be empty
    QString name; // for people
    Unit unit = Unit::Count;
    Scope scope = Scope::Force;
    QString force; // id of the force whose documents tell it
    PeriodKind kind = PeriodKind::Year;
    QList<SeriesPoint> points; // by end of period
    QList<SeriesGap> gaps;
    QList<SeriesConflict> conflicts;
    QList<SeriesPart> parts; // never drawn; shares, rates, times and ranks alone
    QStringList notes; // "Periods end in different months: March, October."

    bool operator==(const Series &) const = default;
};

/// A measure with its shape, for the tree of the Metrics view.
struct MeasureEntry
{
    QString measure; // id, may be empty
    QString name;
    QString group; // "Contact"; empty for those not in the reference data
    QString force; // id
    Unit unit = Unit::Count;
    int figures = 0; // facts
    int points = 0; // longest series, in points
    int documents = 0;

    bool operator==(const MeasureEntry &) const = default;
};

/// Measures of a force's documents (all forces where empty), by group then name.
QList<MeasureEntry> measuresOf(const LibraryFacts &facts, const QString &force = {},
    const ReferenceData &reference = ReferenceData::builtIn());

/// All series of one measure: `measure` is a measure's id, the whole name of a metric, or words of
/// it (then each name that has all of them). The force's own first, then national, then others; by
/// length. Figures without dates are in a series of kind Undated, in the order of the documents.
QList<Series> seriesOf(const LibraryFacts &facts, const QString &force, const QString &measure,
    const ReferenceData &reference = ReferenceData::builtIn());

} // namespace Peel
