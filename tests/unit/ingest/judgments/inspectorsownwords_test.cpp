// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(InspectorsOwnWords, TheGoodAreaAndTheInadequateAreasAreNamed)
{
    DocumentBuilder d;
    d.para(u"Inspectors said the outstanding area was managing offenders. The inadequate areas "
           "included investigating crime and use of resources."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2021/22"_s)),
        sorted({ "2021/22 managing-offenders outstanding", "2021/22 investigating-crime inadequate",
            "2021/22 strategic-planning inadequate" }));
}

TEST(InspectorsOwnWords, AGoodAreaToLiveInIsNoGrade)
{
    DocumentBuilder d;
    d.para(u"A good area is one where crime is prevented. The good areas are seen in investigating "
           "crime."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2021/22"_s)), Lines {});
}

TEST(InspectorsOwnWords, WhereItsPerformanceWasOutstanding)
{
    DocumentBuilder d;
    d.para(u"The inspectorate said that the force has come a long way since its last inspection, "
           "above all in how it manages offenders, where its performance was outstanding."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2023-25"_s)),
        sorted({ "2023-25 managing-offenders outstanding" }));
}

TEST(InspectorsOwnWords, WhatNeedsMoreIsNoConditionOfWhatIsGood)
{
    DocumentBuilder d;
    d.para(u"Gwent Police needs to improve how it answers calls, but it is good at investigating "
           "crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2017"_s)),
        sorted({ "2017 effectiveness/investigating-crime good" }));
}

TEST(InspectorsOwnWords, OneNounForTwoQuestions)
{
    DocumentBuilder d;
    d.para(u"The force is good at preventing and investigating crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/preventing-crime good",
            "2018/19 effectiveness/investigating-crime good" }));
}

TEST(InspectorsOwnWords, AListOfWhatWasGoodTwoYearsBefore)
{
    DocumentBuilder d;
    d.para(u"In 2017, we judged the constabulary as good at:"_s)
        .list({ u"preventing crime and tackling anti-social behaviour; and"_s,
            u"investigating crime."_s });
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2018/19"_s)),
        sorted({ "2017 effectiveness/preventing-crime good prior",
            "2017 effectiveness/investigating-crime good prior" }));
}

TEST(InspectorsOwnWords, ItemsTellOfTheForceOfTheLineAbove)
{
    DocumentBuilder d;
    d.para(u"We found that Dorset Police:"_s)
        .list({ u"is ‘good’ at effectively reducing crime and keeping people safe;"_s,
            u"‘requires improvement’ at operating efficiently and providing sustainable services "
            "to the public; and"_s,
            u"is ‘outstanding’ at how legitimately it treats the public and its workforce."_s });
    EXPECT_EQ(judgmentsOf(d, news(u"dorset"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness good", "2018/19 efficiency requires_improvement",
            "2018/19 legitimacy outstanding" }));
}

TEST(InspectorsOwnWords, ItemsOnAnEffectiveForceOrATeamAreNone)
{
    DocumentBuilder d;
    d.para(u"An effective force is one that:"_s)
        .list({ u"is good at preventing crime; and"_s, u"is good at investigating crime."_s })
        .para(u"We spoke to the neighbourhood teams:"_s)
        .list({ u"is good at preventing crime"_s });
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2018/19"_s)), Lines {});
}

TEST(InspectorsOwnWords, ReleasesUnderEachOther)
{
    DocumentBuilder d;
    d.heading(u"Inspectors praise Dorset Police"_s)
        .para(u"We have published our report on it."_s)
        .list({ u"is ‘good’ at operating efficiently and providing sustainable services to the "
                "public;"_s })
        .heading(u"Gwent Police has more to do"_s)
        .para(u"“The force is good at preventing crime.”"_s);
    EXPECT_EQ(forcesIn(d, news({}, u"2018/19"_s)),
        sorted({ "dorset efficiency good", "gwent effectiveness/preventing-crime good" }));
}

