// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <random>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const ReferenceData &data = ReferenceData::builtIn();

Comparison compared(const LibraryBuilder &library, const QStringList &rounds)
{
    return compare(library.facts(), library.passages(), { { u"derbyshire"_s }, rounds }).value();
}

const Band &bandOf(const Comparison &comparison, const QString &name)
{
    for (const Band &band : comparison.bands) {
        if (band.name == name)
            return band;
    }
    throw std::runtime_error("no band " + name.toStdString());
}

QString verdictOn(const Comparison &comparison, const QString &name)
{
    return verdictText(bandOf(comparison, name).verdicts.at(0));
}

/// Derbyshire's pillars as published for 2015 and 2016.
LibraryBuilder pillars()
{
    LibraryBuilder library;
    library.document(DocumentType::PeelReport, u"2015"_s, u"2016-02"_s)
        .judgment(u"2015"_s, u"effectiveness"_s, Grade::Good)
        .page(u"2016"_s)
        .judgment(u"2016"_s, u"effectiveness"_s, Grade::Good)
        .judgment(u"2016"_s, u"efficiency"_s, Grade::Good)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .judgment(u"2015"_s, u"efficiency"_s, Grade::Good, Origin::Prior)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good, Origin::Prior);
    return library;
}

} // namespace

TEST(Comparison, SaysInOneSentenceWhatChanged)
{
    const Comparison comparison = compared(pillars(), { u"2015"_s, u"2016"_s });
    EXPECT_EQ(comparison.summary,
        QStringList { u"2015 → 2016, four-grade scale in both: 2 the same, 1 improved (Legitimacy "
                      "Good → Outstanding), 0 declined; two of the 2015 grades are known only from "
                      "the 2016 page."_s });
}

TEST(Comparison, PutsTheOlderRoundFirst)
{
    EXPECT_EQ(compared(pillars(), { u"2016"_s, u"2015"_s }).sides,
        (QList<ComparedSide> { { u"derbyshire"_s, u"2015"_s }, { u"derbyshire"_s, u"2016"_s } }));
}

TEST(Comparison, UsesTheAllowedWordsOnly)
{
    LibraryBuilder library;
    library.page(u"2016"_s)
        .judgment(u"2016"_s, u"effectiveness"_s, Grade::Good)
        .judgment(u"2016"_s, u"efficiency"_s, Grade::Good)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Good)
        .judgment(u"2016"_s, u"efficiency/planning"_s, Grade::Good)
        .judgment(u"2016"_s, u"efficiency/understanding-demand"_s, Grade::Good)
        .page(u"2017"_s)
        .judgment(u"2017"_s, u"effectiveness"_s, Grade::Outstanding)
        .judgment(u"2017"_s, u"efficiency"_s, Grade::RequiresImprovement)
        .judgment(u"2017"_s, u"legitimacy"_s, Grade::Good)
        .judgment(u"2017"_s, u"efficiency/planning"_s, Grade::NotReinspected);
    const Comparison comparison = compared(library, { u"2016"_s, u"2017"_s });
    EXPECT_EQ(verdictOn(comparison, u"Effectiveness"_s), u"Improved"_s);
    EXPECT_EQ(verdictOn(comparison, u"Efficiency"_s), u"Declined"_s);
    EXPECT_EQ(verdictOn(comparison, u"Legitimacy"_s), u"Same grade"_s);
    EXPECT_EQ(verdictOn(comparison, u"Planning for the future"_s),
        u"Not re-inspected, 2016 grade stands"_s);
    EXPECT_EQ(verdictOn(comparison, u"Understanding demand"_s), u"No judgment in one round"_s);
}

TEST(Comparison, FirstGradedIsNoChange)
{
    LibraryBuilder library;
    library.page(u"2014"_s)
        .judgment(u"2014"_s, u"effectiveness"_s, Grade::NotGraded)
        .judgment(u"2014"_s, u"efficiency"_s, Grade::Good)
        .page(u"2015"_s)
        .judgment(u"2015"_s, u"effectiveness"_s, Grade::Good)
        .judgment(u"2015"_s, u"efficiency"_s, Grade::Good)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good);
    const Comparison comparison = compared(library, { u"2014"_s, u"2015"_s });
    EXPECT_EQ(verdictOn(comparison, u"Effectiveness"_s), u"First graded"_s);
    EXPECT_EQ(verdictOn(comparison, u"Legitimacy"_s), u"First graded"_s);
    EXPECT_EQ(verdictOn(comparison, u"Efficiency"_s), u"Same grade"_s);
}

