// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judgment.h"
#include "domain/metric.h"
#include "domain/recommendation.h"
#include "domain/result.h"
#include "domain/trailrecords.h"

#include <QDateTime>
#include <QJsonObject>

namespace Peel {

enum class FactKind { Judgment, Recommendation, Metric };
QString factKindId(FactKind kind);
std::optional<FactKind> factKindFromId(QStringView id);

/// What the analyst said of a fact.
enum class FactWord { None, Accepted, Corrected, Rejected };
QString factWordId(FactWord word); // empty for None
std::optional<FactWord> factWordFromId(QStringView id);

/// The analyst's word on a fact as it was read. It names the fact by its words and by what was read
/// there, so that it holds for the same reading after the document was read again, and for no
/// other.
struct FactDecision
{
    qint64 id = 0; // 0: not stored yet
    FactKind kind = FactKind::Metric;
    QuotedPlace place;
    QJsonObject readAs; // readAs() of the fact as the program read it
    FactWord word = FactWord::Accepted;
    QJsonObject correction; // fields by their names in the facts contract; of Corrected alone
    QString note;
    QDateTime decidedAt; // UTC

    bool operator==(const FactDecision &) const = default;
};

/// What tells a fact from others that were read from the same words.
QJsonObject readAs(const Judgment &judgment);
QJsonObject readAs(const Recommendation &recommendation);
QJsonObject readAs(const Metric &metric);

/// The fact with the corrected fields; its evidence stays. NotUnderstood, with a sentence, for a
/// field that may not be corrected and for a value that the field does not know.
Result<Judgment> corrected(const Judgment &judgment, const QJsonObject &correction);
Result<Recommendation> corrected(
    const Recommendation &recommendation, const QJsonObject &correction);
Result<Metric> corrected(const Metric &metric, const QJsonObject &correction);

/// The names of the fields that may be corrected, in the order of the facts contract. Those of a
/// period are "period", its label, "period.from" and "period.to".
QStringList correctableFields(FactKind kind);

} // namespace Peel
