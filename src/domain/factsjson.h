// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentfacts.h"
#include "domain/result.h"

#include <QJsonObject>

namespace Peel {

/// The facts contract as JSON: what `peelctl extract --json` prints and a worker process answers.
QJsonObject toJson(const DocumentFacts &facts);
QJsonObject toJson(const DocumentHeader &header);
QJsonObject toJson(const Judgment &judgment);
QJsonObject toJson(const Recommendation &recommendation);
QJsonObject toJson(const Metric &metric);
QJsonObject toJson(const Remark &remark);
QJsonObject toJson(const SourceSpan &source);

/// The way back. Unknown keys are ignored; an unknown id of an enum makes it fail (NotUnderstood).
Result<DocumentFacts> factsFromJson(const QJsonObject &json);

} // namespace Peel