TEST(Comparison, AFifthGradeComparesWithNothingBefore)
{
    LibraryBuilder library;
    library.page(u"2018/19"_s)
        .judgment(u"2018/19"_s, u"effectiveness/preventing-crime"_s, Grade::Good)
        .page(u"2021/22"_s)
        .judgment(u"2021/22"_s, u"preventing-crime"_s, Grade::Adequate);
    const Comparison comparison = compared(library, { u"2018/19"_s, u"2021/22"_s });
    EXPECT_EQ(verdictOn(comparison, u"Preventing crime"_s),
        u"Not comparable: scale differs (4 → 5 grades)"_s);
    EXPECT_EQ(comparison.summary.at(0),
        u"2018/19 → 2021/22, four-grade scale, then five-grade scale: grades do not compare, scale "
        "differs (4 → 5 grades)."_s);
}

TEST(Comparison, ASplitQuestionIsNamed)
{
    LibraryBuilder library;
    library.page(u"2015"_s)
        .judgment(u"2015"_s, u"legitimacy/workforce-wellbeing-ethics"_s, Grade::Good)
        .page(u"2016"_s)
        .judgment(u"2016"_s, u"legitimacy/ethical-lawful-behaviour"_s, Grade::Outstanding);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    EXPECT_EQ(verdictOn(comparison, u"Ethical and lawful behaviour"_s),
        u"Not comparable: question differs (split from Wellbeing and ethical culture)"_s);
}

TEST(Comparison, TellsAnAreaForImprovementOnceThoughReportAndPagePrintIt)
{
    LibraryBuilder library = pillars();
    const QString area = u"effectiveness/preventing-crime"_s;
    library.page(u"2015"_s).afi(area, u"The force should train its investigators."_s);
    library.page(u"2015"_s).afi(area, u"The force should train its investigators"_s);
    library.page(u"2016"_s).afi({}, u"The force should plan ahead."_s);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    const Band &band = bandOf(comparison, u"Preventing crime"_s);
    EXPECT_EQ(band.recommendations.at(0).size(), 1);
    EXPECT_TRUE(band.recommendations.at(1).isEmpty());
    EXPECT_EQ(comparison.recommendationsWithoutArea.at(1).size(), 1);
}

TEST(Comparison, RefusesWhatIsNoPairOfSides)
{
    const auto refuses = [](const QStringList &forces, const QStringList &rounds) {
        return !compare({}, {}, { forces, rounds }).has_value();
    };
    const QStringList one { u"derbyshire"_s };
    EXPECT_TRUE(refuses(one, { u"2016"_s, u"2016"_s }));
    EXPECT_TRUE(refuses(one, { u"2014"_s, u"2015"_s, u"2016"_s, u"2017"_s, u"2018/19"_s }));
    EXPECT_TRUE(refuses(one, { u"2016"_s, u"1999"_s }));
    EXPECT_TRUE(refuses({ u"derbyshire"_s, u"durham"_s }, { u"2015"_s, u"2016"_s }));
    EXPECT_TRUE(refuses({}, { u"2016"_s }));
}

TEST(Comparison, AReportThatForbidsItIsQuotedAndObeyed)
{
    LibraryBuilder library = pillars();
    library.remark(RemarkKind::NotComparable, {}, {}, u"Do not compare these grades."_s);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    const BandVerdict &verdict = bandOf(comparison, u"Legitimacy"_s).verdicts.at(0);
    EXPECT_EQ(verdictText(verdict), u"Not comparable: the report says so"_s);
    EXPECT_EQ(verdict.remark, library.facts().remarks.last().id);
    EXPECT_EQ(comparison.breaks.at(0).remark, verdict.remark);
}

TEST(Comparison, AReasonOfTheRulesKeepsTheReportsSentenceBesideIt)
{
    LibraryBuilder library;
    library.page(u"2018/19"_s)
        .judgment(u"2018/19"_s, u"effectiveness/preventing-crime"_s, Grade::Good)
        .page(u"2021/22"_s)
        .judgment(u"2021/22"_s, u"preventing-crime"_s, Grade::Adequate)
        .remark(RemarkKind::NotComparable, {});
    const Comparison comparison = compared(library, { u"2018/19"_s, u"2021/22"_s });
    const BandVerdict &verdict = bandOf(comparison, u"Preventing crime"_s).verdicts.at(0);
    EXPECT_EQ(verdictText(verdict), u"Not comparable: scale differs (4 → 5 grades)"_s);
    EXPECT_NE(verdict.remark, 0);
}

