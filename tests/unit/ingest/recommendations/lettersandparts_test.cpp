// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(RecommendationsOfLetters, NumberedParagraphsTellWhatBecameOfAConcern)
{
    DocumentBuilder d;
    const auto item
        = [&](const QString &mark, const QString &text) { d.list({ text }).marker(mark); };
    item(u"1."_s, u"We came back in May."_s);
    d.heading(u"Cause of concern 1: Calls"_s, 1)
        .list({ u"The force keeps callers who are at risk waiting."_s });
    item(u"2."_s, u"We recommended that by March 2020 the force should answer sooner."_s);
    item(u"3."_s, u"Enough has been done. This cause of concern is now closed."_s);
    d.heading(u"Cause of concern 2: Files"_s, 1)
        .list({ u"Nobody supervises the files of new detectives."_s });
    item(u"4."_s, u"By June 2020 the force should:"_s);
    d.list({ u"supervise every file; and"_s, u"train its supervisors."_s }, 2);
    item(u"5."_s, u"The cause of concern remains open."_s);
    const DocumentFacts facts = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} });
    EXPECT_EQ(linesIn(facts),
        (Lines { "cause_of_concern -: The force keeps callers who are at risk waiting.",
            "cause_of_concern -: Nobody supervises the files of new detectives.",
            "recommendation -: supervise every file; and",
            "recommendation -: train its supervisors." }));
    ASSERT_FALSE(facts.recommendations.empty());
    EXPECT_TRUE(facts.recommendations.front().evidence.reasons.contains(u"closed"_s));
}

TEST(RecommendationsInParts, ItemWithADeeperListIsOne)
{
    DocumentBuilder d;
    d.heading(u"Recommendations"_s)
        .list({ u"We recommend that the force trains its call handlers. Training should cover:"_s })
        .list({ u"what to ask; and"_s, u"what to write down."_s }, 2)
        .list({ u"We recommend that the force reviews its open cases."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "recommendation -: We recommend that the force trains its call handlers. Training "
                 "should cover: what to ask; and what to write down.",
            "recommendation -: We recommend that the force reviews its open cases." }));
}

TEST(RecommendationsInParts, ItemThatOnlyLeadsInIsNone)
{
    DocumentBuilder d;
    d.heading(u"Recommendations"_s)
        .list({ u"Within three months, the force should:"_s })
        .list({ u"vet everybody who joins it; and"_s, u"vet them again in time."_s }, 2);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "recommendation -: vet everybody who joins it; and",
            "recommendation -: vet them again in time." }));
}

TEST(RecommendationsInParts, AnItemMayHeadTheListBelowIt)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .list({ u"Areas for improvement"_s })
        .list(
            { u"The force should plan its shifts."_s, u"The force should count its calls."_s }, 2);
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2017"_s)),
        (Lines { "area_for_improvement efficiency: The force should plan its shifts.",
            "area_for_improvement efficiency: The force should count its calls." }));
}
