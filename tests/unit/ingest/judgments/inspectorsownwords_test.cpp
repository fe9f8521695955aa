// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

namespace {

Given news(const QString &force, const QString &round, const QString &title = {})
{
    return { DocumentType::InspectorateNews, force, round, title };
}

} // namespace

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
    const ReadDocument document = d.read();
    const Given given = news({}, u"2018/19"_s);
    Extraction extraction = extractionOf(document, given);
    extractJudgments(extraction);
    Lines lines;
    for (const Judgment &judgment : extraction.facts.judgments)
        lines.push_back((judgment.force + u' ' + judgment.area).toStdString());
    EXPECT_EQ(
        sorted(lines), sorted({ "dorset efficiency", "gwent effectiveness/preventing-crime" }));
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