TEST(Comparison, WhatOnlyTheForceSaysForbidsNothing)
{
    LibraryBuilder library = pillars();
    library.document(DocumentType::ForceNews, u"2016"_s, u"2017-04"_s)
        .remark(RemarkKind::NotComparable, {});
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    EXPECT_EQ(verdictOn(comparison, u"Legitimacy"_s), u"Improved"_s);
}

TEST(Comparison, FindingsStandSentenceBesideSentence)
{
    LibraryBuilder library = pillars();
    library.page(u"2015"_s)
        .passage(u"legitimacy"_s,
            u"The force listens to its communities every week. Vetting is slow in every unit. "
            "Staff know the code of ethics very well."_s)
        .page(u"2016"_s)
        .passage(u"legitimacy"_s,
            u"The force listens to its communities every week. "
            "Staff know the code of ethics quite well. Complaints are answered in good time."_s);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    QList<SentencePair::Kind> kinds;
    for (const SentencePair &pair : bandOf(comparison, u"Legitimacy"_s).findings.at(0))
        kinds.append(pair.kind);
    using Kind = SentencePair::Kind;
    EXPECT_EQ(
        kinds, (QList<Kind> { Kind::Same, Kind::OnlyBefore, Kind::Reworded, Kind::OnlyAfter }));
}

TEST(Comparison, AFindingThatTheReportSaysItMadeBeforeIsMarked)
{
    LibraryBuilder library = pillars();
    library.page(u"2015"_s)
        .passage(u"legitimacy"_s, u"Vetting is slow in every unit of the force."_s)
        .page(u"2016"_s)
        .passage(u"legitimacy"_s, u"As in our last inspection, many checks were late."_s)
        .remark(RemarkKind::FoundAgain, u"legitimacy"_s, u"2015"_s);
    library.lastRemark().fact.evidence.source.start = library.passages().last().start;
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    EXPECT_TRUE(bandOf(comparison, u"Legitimacy"_s).findings.at(0).last().foundAgain);
}

TEST(Comparison, NoSentenceIsMissingWhereOneRoundHasNoText)
{
    LibraryBuilder library = pillars();
    library.page(u"2015"_s).passage(u"legitimacy"_s, u"The force listens to its communities."_s);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    EXPECT_TRUE(bandOf(comparison, u"Legitimacy"_s).findings.at(0).isEmpty());
}

TEST(Comparison, ASentenceThatReportAndPagePrintCountsOnce)
{
    LibraryBuilder library = pillars();
    const QString sentence = u"The force listens to its communities every single week."_s;
    library.page(u"2015"_s).passage(u"legitimacy"_s, sentence);
    library.page(u"2015"_s).passage(u"legitimacy"_s, sentence);
    library.page(u"2016"_s).passage(u"legitimacy"_s, sentence);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    EXPECT_EQ(bandOf(comparison, u"Legitimacy"_s).findings.at(0).size(), 1);
}

TEST(Comparison, FollowsAreasForImprovement)
{
    LibraryBuilder library = pillars();
    const QString area = u"effectiveness"_s;
    library.page(u"2015"_s)
        .afi(area, u"The force should train everybody who carries out investigations."_s)
        .afi(area, u"The force should evaluate its tactics."_s)
        .page(u"2016"_s)
        .afi(area, u"The force must make sure that everybody who investigates has been trained."_s)
        .afi(area, u"The force should reduce its backlog of phones."_s);
    const Band band = bandOf(compared(library, { u"2015"_s, u"2016"_s }), u"Effectiveness"_s);
    QStringList states;
    for (const ImprovementThread &thread : band.improvements)
        states.append(improvementStateName(thread.states.at(0)));
    EXPECT_EQ(states, (QStringList { u"carried on"_s, u"no longer mentioned"_s, u"new"_s }));
}

TEST(Comparison, NothingIsNoLongerMentionedWithoutADocumentToMentionIt)
{
    LibraryBuilder library = pillars();
    library.page(u"2015"_s).afi(u"efficiency/meeting-demand"_s, u"The force should plan ahead."_s);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    const Band &band = bandOf(comparison, u"Meeting demand"_s);
    EXPECT_EQ(band.improvements.at(0).states.at(0), ImprovementThread::State::NotTold);
}

