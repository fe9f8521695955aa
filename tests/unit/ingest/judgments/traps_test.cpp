// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

TEST(JudgmentTraps, GradeWordsInProse)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at investigating crime and reducing re-offending?"_s)
        .para(u"The force has a good understanding of its demand and an outstanding capability in "
              "digital forensics."_s)
        .para(u"Most crimes are investigated to a good standard. Initial investigations are "
              "good."_s)
        .para(u"The force is very good at finding witnesses and good at working with the Crown "
              "Prosecution Service."_s)
        .para(u"Risk assessments are adequate. Supervision requires improvement in places."_s)
        .para(u"We saw good examples of officers preventing crime."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"kent"_s, u"2016"_s)), IsEmpty());
}

TEST(JudgmentTraps, AFindingInsideAQuestionIsNotItsGrade)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at tackling serious and organised crime?"_s)
        .para(
            u"The force is good at mapping the organised crime groups that operate in its area."_s)
        .para(u"The constabulary is good at understanding the threat that serious and organised "
              "crime poses to its communities."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"merseyside"_s, u"2016"_s)), IsEmpty());
}

TEST(JudgmentTraps, AdequateIsNoGradeOfTheFourGradeScale)
{
    DocumentBuilder d;
    d.para(u"The force is adequate at investigating crime and reducing re-offending."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"kent"_s, u"2016"_s)), IsEmpty());
}

TEST(JudgmentTraps, ScaleExplanations)
{
    DocumentBuilder d;
    d.para(u"Forces are graded as outstanding, good, adequate, requires improvement or "
           "inadequate."_s)
        .heading(u"Annex A – Definitions of our judgments"_s)
        .para(u"In applying the categories HMIC considers whether:"_s)
        .list({ u"the effectiveness of the force is good;"_s,
            u"the effectiveness of the force requires improvement; or"_s,
            u"the effectiveness of the force is inadequate."_s });
    EXPECT_THAT(judgmentsOf(d, page(u"kent"_s, u"2015"_s)), IsEmpty());
}

TEST(JudgmentTraps, AmbitionsAndConditions)
{
    DocumentBuilder d;
    d.para(u"We want to be outstanding at preventing crime."_s)
        .para(u"The Chief Constable said the force should be good at responding to the public."_s)
        .para(u"Our aim is to become outstanding in protecting vulnerable people."_s);
    EXPECT_THAT(judgmentsOf(d, { DocumentType::ForceNews, u"kent"_s, u"2023-25"_s }), IsEmpty());
}

TEST(JudgmentTraps, OtherForcesAndNationalCounts)
{
    DocumentBuilder d;
    d.para(u"Twelve forces were judged to be good at investigating crime."_s)
        .para(u"Durham Constabulary is outstanding at preventing crime."_s)
        .para(u"It is one of only three forces to be graded outstanding at managing offenders."_s)
        .para(u"Most forces require improvement at protecting vulnerable people."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"cleveland"_s, u"2021/22"_s)), IsEmpty());
}

TEST(JudgmentTraps, AnotherBodyIsNotTheForce)
{
    DocumentBuilder d;
    d.para(u"The Eastern Region Special Operations Unit is outstanding at tackling serious and "
           "organised crime."_s)
        .para(u"The youth justice service is good at managing offenders."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"suffolk"_s, u"2021/22"_s)), IsEmpty());
}

TEST(JudgmentTraps, NegatedGrades)
{
    DocumentBuilder d;
    d.para(u"The force is no longer outstanding at preventing crime."_s)
        .para(u"It is not good at investigating crime."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"essex"_s, u"2021/22"_s)), IsEmpty());
}

TEST(JudgmentTraps, ABadgeMustStandBehindItsHeading)
{
    DocumentBuilder d;
    d.heading(u"Preventing crime"_s)
        .para(u"Neighbourhood teams know their streets."_s)
        .para(u"Good"_s)
        .heading(u"What people said"_s)
        .badge(u"Outstanding"_s);
    EXPECT_THAT(judgmentsOf(d, page(u"essex"_s, u"2021/22"_s)), IsEmpty());
}

TEST(JudgmentTraps, NeedsToImproveIsNotTheGradesWording)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .para(u"Avon and Somerset Constabulary needs to improve the way it plans for the future. "
              u"More "
              "improvement is required in how it understands demand."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"avon-and-somerset"_s, u"2018/19"_s)), IsEmpty());
}

TEST(JudgmentTraps, QuestionsAndGradesWithoutAnArea)
{
    DocumentBuilder d;
    d.para(u"How good is the force at preventing crime?"_s)
        .para(u"We have moved on in areas where we were deemed to require improvement."_s)
        .para(u"The public tell us what works well and what requires improvement."_s);
    EXPECT_THAT(judgmentsOf(d, { DocumentType::ForceNews, u"kent"_s, u"2021/22"_s }), IsEmpty());
}

TEST(JudgmentTraps, RatingsThatAreNotPeel)
{
    DocumentBuilder d;
    d.heading(u"Performance"_s)
        .table({ { u"Indicator"_s, u"Rating"_s }, { u"Victim satisfaction"_s, u"Good"_s },
            { u"Budget"_s, u"Adequate"_s } });
    EXPECT_THAT(judgmentsOf(d, { DocumentType::PccReport, u"devon-and-cornwall"_s, u"2018/19"_s }),
        IsEmpty());
}

TEST(JudgmentTraps, AnUnknownAreaOfATableIsTold)
{
    DocumentBuilder d;
    d.table({ { u"Area"_s, u"Grade"_s }, { u"Preventing crime"_s, u"Good"_s },
        { u"Flying to the moon"_s, u"Good"_s } });
    const DocumentFacts facts = factsOf(d, page(u"kent"_s, u"2021/22"_s));
    EXPECT_EQ(facts.judgments.size(), 1U);
    ASSERT_EQ(facts.diagnostics.size(), 1U);
    EXPECT_TRUE(facts.diagnostics.front().message.contains(u"Flying to the moon"_s));
}
