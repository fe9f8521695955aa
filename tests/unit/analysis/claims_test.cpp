// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimrows.h"
#include "analysis/claims/claims.h"
#include "analysis/claims/claimwords.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

/// An inspection of 2018/19 and a release of the force about it, said sentence by sentence.
class Claims : public testing::Test
{
protected:
    Claims()
    {
        m_library.page(u"2018/19"_s, u"2019-09"_s)
            .judgment(u"2018/19"_s, u"legitimacy/treating-public-fairly"_s, Grade::Good)
            .judgment(
                u"2018/19"_s, u"effectiveness/investigating-crime"_s, Grade::RequiresImprovement)
            .judgment(u"2018/19"_s, u"efficiency/planning"_s, Grade::RequiresImprovement)
            .afi(u"effectiveness/investigating-crime"_s,
                u"The force should ensure that supervisors review investigation plans regularly."_s)
            .document(DocumentType::ForceNews, u"2018/19"_s, u"2020-02-07"_s);
    }

    ClaimsReport said(const QStringList &sentences)
    {
        DocumentPassages document { 2, {} };
        int start = 0;
        for (const QString &sentence : sentences) {
            ReadPassage passage;
            passage.kind = u"paragraph"_s;
            passage.start = start;
            passage.text = sentence;
            passage.sentences = { { 0, static_cast<int>(sentence.size()) } };
            start += static_cast<int>(sentence.size()) + 2;
            document.passages.append(passage);
        }
        return claimsOf(m_library.facts(), document, m_findings);
    }

    ClaimState stateOf(const QString &sentence)
    {
        const ClaimsReport report = said({ sentence });
        EXPECT_EQ(report.claims.size(), 1) << qPrintable(sentence);
        return report.claims.isEmpty() ? ClaimState::NotInInspection : report.claims.first().state;
    }

    LibraryBuilder m_library;
    QList<FigureFinding> m_findings;
};

} // namespace

TEST_F(Claims, PraiseIsSupportedByAGoodGrade)
{
    EXPECT_EQ(
        stateOf(u"The force is good in the way it treats the public."_s), ClaimState::Supported);
}

TEST_F(Claims, PraiseOfWhatIsGradedRequiresImprovementIsNotInTheInspection)
{
    EXPECT_EQ(
        stateOf(u"The force is excellent at investigating crime."_s), ClaimState::NotInInspection);
}

TEST_F(Claims, ProgressInWhatIsGradedRequiresImprovementIsPartly)
{
    EXPECT_EQ(stateOf(u"The way we investigate crime has improved."_s), ClaimState::Partly);
}

TEST_F(Claims, AnAdmittedShortfallIsSupportedByTheGrade)
{
    EXPECT_EQ(
        stateOf(u"Improvement is required in how we investigate crime."_s), ClaimState::Supported);
}

TEST_F(Claims, WhatNobodyInspectedIsNotInTheInspection)
{
    EXPECT_EQ(stateOf(u"The youth clubs have been a real success."_s), ClaimState::NotInInspection);
}

TEST_F(Claims, WishesAndPlansAreNoClaims)
{
    EXPECT_TRUE(
        said({ u"We want to be an outstanding force."_s, u"A new building will open in spring."_s })
            .claims.isEmpty());
}

TEST_F(Claims, WhatItsOwnTableContradictsIsSaidSo)
{
    const QString sentence = u"Wait times have decreased significantly."_s;
    FigureFinding finding;
    finding.kind = FindingKind::Direction;
    finding.place.document = 2;
    finding.place.source.start = 0;
    finding.place.source.end = static_cast<int>(sentence.size());
    finding.sentence = u"From 10 to 12 is +20%."_s;
    m_findings = { finding };
    const ClaimsReport report = said({ sentence });
    ASSERT_EQ(report.claims.size(), 1);
    EXPECT_EQ(report.claims.first().state, ClaimState::ContradictedByOwnTable);
    EXPECT_EQ(report.claims.first().why, finding.sentence);
}

TEST_F(Claims, WhatWasJudgedAndIsNotMentionedIsListed)
{
    const ClaimsReport report = said({ u"The force is good in the way it treats the public."_s });
    EXPECT_EQ(report.judgmentsNotMentioned.size(), 2);
    EXPECT_EQ(report.recommendationsNotMentioned.size(), 1);
}

TEST_F(Claims, ASentenceThatTakesUpAnAreaForImprovementMentionsIt)
{
    const ClaimsReport report
        = said({ u"Supervisors now review every investigation plan, which is good news."_s });
    EXPECT_TRUE(report.recommendationsNotMentioned.isEmpty());
    EXPECT_EQ(report.claims.first().recommendations.size(), 1);
}

