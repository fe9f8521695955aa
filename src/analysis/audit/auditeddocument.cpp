// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditeddocument.h"

#include "domain/reference.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Peel {
namespace {

int codePointsIn(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

int placeIn(const ReadPassage &passage, int offset)
{
    return passage.start + codePointsIn(QStringView(passage.text).left(offset));
}

bool sameValue(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a));
}

} // namespace

AuditedDocument::AuditedDocument(const DocumentRecord &record, const QList<ReadPassage> &passages,
    QList<const StoredMetric *> metrics)
    : m_record(record)
    , m_passages(passages)
    , m_metrics(std::move(metrics))
{
}

QList<const StoredMetric *> AuditedDocument::metricsAt(
    const ReadPassage &passage, const PrintedFigure &figure) const
{
    const int start = placeIn(passage, figure.range.from);
    const int end = placeIn(passage, figure.range.to);
    QList<const StoredMetric *> found;
    for (const StoredMetric *metric : m_metrics) {
        const SourceSpan &source = metric->fact.evidence.source;
        if (source.start <= start && end <= source.end
            && sameValue(std::abs(metric->fact.value), std::abs(figure.value)))
            found.append(metric);
    }
    return found;
}

const ReadPassage *AuditedDocument::passageOf(const StoredMetric &metric) const
{
    const int start = metric.fact.evidence.source.start;
    const auto after = std::upper_bound(m_passages.cbegin(), m_passages.cend(), start,
        [](int place, const ReadPassage &passage) { return place < passage.start; });
    return after == m_passages.cbegin() ? nullptr : &*std::prev(after);
}

FindingPlace AuditedDocument::placeOf(const ReadPassage &passage, const TextRange &range) const
{
    SourceSpan span;
    span.quote = passage.words(range);
    span.start = placeIn(passage, range.from);
    span.end = placeIn(passage, range.to);
    if (passage.page > 0)
        span.boxes.push_back(Box { passage.page, 0, 0, 0, 0 });
    return { m_record.id, span };
}

FigureFinding AuditedDocument::finding(FindingKind kind, FindingStrength strength,
    const ReadPassage &passage, const TextRange &range) const
{
    FigureFinding finding;
    finding.kind = kind;
    finding.strength = strength;
    finding.place = placeOf(passage, range);
    finding.printed = passage.words(range).simplified();
    return finding;
}

FigureFinding AuditedDocument::finding(FindingKind kind, FindingStrength strength,
    const ReadPassage &passage, const PrintedFigure &figure) const
{
    FigureFinding made = finding(kind, strength, passage, figure.range);
    const QList<const StoredMetric *> facts = metricsAt(passage, figure);
    for (const StoredMetric *metric : facts)
        made.metrics.append(metric->id);
    if (!facts.isEmpty())
        made.place.source.boxes = facts.first()->fact.evidence.source.boxes;
    return made;
}

QDate AuditedDocument::writtenBy() const
{
    if (m_record.header.published)
        return m_record.header.published->last();
    const Round *round = ReferenceData::builtIn().round(m_record.header.round);
    return round == nullptr ? QDate() : round->lastPublished;
}

} // namespace Peel
