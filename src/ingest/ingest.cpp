// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include "ingest/judgments/judgments.h"
#include "ingest/metrics/metrics.h"
#include "ingest/recognise/recognise.h"
#include "ingest/recommendations/recommendations.h"

#include <utility>

namespace Peel {

namespace {

/// A figure or grade that was recognised from a picture is never taken for as sure as one that was
/// printed.
template <typename Facts> void markRecognised(Facts &facts, const std::vector<PageInfo> &pages)
{
    for (auto &fact : facts) {
        const int page = fact.evidence.source.page();
        if (page < 1 || page > static_cast<int>(pages.size())
            || !pages[static_cast<std::size_t>(page - 1)].recognised)
            continue;
        fact.evidence.reasons.append(QStringLiteral("read by character recognition"));
        fact.evidence.confidence = Confidence::Low;
    }
}

} // namespace

Ingested extractFacts(ReadDocument document, const HeaderOverrides &overrides)
{
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.diagnostics = document.diagnostics;
    recogniseHeader(extraction, overrides);
    extractJudgments(extraction);
    extractRecommendations(extraction);
    extractMetrics(extraction);
    DocumentFacts facts = std::move(extraction.facts);
    markRecognised(facts.judgments, document.pages);
    markRecognised(facts.recommendations, document.pages);
    markRecognised(facts.metrics, document.pages);
    markRecognised(facts.remarks, document.pages);
    std::vector<Rejection> rejections = std::move(extraction.rejections);
    return Ingested { std::move(document), std::move(facts), std::move(rejections),
        std::move(extraction.areas) };
}

Result<Ingested> ingest(
    const QByteArray &bytes, const ReadingOptions &options, const HeaderOverrides &overrides)
{
    return readDocument(bytes, options).map([&](ReadDocument &&document) {
        return extractFacts(std::move(document), overrides);
    });
}

} // namespace Peel