TEST_F(Claims, ThatIsABetterGradeIsAboutTheGradeInTheSentenceBefore)
{
    LibraryBuilder library;
    library.page(u"2023-25"_s, u"2024-05"_s)
        .judgment(u"2023-25"_s, u"preventing-crime"_s, Grade::Good)
        .document(DocumentType::ForceNews, u"2023-25"_s, u"2024-05"_s);
    m_library = library;
    const ClaimsReport report
        = said({ u"We are rated good at preventing crime."_s, u"This is an improved grade."_s });
    ASSERT_EQ(report.claims.size(), 2);
    const Claim &better = report.claims.last();
    EXPECT_EQ(better.areas, QStringList { u"preventing-crime"_s });
    EXPECT_EQ(better.state, ClaimState::Partly);
    EXPECT_TRUE(better.why.contains(u"cannot be said"_s)) << qPrintable(better.why);
}

TEST_F(Claims, AQuestionWithoutAGradeIsHeldAgainstItsPillarAndNeverWhollySupported)
{
    m_library = LibraryBuilder();
    m_library.page(u"2018/19"_s, u"2019-09"_s)
        .judgment(u"2018/19"_s, u"effectiveness"_s, Grade::RequiresImprovement)
        .judgment(u"2018/19"_s, u"legitimacy"_s, Grade::Good)
        .document(DocumentType::ForceNews, u"2018/19"_s, u"2020-02-07"_s);
    EXPECT_EQ(stateOf(u"The quality of our investigations had fallen."_s), ClaimState::Partly);
    EXPECT_EQ(stateOf(u"The force is good in the way it treats the public."_s), ClaimState::Partly);
    EXPECT_EQ(stateOf(u"We are excellent at investigating crime."_s), ClaimState::NotInInspection);
    EXPECT_EQ(
        said({ u"The quality of our investigations had fallen."_s }).judgmentsNotMentioned.size(),
        2)
        << "the pillar was not mentioned";
}

TEST_F(Claims, WhatIsInPlaceForAnAreaForImprovementIsLessThanTheInspectionAsks)
{
    EXPECT_EQ(stateOf(u"Supervisors now review all investigation plans, to address any gaps."_s),
        ClaimState::Partly);
}

TEST_F(Claims, TheSameSentenceTwiceIsOneClaimAtTwoPlaces)
{
    const QString sentence
        = u"The youth clubs in the north of the county have been a real success."_s;
    const ClaimsReport report = said({ sentence, u"They meet on Fridays."_s, sentence });
    ASSERT_EQ(report.claims.size(), 1);
    EXPECT_EQ(report.claims.first().alsoAt.size(), 1);
}

TEST_F(Claims, PurposesNewsAndRisksAreNoClaims)
{
    for (const QString &sentence : { u"To provide assurance that the force is making progress."_s,
             u"This is good news for the organisation."_s, u"This is recognised as a risk."_s,
             u"We recognise that many people were left without help."_s,
             u"Problem solving is one of the best evidenced strategies."_s,
             u"We share good practice every month."_s,
             u"We ask what works well and what requires improvement."_s,
             u"I want to ensure that they can give an excellent service."_s })
        EXPECT_TRUE(said({ sentence }).claims.isEmpty()) << qPrintable(sentence);
}

TEST_F(Claims, OtherProgrammesAreNamedAndLabelNothing)
{
    const auto before = said({ u"Our crime recording is excellent."_s });
    ASSERT_EQ(before.claims.size(), 1);
    m_library = LibraryBuilder();
    m_library.page(u"2018/19"_s, u"2019-09"_s)
        .judgment(u"2018/19"_s, u"efficiency/planning"_s, Grade::Good)
        .document(DocumentType::ForceNews, u"2018/19"_s, u"2020-02-07"_s)
        .document(DocumentType::InspectorateNews, {}, u"2018-08"_s)
        .judgment(u"2018"_s, u"crime-data-integrity"_s, Grade::Outstanding);
    m_library.lastJudgment().fact.programme = Programme::CrimeDataIntegrity;
    const ClaimsReport report = said(
        { u"Our crime recording is excellent."_s, u"We are good at planning for the future."_s });
    ASSERT_EQ(report.claims.size(), 2);
    EXPECT_EQ(report.claims.first().otherJudgments.size(), 1);
    EXPECT_EQ(report.claims.first().state, ClaimState::NotInInspection) << "no PEEL grade";
    EXPECT_TRUE(report.claims.first().judgments.isEmpty());
    EXPECT_TRUE(report.claims.last().otherJudgments.isEmpty()) << "about something else";
    const QList<ClaimRow> rows = claimRows(report, FactIndex(m_library.facts()));
    EXPECT_EQ(rows.first().beside,
        u"Crime data integrity inspection 2018 (no PEEL grade): Outstanding"_s);
}

