// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/figureaudit.h"

#include "analysis/audit/checks.h"
#include "analysis/factindex.h"

#include <algorithm>
#include <tuple>

namespace Peel {
namespace {

bool samePlace(const FindingPlace &a, const FindingPlace &b)
{
    return a.document == b.document && a.source.start == b.source.start
        && a.source.end == b.source.end;
}

bool isDoubtful(const FindingPlace &place, const QList<FigureFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const FigureFinding &finding) {
        return finding.strength == FindingStrength::DoesNotAddUp && samePlace(finding.place, place);
    });
}

/// A total is not at fault where one of its parts is, and no figure twice for the same.
QList<FigureFinding> withoutEchoes(const QList<FigureFinding> &found)
{
    QList<FigureFinding> cells;
    QList<FigureFinding> kept;
    for (const FigureFinding &finding : found) {
        if (finding.kind == FindingKind::Share || finding.kind == FindingKind::Rate)
            cells.append(finding);
    }
    for (const FigureFinding &finding : found) {
        const bool echo = finding.kind == FindingKind::Sum
            && std::any_of(finding.against.cbegin(), finding.against.cend(),
                [&](const FindingPlace &part) { return isDoubtful(part, cells); });
        const bool again = std::any_of(kept.cbegin(), kept.cend(),
            [&](const FigureFinding &earlier) { return samePlace(earlier.place, finding.place); });
        if (!echo && !again)
            kept.append(finding);
    }
    return kept;
}

} // namespace

QList<FigureFinding> auditDocument(const DocumentRecord &record, const QList<ReadPassage> &passages,
    const QList<const StoredMetric *> &metrics)
{
    const AuditedDocument audited(record, passages, metrics);
    QList<FigureFinding> findings = tableShareFindings(audited);
    findings += tableRateFindings(audited);
    findings += tableSumFindings(audited);
    findings += tableChangeFindings(audited);
    findings += textShareFindings(audited);
    findings += listShareFindings(audited);
    findings += wholeShareFindings(audited);
    findings += textSumFindings(audited);
    findings += textChangeFindings(audited);
    findings += repeatFindings(audited);
    findings += directionFindings(audited);
    findings += statuteFindings(audited);
    findings += periodFindings(audited);
    findings += overlapFindings(audited);
    findings += pastPlanFindings(audited);
    findings += notAvailableFindings(audited);
    findings += durationFindings(audited);
    findings += announcedFindings(audited);
    findings = withoutEchoes(findings);
    std::stable_sort(
        findings.begin(), findings.end(), [](const FigureFinding &a, const FigureFinding &b) {
            return a.place.source.start < b.place.source.start;
        });
    return findings;
}

QList<FigureFinding> auditDocument(const LibraryFacts &facts, const DocumentPassages &document)
{
    const FactIndex index(facts);
    const DocumentRecord *record = index.document(document.document);
    if (record == nullptr)
        return {};
    QList<const StoredMetric *> metrics;
    for (const StoredMetric &metric : facts.metrics) {
        if (metric.document == document.document)
            metrics.append(&metric);
    }
    return auditDocument(*record, document.passages, metrics);
}

QList<FigureFinding> auditAcross(const LibraryFacts &facts, const ReferenceData &reference)
{
    return repeatFindings(facts, reference);
}

} // namespace Peel
