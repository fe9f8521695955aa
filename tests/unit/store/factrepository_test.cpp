// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class Facts : public LibraryFixture
{
protected:
    void file(const Reading &reading, const QString &content = u"a"_s)
    {
        const auto filed = DocumentRepository(connection()).file(aCapture(reading, content), {});
        ASSERT_TRUE(filed.has_value()) << qPrintable(filed.error().place);
    }

    FactRepository facts() const { return FactRepository(connection()); }
};

/// A filter with one field set.
template <typename Field, typename Value> FactFilter where(Field field, Value value)
{
    FactFilter filter;
    filter.*field = value;
    return filter;
}

} // namespace

TEST_F(Facts, ComeBackAsTheyWereRead)
{
    file(someReading());
    const auto all = facts().facts();
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(all->judgments.first().fact, someReading().facts.judgments.front());
    EXPECT_EQ(all->recommendations.first().fact, someReading().facts.recommendations.front());
    EXPECT_EQ(all->metrics.first().fact, someReading().facts.metrics.front());
    EXPECT_EQ(all->judgments.first().document, all->documents.first().id);
}

TEST_F(Facts, AnOpenPeriodHasALabelAndNoDates)
{
    Reading reading = someReading();
    reading.facts.metrics.front().period = Period { u"to date"_s, {}, {} };
    reading.facts.metrics.push_back(aMetric(u"101 calls"_s, 5));
    reading.facts.metrics.back().period = {};
    file(reading);
    const auto metrics = facts().metrics();
    EXPECT_EQ(metrics->at(0).fact.period, (Period { u"to date"_s, {}, {} }));
    EXPECT_FALSE(metrics->at(1).fact.period.has_value());
}

TEST_F(Facts, AreFilteredByAreaAndAPillarHoldsItsQuestions)
{
    Reading reading = someReading();
    reading.facts.judgments = { aJudgment(u"effectiveness"_s, Grade::Good),
        aJudgment(u"effectiveness/preventing-crime"_s, Grade::Good),
        aJudgment(u"legitimacy"_s, Grade::Outstanding) };
    file(reading);
    EXPECT_EQ(facts().judgments(where(&FactFilter::area, u"effectiveness"_s))->size(), 2);
    EXPECT_EQ(facts().judgments(where(&FactFilter::area, u"preventing crime"_s))->size(), 1);
    EXPECT_EQ(facts().judgments(where(&FactFilter::area, u"ballet"_s))->size(), 0);
}

TEST_F(Facts, AreFilteredByMeasureOrWordsOfTheName)
{
    Reading reading = someReading();
    Metric other = aMetric(u"Stop and search encounters"_s, 7);
    other.measure.clear();
    reading.facts.metrics.push_back(other);
    file(reading);
    EXPECT_EQ(facts().metrics(where(&FactFilter::measure, u"calls-999"_s))->size(), 1);
    EXPECT_EQ(facts().metrics(where(&FactFilter::measure, u"search stop"_s))->size(), 1);
    EXPECT_EQ(facts().metrics(where(&FactFilter::measure, u"999"_s))->size(), 1);
}

TEST_F(Facts, AJudgmentIsFoundByItsOwnForceAndRound)
{
    Reading reading = someReading();
    reading.facts.judgments.front().force = u"kent"_s;
    reading.facts.judgments.front().round = u"2015"_s;
    reading.facts.judgments.front().origin = Origin::Prior;
    file(reading);
    FactFilter filter = where(&FactFilter::force, u"kent"_s);
    filter.round = u"2015"_s;
    filter.origin = Origin::Prior;
    const auto found = facts().facts(filter);
    EXPECT_EQ(found->judgments.size(), 1);
    EXPECT_EQ(found->documents.size(), 1); // the document it stands in, though about another force
    EXPECT_EQ(facts().judgments(where(&FactFilter::round, u"2016"_s))->size(), 0);
}

TEST_F(Facts, WithoutAPlaceAreLeftOutWithAWarning)
{
    Reading reading = someReading();
    reading.facts.judgments.front().evidence.source.boxes.clear(); // of a PDF
    reading.facts.metrics.front().evidence.source.quote.clear();
    file(reading);
    const auto all = facts().facts();
    EXPECT_TRUE(all->judgments.isEmpty() && all->metrics.isEmpty());
    EXPECT_EQ(all->recommendations.size(), 1);
    EXPECT_TRUE(all->documents.first().diagnostics.back().message.startsWith(u"2 facts"_s));
}

