// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(PriorJudgments, SameAsLastYear)
{
    DocumentBuilder d;
    d.heading(u"Legitimacy"_s)
        .para(
            u"West Mercia Police is judged to be good in how legitimately it keeps people safe "
            "and reduces crime. Our overall judgment is the same as last year, when we judged the "
            "force to be good in respect of legitimacy."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"west-mercia"_s, u"2017"_s)),
        sorted({ "2017 legitimacy good", "2016 legitimacy good prior" }));
}

TEST(PriorJudgments, YearOfTheEarlierInspectionIsNamed)
{
    DocumentBuilder d;
    d.heading(u"How well does the force treat its workforce with fairness and respect?"_s)
        .para(u"In 2017, we judged Lincolnshire Police as requiring improvement at treating its "
              "workforce with fairness and respect."_s)
        .para(u"In our 2016 effectiveness inspection the force was judged to be inadequate at "
              "protecting those who are vulnerable from harm, and supporting victims."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"lincolnshire"_s, u"2018/19"_s)),
        sorted({ "2017 legitimacy/treating-workforce-fairly requires_improvement prior",
            "2016 effectiveness/protecting-vulnerable inadequate prior" }));
}

TEST(PriorJudgments, PillarInspectionOfLastYear)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .para(u"In last year’s efficiency inspection, Cumbria Constabulary was judged to require "
              "improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"cumbria"_s, u"2016"_s)),
        sorted({ "2015 efficiency requires_improvement prior" }));
}

TEST(PriorJudgments, DeclineFromAnEarlierGrade)
{
    DocumentBuilder d;
    d.heading(u"Effectiveness"_s)
        .para(u"Bedfordshire Police requires improvement at keeping people safe and reducing "
              "crime. This is a decline from last year, when we judged the force to be good for "
              "effectiveness."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"bedfordshire"_s, u"2017"_s)),
        sorted({ "2017 effectiveness requires_improvement", "2016 effectiveness good prior" }));
}

TEST(PriorJudgments, ConsistentWithTheInspectionOf2014)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at investigating crime and managing offenders?"_s)
        .para(u"North Wales Police is good at investigating crime and managing offenders. This is "
              "consistent with HMIC’s 2014 crime inspection, in which the force was judged as "
              "requiring improvement at investigating offending."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"north-wales"_s, u"2015"_s)),
        sorted({ "2015 effectiveness/investigating-crime good",
            "2014 effectiveness/investigating-offending requires_improvement prior" }));
}

TEST(PriorJudgments, ImpliedOnesAreUnsure)
{
    DocumentBuilder d;
    d.heading(u"To what extent does the force treat all of the people it serves with fairness and "
              "respect?"_s)
        .para(
            u"Norfolk Constabulary is good at treating the public fairly. This is consistent with "
            "our last inspection of this area in 2017."_s);
    const DocumentFacts facts = factsOf(d, page(u"norfolk"_s, u"2018/19"_s));
    ASSERT_EQ(facts.judgments.size(), 2U);
    const Judgment &implied = facts.judgments.at(1);
    EXPECT_EQ(lineOf(implied), "2017 legitimacy/treating-public-fairly good prior");
    EXPECT_EQ(implied.evidence.confidence, Confidence::Low);
}

TEST(PriorJudgments, EarlierGradesOfATableByRound)
{
    DocumentBuilder d;
    d.table({ { u"Area"_s, u"2021/22"_s, u"2023–25"_s },
        { u"Preventing crime"_s, u"Adequate"_s, u"Good"_s },
        { u"Investigating crime"_s, u"Good"_s, u"Requires improvement"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"avon-and-somerset"_s, u"2023-25"_s)),
        sorted({ "2021/22 preventing-crime adequate prior", "2023-25 preventing-crime good",
            "2021/22 investigating-crime good prior",
            "2023-25 investigating-crime requires_improvement" }));
}

TEST(PriorJudgments, CrimeDataIntegrityToldByAPeelReport)
{
    DocumentBuilder d;
    d.para(u"In our 2018 crime data integrity inspection, Cheshire Constabulary was judged to be "
           "inadequate for crime data integrity."_s);
    const DocumentFacts facts = factsOf(d, page(u"cheshire"_s, u"2018/19"_s));
    ASSERT_EQ(facts.judgments.size(), 1U);
    EXPECT_EQ(facts.judgments.front().programme, Programme::CrimeDataIntegrity);
    EXPECT_EQ(lineOf(facts.judgments.front()), "2018 crime-data-integrity inadequate prior");
}

TEST(PriorJudgments, TheEarlierGradeOfTheSameSentence)
{
    DocumentBuilder d;
    d.para(
        u"The force is now good at protecting vulnerable people, a marked improvement since 2015 "
        "when it was inadequate."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"surrey"_s, u"2016"_s)),
        sorted({ "2016 effectiveness/protecting-vulnerable good",
            "2015 effectiveness/protecting-vulnerable inadequate prior" }));
}

