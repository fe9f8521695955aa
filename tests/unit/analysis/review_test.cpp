// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/review.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

LibraryFacts unsureGrade()
{
    return LibraryBuilder()
        .page(u"2016"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Good)
        .judgment(u"2016"_s, u"efficiency"_s, Grade::Good, Origin::Stated, Confidence::Low)
        .metric(u"Burglaries"_s, 350, Unit::Count)
        .facts();
}

ReviewItem itemOf(const StoredMetric &metric)
{
    return { metric.id, metric.document, metric.fact, metric.word, metric.decision };
}

} // namespace

TEST(Review, OnlyUnsureFactsThatNobodyDecidedWait)
{
    LibraryFacts facts = unsureGrade();
    const auto waiting = reviewItems(facts, ReviewWish::Waiting);
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting.first().words(), u"Efficiency, 2016: Good"_s);

    facts.judgments[1].word = FactWord::Rejected;
    EXPECT_TRUE(reviewItems(facts, ReviewWish::Waiting).isEmpty());
    EXPECT_EQ(reviewItems(facts, ReviewWish::Decided).size(), 1);
    EXPECT_EQ(reviewItems(facts, ReviewWish::All).size(), 3);
}

TEST(Review, ACorrectionNamesTheFactAsItWasReadAtFirst)
{
    const StoredMetric read = unsureGrade().metrics.first();
    const auto first = correcting(itemOf(read), { { u"value"_s, 530 } }, {});
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->readAs["value"_L1].toInt(), 350);

    FactDecision kept = *first;
    kept.id = 7;
    StoredMetric stored = read;
    stored.fact.value = 530;
    stored.word = FactWord::Corrected;
    stored.decision = 7;
    const auto second = correcting(itemOf(stored), { { u"unit"_s, u"percent"_s } }, { kept });
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->readAs["value"_L1].toInt(), 350);
    EXPECT_EQ(second->correction["value"_L1].toInt(), 530);
    EXPECT_EQ(second->correction["unit"_L1].toString(), u"percent"_s);
}

TEST(Review, AcceptingACorrectedFactTakesItAsItWasRead)
{
    StoredMetric stored = unsureGrade().metrics.first();
    const FactDecision kept { 7, FactKind::Metric, {}, readAs(stored.fact), FactWord::Corrected,
        { { u"value"_s, 530 } }, {}, {} };
    stored.fact.value = 530;
    stored.decision = 7;
    const FactDecision accepted = accepting(itemOf(stored), { kept });
    EXPECT_EQ(accepted.word, FactWord::Accepted);
    EXPECT_TRUE(accepted.correction.isEmpty());
    EXPECT_EQ(accepted.readAs["value"_L1].toInt(), 350);
}

TEST(Review, AValueThatIsNoGradeIsRefused)
{
    const auto waiting = reviewItems(unsureGrade(), ReviewWish::Waiting);
    EXPECT_FALSE(correcting(waiting.first(), { { u"grade"_s, u"splendid"_s } }, {}).has_value());
}

TEST(Review, AlikeAreTheWaitingOnesOfTheSameRuleAndDocument)
{
    LibraryFacts facts = LibraryBuilder()
                             .page(u"2016"_s)
                             .metric(u"Calls"_s, 1, Unit::Count)
                             .metric(u"Crimes"_s, 2, Unit::Count)
                             .metric(u"Arrests"_s, 3, Unit::Count)
                             .page(u"2016"_s)
                             .metric(u"Searches"_s, 4, Unit::Count)
                             .facts();
    for (StoredMetric &metric : facts.metrics) {
        metric.fact.evidence.confidence = Confidence::Low;
        metric.fact.evidence.rule = u"metric.table"_s;
    }
    facts.metrics[2].fact.evidence.rule = u"metric.prose"_s;
    const auto items = reviewItems(facts, ReviewWish::Waiting);
    EXPECT_EQ(alike(items, items.first()).size(), 2);
}
