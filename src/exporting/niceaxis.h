// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QList>

namespace Peel {

/// A value axis with round steps.
struct NiceAxis
{
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0; // of its labels

    QList<double> ticks() const;
    QString label(double tick, Unit unit) const;
    /// The same axis with steps of twice the length, where they fit; it may reach a step further.
    NiceAxis coarser() const;

    bool operator==(const NiceAxis &) const = default;
};

/// Four to six steps of 1, 2 or 5 (of whole minutes for times) that hold the values. `fromZero`
/// makes zero part of it; else it may begin higher where all values lie close together.
/// They lie close where they differ by less than `closeness` of the highest.
NiceAxis niceAxis(double lowest, double highest, Unit unit, bool fromZero, double closeness = 0.25);

/// "0:37", "8:52": seconds on a sheet, where all of them are written alike.
QString clockLabel(double seconds);

} // namespace Peel