TEST(InspectorsOwnWords, TheEndOfEveryPillarsQuestionNamesNoOtherPillar)
{
    DocumentBuilder d;
    d.heading(u"Legitimacy"_s)
        .para(u"Its officers know the code well, and the force is outstanding at keeping people "
              "safe and reducing crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)), Lines {});
}

TEST(InspectorsOwnWords, AQuestionThatTheRoundDoesNotGradeIsNotTheOneBefore)
{
    DocumentBuilder d;
    d.heading(u"To what extent does practice and behaviour reinforce the wellbeing of staff and an "
              "ethical culture?"_s)
        .para(u"Staff feel looked after."_s)
        .heading(u"To what extent are forces recording crimes in accordance with the Home Office "
                 "Counting Rules?"_s)
        .para(u"This question has not been inspected or graded in 2015."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2015"_s)), Lines {});
}

TEST(InspectorsOwnWords, OneOfFourForcesThatWereGradedSo)
{
    DocumentBuilder d;
    d.para(u"Gwent was one of four forces that HMIC graded as inadequate at protecting vulnerable "
           "people from harm and a range of areas for improvement were found."_s);
    EXPECT_EQ(judgmentsOf(d, news(u"gwent"_s, u"2015"_s)),
        sorted({ "2015 effectiveness/protecting-vulnerable inadequate" }));
}

TEST(InspectorsOwnWords, AboveAllAtAPartOfIt)
{
    DocumentBuilder d;
    d.para(u"The constabulary is good at protecting vulnerable people, and, in particular, at "
           "looking for missing children."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)),
        sorted({ "2017 effectiveness/protecting-vulnerable good" }));
}

TEST(InspectorsOwnWords, DemandOnItsServicesIsOfNoOtherForces)
{
    DocumentBuilder d;
    d.para(u"The force knows the demand on its services, and its use of resources to manage demand "
           "is good."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)),
        sorted({ "2017 efficiency/use-of-resources good" }));
}

TEST(InspectorsOwnWords, PublicAndWorkforceWithOneFairness)
{
    DocumentBuilder d;
    d.para(u"In 2017, we judged the force to be good at treating all of the people it serves, and "
           "its workforce, with fairness and respect."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2018/19"_s)),
        sorted({ "2017 legitimacy/treating-public-fairly good prior",
            "2017 legitimacy/treating-workforce-fairly good prior" }));
}

TEST(InspectorsOwnWords, ForcesWithEachGradeInASentence)
{
    DocumentBuilder d;
    d.list({ u"The force judged as outstanding is Durham Constabulary."_s,
               u"The two forces assessed as ‘requires improvement’ are Gwent Police and Dorset "
               "Police."_s,
               u"All other forces were judged as ‘good’."_s })
        .para(u"HMICFRS judged that Kent Police:"_s)
        .list({ u"is ‘good’ at treating its workforce with fairness and respect."_s });
    EXPECT_EQ(forcesIn(d, news({}, u"2017"_s, u"PEEL: police legitimacy 2017 – releases"_s)),
        sorted({ "durham legitimacy outstanding", "gwent legitimacy requires_improvement",
            "dorset legitimacy requires_improvement",
            "kent legitimacy/treating-workforce-fairly good" }));
}

TEST(InspectorsOwnWords, ForcesInLinesBelowEachGrade)
{
    DocumentBuilder d;
    d.para(u"Forces were graded for their overall efficiency as follows:"_s)
        .list({ u"Outstanding"_s })
        .para(u"Durham"_s)
        .list({ u"Good"_s })
        .para(u"Kent, Devon & Cornwall and Gwent"_s);
    EXPECT_EQ(forcesIn(d, { DocumentType::Other, {}, u"2016"_s }),
        sorted({ "durham efficiency outstanding", "kent efficiency good",
            "devon-and-cornwall efficiency good", "gwent efficiency good" }));
}

