// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QHash>

namespace Peel {

/// Facts and documents by id. Points into the facts it was made from, which must outlive it
/// unchanged.
class FactIndex
{
public:
    explicit FactIndex(const LibraryFacts &facts);
    /// The documents alone, where nothing else is looked up: a library holds few of them and many
    /// facts.
    static FactIndex ofDocuments(const LibraryFacts &facts);

    const DocumentRecord *document(qint64 id) const { return m_documents.value(id); }

    const StoredJudgment *judgment(qint64 id) const { return m_judgments.value(id); }

    const StoredRecommendation *recommendation(qint64 id) const
    {
        return m_recommendations.value(id);
    }

    const StoredMetric *metric(qint64 id) const { return m_metrics.value(id); }

    const StoredRemark *remark(qint64 id) const { return m_remarks.value(id); }

private:
    FactIndex() = default;

    QHash<qint64, const DocumentRecord *> m_documents;
    QHash<qint64, const StoredJudgment *> m_judgments;
    QHash<qint64, const StoredRecommendation *> m_recommendations;
    QHash<qint64, const StoredMetric *> m_metrics;
    QHash<qint64, const StoredRemark *> m_remarks;
};

/// A report, page, news or letter of the inspectorate (or a digest of one).
bool isInspectorates(const DocumentRecord &document);

} // namespace Peel
