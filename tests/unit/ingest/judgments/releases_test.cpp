// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(InspectoratesReleases, AListOfForcesBelowTheQuestionThatTheyAreGradedAt)
{
    DocumentBuilder d;
    d.para(u"We made graded judgments on how the unit and its three forces tackle serious and "
           "organised crime:"_s)
        .list({ u"the regional unit has been graded as good;"_s,
            u"Gwent Police has been graded as adequate;"_s,
            u"Dyfed-Powys Police was graded as requiring improvement; and"_s,
            u"North Wales Police – inadequate."_s });
    EXPECT_EQ(forcesIn(d, news({}, u"2023-25"_s)),
        sorted({ "gwent serious-organised-crime adequate",
            "dyfed-powys serious-organised-crime requires_improvement",
            "north-wales serious-organised-crime inadequate" }));
}

TEST(InspectoratesReleases, AListOfForcesWithoutAQuestionIsLeftAlone)
{
    DocumentBuilder d;
    d.para(u"These are our judgments of the three forces:"_s)
        .list({ u"Gwent Police has been graded as adequate;"_s,
            u"Kent Police has been graded as good."_s });
    EXPECT_EQ(forcesIn(d, news({}, u"2023-25"_s)), Lines {});
}

TEST(InspectoratesReleases, TheOneForceWithAGradeStandsInBrackets)
{
    DocumentBuilder d;
    d.para(u"HMIC graded all forces on their overall effectiveness. Both investigations and "
           "prevention were looked at."_s)
        .para(u"It graded one force (Gwent Police) as outstanding; 30 forces as good; and 12 as "
              "requires improvement."_s);
    EXPECT_EQ(
        forcesIn(d, news({}, u"2015"_s, u"Most forces are good at preventing crime and more"_s)),
        sorted({ "gwent effectiveness outstanding" }));
}

TEST(InspectoratesReleases, TheConstabularyIsTheOneSpokenOfAbove)
{
    DocumentBuilder d;
    d.para(u"Inspectors are content with Durham Constabulary and how it does."_s)
        .para(u"“The constabulary is good at investigating crime."_s);
    const Given given = news({}, u"2018/19"_s, u"Force press releases"_s);
    EXPECT_EQ(forcesIn(d, given), sorted({ "durham effectiveness/investigating-crime good" }));
    DocumentBuilder two;
    two.para(u"Inspectors are content with Durham Constabulary and with Kent Police."_s)
        .para(u"“The constabulary is good at investigating crime."_s);
    EXPECT_EQ(forcesIn(two, given), Lines {});
}

TEST(InspectoratesReleases, TheAreasThatRequireImprovementAreNamed)
{
    DocumentBuilder d;
    d.para(u"Inspectors said the ‘requires improvement’ areas included how it responds to the "
           "public and use of resources. The ‘outstanding’ areas included how it disrupts "
           "organised crime."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2021/22"_s)),
        sorted({ "2021/22 responding-to-the-public requires_improvement",
            "2021/22 strategic-planning requires_improvement",
            "2021/22 serious-organised-crime outstanding" }));
}

TEST(InspectoratesReleases, WhatAPartnershipDoesWithTheForceIsNoPartOfTheQuestion)
{
    DocumentBuilder d;
    d.para(u"The force is good at preventing crime and anti-social behaviour, with local teams "
           "that know their councils."_s)
        .para(u"The force is good at protecting vulnerable people with learning disabilities."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2015"_s)),
        sorted({ "2015 effectiveness/preventing-crime good" }));
}

TEST(InspectoratesReleases, AGradeThatWasChangedIsToldInThePassive)
{
    DocumentBuilder d;
    d.para(u"On 3 May 2024, the grade for ‘Managing offenders’ was changed from ‘good’ to "
           "‘adequate’."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2023-25 managing-offenders adequate" }));
}

TEST(InspectoratesReleases, HavingDeterminedThatIsNoWish)
{
    DocumentBuilder d;
    d.para(u"Gwent Police: Crime Data Integrity re-inspection 2018"_s)
        .para(u"In spite of much work, HMICFRS has determined that what the force does is "
              "still ‘inadequate’."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, {}, u"Gwent Police and its crime recording"_s)),
        sorted({ "2018 crime-data-integrity inadequate" }));
}