TEST(InspectorsOwnWords, SemicolonsPartWhatOneGradeIsFor)
{
    DocumentBuilder d;
    d.para(u"The report said it was adequate at investigating crime; preventing crime and "
           "anti-social behaviour; and managing offenders."_s)
        .para(u"It required improvement in responding to the public; and protecting vulnerable "
              "people."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"gwent"_s, u"2023-25"_s }),
        sorted({ "2023-25 investigating-crime adequate claimed",
            "2023-25 preventing-crime adequate claimed",
            "2023-25 managing-offenders adequate claimed",
            "2023-25 responding-to-the-public requires_improvement claimed",
            "2023-25 protecting-vulnerable requires_improvement claimed" }));
}

TEST(InspectorsOwnWords, ItRequiredImprovementThenIsOfNoRoundInAReport)
{
    DocumentBuilder d;
    d.para(u"It required improvement in responding to the public."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2021/22"_s)), Lines {});
}

TEST(InspectorsOwnWords, ALeadThatEndsWithItsVerb)
{
    DocumentBuilder d;
    d.para(u"Inspectors said the force is"_s)
        .list({ u"‘good’ at preventing crime"_s, u"is ‘good’ at managing offenders"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"gwent"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 managing-offenders good claimed" }));
}

TEST(InspectorsOwnWords, JudgingGoesOnBehindAnUnknownArea)
{
    DocumentBuilder d;
    d.para(u"The report found Gwent Police to be ‘good’ in looking after its lost property, "
           "‘adequate’ in investigating crime and managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"gwent"_s, u"2021/22"_s }),
        sorted({ "2021/22 investigating-crime adequate claimed",
            "2021/22 managing-offenders adequate claimed" }));
}

TEST(InspectorsOwnWords, AForceThatWasNotGivenAGrade)
{
    DocumentBuilder d;
    d.para(u"HMICFRS has not given Greater Manchester Police a graded judgment."_s);
    EXPECT_EQ(forcesIn(d, news({}, u"2017"_s, u"PEEL: police legitimacy 2017 – releases"_s)),
        sorted({ "greater-manchester legitimacy not_graded" }));
}

TEST(InspectorsOwnWords, GradesUnderTheirYearBehindTheirQuestions)
{
    DocumentBuilder d;
    d.heading(u"2018/19 grades"_s)
        .para(u"How effectively does the force reduce crime and keep people safe?Good"_s)
        .para(u"How legitimately does the force treat the public and its workforce?Outstanding"_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"gwent"_s, {} }),
        sorted({ "2018/19 effectiveness good claimed", "2018/19 legitimacy outstanding claimed" }));
}

TEST(CrimeDataReports, TheFirstInspectionsGradeIsToldBeforeTheSecond)
{
    DocumentBuilder d;
    d.para(u"In May 2016, HMIC carried out an inspection of the crime data of Gwent Police."_s)
        .para(u"Far too many crimes were lost. As a result, the force was given an overall "
              "judgment of inadequate."_s)
        .para(u"In our 2016 report we found that the force was good at recording crime against "
              "vulnerable victims."_s)
        .heading(u"Revised overall judgment"_s)
        .badge(u"graded good"_s);
    EXPECT_EQ(judgmentsOf(d,
                  news(u"gwent"_s, {}, u"Gwent Police: Crime Data Integrity re-inspection 2018"_s)),
        sorted({ "2016 crime-data-integrity inadequate prior", "2018 crime-data-integrity good" }));
}

TEST(CrimeDataReports, NewsNameTheReportInALineOfItsOwn)
{
    DocumentBuilder d;
    d.para(u"Get the report"_s)
        .para(u"Gwent Police: Crime Data Integrity re-inspection 2018"_s)
        .para(u"A first inspection in 2016 ended badly, resulting in an overall judgment of "
              "‘inadequate’. Inspectors have come back, and the force is now judged to be ‘good’. "
              "The culture of its control room is outstanding."_s);
    EXPECT_EQ(
        judgmentsOf(d, news(u"gwent"_s, {}, u"Gwent Police makes progress on crime recording"_s)),
        sorted({ "2016 crime-data-integrity inadequate prior", "2018 crime-data-integrity good" }));
}
