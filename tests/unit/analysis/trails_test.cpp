// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explicitreference.h"
#include "analysis/nearduplicates.h"
#include "analysis/passageranking.h"
#include "analysis/porterstem.h"
#include "analysis/spokenshare.h"
#include "analysis/traillinks.h"
#include "analysis/trailstate.h"
#include "analysis/words.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

TrailQuery query(const QString &text)
{
    return trailQuery(text, {}, u"derbyshire"_s, ReferenceData::builtIn());
}

TrailPassage passage(const QString &text, int ordinal = 0, qint64 document = 1)
{
    TrailPassage one;
    one.document = document;
    one.ordinal = ordinal;
    one.start = ordinal * 1000;
    one.end = one.start + static_cast<int>(text.size());
    one.text = text;
    return one;
}

WordStatistics evenWords(const TrailQuery &query)
{
    WordStatistics statistics;
    statistics.passages = 1000;
    for (const QString &stem : query.stems())
        statistics.containing.insert(stem, 10);
    return statistics;
}

QStringList ranked(const QString &text, const std::vector<TrailPassage> &passages)
{
    const TrailQuery sought = query(text);
    QStringList order;
    for (const RankedPassage &one : rankPassages(sought, passages, evenWords(sought)))
        order.append(passages[one.passage].text);
    return order;
}

DocumentRecord document(DocumentType type, const QString &round = {}, const QString &title = {})
{
    DocumentRecord record;
    record.id = 1;
    record.header.type = type;
    record.header.round = round;
    record.header.title = title;
    record.header.published = PartialDate { 2016, 2, 0 };
    return record;
}

TrailEvent event(TrailTurn turn, LinkVerdict verdict = LinkVerdict::Accepted)
{
    TrailEvent one;
    one.kind = TrailEvent::Kind::Inspection;
    one.place.document = 1;
    one.turn = turn;
    one.verdict = verdict;
    return one;
}

TrailState stateAfter(const std::vector<TrailEvent> &events, const StateDecision *byHand = nullptr)
{
    return standingOf(events, byHand, {}, FactIndex(LibraryFacts {})).state;
}

} // namespace

TEST(Stems, AreThoseOfTheIndex)
{
    EXPECT_EQ(porterStem(u"training"_s), porterStem(u"trained"_s));
    EXPECT_EQ(porterStem(u"vulnerabilities"_s), porterStem(u"vulnerability"_s));
    EXPECT_EQ(porterStem(u"relational"_s), u"relat"_s);
    EXPECT_EQ(porterStem(u"hopping"_s), u"hop"_s);
    EXPECT_EQ(porterStem(u"agreed"_s), u"agre"_s);
    EXPECT_EQ(porterStem(u"as"_s), u"as"_s);
    EXPECT_EQ(stemsOf(u"The café’s Officers"_s),
        QStringList({ u"the"_s, u"cafe"_s, u"s"_s, u"offic"_s }));
}

TEST(ParagraphReferences, AreTakenOffTheEnd)
{
    const auto two = paragraphReferences(u"Check the plans (paragraphs 36, 84)."_s);
    EXPECT_EQ(two.text, u"Check the plans"_s);
    EXPECT_EQ(two.paragraphs, QStringList({ u"36"_s, u"84"_s }));
    EXPECT_EQ(
        paragraphReferences(u"Do it (see paragraph 4.2)"_s).paragraphs, QStringList(u"4.2"_s));
    EXPECT_EQ(paragraphReferences(u"Hire (at least) 36 people"_s).paragraphs, QStringList());
}

TEST(TrailQueries, GiveLittleToWhatEveryRecommendationSays)
{
    const TrailQuery sought = query(u"The force should ensure that devices are examined"_s);
    double ensure = 0;
    double devices = 0;
    for (const QueryConcept &thing : sought.concepts) {
        if (thing.forms.front().words == u"ensure"_s)
            ensure = thing.weight;
        if (thing.forms.front().words == u"devices"_s)
            devices = thing.weight;
    }
    EXPECT_GT(ensure, 0);
    EXPECT_LT(ensure, devices);
}

TEST(TrailQueries, KnowOtherWordsForPhrases)
{
    EXPECT_TRUE(query(u"tackle anti-social behaviour"_s).phrases().contains(u"ASB"_s));
    EXPECT_TRUE(query(u"PCSOs"_s).phrases().contains(u"police community support officer"_s));
}