namespace {

/// A paper that tells one figure, beside an inspection that tells figures too.
class ClaimedShares : public testing::Test
{
protected:
    const QString sentence = u"We answer 93% of calls in ten seconds."_s;

    ClaimedShares()
    {
        m_library.page(u"2021/22"_s, u"2022-11"_s)
            .judgment(u"2021/22"_s, u"responding-to-the-public"_s, Grade::Adequate);
    }

    void inspected(double value, const QString &from = {}, const QString &to = {})
    {
        m_library.metric(u"calls answered in ten seconds"_s, value, Unit::Percent, from, to);
        m_library.lastMetric().fact.evidence.source = { u"x"_s, {}, 400, 401 };
    }

    std::optional<Claim> claimed(const QString &from = {}, const QString &to = {})
    {
        m_library.document(DocumentType::PccReport, u"2021/22"_s, u"2022-12"_s)
            .metric(u"calls answered in ten seconds"_s, 93, Unit::Percent, from, to);
        m_library.lastMetric().fact.evidence.source = { u"93%"_s, {}, 10, 13 };
        ReadPassage passage;
        passage.kind = u"paragraph"_s;
        passage.text = sentence;
        passage.sentences = { { 0, static_cast<int>(sentence.size()) } };
        const ClaimsReport report = claimsOf(m_library.facts(), { 2, { passage } }, {});
        return report.claims.isEmpty() ? std::nullopt : std::optional(report.claims.first());
    }

    LibraryBuilder m_library;
};

} // namespace

TEST_F(ClaimedShares, OfTheSameTimeAreSupportedByTheSameFigure)
{
    inspected(93, u"2021-04-01"_s, u"2022-03-31"_s);
    const auto claim = claimed(u"2021-04-01"_s, u"2022-03-31"_s);
    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->state, ClaimState::Supported) << qPrintable(claim->why);
    EXPECT_EQ(claim->metrics.size(), 1);
}

TEST_F(ClaimedShares, AreNotInAnInspectionThatTellsAnotherFigureOfTheSameTime)
{
    inspected(81, u"2021-04-01"_s, u"2022-03-31"_s);
    const auto claim = claimed(u"2021-04-01"_s, u"2022-03-31"_s);
    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->state, ClaimState::NotInInspection);
    EXPECT_TRUE(claim->why.contains(u"The inspection tells 81%"_s)) << qPrintable(claim->why);
}

TEST_F(ClaimedShares, OfAnotherTimeAreNeitherRightNorWrong)
{
    inspected(93, u"2020-04-01"_s, u"2021-03-31"_s);
    const auto claim = claimed(u"2021-04-01"_s, u"2022-03-31"_s);
    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->state, ClaimState::NotInInspection);
    EXPECT_TRUE(claim->why.contains(u"cannot be said"_s)) << qPrintable(claim->why);
}

TEST_F(ClaimedShares, WithoutATimeAreSupportedInPart)
{
    inspected(93, u"2021-04-01"_s, u"2022-03-31"_s);
    const auto claim = claimed();
    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->state, ClaimState::Partly);
}

TEST_F(ClaimedShares, AreNotInAnInspectionThatTellsNoneOfTheKind)
{
    const auto claim = claimed();
    ASSERT_TRUE(claim) << "“we answer” tells how something goes";
    EXPECT_EQ(claim->state, ClaimState::NotInInspection);
    EXPECT_TRUE(claim->metrics.isEmpty());
}

TEST_F(ClaimedShares, AreContradictedByTheirOwnTable)
{
    inspected(93, u"2021-04-01"_s, u"2022-03-31"_s);
    m_library.document(DocumentType::PccReport, u"2021/22"_s, u"2022-12"_s);
    for (const auto &[value, start] : { std::pair(93.0, 10), std::pair(88.0, 105) }) {
        m_library.metric(u"calls answered in ten seconds"_s, value, Unit::Percent, u"2021-04-01"_s,
            u"2022-03-31"_s);
        m_library.lastMetric().fact.evidence.source = { u"x"_s, {}, start, start + 2 };
    }
    ReadPassage told;
    told.kind = u"paragraph"_s;
    told.text = sentence;
    told.sentences = { { 0, static_cast<int>(sentence.size()) } };
    ReadPassage table;
    table.kind = u"table"_s;
    table.start = 100;
    table.text = u"2021/22 88%"_s;
    const ClaimsReport report = claimsOf(m_library.facts(), { 2, { told, table } }, {});
    ASSERT_EQ(report.claims.size(), 1);
    EXPECT_EQ(report.claims.first().state, ClaimState::ContradictedByOwnTable);
    EXPECT_TRUE(report.claims.first().why.contains(u"its own table gives 88%"_s))
        << qPrintable(report.claims.first().why);
}

