// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include "ingest/judgments/judgments.h"
#include "ingest/metrics/metrics.h"
#include "ingest/recognise/recognise.h"
#include "ingest/recommendations/recommendations.h"
#include "ingest/sidebyside.h"

#include <array>
#include <iterator>
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

template <typename Values> void append(Values &all, Values &&more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

void add(Extraction &whole, Extraction &&part)
{
    append(whole.facts.judgments, std::move(part.facts.judgments));
    append(whole.facts.recommendations, std::move(part.facts.recommendations));
    append(whole.facts.metrics, std::move(part.facts.metrics));
    append(whole.facts.remarks, std::move(part.facts.remarks));
    append(whole.facts.diagnostics, std::move(part.facts.diagnostics));
    if (part.facts.gradeCounts)
        whole.facts.gradeCounts = std::move(part.facts.gradeCounts);
    append(whole.rejections, std::move(part.rejections));
    append(whole.areas, std::move(part.areas));
}

} // namespace

Ingested extractFacts(ReadDocument document, const HeaderOverrides &overrides)
{
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.diagnostics = document.diagnostics;
    recogniseHeader(extraction, overrides);
    // None of them asks what another has found.
    constexpr std::array extractors { &extractMetrics, &extractJudgments, &extractRecommendations };
    std::array<Extraction, extractors.size()> parts { extraction.unread(), extraction.unread(),
        extraction.unread() };
    sideBySide(static_cast<int>(extractors.size()), [&](int i) {
        const auto index = static_cast<std::size_t>(i);
        extractors.at(index)(parts.at(index));
    });
    auto &[metrics, judgments, recommendations] = parts;
    for (Extraction *part : { &judgments, &recommendations, &metrics })
        add(extraction, std::move(*part));
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