TEST(Comparison, SetsWhatTheForceSaidBetweenThePublications)
{
    LibraryBuilder library;
    library.page(u"2015"_s, u"2016-02-18"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .page(u"2016"_s, u"2017-03-02"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Good)
        .document(DocumentType::ForceNews, {}, u"2016-06-01"_s)
        .passage(u"legitimacy"_s, u"We have bought body-worn cameras."_s)
        .document(DocumentType::ForceNews, {}, u"2019-06-01"_s)
        .passage(u"legitimacy"_s, u"This comes later."_s);
    const Comparison comparison = compared(library, { u"2015"_s, u"2016"_s });
    EXPECT_EQ(comparison.between, QList<qint64> { 3 });
    ASSERT_EQ(bandOf(comparison, u"Legitimacy"_s).said.size(), 1);
}

TEST(Comparison, TwoForcesStandSideBySideWithoutAVerdict)
{
    LibraryBuilder library;
    library.document(DocumentType::PeelPage, u"2016"_s, u"2017"_s, u"durham"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Good)
        .metric(u"Crime"_s, 10, Unit::Count, u"2015-04-01"_s, u"2016-03-31"_s)
        .document(DocumentType::PeelPage, u"2016"_s, u"2017"_s, u"derbyshire"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .metric(u"Crime"_s, 20, Unit::Count, u"2014-04-01"_s, u"2015-03-31"_s);
    const auto comparison
        = compare(library.facts(), {}, { { u"durham"_s, u"derbyshire"_s }, { u"2016"_s } });
    ASSERT_TRUE(comparison.has_value());
    EXPECT_EQ(comparison->forceNames.at(0), u"Derbyshire Constabulary"_s); // by name
    const Band &band = bandOf(*comparison, u"Legitimacy"_s);
    EXPECT_TRUE(band.verdicts.isEmpty());
    EXPECT_EQ(band.sides.at(1).grade, Grade::Good);
    ASSERT_EQ(comparison->metrics.size(), 1);
    EXPECT_TRUE(comparison->metrics.at(0).difference.isEmpty());
    EXPECT_EQ(comparison->summary.at(0),
        u"Derbyshire Constabulary and Durham Constabulary, 2016, four-grade scale: of the "
        u"questions "
        "graded in both, 0 have the same grade and 1 different grades."_s);
}

TEST(Comparison, LikeForLikeLeavesOutWhatDoesNotCompareAndSaysSo)
{
    LibraryBuilder library = pillars();
    library.page(u"2016"_s).judgment(
        u"2016"_s, u"effectiveness/specialist-capabilities"_s, Grade::NotGraded);
    const Comparison all = compared(library, { u"2015"_s, u"2016"_s });
    const Comparison like = likeForLike(all);
    EXPECT_EQ(all.bands.size(), 4);
    EXPECT_EQ(like.bands.size(), 3);
    EXPECT_EQ(like.notes.at(0),
        u"Like for like: 1 questions and 0 figures that do not compare are left out."_s);
}

TEST(Verdict, IsNeverAnArrowWhereTheRulesSayNotComparable)
{
    std::mt19937 random(20261122);
    const auto pick = [&random](std::size_t size) { return random() % size; };
    int arrows = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto cell = [&] {
            const Area &area = data.areas().at(pick(data.areas().size()));
            MatrixCell made;
            made.round = data.rounds().at(pick(data.rounds().size())).id;
            made.area = area.rounds.contains(made.round) ? area.id : QString();
            made.state = static_cast<CellState>(pick(9));
            if (made.state == CellState::Graded || made.state == CellState::CarriedForward
                || made.state == CellState::KnownFromLaterReport || made.state == CellState::Unsure)
                made.grade = static_cast<Grade>(pick(5));
            return made;
        };
        const MatrixCell before = cell();
        const MatrixCell after = cell();
        const Verdict verdict = verdictOf(before, after, data).verdict;
        if (verdict != Verdict::Improved && verdict != Verdict::Declined)
            continue;
        ++arrows;
        EXPECT_TRUE(
            comparabilityOfQuestions(before.round, before.area, after.round, after.area, data)
                .comparable());
        EXPECT_NE(before.state, CellState::Unsure);
        EXPECT_NE(after.state, CellState::Unsure);
    }
    EXPECT_GT(arrows, 10); // the property is not empty
}
