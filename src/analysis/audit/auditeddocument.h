// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/agreement.h"
#include "analysis/audit/finding.h"
#include "domain/libraryrecords.h"
#include "domain/readpassage.h"

namespace Peel {

/// One document as every check sees it: its passages and the figures that were read from them.
class AuditedDocument
{
public:
    AuditedDocument(const DocumentRecord &record, const QList<ReadPassage> &passages,
        QList<const StoredMetric *> metrics);

    const DocumentRecord &record() const { return m_record; }

    const QList<ReadPassage> &passages() const { return m_passages; }

    const QList<const StoredMetric *> &metrics() const { return m_metrics; }

    /// The facts that were read from this figure.
    QList<const StoredMetric *> metricsAt(
        const ReadPassage &passage, const PrintedFigure &figure) const;
    /// The passage that a fact stands in; nullptr where it is in none.
    const ReadPassage *passageOf(const StoredMetric &metric) const;

    /// A finding about words or a figure of a passage. Where a fact was read from it the finding
    /// marks it and has its boxes.
    FigureFinding finding(FindingKind kind, FindingStrength strength, const ReadPassage &passage,
        const TextRange &range) const;
    FigureFinding finding(FindingKind kind, FindingStrength strength, const ReadPassage &passage,
        const PrintedFigure &figure) const;
    FindingPlace placeOf(const ReadPassage &passage, const TextRange &range) const;

    /// The last year that the document can tell as past: its own date, else the end of its round.
    /// Nothing where neither is known.
    QDate writtenBy() const;

private:
    const DocumentRecord &m_record;
    const QList<ReadPassage> &m_passages;
    QList<const StoredMetric *> m_metrics;
};

} // namespace Peel
