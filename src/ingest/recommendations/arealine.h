// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "ingest/readdocument.h"

#include <QString>

namespace Peel {

/// The area that a line of a register names: "Area: Managing offenders". The areas are those of
/// `round`, where that is empty of the round that a heading above names. Null for other lines.
const Area *areaOfLine(
    const ReadDocument &document, const ReferenceData &reference, int block, const QString &round);

} // namespace Peel
