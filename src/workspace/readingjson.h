// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ingest/ingest.h"
#include "store/capture.h"

#include <QJsonObject>

namespace Peel {

/// What the store keeps of a document that was read: offsets in code points instead of UTF-16
/// units, and no word boxes beyond those of the facts.
Reading readingOf(const Ingested &ingested);

/// A reading on its way from the worker process.
QJsonObject toJson(const Reading &reading);
/// NotUnderstood for anything that toJson() would not write: the worker is not trusted.
Result<Reading> readingFromJson(const QJsonObject &json);

} // namespace Peel
