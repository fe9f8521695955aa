// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/claimdecisions.h"
#include "store/documentrepository.h"
#include "store/factdecisions.h"
#include "store/factrepository.h"
#include "support/printqt.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class FactWords : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        m_reading = someReading();
        // Two figures of the same words, as of two names over two numbers.
        m_reading.facts.metrics = { aMetric(u"Calls"_s, 793), aMetric(u"Calls"_s, 350) };
        ASSERT_TRUE(DocumentRepository(connection()).file(aCapture(m_reading), {}));
    }

    QList<StoredMetric> metrics(bool rejected = false) const
    {
        FactFilter filter;
        filter.rejected = rejected;
        return FactRepository(connection()).metrics(filter).value_or(QList<StoredMetric> {});
    }

    FactDecision on(const StoredMetric &metric, FactWord word, const QJsonObject &correction = {})
    {
        const SourceSpan &source = metric.fact.evidence.source;
        return { 0, FactKind::Metric, { metric.document, source.quote, source.start },
            readAs(metric.fact), word, correction, {}, {} };
    }

    qint64 decide(const FactDecision &decision)
    {
        const auto id = FactDecisions(connection()).decide(decision);
        EXPECT_TRUE(id.has_value());
        return id.value_or(0);
    }

    void readAgain(const Reading &reading)
    {
        ASSERT_TRUE(
            DocumentRepository(connection()).replaceReading(1, reading, {}).value_or(false));
    }

    int unsure() const { return DocumentRepository(connection()).records({})->first().unsure; }

    Reading m_reading;
};

} // namespace

TEST_F(FactWords, AnAcceptedFactIsSureAndItsNeighbourOfTheSameWordsIsNot)
{
    EXPECT_EQ(unsure(), 2);
    decide(on(metrics().first(), FactWord::Accepted));
    EXPECT_EQ(metrics().first().fact.evidence.confidence, Confidence::High);
    EXPECT_EQ(metrics().first().word, FactWord::Accepted);
    EXPECT_EQ(metrics().last().fact.evidence.confidence, Confidence::Low);
    EXPECT_EQ(unsure(), 1);
    EXPECT_EQ(DocumentRepository(connection()).counts()->unsure, 1);
}

TEST_F(FactWords, ARejectedFactIsLeftOutUnlessItIsWanted)
{
    const qint64 id = decide(on(metrics().first(), FactWord::Rejected));
    ASSERT_EQ(metrics().size(), 1);
    EXPECT_EQ(metrics().first().fact.value, 350);
    ASSERT_EQ(metrics(true).size(), 2);
    EXPECT_EQ(metrics(true).first().word, FactWord::Rejected);
    EXPECT_TRUE(*FactDecisions(connection()).undo(id));
    EXPECT_FALSE(*FactDecisions(connection()).undo(id));
    EXPECT_EQ(metrics().size(), 2);
}

TEST_F(FactWords, ACorrectionStandsBesideWhatWasRead)
{
    decide(on(metrics().first(), FactWord::Corrected, { { u"scope"_s, u"force"_s } }));
    EXPECT_EQ(metrics().first().fact.scope, Scope::Force);
    EXPECT_EQ(metrics().first().fact.value, 793);
    EXPECT_TRUE(metrics().first().fact.evidence.reasons.contains(u"corrected by the analyst"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM metric WHERE scope = 'national'"_s), 2)
        << "the table of what was read is as it was";
}

TEST_F(FactWords, TheLatestCountsAndUndoingBringsTheEarlierBack)
{
    const StoredMetric first = metrics().first();
    decide(on(first, FactWord::Accepted));
    const qint64 later = decide(on(first, FactWord::Rejected));
    EXPECT_EQ(metrics().size(), 1);
    EXPECT_TRUE(*FactDecisions(connection()).undo(later));
    EXPECT_EQ(metrics().first().word, FactWord::Accepted);
}

TEST_F(FactWords, SurviveReadingAgain)
{
    decide(on(metrics().first(), FactWord::Corrected, { { u"value"_s, 800 } }));
    Reading again = m_reading;
    for (Metric &metric : again.facts.metrics) {
        metric.evidence.source.start += 7;
        metric.evidence.source.end += 7;
    }
    readAgain(again);
    EXPECT_EQ(metrics().first().fact.value, 800);
    EXPECT_EQ(metrics().last().fact.value, 350);
}

TEST_F(FactWords, ARejectionIsOfOneReadingAndACorrectionOfTheWords)
{
    decide(on(metrics().first(), FactWord::Rejected));
    decide(on(metrics().last(), FactWord::Corrected, { { u"value"_s, 351 } }));
    Reading again = m_reading;
    again.facts.metrics = { aMetric(u"Calls for assistance"_s, 793) };
    readAgain(again);
    ASSERT_EQ(metrics().size(), 1) << "read otherwise, it is offered again";
    EXPECT_EQ(metrics().first().fact.value, 351);
}

TEST_F(FactWords, FiltersAskForWhatTheAnalystSaid)
{
    const StoredJudgment judgment = FactRepository(connection()).judgments()->first();
    const SourceSpan &source = judgment.fact.evidence.source;
    decide({ 0, FactKind::Judgment, { judgment.document, source.quote, source.start },
        readAs(judgment.fact), FactWord::Corrected, { { u"area"_s, u"legitimacy"_s } }, {}, {} });
    FactFilter filter;
    filter.area = u"legitimacy"_s;
    EXPECT_EQ(FactRepository(connection()).judgments(filter)->size(), 1);
    filter.area = u"effectiveness"_s;
    EXPECT_TRUE(FactRepository(connection()).judgments(filter)->isEmpty());
}

TEST_F(FactWords, NeedAFactAndACorrectionNeedsAField)
{
    FactDecision decision = on(metrics().first(), FactWord::Corrected);
    EXPECT_FALSE(FactDecisions(connection()).decide(decision).has_value());
    decision.word = FactWord::Accepted;
    decision.place.quote.clear();
    EXPECT_FALSE(FactDecisions(connection()).decide(decision).has_value());
}

TEST_F(FactWords, ClaimsKeepTheNewestWordOnTheirLabel)
{
    ClaimDecisions claims(connection());
    const ClaimDecision accepted { 0, { 1, u"We answer quickly."_s, 10 }, u"supported"_s, true,
        {} };
    ClaimDecision rejected = accepted;
    rejected.accepted = false;
    ASSERT_TRUE(claims.decide(accepted));
    const auto later = claims.decide(rejected);
    ASSERT_EQ(claims.of(1)->size(), 1);
    EXPECT_FALSE(claims.of(1)->first().accepted);
    EXPECT_TRUE(*claims.undo(*later));
    EXPECT_TRUE(claims.of(1)->first().accepted);
    readAgain(m_reading);
    EXPECT_EQ(claims.of(1)->size(), 1);
    EXPECT_TRUE(claims.of(2)->isEmpty());
}