TEST(InspectoratesReleases, WhatWeGaveAtTheFirstCrimeDataInspectionIsPrior)
{
    DocumentBuilder d;
    d.para(u"In May 2016, HMIC carried out a crime data inspection of Gwent Police."_s)
        .para(u"As a result, we gave Gwent Police an overall judgment of inadequate."_s)
        .heading(u"Overall judgment"_s)
        .badge(u"graded good"_s);
    EXPECT_EQ(judgmentsOf(d,
                  news(u"gwent"_s, {}, u"Gwent Police: Crime Data Integrity re-inspection 2018"_s)),
        sorted({ "2016 crime-data-integrity inadequate prior", "2018 crime-data-integrity good" }));
}

TEST(InspectoratesReleases, WhatItIsNow)
{
    DocumentBuilder d;
    d.para(u"In our 2021/22 inspection, we graded the force as adequate at managing offenders. It "
           "is now good."_s)
        .para(u"Gwent Police was inadequate at responding to the public when we last inspected it, "
              "but it is now adequate."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2021/22 managing-offenders adequate prior", "2023-25 managing-offenders good",
            "2021/22 responding-to-the-public inadequate prior",
            "2023-25 responding-to-the-public adequate" }));
}

TEST(InspectoratesReleases, WhichOfTwoItIsNowIsNotTold)
{
    DocumentBuilder d;
    d.para(u"In 2021/22 we graded the force as good at preventing crime and adequate at managing "
           "offenders. It is now good."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2021/22 preventing-crime good prior",
            "2021/22 managing-offenders adequate prior" }));
}

TEST(InspectoratesReleases, AnImprovementFromAGradeDatesOnlyThatGrade)
{
    DocumentBuilder d;
    d.para(u"We have graded the force as good at preventing crime, an improvement from adequate in "
           "2021/22."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2023-25 preventing-crime good", "2021/22 preventing-crime adequate prior" }));
}

TEST(InspectoratesReleases, TheAreasThatWereCountedAreNamedInTheNextSentence)
{
    DocumentBuilder d;
    d.para(u"The force requires improvement in two areas. They are responding to the public and "
           "managing offenders."_s)
        .para(u"Two areas need more work. These are preventing crime and investigating crime."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2023-25 responding-to-the-public requires_improvement",
            "2023-25 managing-offenders requires_improvement" }));
}

TEST(InspectoratesReleases, WhatAnAreaIsNowStandsInBrackets)
{
    DocumentBuilder d;
    d.para(u"Its grades are better in two areas: preventing crime (now good) and managing "
           "offenders (now adequate)."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2023-25 preventing-crime good", "2023-25 managing-offenders adequate" }));
}

TEST(InspectoratesReleases, WhatTheForceAndItsStaffThinkIsNoGrade)
{
    DocumentBuilder d;
    d.heading(u"How well does the force use its resources to meet the demand it faces?"_s)
        .para(u"The force is rated good by its own staff for how it manages demand."_s)
        .para(
            u"The force’s own assessment is that it is outstanding at planning for the future."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2018/19"_s)), Lines {});
}

TEST(InspectoratesReleases, UnlikeOthers)
{
    DocumentBuilder d;
    d.para(u"Gwent Police is good in how it plans for the future, unlike many forces which are "
           "inadequate at this."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2018/19"_s)),
        sorted({ "2018/19 efficiency/planning good" }));
}

TEST(InspectoratesReleases, OtherProgrammesGradeNoAreaOfPeel)
{
    DocumentBuilder d;
    d.para(u"The national child protection inspection graded leadership as good. Our vetting "
           "inspection found the force to be ‘inadequate’ at managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)), Lines {});
}

TEST(InspectoratesReleases, CrimeDataWasAProgrammeOfItsOwnUntil2020)
{
    DocumentBuilder d;
    d.para(u"In our crime data integrity inspection of 2019 we graded the force as outstanding."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2019 crime-data-integrity outstanding prior" }));
}

TEST(InspectoratesReleases, BehindAClosedClauseItIsNotToldWhen)
{
    DocumentBuilder d;
    d.para(
        u"Gwent Police was judged outstanding for legitimacy, where it had been good in 2015, and "
        "good for efficiency."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2016"_s)),
        sorted({ "2016 legitimacy outstanding", "2015 legitimacy good prior" }));
}

TEST(InspectoratesReleases, TheExtentToWhichBehindAColon)
{
    DocumentBuilder d;
    d.para(u"The extent to which the force is efficient at keeping people safe and reducing crime: "
           "good."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2016"_s)), sorted({ "2016 efficiency good" }));
}
