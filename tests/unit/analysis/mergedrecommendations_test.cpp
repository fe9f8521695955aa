// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mergedrecommendations.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

/// The same thing asked for by a report, its page and the report of the next year.
class Merged : public testing::Test
{
protected:
    Merged()
    {
        LibraryBuilder library;
        library.page(u"2016"_s, u"2016-12"_s)
            .afi({}, u"Train those who investigate."_s)
            .page(u"2015"_s, u"2016-02"_s)
            .afi({}, u"The force should train its investigators."_s)
            .page(u"2018/19"_s, u"2019-09"_s)
            .afi({}, u"Investigators need training."_s);
        facts = library.facts();
        for (StoredRecommendation &one : facts.recommendations)
            one.fact.evidence.source.quote = one.fact.text;
    }

    qint64 id(int at) const { return facts.recommendations.at(at).id; }

    void say(const QList<MergeDecision> &decisions) { facts.merges += decisions; }

    LibraryFacts facts;
};

} // namespace

TEST_F(Merged, TheEarliestTellsOfTheOthers)
{
    say(mergeOf({ id(0), id(1), id(2) }, facts));
    const MergedRecommendations merged(facts);
    EXPECT_EQ(merged.keptFor(id(0)), id(1));
    EXPECT_EQ(merged.keptFor(id(2)), id(1));
    EXPECT_FALSE(merged.isMergedAway(id(1)));
    EXPECT_EQ(merged.toldWith(id(1)), (QList<qint64> { id(0), id(2) }));
    EXPECT_TRUE(mergeOf({ id(0) }, facts).isEmpty());
}

TEST_F(Merged, NothingHangsOnTheOrderOfDocuments)
{
    const QList<MergeDecision> decisions = mergeOf({ id(0), id(1), id(2) }, facts);
    LibraryFacts other = facts;
    std::reverse(other.documents.begin(), other.documents.end());
    std::reverse(other.recommendations.begin(), other.recommendations.end());
    EXPECT_EQ(mergeOf({ id(2), id(0), id(1) }, other), decisions);
}

TEST_F(Merged, ChainsEndAtOneAndRingsDoNotTurn)
{
    say(mergeOf({ id(0), id(2) }, facts)); // 2 into 0
    say(mergeOf({ id(0), id(1) }, facts)); // 0 into 1
    EXPECT_EQ(MergedRecommendations(facts).keptFor(id(2)), id(1));
    const MergeDecision back { 0, facts.merges.last().same, facts.merges.last().kept, true, {} };
    say({ back });
    EXPECT_EQ(MergedRecommendations(facts).keptFor(id(1)), id(1));
    EXPECT_EQ(MergedRecommendations(facts).toldWith(id(1)).size(), 2);
}

TEST_F(Merged, HoldAfterReadingAgainWhileTheWordsStand)
{
    say(mergeOf({ id(1), id(2) }, facts));
    for (StoredRecommendation &one : facts.recommendations) {
        one.id += 1000;
        one.fact.evidence.source.start += 40;
    }
    EXPECT_EQ(MergedRecommendations(facts).keptFor(id(2)), id(1));
    facts.recommendations[2].fact.evidence.source.quote = u"Other words."_s;
    EXPECT_FALSE(MergedRecommendations(facts).isMergedAway(id(2)));
}

TEST_F(Merged, AreTwoAgainWhenTheAnalystSaysSo)
{
    say(mergeOf({ id(1), id(2) }, facts));
    const auto decision = MergedRecommendations(facts).decisionOn(id(2));
    ASSERT_TRUE(decision.has_value());
    EXPECT_EQ(MergedRecommendations(facts).decisionsUnder(id(1)).size(), 1);
    facts.merges.last().together = false;
    EXPECT_FALSE(MergedRecommendations(facts).isMergedAway(id(2)));
}
