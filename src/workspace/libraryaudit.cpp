// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/libraryaudit.h"

#include "analysis/audit/figureaudit.h"
#include "analysis/documentorder.h"
#include "store/claimdecisions.h"
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "store/textrepository.h"
#include "workspace/passages.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Peel {
namespace {

using DocumentMetrics = QList<const StoredMetric *>;

QHash<qint64, DocumentMetrics> metricsByDocument(const LibraryFacts &facts)
{
    QHash<qint64, DocumentMetrics> metrics;
    for (const StoredMetric &metric : facts.metrics)
        metrics[metric.document].append(&metric);
    return metrics;
}

/// Changes with the capture, with what was set by hand, and with every reading, which makes new
/// facts.
size_t stateOf(const DocumentRecord &record, const DocumentMetrics &metrics)
{
    const DocumentHeader &header = record.header;
    const QString published = header.published ? header.published->iso() : QString();
    size_t state = qHashMulti(
        0, record.sha256, header.force, header.round, published, static_cast<int>(header.type));
    for (const StoredMetric *metric : metrics) {
        const Metric &fact = metric->fact;
        const QString period = fact.period ? fact.period->label : QString();
        state = qHashMulti(state, metric->id, fact.name, fact.value, static_cast<int>(fact.unit),
            static_cast<int>(fact.scope), period, fact.evidence.source.start);
    }
    return state;
}

Result<QList<FigureFinding>> findingsIn(const Connection &connection, const DocumentRecord &record,
    const DocumentMetrics &metrics, KeptFindings &kept)
{
    const size_t state = stateOf(record, metrics);
    if (const auto known = kept.of(record.id, state))
        return *known;
    return TextRepository(connection).blocks(record.id).map([&](const QList<TextBlock> &blocks) {
        const QList<FigureFinding> findings = auditDocument(record, passagesOf(blocks), metrics);
        kept.keep(record.id, state, findings);
        return findings;
    });
}

} // namespace

std::optional<QList<FigureFinding>> KeptFindings::of(qint64 document, size_t state) const
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.constFind(document);
    if (entry == m_entries.cend() || entry->state != state)
        return std::nullopt;
    return entry->findings;
}

void KeptFindings::keep(qint64 document, size_t state, const QList<FigureFinding> &findings)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.insert(document, { state, findings });
}

Result<QList<FigureFinding>> auditOf(const Connection &connection, const FactFilter &filter,
    KeptFindings &kept, const std::function<bool()> &ends)
{
    auto wanted = DocumentRepository(connection).records(filter);
    if (!wanted)
        return tl::unexpected(wanted.error());
    std::stable_sort(
        wanted->begin(), wanted->end(), [](const DocumentRecord &a, const DocumentRecord &b) {
            return standsBefore({ &a, 0 }, { &b, 0 });
        });
    const auto facts = FactRepository(connection).facts();
    if (!facts)
        return tl::unexpected(facts.error());
    const QHash<qint64, DocumentMetrics> metrics = metricsByDocument(*facts);
    QList<FigureFinding> findings;
    QSet<qint64> documents;
    for (const DocumentRecord &record : std::as_const(*wanted)) {
        if (ends())
            return findings;
        const auto found = findingsIn(connection, record, metrics.value(record.id), kept);
        if (!found)
            return tl::unexpected(found.error());
        documents.insert(record.id);
        findings += *found;
    }
    for (const FigureFinding &finding : auditAcross(*facts)) {
        if (documents.contains(finding.place.document))
            findings.append(finding);
    }
    return findings;
}

Result<ClaimsReport> claimsIn(const Connection &connection, qint64 document)
{
    const auto facts = FactRepository(connection).facts();
    if (!facts)
        return tl::unexpected(facts.error());
    const auto blocks = TextRepository(connection).blocks(document);
    if (!blocks)
        return tl::unexpected(blocks.error());
    const DocumentPassages passages { document, passagesOf(*blocks) };
    const auto decisions = ClaimDecisions(connection).of(document);
    if (!decisions)
        return tl::unexpected(decisions.error());
    ClaimsReport report = claimsOf(*facts, passages, auditDocument(*facts, passages));
    applyDecisions(report, *decisions);
    return report;
}

} // namespace Peel
