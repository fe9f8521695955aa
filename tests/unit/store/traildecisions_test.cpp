// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/passageindex.h"
#include "store/traildecisions.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class TrailWords : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        for (const QString &content : { u"a"_s, u"b"_s }) {
            Reading reading = someReading();
            reading.facts.header.title = content;
            reading.facts.header.address.clear();
            reading.blocks = { { u"heading"_s, 2, {}, 1, 0, 8, u"Training"_s },
                { u"list_item"_s, 1, u"36."_s, 1, 10, 42,
                    u"Sergeants check cases in domestic abuse."_s },
                { u"contents"_s, 1, {}, 1, 44, 58, u"Training 12"_s },
                { u"paragraph"_s, 0, {}, 2, 60, 90, u"Vetting is up to date for all."_s } };
            ASSERT_TRUE(DocumentRepository(connection()).file(aCapture(reading, content), {}));
        }
    }

    LinkDecision link(bool accepted) const
    {
        return { 0, { 1, u"should train its officers"_s, 70 },
            { 2, u"Vetting is up to date"_s, 60 }, accepted, {} };
    }
};

} // namespace

TEST_F(TrailWords, TheLatestOneCountsAndUndoingBringsTheEarlierBack)
{
    TrailDecisions words(connection());
    ASSERT_TRUE(words.decide(link(true)));
    const qint64 later = *words.decide(link(false));
    ASSERT_EQ(words.links()->size(), 1);
    EXPECT_FALSE(words.links()->first().accepted);
    EXPECT_TRUE(*words.undoLink(later));
    EXPECT_TRUE(words.links()->first().accepted);
    EXPECT_FALSE(*words.undoLink(later));
    EXPECT_EQ(count(u"SELECT count(*) FROM link"_s), 2) << "nothing is overwritten";
}

TEST_F(TrailWords, RecommendationsAreOneUntilTheWordIsTakenBack)
{
    TrailDecisions words(connection());
    const MergeDecision same { 0, link(true).from, { 2, u"should train its officers"_s, 70 }, true,
        {} };
    const qint64 id = *words.decide(same);
    ASSERT_EQ(words.merges()->size(), 1);
    EXPECT_EQ(words.merges()->first().kept, same.kept);
    EXPECT_EQ(words.merges()->first().same, same.same);
    EXPECT_TRUE(words.links()->isEmpty()) << "no link of a trail";
    ASSERT_TRUE(
        DocumentRepository(connection()).replaceReading(2, someReading(), {}).value_or(false));
    EXPECT_EQ(words.merges()->size(), 1);
    EXPECT_TRUE(*words.undoMerge(id));
    EXPECT_TRUE(words.merges()->isEmpty());
    EXPECT_FALSE(words.decide(MergeDecision { 0, same.kept, same.kept, true, {} }));
}

TEST_F(TrailWords, StayWhenADocumentIsReadAgain)
{
    TrailDecisions words(connection());
    ASSERT_TRUE(words.decide(link(true)));
    ASSERT_TRUE(
        words.decide(StateDecision { 0, link(true).from, TrailState::Open, u"why"_s, {}, {} }));
    ASSERT_TRUE(
        DocumentRepository(connection()).replaceReading(2, someReading(), {}).value_or(false));
    EXPECT_EQ(words.links()->size(), 1);
    ASSERT_EQ(words.states()->size(), 1);
    EXPECT_EQ(words.states()->first().note, u"why"_s);
}

TEST_F(TrailWords, AStateNeedsAReason)
{
    TrailDecisions words(connection());
    EXPECT_FALSE(
        words.decide(StateDecision { 0, link(true).from, TrailState::Open, u" "_s, {}, {} }));
}

TEST_F(TrailWords, PassagesAreFoundWithWhatTheyStandUnder)
{
    const PassageIndex index(connection());
    const auto passages = *index.holding({ u"check"_s, u"domestic violence"_s }, { 2 });
    ASSERT_EQ(passages.size(), 1U);
    EXPECT_EQ(passages.front().document, 2);
    EXPECT_EQ(passages.front().heading, u"Training"_s);
    EXPECT_EQ(passages.front().marker, u"36."_s);
    EXPECT_EQ(index.numbered(1, { u"36"_s })->size(), 1U);
    EXPECT_TRUE(index.holding({ u"training"_s }, { 1, 2 })->empty())
        << "neither headings nor the contents list are evidence";
}

TEST_F(TrailWords, StatisticsCountTheWholeLibrary)
{
    const auto statistics = *PassageIndex(connection()).statistics({ u"vet"_s, u"nowher"_s });
    EXPECT_EQ(statistics.passages, 8);
    EXPECT_EQ(statistics.containing.value(u"vet"_s), 2);
    EXPECT_EQ(statistics.containing.value(u"nowher"_s), 0);
}
