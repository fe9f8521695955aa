// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QString>

namespace Peel {

/// What a share is a share of, in the words of its name: "deployable police officers" of "Share of
/// deployable police officers with expired training". Empty for other units and where the name
/// does not say.
QString baseOf(const Metric &metric);

/// Both say what they are a share of, and it is not the same.
bool basesDiffer(const Metric &a, const Metric &b);

} // namespace Peel
