// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/metrics.h"
#include "support/documentbuilder.h"

#include <QStringList>

#include <string>

namespace Peel::Testing {

inline std::string lineOf(const Metric &metric)
{
    QString line = metric.name + QStringLiteral(" | ") + QString::number(metric.value, 'g', 12)
        + QLatin1Char(' ') + unitId(metric.unit);
    if (metric.period)
        line += QStringLiteral(" | ")
            + (metric.period->hasDates() ? metric.period->from.toString(Qt::ISODate)
                        + QStringLiteral("..") + metric.period->to.toString(Qt::ISODate)
                                         : metric.period->label);
    if (metric.scope != Scope::Force)
        line += QStringLiteral(" | ") + scopeId(metric.scope);
    if (metric.evidence.confidence == Confidence::Low)
        line += QStringLiteral(" | low");
    return line.toStdString();
}

/// The metrics of a document about a force, one a line: name | value unit | time | whose.
inline std::string metricsOf(
    const DocumentBuilder &builder, const QString &force = QStringLiteral("kent"))
{
    const ReadDocument document = builder.read();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.force = force;
    extractMetrics(extraction);
    std::string all;
    for (const Metric &metric : extraction.facts.metrics)
        all += lineOf(metric) + '\n';
    return all;
}

} // namespace Peel::Testing