TEST_F(Facts, OfATextNeedNoBoxes)
{
    Reading reading = someReading();
    reading.format = u"text"_s;
    reading.facts.judgments.front().evidence.source.boxes.clear();
    file(reading);
    EXPECT_EQ(facts().judgments()->size(), 1);
}

TEST_F(Facts, TheDatabaseItselfRefusesOneWithoutASource)
{
    file(someReading());
    EXPECT_FALSE(
        takes(u"INSERT INTO fact (capture_id, kind, rule, confidence, quote, start_at, end_at)"
              " VALUES (1, 'judgment', 'x', 'high', '', 0, 1)"_s));
    EXPECT_FALSE(takes(u"INSERT INTO fact (capture_id, kind, rule, confidence, start_at, end_at)"
                       " VALUES (1, 'judgment', 'x', 'high', 0, 1)"_s));
    EXPECT_FALSE(takes(u"INSERT INTO judgment VALUES (999, 'peel', 'kent', '2016', 'legitimacy',"
                       " 'good', 'stated', '', NULL)"_s));
    // With a quote, but in a PDF and without its place on the page.
    EXPECT_TRUE(
        takes(u"INSERT INTO fact (id, capture_id, kind, rule, confidence, quote, start_at, end_at)"
              " VALUES (50, 1, 'judgment', 'x', 'high', 'good', 0, 4)"_s));
    EXPECT_FALSE(takes(u"INSERT INTO judgment VALUES (50, 'peel', 'kent', '2016', 'legitimacy',"
                       " 'good', 'stated', '', NULL)"_s));
}

TEST_F(Facts, TheViewsTellThemToOtherPrograms)
{
    file(someReading());
    EXPECT_EQ(
        count(u"SELECT count(*) FROM v_judgments WHERE force = 'derbyshire' AND round = '2016'"
              " AND area = 'effectiveness' AND grade = 'good' AND page = 2"
              " AND document_title = 'Derbyshire 2016'"_s),
        1);
    EXPECT_EQ(count(u"SELECT count(*) FROM v_recommendations WHERE kind = 'cause_of_concern'"
                    " AND text = 'Train the officers.'"_s),
        1);
    EXPECT_EQ(count(u"SELECT count(*) FROM v_metrics WHERE name = '999 calls' AND value = 793"
                    " AND period_from = '2019-04-01' AND scope = 'national'"_s),
        1);
    EXPECT_EQ(count(u"SELECT count(*) FROM v_quotes WHERE json_array_length(boxes) = 2"_s), 3);
    EXPECT_EQ(count(u"SELECT sum(json_extract(boxes, '$[0][2]')) FROM v_quotes"_s), 3 * 100);
}

// Other programs rely on these names: columns may be added, none goes or changes its meaning.
TEST_F(Facts, TheViewsKeepTheirColumns)
{
    const auto columnsOf = [&](const QString &view) {
        Statement row(connection(), u"SELECT name FROM pragma_table_info(?)"_s);
        row.run(view);
        QStringList columns;
        while (row.next())
            row >> columns.emplace_back();
        return columns.join(u' ');
    };
    const QString ofEachFact = u" quote page confidence reasons rule document_title document_type"
                               " document_published digest"_s;
    EXPECT_EQ(columnsOf(u"v_judgments"_s),
        u"fact_id document_id programme force round area grade origin wording as_of"_s
            + ofEachFact);
    EXPECT_EQ(columnsOf(u"v_recommendations"_s),
        u"fact_id document_id kind force round area text"_s + ofEachFact);
    EXPECT_EQ(columnsOf(u"v_metrics"_s),
        u"fact_id document_id force round name measure value decimals unit period_label period_from"
        " period_to scope"_s
            + ofEachFact);
    EXPECT_EQ(columnsOf(u"v_quotes"_s),
        u"fact_id kind document_id document_title digest quote start_at end_at page boxes"_s);
    EXPECT_EQ(columnsOf(u"v_documents"_s),
        u"document_id capture_id type force round title published publisher address isbn digest"
        " format file_name sha256 pages captures imported_at header_set_by_hand"_s);
}