TEST_F(Claims, ALabelThatWasAcceptedStaysWhateverIsProposedLater)
{
    const QString sentence = u"The force is excellent at investigating crime."_s;
    ClaimsReport report = said({ sentence });
    applyDecisions(report, { { 7, { 2, sentence, 0 }, u"supported"_s, true, {} } });
    const Claim &claim = report.claims.first();
    EXPECT_EQ(claim.state, ClaimState::Supported);
    EXPECT_EQ(claim.verdict, ClaimVerdict::Accepted);
    EXPECT_EQ(claim.decision, 7);
    EXPECT_TRUE(claim.why.contains(u"Proposed now is “not in the inspection”"_s))
        << qPrintable(claim.why);
}

TEST_F(Claims, ARejectedLabelIsRejectedAsLongAsItIsProposed)
{
    const QString sentence = u"The force is excellent at investigating crime."_s;
    ClaimsReport report = said({ sentence });
    applyDecisions(report, { { 7, { 2, sentence, 90 }, u"not_in_the_inspection"_s, false, {} } });
    EXPECT_EQ(report.claims.first().verdict, ClaimVerdict::Rejected) << "moved by reading again";
    report = said({ sentence });
    applyDecisions(report, { { 7, { 2, sentence, 0 }, u"supported"_s, false, {} } });
    EXPECT_EQ(report.claims.first().verdict, ClaimVerdict::Proposed);
    report = said({ sentence });
    applyDecisions(report, { { 7, { 2, u"Another sentence."_s, 0 }, u"supported"_s, true, {} } });
    EXPECT_EQ(report.claims.first().verdict, ClaimVerdict::Proposed);
}

TEST_F(Claims, DoNotDependOnTheOrderOfDocuments)
{
    LibraryBuilder one;
    one.page(u"2018/19"_s, u"2019-09"_s)
        .judgment(u"2018/19"_s, u"efficiency/planning"_s, Grade::Good)
        .page(u"2018/19"_s, u"2020-01"_s)
        .judgment(u"2018/19"_s, u"efficiency/planning"_s, Grade::RequiresImprovement)
        .document(DocumentType::ForceNews, u"2018/19"_s, u"2020-02-07"_s);
    LibraryFacts other = one.facts();
    std::reverse(other.documents.begin(), other.documents.end());
    std::reverse(other.judgments.begin(), other.judgments.end());
    ReadPassage passage;
    passage.kind = u"paragraph"_s;
    passage.text = u"We are good at planning for the future."_s;
    passage.sentences = { { 0, static_cast<int>(passage.text.size()) } };
    const DocumentPassages document { 3, { passage } };
    EXPECT_EQ(claimsOf(one.facts(), document, {}), claimsOf(other, document, {}));
    EXPECT_FALSE(claimsOf(other, document, {}).claims.isEmpty());
}

TEST_F(Claims, WithoutAnInspectionInTheLibraryItSaysSo)
{
    LibraryBuilder alone;
    alone.document(DocumentType::ForceNews, u"2018/19"_s, u"2020-02-07"_s);
    const ClaimsReport report = claimsOf(alone.facts(), { 1, {} }, {});
    EXPECT_FALSE(report.note.isEmpty());
}

TEST(ClaimWords, AreasAreFoundByTheWordsOfTheRound)
{
    const auto areas = [](const QString &sentence) {
        return areasSpokenOf(sentence, u"2018/19"_s, ReferenceData::builtIn());
    };
    EXPECT_TRUE(
        areas(u"Better planning for the future is needed."_s).contains(u"efficiency/planning"_s));
    EXPECT_TRUE(areas(u"The canteen serves good tea."_s).isEmpty());
}

TEST(ClaimWords, RequiresImprovementIsNoStrength)
{
    EXPECT_EQ(toneOf(u"Some areas were found to require improvement."_s), ClaimTone::Shortfall);
    EXPECT_EQ(toneOf(u"It was rated as good."_s), ClaimTone::Strength);
    EXPECT_EQ(toneOf(u"A team was set up in October."_s), std::nullopt);
}
