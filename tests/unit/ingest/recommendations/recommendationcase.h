// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recommendations/recommendations.h"
#include "support/extracted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Peel::Testing {

using namespace Qt::StringLiterals;

/// The facts of a document; every recommendation must stand where its source says.
inline DocumentFacts factsOf(const DocumentBuilder &builder, const Given &given)
{
    const ReadDocument document = builder.read();
    Extraction extraction = extractionOf(document, given);
    extractRecommendations(extraction);
    for (const Recommendation &one : extraction.facts.recommendations) {
        EXPECT_TRUE(document.text.contains(one.evidence.source.quote)) << qPrintable(one.text);
        EXPECT_FALSE(one.evidence.rule.isEmpty());
    }
    return extraction.facts;
}

/// "area_for_improvement preventing-crime: The force should …", in the order of the document.
inline Lines linesIn(const DocumentFacts &facts)
{
    Lines lines;
    for (const Recommendation &one : facts.recommendations)
        lines.push_back((recommendationKindId(one.kind) + u' '
            + (one.area.isEmpty() ? u"-"_s : one.area) + u": "_s + one.text)
                            .toStdString());
    return lines;
}

inline Lines linesOf(const DocumentBuilder &builder, const Given &given)
{
    return linesIn(factsOf(builder, given));
}

inline Given page(const QString &force, const QString &round)
{
    return { DocumentType::PeelPage, force, round };
}

} // namespace Peel::Testing