TEST(Ranking, FindsOtherWordsForTheSameThing)
{
    const QStringList order = ranked(u"The force should train its investigators"_s,
        { passage(u"The force should ensure that its canteen is better."_s, 0),
            passage(u"Detectives hold certificates for casework."_s, 5) });
    EXPECT_EQ(order.value(0), u"Detectives hold certificates for casework."_s);
}

TEST(Ranking, PassagesCarryTheirNeighbours)
{
    const QString lone = u"Some more drones were bought."_s;
    const QString beside = u"Some more drones were bought too."_s;
    const QStringList order = ranked(u"Use drones to look for missing people"_s,
        { passage(lone, 0), passage(beside, 10),
            passage(u"Missing people were looked for with drones from above."_s, 11) });
    EXPECT_LT(order.indexOf(beside), order.indexOf(lone));
}

TEST(Ranking, GradesAreNoEvidence)
{
    TrailPassage grade = passage(u"The force is good at investigating crime and burglary."_s, 0);
    grade.onlyGrades = true;
    const QString finding
        = u"Burglary is investigated late and nobody checks it in many places at all."_s;
    EXPECT_EQ(ranked(u"Improve burglary investigation"_s, { grade, passage(finding, 9) }).value(0),
        finding);
}

TEST(Ranking, DoesNotDependOnTheOrderOfPassages)
{
    std::vector<TrailPassage> passages { passage(u"Devices wait."_s, 0, 2),
        passage(u"Devices wait."_s, 0, 1), passage(u"Many devices wait to be examined."_s, 5, 1) };
    const QString text = u"Examine devices"_s;
    const QStringList order = ranked(text, passages);
    std::reverse(passages.begin(), passages.end());
    EXPECT_EQ(ranked(text, passages), order);
}

TEST(NearDuplicates, AreOneGroup)
{
    const QString one
        = u"Problem solving is one of the best evidenced strategies, shown to reduce crime and demand."_s;
    const QString other
        = u"Problem solving is one of the best evidenced strategies and is shown to reduce crime and demand here."_s;
    EXPECT_EQ(groupNearDuplicates(
                  { one, u"Something quite different stands in this sentence."_s, other }),
        (std::vector<std::size_t> { 0, 1, 0 }));
}

TEST(SpokenShares, TellTheirBase)
{
    const auto third = sharesIn(
        u"Nearly one third of the force’s frontline officers and staff haven’t received it."_s);
    ASSERT_EQ(third.size(), 1U);
    EXPECT_EQ(third.front().share, u"Nearly one third"_s);
    EXPECT_EQ(third.front().base, u"frontline officers and staff"_s);
    const auto fifteen = sharesIn(
        u"15% of our deployable police officers currently have expired certification."_s);
    ASSERT_EQ(fifteen.size(), 1U);
    EXPECT_EQ(fifteen.front().base, u"deployable police officers"_s);
    EXPECT_FALSE(isSameBase(third.front(), fifteen.front()));
    EXPECT_TRUE(isSameBase(fifteen.front(),
        sharesIn(u"In 2023, 9 percent of all deployable police officers."_s).front()));
    EXPECT_TRUE(sharesIn(u"The share rose to 15%."_s).empty());
}

TEST(ExplicitReferences, NameTheInspectionOrQuoteIt)
{
    const QString text
        = u"The force should ensure that all those carrying out investigations are trained"_s;
    const ExplicitReference reference(document(DocumentType::PeelReport, u"2015"_s), text);
    EXPECT_FALSE(
        reference.reasonIn(u"As in HMIC’s 2015 effectiveness inspection, PCSOs are not trained."_s)
            .isEmpty());
    EXPECT_FALSE(
        reference
            .reasonIn(
                u"They were told that “all those carrying out investigations are trained” by May; that all those carrying out investigations are trained is now true."_s)
            .isEmpty());
    EXPECT_TRUE(reference.reasonIn(u"In 2015 there were 40 dogs."_s).isEmpty());
    EXPECT_TRUE(reference.reasonIn(u"The 2016 inspection found untrained PCSOs."_s).isEmpty());
}

