// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include "ingest/judgments/judgments.h"
#include "ingest/metrics/metrics.h"
#include "ingest/recognise/recognise.h"
#include "ingest/recommendations/recommendations.h"

#include <utility>

namespace Peel {

Ingested extractFacts(ReadDocument document, const HeaderOverrides &overrides)
{
    Extraction extraction { document, ReferenceData::builtIn(), {}, {} };
    extraction.facts.diagnostics = document.diagnostics;
    recogniseHeader(extraction, overrides);
    extractJudgments(extraction);
    extractRecommendations(extraction);
    extractMetrics(extraction);
    DocumentFacts facts = std::move(extraction.facts);
    std::vector<Rejection> rejections = std::move(extraction.rejections);
    return Ingested { std::move(document), std::move(facts), std::move(rejections) };
}

Result<Ingested> ingest(
    const QByteArray &bytes, const ReadingOptions &options, const HeaderOverrides &overrides)
{
    return readDocument(bytes, options).map([&](ReadDocument &&document) {
        return extractFacts(std::move(document), overrides);
    });
}

} // namespace Peel
