// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/savedsearches.h"
#include "store/searchexpression.h"
#include "store/searchindex.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class Search : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        add({ u"Officers need training in domestic abuse work."_s,
                u"The café on Station Road was closed."_s },
            u"derbyshire"_s, u"a"_s);
        add({ u"Training of officers: the officers train, the training trains."_s,
                u"It's 100% sure; \"quoted\" (NEAR it)."_s },
            u"kent"_s, u"b"_s);
    }

    void add(const QStringList &paragraphs, const QString &force, const QString &content)
    {
        Reading reading = someReading();
        reading.facts.header.force = force;
        reading.blocks.clear();
        int at = 0;
        for (const QString &text : paragraphs) {
            const int end = at + static_cast<int>(text.size());
            reading.blocks.append({ u"paragraph"_s, 0, {}, 3, at, end, text });
            at = end + 2;
        }
        ASSERT_TRUE(DocumentRepository(connection()).file(aCapture(reading, content), {}));
    }

    Found find(const QString &words, const FactFilter &filter = {}, int limit = 500) const
    {
        const auto found
            = SearchIndex(connection()).find({ words, filter, SearchScope::Text, false, limit });
        EXPECT_TRUE(found.has_value()) << qPrintable(words + u": "_s + found.error().place);
        return found.value_or(Found {});
    }

    int hits(const QString &words) const { return static_cast<int>(find(words).hits.size()); }
};

} // namespace

TEST_F(Search, FindsOtherFormsOfAWordAndIsBlindToAccents)
{
    EXPECT_EQ(hits(u"trained"_s), 2);
    EXPECT_EQ(hits(u"CAFE"_s), 1);
    EXPECT_EQ(hits(u"officer domestic"_s), 1);
}

TEST_F(Search, FindsPhrasesPrefixesAndLeavesOutWhatIsNotWanted)
{
    EXPECT_EQ(hits(u"\"domestic abuse\""_s), 1);
    EXPECT_EQ(hits(u"“domestic abuse”"_s), 1);
    EXPECT_EQ(hits(u"\"abuse domestic\""_s), 0);
    EXPECT_EQ(hits(u"stat*"_s), 1);
    EXPECT_EQ(hits(u"training NOT abuse"_s), 1);
}

TEST_F(Search, TellsWhereAndMarksTheWords)
{
    const SearchHit hit = find(u"road"_s).hits.first();
    EXPECT_EQ(hit.page, 3);
    EXPECT_EQ(hit.end - hit.start, 36);
    EXPECT_EQ(hit.snippet, u"The café on Station \u0002Road\u0003 was closed."_s);
}

TEST_F(Search, PutsTheBestFirst)
{
    const auto found = find(u"training"_s).hits;
    ASSERT_EQ(found.size(), 2);
    EXPECT_LT(found.at(0).rank, found.at(1).rank);
    EXPECT_TRUE(found.at(0).snippet.startsWith(u"\u0002Training"_s));
}

TEST_F(Search, KeepsToTheFilterAndTheLimit)
{
    FactFilter kent;
    kent.force = u"kent"_s;
    EXPECT_EQ(find(u"training"_s, kent).hits.size(), 1);
    const Found limited = find(u"training"_s, {}, 1);
    EXPECT_EQ(limited.hits.size(), 1);
    EXPECT_EQ(limited.total, 2);
}

TEST_F(Search, NoQueryIsAnError)
{
    for (const QString &odd : { u""_s, u" "_s, u"\""_s, u"*"_s, u"NEAR("_s,
             u"'; DROP TABLE block"_s, u"a OR"_s, u"NOT"_s, u"NOT x"_s, u"x NOT"_s, u"NOT NOT"_s,
             u"a:b"_s, u"^a"_s, u"{a b}"_s, u"(a"_s, u"-"_s, u"\"\"\""_s, u"a\" \"b"_s,
             QString(QChar(0)), u"text:officers"_s, u"\U0001F600"_s, u"+a"_s, u"***a***"_s })
        find(odd);
}

TEST_F(Search, HalfACharacterIsNoErrorEither)
{
    EXPECT_EQ(hits(QString(QChar(0xd83d)) + u"} abuse"_s), 1);
}

TEST_F(Search, SaysHowAnOddQueryWasTaken)
{
    const Found open = find(u"\"domestic abuse"_s);
    EXPECT_EQ(open.hits.size(), 1);
    EXPECT_EQ(
        open.expression.note, u"A quotation mark is open; searched for the words as they are."_s);
    EXPECT_FALSE(find(u"NOT abuse"_s).expression.note.isEmpty());
    EXPECT_TRUE(find(u"abuse"_s).expression.note.isEmpty());
}

TEST_F(Search, ForgetsWhatWasReadAnew)
{
    Reading again = someReading();
    ASSERT_TRUE(DocumentRepository(connection()).replaceReading(1, again, {}).value_or(false));
    EXPECT_EQ(hits(u"abuse"_s), 0);
    EXPECT_EQ(hits(u"2016"_s), 2);
    EXPECT_TRUE(takes(u"INSERT INTO block_fts (block_fts) VALUES ('integrity-check')"_s));
}

