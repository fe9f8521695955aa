// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/briefing/briefing.h"

#include <QJsonObject>

namespace Peel {

QJsonObject toJson(const Briefing &briefing);
/// The way back; NotUnderstood where a block is of an unknown kind or a source number names none.
Result<Briefing> briefingFromJson(const QJsonObject &json);

} // namespace Peel
