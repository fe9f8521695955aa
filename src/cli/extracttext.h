// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ingest.h"

#include <QJsonObject>
#include <QString>

namespace Peel {

/// What was read out of one document, for people: header, judgments, recommendations, metrics,
/// what to know. `explain` adds rule, certainty, reasons and quote of each fact, and the candidates
/// that were left alone.
QString plainFacts(const Ingested &ingested, bool explain);

/// The facts contract; `explain` adds "rejected".
QJsonObject factsJson(const Ingested &ingested, bool explain);

} // namespace Peel
