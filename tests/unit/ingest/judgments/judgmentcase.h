// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/judgments.h"
#include "support/extracted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Peel::Testing {

/// "2016 efficiency good", with "prior" or "claimed" and the date behind it where there is one.
inline std::string lineOf(const Judgment &judgment)
{
    QStringList words { judgment.round, judgment.area, gradeId(judgment.grade) };
    if (judgment.origin != Origin::Stated)
        words.append(originId(judgment.origin));
    if (judgment.asOf)
        words.append(judgment.asOf->iso());
    return words.join(u' ').toStdString();
}

/// An assessment page.
inline Given page(const QString &force, const QString &round)
{
    return { DocumentType::PeelPage, force, round };
}

/// A release of the inspectorate.
inline Given news(const QString &force, const QString &round, const QString &title = {})
{
    return { DocumentType::InspectorateNews, force, round, title };
}

/// A paper or an article of others.
inline Given paper(const QString &round, const QString &force = QStringLiteral("kent"))
{
    return { DocumentType::Other, force, round };
}

inline DocumentFacts factsOf(const DocumentBuilder &builder, const Given &given)
{
    const ReadDocument document = builder.read();
    Extraction extraction = extractionOf(document, given);
    extractJudgments(extraction);
    return extraction.facts;
}

/// The judgments of a document, sorted; every one must stand where its source says.
inline Lines judgmentsOf(const DocumentBuilder &builder, const Given &given)
{
    const ReadDocument document = builder.read();
    Extraction extraction = extractionOf(document, given);
    extractJudgments(extraction);
    Lines lines;
    for (const Judgment &judgment : extraction.facts.judgments) {
        EXPECT_FALSE(judgment.evidence.source.quote.isEmpty()) << lineOf(judgment);
        EXPECT_TRUE(document.text.contains(judgment.evidence.source.quote)) << lineOf(judgment);
        EXPECT_FALSE(judgment.evidence.rule.isEmpty()) << lineOf(judgment);
        EXPECT_EQ(judgment.force.isEmpty(), false) << lineOf(judgment);
        lines.push_back(lineOf(judgment));
    }
    return sorted(lines);
}

/// "kent efficiency good": the judgments of a document on several forces, sorted.
inline Lines forcesIn(const DocumentBuilder &builder, const Given &given)
{
    Lines lines;
    for (const Judgment &judgment : factsOf(builder, given).judgments) {
        const QStringList words { judgment.force, judgment.area, gradeId(judgment.grade) };
        lines.push_back(words.join(u' ').toStdString());
    }
    return sorted(lines);
}

/// The judgments of one paragraph of a paper.
inline Lines told(const QString &words, const QString &round)
{
    DocumentBuilder builder;
    builder.para(words);
    return judgmentsOf(builder, paper(round));
}

} // namespace Peel::Testing
