// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/factsjson.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

DocumentFacts someFacts()
{
    DocumentFacts facts;
    facts.header = { DocumentType::PeelReport, u"derbyshire"_s, u"2015"_s, u"A report"_s,
        PartialDate { 2016, 2, 0 }, u"HMIC"_s, {}, u"978-1"_s, true };
    Judgment judgment;
    judgment.force = u"derbyshire"_s;
    judgment.round = u"2015"_s;
    judgment.area = u"effectiveness"_s;
    judgment.grade = Grade::RequiresImprovement;
    judgment.origin = Origin::Prior;
    judgment.asOf = PartialDate { 2016, 2, 18 };
    judgment.evidence = { { u"a quote"_s, { Box { 3, 1, 2, 30, 12 } }, 10, 17 },
        u"judgment.sentence"_s, Confidence::Medium, { u"a reason"_s } };
    facts.judgments.push_back(judgment);
    Metric metric;
    metric.name = u"999 calls"_s;
    metric.value = -114;
    metric.unit = Unit::PercentChange;
    metric.period = Period { u"2019/20"_s, QDate(2019, 4, 1), QDate(2020, 3, 31) };
    metric.scope = Scope::National;
    facts.metrics.push_back(metric);
    facts.recommendations.push_back(
        { RecommendationKind::CauseOfConcern, {}, u"It must change."_s, {} });
    facts.remarks.push_back({ RemarkKind::SameAsBefore, u"effectiveness"_s, u"2015"_s,
        { { u"as before"_s, {}, 20, 29 }, u"remark.comparison"_s, Confidence::High, {} } });
    facts.gradeCounts
        = GradeCounts { 9, { { Grade::Adequate, 4 }, { Grade::RequiresImprovement, 5 } } };
    facts.diagnostics.push_back({ Diagnostic::Level::Note, u"figure 3 is a picture"_s, 4 });
    return facts;
}

} // namespace

TEST(FactsJson, WhatIsWrittenIsReadBackUnchanged)
{
    const auto back = factsFromJson(toJson(someFacts()));
    ASSERT_TRUE(back.has_value()) << qPrintable(back.error().message);
    EXPECT_EQ(*back, someFacts());
}

TEST(FactsJson, SaysNullForWhatTheDocumentDoesNotSay)
{
    const QJsonObject header = toJson(DocumentHeader {});
    EXPECT_TRUE(header[u"force"].isNull());
    EXPECT_TRUE(header[u"published"].isNull());
    EXPECT_EQ(header[u"type"].toString(), u"other"_s);
}

TEST(FactsJson, RefusesAnIdItDoesNotKnow)
{
    QJsonObject json = toJson(someFacts());
    QJsonObject header = json[u"document"].toObject();
    header[u"type"] = u"leaflet"_s;
    json[u"document"] = header;
    ASSERT_FALSE(factsFromJson(json).has_value());
    EXPECT_EQ(factsFromJson(json).error().kind, ErrorKind::NotUnderstood);
}