TEST(PriorJudgments, AnEarlierCrimeDataInspection)
{
    const Given given { DocumentType::InspectorateNews, u"wiltshire"_s, {},
        u"Wiltshire Police: Crime Data Integrity re-inspection 2019"_s };
    DocumentBuilder d;
    d.heading(given.title, 1)
        .heading(u"Overall judgment"_s)
        .badge(u"Good"_s)
        .para(u"In 2017, we judged the force to be inadequate."_s);
    EXPECT_EQ(judgmentsOf(d, given),
        sorted({ "2019 crime-data-integrity good", "2017 crime-data-integrity inadequate prior" }));
}

TEST(PriorJudgments, JudgedThatTheForceRequiredImprovement)
{
    DocumentBuilder d;
    d.para(u"In our 2016 inspection, we judged that the force required improvement at "
           "investigating crime and reducing re-offending."_s)
        .para(u"In 2016 the force found that its cells required improvement at night."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2017"_s)),
        (Lines { "2016 effectiveness/investigating-crime requires_improvement prior" }));
}

TEST(PriorJudgments, RightBehindAGradeThisIsItsQuestion)
{
    DocumentBuilder d;
    d.heading(u"Effectiveness"_s)
        .para(u"Kent Police requires improvement at protecting those who are vulnerable from harm, "
              "and supporting victims. In 2016 this was judged to be good."_s)
        .para(u"Kent Police is good at tackling serious and organised crime. It was good at this "
              "in 2016 too."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2017"_s)),
        sorted({ "2017 effectiveness/protecting-vulnerable requires_improvement",
            "2016 effectiveness/protecting-vulnerable good prior",
            "2017 effectiveness/serious-organised-crime good",
            "2016 effectiveness/serious-organised-crime good prior" }));
}

TEST(PriorJudgments, ToldAsWhatWeSaidThen)
{
    DocumentBuilder d;
    d.heading(u"Investigating crime"_s)
        .para(u"Gwent Police is good at investigating crime. Much has been done since 2017, when "
              "we said that it required improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/investigating-crime good",
            "2017 effectiveness/investigating-crime requires_improvement prior" }));
}

TEST(PriorJudgments, TheSameAsLastYearImpliesItsGradeUntil2017)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .para(u"Cumbria Constabulary is judged to be good in the efficiency with which it keeps "
              "people safe and reduces crime. Our overall judgment is the same as last year."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"cumbria"_s, u"2017"_s)),
        sorted({ "2017 efficiency good", "2016 efficiency good prior" }));
    EXPECT_EQ(
        judgmentsOf(d, page(u"cumbria"_s, u"2018/19"_s)), sorted({ "2018/19 efficiency good" }));
}

TEST(PriorJudgments, ALetterAboutNoRoundLooksBack)
{
    DocumentBuilder d;
    d.para(u"In our 2018/19 PEEL report we graded Essex Police as good for its effectiveness."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::InspectorateNews, u"essex"_s, {} }),
        sorted({ "2018/19 effectiveness good prior" }));
}

TEST(PriorJudgments, ACrimeDataReportMayTellAGradeOfPeel)
{
    DocumentBuilder d;
    d.para(u"PEEL reports, in which the force was good for efficiency in 2016, look at other "
           "matters."_s);
    EXPECT_EQ(judgmentsOf(d,
                  { DocumentType::InspectorateNews, u"essex"_s, {},
                      u"Essex Police: Crime Data Integrity inspection 2017"_s }),
        sorted({ "2016 efficiency good prior" }));
}

TEST(PriorJudgments, InThatYearToo)
{
    DocumentBuilder d;
    d.heading(u"Legitimacy"_s)
        .para(
            u"Suffolk Constabulary has been judged outstanding for legitimacy. In 2015 too it was "
            "outstanding."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2016"_s)),
        sorted({ "2016 legitimacy outstanding", "2015 legitimacy outstanding prior" }));
}

TEST(PriorJudgments, AReportIsStillThatOfTheSentenceBefore)
{
    EXPECT_EQ(told(u"In 2022 Kent Police was ‘inadequate’ at managing offenders. That report also "
                   "said that it ‘Required Improvement’ in investigating crime."_s,
                  u"2023-25"_s),
        sorted({ "2021/22 investigating-crime requires_improvement claimed",
            "2021/22 managing-offenders inadequate claimed" }));
}

TEST(PriorJudgments, OneGradeUpFromLastYears)
{
    EXPECT_EQ(told(u"That is one grade up from last year’s efficiency assessment, which was "
                   "‘inadequate’."_s,
                  u"2016"_s),
        Lines { "2015 efficiency inadequate claimed" });
}

TEST(PriorJudgments, AListOfTheGradesOfAnEarlierRound)
{
    DocumentBuilder d;
    d.para(u"For 2021/22 the force’s grades were these:"_s)
        .list({ u"Preventing crime: good"_s, u"Managing offenders: adequate"_s });
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2023-25"_s)),
        sorted({ "2021/22 preventing-crime good prior",
            "2021/22 managing-offenders adequate prior" }));
}