TEST_F(Search, KnowsNearAndOr)
{
    EXPECT_EQ(hits(u"NEAR(need abuse, 5)"_s), 1);
    EXPECT_EQ(hits(u"NEAR(officers abuse, 1)"_s), 0);
    EXPECT_EQ(hits(u"need NEAR/5 abuse"_s), 1);
    EXPECT_EQ(hits(u"road OR abuse"_s), 2);
    EXPECT_EQ(hits(u"officers AND domestic"_s), 1);
}

TEST_F(Search, FindsOtherWordsWhereTheyAreWanted)
{
    SearchRequest request;
    request.words = u"certificate"_s;
    EXPECT_EQ(SearchIndex(connection()).find(request)->total, 0);
    request.synonyms = true;
    const Found found = *SearchIndex(connection()).find(request);
    EXPECT_EQ(found.total, 2);
    ASSERT_EQ(found.expression.terms.size(), 1);
    EXPECT_TRUE(found.expression.terms.first().also.contains(u"training"_s));
}

TEST_F(Search, FindsFactsByWhatTheySay)
{
    SearchRequest request;
    request.words = u"train"_s;
    request.scope = SearchScope::Recommendations;
    const Found found = *SearchIndex(connection()).find(request);
    ASSERT_EQ(found.total, 2); // one of each document
    EXPECT_EQ(found.hits.first().kind, SearchScope::Recommendations);
    EXPECT_NE(found.hits.first().fact, 0);
    request.words = u"999"_s;
    request.scope = SearchScope::Metrics;
    EXPECT_EQ(SearchIndex(connection()).find(request)->total, 2);
    request.scope = SearchScope::Judgments;
    EXPECT_EQ(SearchIndex(connection()).find(request)->total, 0);
}

TEST_F(Search, CountsPlacesByTheirDocuments)
{
    SearchRequest request;
    request.words = u"training"_s;
    const SearchFacets facets = *SearchIndex(connection()).facets(request);
    EXPECT_EQ(facets.places, 2);
    EXPECT_EQ(facets.documents, 2);
    EXPECT_EQ(facets.forces, (QList<SearchFacet> { { u"derbyshire"_s, 1 }, { u"kent"_s, 1 } }));
    request.filter.force = u"kent"_s;
    EXPECT_EQ(SearchIndex(connection()).facets(request)->places, 1);
}

TEST_F(Search, CountsWhatCameSince)
{
    SearchRequest request;
    request.words = u"training"_s;
    const SearchIndex index(connection());
    EXPECT_EQ(*index.countSince(request, 0), 2);
    EXPECT_EQ(*index.countSince(request, 1), 1);
    EXPECT_EQ(*index.countSince(request, *index.newestCapture()), 0);
}

TEST_F(Search, KnowsWordsThatLookAlike)
{
    EXPECT_TRUE(SearchIndex(connection()).spelledLike(u"statoin"_s)->contains(u"station"_s));
    EXPECT_TRUE(SearchIndex(connection()).spelledLike(u"zzzz"_s)->isEmpty());
}

TEST_F(Search, SavedSearchesAreKeptByName)
{
    SavedSearches saved(connection());
    const qint64 id = *saved.save({ 0, u"Training"_s, u"{}"_s, 1 });
    EXPECT_EQ(*saved.save({ 0, u"Training"_s, u"{\"words\":\"x\"}"_s, 2 }), id);
    ASSERT_EQ(saved.all()->size(), 1);
    EXPECT_EQ(saved.all()->first().seenCapture, 2);
    EXPECT_TRUE(*saved.markSeen(id, 5));
    EXPECT_EQ(saved.all()->first().seenCapture, 5);
    EXPECT_TRUE(*saved.remove(id));
    EXPECT_FALSE(*saved.remove(id));
    EXPECT_FALSE(saved.save({ 0, u" "_s, u"{}"_s, 0 }).has_value());
}

TEST(SearchExpressions, ExplainWhatDoesNotFitAndWhere)
{
    const SearchExpression open = searchExpression(u"officers \"domestic abuse"_s);
    EXPECT_EQ(open.noteAt, 9);
    EXPECT_EQ(searchExpression(u"a OR"_s).note,
        u"OR stands without a word behind it; searched for the words as they are."_s);
    EXPECT_EQ(searchExpression(u"NEAR(a b"_s).noteAt, 0);
    EXPECT_EQ(searchExpression(u"AND x"_s).noteAt, 0);
}

TEST(SearchExpressions, AreStringsAndOurOwnOperatorsAlone)
{
    EXPECT_EQ(searchExpression(u"stop search"_s).match, u"\"stop\" AND \"search\""_s);
    EXPECT_EQ(searchExpression(u"\"stop and search\" NOT knife*"_s).match,
        u"(\"stop and search\") NOT (\"knife\"*)"_s);
    EXPECT_EQ(searchExpression(u"officer's"_s).match, u"\"officer's\""_s);
}
