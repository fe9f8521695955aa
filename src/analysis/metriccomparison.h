// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QList>
#include <QString>

#include <optional>

namespace Peel {

/// The same measure on several sides.
struct MetricPair
{
    QString name; // the measure's name where known, else as the newest document prints it
    QString measure; // id, may be empty
    Unit unit = Unit::Count;
    Scope scope = Scope::Force;
    QList<std::optional<StoredMetric>> sides; // one per side
    QString difference; // last against first, for people: "+0.2%", "−4.3 percentage points"; empty
                        // where none may be drawn
    QString whyNot; // then the reason: "periods of different length"

    bool operator==(const MetricPair &) const = default;
};

/// One side of a comparison: a force in a round.
struct ComparedSide
{
    QString force; // id
    QString round; // id

    bool operator==(const ComparedSide &) const = default;
};

/// Why no difference may be drawn between two metrics of one force; empty where one may: the same
/// measure or name, unit, base, area and kind of period, each told exactly and surely, and periods
/// that do not overlap.
QString metricBarrier(const StoredMetric &earlier, const StoredMetric &later);

/// The difference as it may be told: points for shares, per cent with sign for counts and rates.
/// Empty where no difference makes sense (from zero, ranks, changes).
QString metricDifference(const Metric &earlier, const Metric &later);

/// The measures that documents of at least two of these sides print. Figures of two forces are set
/// beside each other without a difference.
QList<MetricPair> metricsInBoth(const LibraryFacts &facts, const QList<ComparedSide> &sides);

} // namespace Peel