TEST(PriorJudgments, WhatAQuestionWasJudgedBefore)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at investigating crime and reducing re-offending?"_s)
        .badge(u"Good"_s)
        .para(u"Officers know their area. This question was judged as requires improvement in "
              "2015."_s)
        .para(u"It is good at protecting vulnerable people; in 2015 it required improvement in "
              "this."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2016"_s)),
        sorted({ "2016 effectiveness/investigating-crime good",
            "2015 effectiveness/investigating-crime requires_improvement prior",
            "2016 effectiveness/protecting-vulnerable good",
            "2015 effectiveness/protecting-vulnerable requires_improvement prior" }));
}

TEST(PriorJudgments, ThisAreaInWhatWasFound)
{
    DocumentBuilder d;
    d.heading(u"Planning for the future"_s)
        .badge(u"Good"_s)
        .para(u"In 2017 we found that this area required improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2018/19"_s)),
        sorted({ "2018/19 efficiency/planning good",
            "2017 efficiency/planning requires_improvement prior" }));
}

TEST(PriorJudgments, TheOverallJudgmentIsOfTheReportsPillar)
{
    DocumentBuilder d;
    d.heading(u"To what extent does the force treat all of the people it serves with fairness and "
              "respect?"_s)
        .para(u"Our overall judgment is the same as last year, when the force was judged to "
              "require improvement."_s);
    const Given report { DocumentType::PeelReport, u"norfolk"_s, u"2016"_s,
        u"PEEL: Police legitimacy 2016"_s };
    EXPECT_EQ(judgmentsOf(d, report), Lines { "2015 legitimacy requires_improvement prior" });
}

TEST(PriorJudgments, ThatInspectionIsTheOneSpokenOfBefore)
{
    DocumentBuilder d;
    d.para(u"In the last inspection, published in May 2022, Gwent Police was graded as good at "
           "managing offenders. In that inspection it was judged to require improvement at "
           "preventing crime."_s)
        .para(u"The report of June 2022 was kinder. Then the force was ‘good’ at responding to the "
              "public and ‘outstanding’ at investigating crime."_s)
        .para(
            u"At that time the force was graded as inadequate at protecting vulnerable people."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2021/22 managing-offenders good prior",
            "2021/22 preventing-crime requires_improvement prior",
            "2021/22 responding-to-the-public good prior",
            "2021/22 investigating-crime outstanding prior" }));
}

TEST(PriorJudgments, EachAreaWithItsOwnGradeOfThen)
{
    DocumentBuilder d;
    d.para(u"In 2016 its planning for the future was judged to be inadequate, its understanding of "
           "demand to be good and its use of resources to be outstanding."_s)
        .para(u"This is an improvement on 2015, when legitimacy was good."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2017"_s)),
        sorted({ "2016 efficiency/planning inadequate prior",
            "2016 efficiency/understanding-demand good prior",
            "2016 efficiency/use-of-resources outstanding prior",
            "2015 legitimacy good prior" }));
}

TEST(PriorJudgments, ThatQuestionIsTheOneGradedBefore)
{
    DocumentBuilder d;
    d.para(u"I am troubled by one finding: Kent Police requires improvement in how it protects "
           "those who are vulnerable from harm, and supports victims. Last year that question was "
           "judged to be good, and it should be so again."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2016"_s)),
        sorted({ "2016 effectiveness/protecting-vulnerable requires_improvement",
            "2015 effectiveness/protecting-vulnerable good prior" }));
}

TEST(PriorJudgments, HowCrimesWereRecordedIsAProgrammeOfItsOwn)
{
    DocumentBuilder d;
    d.para(u"In 2016 we judged its crime recording to be inadequate."_s)
        .para(u"In 2016 it changed its crime recording, and the force was judged to be good at "
              "investigating crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2018/19"_s)),
        sorted({ "2016 crime-data-integrity inadequate prior",
            "2016 effectiveness/investigating-crime good prior" }));
    DocumentBuilder now;
    now.para(u"Crime data integrity was inspected here in 2017 and Kent Police was graded good."_s);
    EXPECT_EQ(
        judgmentsOf(now, page(u"kent"_s, u"2017"_s)), Lines { "2017 crime-data-integrity good" });
}

TEST(PriorJudgments, CrimeDataToldByAForce)
{
    DocumentBuilder d;
    d.para(u"In the crime data inspection of 2016 we were told that our recording was inadequate. "
           "We put that right, and in 2019 the inspectorate rated it good."_s)
        .para(u"The visit of 2018 found crime recording to be good, whereas it had been judged to "
              "require improvement in 2017."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::ForceNews, u"kent"_s, u"2021/22"_s }),
        sorted({ "2016 crime-data-integrity inadequate claimed",
            "2019 crime-data-integrity good claimed", "2018 crime-data-integrity good claimed",
            "2017 crime-data-integrity requires_improvement claimed" }));
}

TEST(PriorJudgments, AnInspectionUnderCrimeDataWasOfThatProgramme)
{
    DocumentBuilder d;
    d.heading(u"Recording data about crime"_s)
        .badge(u"Good"_s)
        .para(u"Crimes are recorded well. In our inspection of 2018, the force was judged as "
              "requires improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2021/22"_s)),
        sorted({ "2021/22 crime-data-integrity good",
            "2018 crime-data-integrity requires_improvement prior" }));
}
