// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/factindex.h"

namespace Peel {

FactIndex FactIndex::ofDocuments(const LibraryFacts &facts)
{
    FactIndex index;
    for (const DocumentRecord &document : facts.documents)
        index.m_documents.insert(document.id, &document);
    return index;
}

FactIndex::FactIndex(const LibraryFacts &facts)
    : FactIndex(ofDocuments(facts))
{
    for (const StoredJudgment &judgment : facts.judgments)
        m_judgments.insert(judgment.id, &judgment);
    for (const StoredRecommendation &recommendation : facts.recommendations)
        m_recommendations.insert(recommendation.id, &recommendation);
    for (const StoredMetric &metric : facts.metrics)
        m_metrics.insert(metric.id, &metric);
    for (const StoredRemark &remark : facts.remarks)
        m_remarks.insert(remark.id, &remark);
}

bool isInspectorates(const DocumentRecord &document)
{
    switch (document.header.type) {
    case DocumentType::PeelReport:
    case DocumentType::PeelPage:
    case DocumentType::InspectorateNews:
        return true;
    case DocumentType::ForceNews:
    case DocumentType::PccReport:
    case DocumentType::Other:
        break;
    }
    return false;
}

} // namespace Peel
