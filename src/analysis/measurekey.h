// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/reference.h"

#include <QString>

namespace Peel {

/// What a metric measures: the id of a known measure, else its name in one spelling. Two metrics of
/// one key and unit are figures of the same thing.
QString measureKey(const Metric &metric, const ReferenceData &reference);

/// The measure of the reference data that a metric is a figure of; nullptr where none is.
const Measure *measureOf(const Metric &metric, const ReferenceData &reference);

/// True where `wanted` is the measure's id, the metric's whole name, or words that all stand in
/// its name (any case). An empty `wanted` wants everything.
bool isMeasureWanted(const Metric &metric, const QString &wanted, const ReferenceData &reference);

/// What a change is counted from, where its time says it: "on the year before", "over 5 years".
/// Empty for anything else. Changes from different times are figures of different things.
QString countedFrom(const Metric &metric);

/// A figure that is only a bound ("over 1,500").
bool isBound(const Metric &metric);

} // namespace Peel
