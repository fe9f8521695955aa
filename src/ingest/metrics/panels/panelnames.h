// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/panels/panellines.h"

namespace Peel {

/// What a label names, with the words of its rate.
QString labelName(const PanelPart &label);

/// False for a figure under a label whose unit is not kept: pounds per head, rates of officers.
bool canBe(const Quantity &figure, const std::optional<UnitWords> &unit);

/// "per 1,000 population" for a name that does not say it.
QString withRate(const QString &name, Unit unit);

/// A bare number is in its label's unit.
void takeUnit(Quantity &figure, const std::optional<UnitWords> &unit);

/// "2,074 square miles", "898,400 people": facts of a force that need no label. Empty for others.
QString factOf(const PanelPart &line);

/// "on the previous year" of "up 9.4% on the previous year": what a change is counted from. Empty
/// where the line says anything else.
QString basisOf(const PanelPart &line);

} // namespace Peel
