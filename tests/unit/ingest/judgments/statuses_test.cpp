// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(JudgmentStatuses, ToBeGradedIsPending)
{
    DocumentBuilder d;
    d.para(u"The extent to which the force is effective at keeping people safe and reducing crime "
           "is to be graded."_s);
    EXPECT_EQ(
        judgmentsOf(d, page(u"dorset"_s, u"2017"_s)), sorted({ "2017 effectiveness pending" }));
}

TEST(JudgmentStatuses, APillarThatIsNotGraded)
{
    DocumentBuilder d;
    d.para(u"The extent to which the force is efficient at keeping people safe and reducing crime "
           "is not graded."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"greater-manchester"_s, u"2017"_s)),
        sorted({ "2017 efficiency not_graded" }));
}

TEST(JudgmentStatuses, QuestionsWithTheirGradesInOneLine)
{
    DocumentBuilder d;
    d.para(u"How efficient is the force? Not yet graded."_s)
        .para(u"How effective is the force? Outstanding How legitimate is the force? Good (last "
              "updated 02/05/2019)"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2017"_s)),
        sorted({ "2017 efficiency pending", "2017 effectiveness outstanding 2019-05-02",
            "2017 legitimacy good 2019-05-02" }));
}

TEST(JudgmentStatuses, AQuestionThatWasNotInspectedThisTime)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at tackling serious and organised crime?"_s)
        .para(u"We did not inspect this question in our 2018/19 inspection. In 2016, we judged "
              "Suffolk Constabulary to be good at tackling serious and organised crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/serious-organised-crime not_reinspected",
            "2016 effectiveness/serious-organised-crime good prior" }));
}

TEST(JudgmentStatuses, AnOlderGradeToldAloneIsOnlyPrior)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at tackling serious and organised crime?"_s)
        .para(u"In 2016, we judged the force to be good at tackling serious and organised "
              "crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2018/19"_s)),
        sorted({ "2016 effectiveness/serious-organised-crime good prior" }));
}

TEST(JudgmentStatuses, StatusesInATable)
{
    DocumentBuilder d;
    d.table({ { u"Question"_s, u"Judgment"_s },
        { u"Preventing crime and tackling anti-social behaviour"_s, u"Good"_s },
        { u"Investigating crime"_s, u"Not yet graded"_s },
        { u"Specialist capabilities"_s, u"Ungraded"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/preventing-crime good",
            "2018/19 effectiveness/investigating-crime pending",
            "2018/19 effectiveness/specialist-capabilities not_graded" }));
}

TEST(JudgmentStatuses, NotSubjectToDetailedInspection)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at preventing crime, tackling anti-social behaviour and "
              "keeping people safe?"_s)
        .badge(u"Good"_s)
        .para(u"This question was not subject to detailed inspection in 2018/19, and our judgment "
              "from the 2016 inspection has been carried over."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"surrey"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/preventing-crime not_reinspected",
            "2016 effectiveness/preventing-crime good prior" }));
}

TEST(JudgmentStatuses, ABadgeFromAnUnnamedEarlierRoundIsLeftAlone)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at tackling serious and organised crime?"_s)
        .badge(u"Good"_s)
        .para(u"This question was not subject to detailed inspection this time."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"surrey"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/serious-organised-crime not_reinspected" }));
}

TEST(JudgmentStatuses, WhatWasNotInspectedStandsBehindTheVerb)
{
    DocumentBuilder d;
    d.heading(u"Overview"_s)
        .para(u"We did not inspect how the constabulary prevents crime in 2017."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)),
        sorted({ "2017 effectiveness/preventing-crime not_reinspected" }));
}

TEST(JudgmentStatuses, AQuestionWithoutANameIsNotItsPillar)
{
    DocumentBuilder d;
    d.heading(u"Effectiveness"_s)
        .heading(u"Strategic Policing Requirement"_s, 3)
        .para(u"There is no grade for this question."_s)
        .heading(u"Legitimacy"_s)
        .para(u"There is no grade for legitimacy in this first assessment."_s);
    EXPECT_EQ(
        judgmentsOf(d, page(u"dorset"_s, u"2014"_s)), sorted({ "2014 legitimacy not_graded" }));
}

TEST(JudgmentStatuses, WhatWasNotGradedLastYearSaysNothingOfThisOne)
{
    DocumentBuilder d;
    d.heading(
         u"How well does the force ensure that its workforce behaves ethically and lawfully?"_s)
        .para(u"Last year HMIC did not grade this question."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2016"_s)), Lines());
}
