// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prose.h"
#include "support/documentbuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Read
{
    explicit Read(ReadDocument read, const std::vector<bool> &taken = {})
        : document(std::move(read))
        , extraction { document, ReferenceData::builtIn(), {}, {}, {} }
    {
        extraction.facts.header.force = u"kent"_s;
        addProseMetrics(extraction, proseMetricsOf(extraction), taken);
    }

    const std::vector<Metric> &metrics() const { return extraction.facts.metrics; }

    ReadDocument document;
    Extraction extraction;
};

} // namespace

TEST(ProseFacts, QuoteTheirClauseAndNoMore)
{
    const Read read(
        Testing::DocumentBuilder()
            .para(u"Officers like the new shifts. The force recorded 21,334 burglaries in "
                  "2019/20, and it trained 48 detectives."_s)
            .read());
    ASSERT_EQ(read.metrics().size(), 2u);
    const SourceSpan &source = read.metrics().front().evidence.source;
    EXPECT_EQ(source.quote, u"The force recorded 21,334 burglaries in 2019/20"_s);
    EXPECT_EQ(read.document.text.mid(source.start, source.end - source.start), source.quote);
}

TEST(ProseFacts, ExplainAbbreviationsAsTheDocumentDoes)
{
    const Read read(Testing::DocumentBuilder()
                        .para(u"The force uses public protection notices (PPNs)."_s)
                        .para(u"In 2021 the unit received 9,310 PPNs."_s)
                        .read());
    ASSERT_EQ(read.metrics().size(), 1u);
    EXPECT_EQ(
        read.metrics().front().name, u"Public protection notices (PPNs) received by the unit"_s);
}

TEST(ProseFacts, SayThatAFigureIsABound)
{
    const Read read(Testing::DocumentBuilder()
                        .para(u"The control room takes over 4,000 calls for help a day."_s)
                        .read());
    ASSERT_EQ(read.metrics().size(), 1u);
    EXPECT_TRUE(read.metrics().front().evidence.reasons.contains(u"bound"_s));
}

TEST(ProseFacts, AreSurerWhereTheNameStandsAtTheNumber)
{
    const Read read(Testing::DocumentBuilder()
                        .para(u"The charge rate was 9 percent, against 7 percent nationally."_s)
                        .read());
    ASSERT_EQ(read.metrics().size(), 2u);
    EXPECT_EQ(read.metrics()[0].evidence.confidence, Confidence::High);
    EXPECT_EQ(read.metrics()[1].evidence.confidence, Confidence::Medium);
}

TEST(ProseFacts, LeaveBlocksThatOthersHaveRead)
{
    const Read read(
        Testing::DocumentBuilder().para(u"The force has 212 dog handlers."_s).read(), { true });
    EXPECT_TRUE(read.metrics().empty());
}

TEST(ProseFacts, TellWhyAFigureWasLeftAlone)
{
    const Read read(Testing::DocumentBuilder()
                        .para(u"The plan has 12 priorities. The 50-cell block is new."_s)
                        .read());
    QStringList reasons;
    for (const Rejection &rejection : read.extraction.rejections)
        reasons << rejection.reason;
    EXPECT_TRUE(read.metrics().empty());
    EXPECT_EQ(reasons, QStringList({ u"a number of priorities"_s, u"part of a compound word"_s }));
}

TEST(ProseFacts, NameEveryRuleThatReadsThem)
{
    QStringList known;
    for (const Rule &rule : proseMetricRules())
        known << QLatin1StringView(rule.name);
    const Read read(
        Testing::DocumentBuilder()
            .para(u"To date 48 women (31.2%) have joined. Dogs were deployed 314 times. Kent "
                  "Police ranked 6th of 43 forces for answering 999 calls. The force spent £2.1 "
                  "million on overtime. Burglary fell by 9%. The charge rate was 9%, against 7% "
                  "nationally."_s)
            .read());
    EXPECT_GE(read.metrics().size(), 8u);
    for (const Metric &metric : read.metrics())
        EXPECT_TRUE(known.contains(metric.evidence.rule)) << metric.evidence.rule.toStdString();
}

TEST(ProseFacts, KeepWhoAnsweredForTheItemsBelow)
{
    const Read read(Testing::DocumentBuilder()
                        .para(u"The survey had 1,066 responses. They were as follows:"_s)
                        .list({ u"68.3% said that they would pay for patrols;"_s,
                            u"31.7% said that they would prefer cuts."_s })
                        .read());
    ASSERT_EQ(read.metrics().size(), 3u);
    EXPECT_EQ(read.metrics().at(1).name.toStdString(),
        "Share of responses that said they would pay for patrols");
    EXPECT_EQ(read.metrics().at(2).name.toStdString(),
        "Share of responses that said they would prefer cuts");
}

TEST(ProseFacts, TakeThoseAskedAsTheWhole)
{
    const Read read(
        Testing::DocumentBuilder()
            .para(u"In Kent, 62 percent of those asked think that the police do a good job."_s)
            .read());
    ASSERT_EQ(read.metrics().size(), 1u);
    EXPECT_TRUE(read.metrics().front().name.startsWith(u"Share of people asked"_s));
}

TEST(ProseFacts, SayThatTheItemsOfAListAreTargets)
{
    const Read read(Testing::DocumentBuilder()
                        .para(u"After the launch in May 2014 figures are held against targets:"_s)
                        .list({ u"Cut street crimes by 15%, which means 4,200 fewer crimes."_s,
                            u"Boost trust in officers by 10%, up to 64%."_s, u"Up 5%."_s })
                        .read());
    ASSERT_EQ(read.metrics().size(), 4u);
    EXPECT_EQ(read.metrics()[0].name, u"Target change in street crimes"_s);
    EXPECT_EQ(read.metrics()[0].value, -15);
    EXPECT_FALSE(read.metrics()[0].period);
    EXPECT_EQ(read.metrics()[1].name, u"Target reduction in crimes (street crimes)"_s);
    EXPECT_EQ(read.metrics()[2].name, u"Target change in trust in officers"_s);
    EXPECT_EQ(read.metrics()[3].name, u"Trust in officers (target)"_s);
    EXPECT_EQ(read.metrics()[3].unit, Unit::Percent);
}