TEST(TrailTurns, DependOnTheVoice)
{
    const auto report = document(DocumentType::PeelReport);
    EXPECT_EQ(turnOf(report, u"The cause of concern has been closed."_s, false), TrailTurn::Closes);
    EXPECT_EQ(turnOf(report, u"It does not use a common model."_s, false), TrailTurn::Repeats);
    EXPECT_EQ(turnOf(report, u"The force has improved its checks."_s, false), TrailTurn::Progress);
    const auto release = document(DocumentType::ForceNews);
    EXPECT_EQ(turnOf(release, u"We have a full training schedule in place."_s, false),
        TrailTurn::Response);
    EXPECT_EQ(turnOf(release, u"This has been closed."_s, false), TrailTurn::Response)
        << "a force closes nothing";
    EXPECT_EQ(turnOf(document(DocumentType::PccReport), u"Only 15% of officers are out of date."_s,
                  false),
        TrailTurn::Progress);
}

TEST(TrailStates, FollowTheEvents)
{
    EXPECT_EQ(stateAfter({}), TrailState::Open);
    EXPECT_EQ(stateAfter({ event(TrailTurn::Response) }), TrailState::ResponsePublished);
    EXPECT_EQ(stateAfter({ event(TrailTurn::Response), event(TrailTurn::Progress) }),
        TrailState::EvidenceOfProgress);
    EXPECT_EQ(stateAfter({ event(TrailTurn::Progress), event(TrailTurn::Repeats) }),
        TrailState::RepeatedLater);
    EXPECT_EQ(
        stateAfter({ event(TrailTurn::Repeats), event(TrailTurn::Closes) }), TrailState::Closed);
    EXPECT_EQ(
        stateAfter({ event(TrailTurn::Closes), event(TrailTurn::Progress) }), TrailState::Closed);
    EXPECT_EQ(stateAfter({ event(TrailTurn::Closes), event(TrailTurn::Repeats) }),
        TrailState::RepeatedLater);
    EXPECT_EQ(stateAfter({ event(TrailTurn::Progress, LinkVerdict::Rejected) }), TrailState::Open);
}

TEST(TrailStates, NoPathClosesWithoutTheInspectoratesWordThatSomebodyAccepted)
{
    EXPECT_NE(stateAfter({ event(TrailTurn::Closes, LinkVerdict::Suggested) }), TrailState::Closed);
    for (const DocumentType type :
        { DocumentType::ForceNews, DocumentType::PccReport, DocumentType::Other })
        EXPECT_NE(turnOf(document(type), u"The recommendation is closed and has been discharged."_s,
                      false),
            TrailTurn::Closes);
}

TEST(TrailStates, TheAnalystsWordComesFirst)
{
    StateDecision byHand;
    byHand.state = TrailState::Open;
    byHand.note = u"Not convinced."_s;
    const auto standing
        = standingOf({ event(TrailTurn::Progress) }, &byHand, {}, FactIndex(LibraryFacts {}));
    EXPECT_EQ(standing.state, TrailState::Open);
    EXPECT_TRUE(standing.byHand);
    EXPECT_EQ(standing.note, byHand.note);
}

TEST(TrailStates, SuggestionsOnlyPropose)
{
    const auto standing = standingOf({ event(TrailTurn::Progress, LinkVerdict::Suggested) },
        nullptr, {}, FactIndex(LibraryFacts {}));
    EXPECT_EQ(standing.state, TrailState::EvidenceOfProgress);
    EXPECT_TRUE(standing.proposed);
}

TEST(LinkDecisions, SurviveSmallChangesOfTheWording)
{
    std::vector<TrailEvent> events { event(TrailTurn::Progress, LinkVerdict::Suggested) };
    events.front().place = { 2,
        u"At present 15% of deployable officers have an expired certificate."_s, 400, 460, 5 };
    const TrailPlace from { 1, u"The force should keep training up to date for all its officers."_s,
        10, 70, 2 };
    const LinkDecision decision { 7, { 1, from.quote, 12 },
        { 2, u"At present 15% of deployable officers have an expired certificate"_s, 390 }, false,
        {} };
    applyDecisions({ decision }, from, events, [](const TrailPlace &) { return TrailEvent {}; });
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().verdict, LinkVerdict::Rejected);
    EXPECT_EQ(events.front().decision, 7);
}

TEST(LinkDecisions, AnAcceptedPassageStaysThoughItIsNotFoundAnyMore)
{
    std::vector<TrailEvent> events;
    const TrailPlace from { 1, u"The force should keep training up to date."_s, 10, 50, 2 };
    const LinkDecision decision { 8, { 1, from.quote, 10 }, { 3, u"A quote picked by hand."_s, 40 },
        true, {} };
    applyDecisions({ decision }, from, events, [](const TrailPlace &place) {
        TrailEvent one;
        one.place = place;
        return one;
    });
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().verdict, LinkVerdict::Accepted);
}
