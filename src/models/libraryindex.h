// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/textdifference.h"
#include "domain/libraryrecords.h"
#include "models/factref.h"

#include <QHash>

#include <memory>

namespace Peel {

/// The facts of one reading of the library with ways to find them. Immutable and cheap to copy;
/// pointers stay valid as long as a copy lives.
class LibraryIndex
{
public:
    LibraryIndex();
    explicit LibraryIndex(LibraryFacts facts);

    const LibraryFacts &facts() const { return *m_facts; }

    bool isEmpty() const { return m_facts->documents.isEmpty(); }

    const DocumentRecord *document(qint64 id) const;
    const StoredJudgment *judgment(qint64 id) const;
    const StoredRecommendation *recommendation(qint64 id) const;
    const StoredMetric *metric(qint64 id) const;
    const StoredRemark *remark(qint64 id) const;

    /// Where the fact stands; empty for documents and facts that are gone.
    SourceSpan span(const FactRef &ref) const;
    const Evidence *evidence(const FactRef &ref) const;
    /// False when the library no longer has what the reference speaks of.
    bool knows(const FactRef &ref) const;
    /// Every fact of a document in the order of its text.
    QList<FactRef> factsOf(qint64 document) const;
    /// Ids of the forces that have judgments or documents, by name.
    QStringList forces() const;

private:
    std::shared_ptr<const LibraryFacts> m_facts;
    std::shared_ptr<const QHash<qint64, qsizetype>> m_documents, m_judgments, m_recommendations,
        m_metrics, m_remarks;
};

FactRef refOf(const DocumentRecord &document);
FactRef refOf(const StoredJudgment &judgment);
FactRef refOf(const StoredRecommendation &recommendation);
FactRef refOf(const StoredMetric &metric);
FactRef refOf(const SearchHit &hit);
/// Remarks and sentences are shown as the passages they are.
FactRef refOf(const StoredRemark &remark);
FactRef refOf(const Said &sentence);
FactRef refOf(const Passage &passage);

} // namespace Peel
