// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

TEST(RetoldLists, CountedCategoriesAreNamedBehind)
{
    const Lines both { "2017 efficiency good claimed", "2017 legitimacy good claimed" };
    for (const QString &words :
        { u"Kent Police was graded at good in both categories which are efficiency and legitimacy."_s,
            u"The force was rated good in two pillars: efficiency and legitimacy."_s,
            u"The force was rated good overall, and good in two areas, namely efficiency and "
            "legitimacy."_s })
        EXPECT_EQ(told(words, u"2017"_s), both) << words.toStdString();
}

TEST(RetoldLists, CountedAreasAreNamedInBrackets)
{
    EXPECT_EQ(told(u"Of the nine areas, two were outstanding (preventing crime and managing "
                   "offenders) and one was inadequate (responding to the public)."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 preventing-crime outstanding claimed",
            "2021/22 managing-offenders outstanding claimed",
            "2021/22 responding-to-the-public inadequate claimed" }));
    EXPECT_THAT(
        told(u"Two officers were outstanding (at preventing harm)."_s, u"2021/22"_s), IsEmpty());
}

TEST(RetoldLists, SemicolonsPartTheAreasOfOneGrade)
{
    EXPECT_EQ(
        told(u"The force was also graded as “good” for preventing crime; investigating crime; "
             "and managing offenders with the rest of its work being assessed as adequate."_s,
            u"2021/22"_s),
        sorted(
            { "2021/22 preventing-crime good claimed", "2021/22 investigating-crime good claimed",
                "2021/22 managing-offenders good claimed" }));
}

TEST(RetoldLists, InvestigatingCrimeAndSupportingVictimsAreTwo)
{
    EXPECT_EQ(
        told(u"The force is good at supporting victims and investigating crime."_s, u"2021/22"_s),
        sorted({ "2021/22 supporting-victims good claimed",
            "2021/22 investigating-crime good claimed" }));
}

TEST(RetoldLists, SeveralAreasAllRequiredImprovement)
{
    EXPECT_EQ(
        told(u"Managing offenders and preventing crime both required improvement."_s, u"2021/22"_s),
        sorted({ "2021/22 managing-offenders requires_improvement claimed",
            "2021/22 preventing-crime requires_improvement claimed" }));
}

TEST(RetoldLists, TheSameGradeWasGivenForAnother)
{
    DocumentBuilder d;
    d.para(u"Inspectors graded the force as ‘good’ for preventing crime."_s)
        .para(u"The same grade was given for managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2023-25"_s)),
        sorted({ "2023-25 preventing-crime good claimed",
            "2023-25 managing-offenders good claimed" }));
}

TEST(RetoldLists, AnotherClauseEndsWhatTheGradeIsAbout)
{
    const Lines good { "2021/22 preventing-crime good claimed" };
    for (const QString &words :
        { u"The force is good at preventing crime, specifically that it solves problems early."_s,
            u"The force is good at preventing crime and works well with schools."_s,
            u"The force was graded good for preventing crime, and I am proud of that."_s,
            u"The force was graded good for preventing crime, praising its work in schools."_s })
        EXPECT_EQ(told(words, u"2021/22"_s), good) << words.toStdString();
    // What the force does is the question itself.
    EXPECT_EQ(
        told(u"It is good at how it prevents crime and responds to the public."_s, u"2021/22"_s),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 responding-to-the-public good claimed" }));
}

TEST(RetoldLists, TheGradeOfTheYearBeforeIsToldInTheNextParagraph)
{
    DocumentBuilder d;
    d.para(u"Kent Police was rated good for legitimacy."_s)
        .para(u"That was the same rating that it got in 2016."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)),
        sorted({ "2017 legitimacy good claimed", "2016 legitimacy good claimed" }));
    DocumentBuilder then;
    then.para(u"“I have judged the force as ‘requires improvement’ for its efficiency."_s)
        .para(u"“That saddens me, as in 2015 I judged it to be ‘good’.”"_s);
    EXPECT_EQ(judgmentsOf(then, paper(u"2016"_s)),
        sorted({ "2016 efficiency requires_improvement claimed", "2015 efficiency good claimed" }));
}

TEST(RetoldLists, AGradeThatIsRetainedIsOfItsYear)
{
    EXPECT_EQ(
        told(u"The force retains its 2016 judgments of good for tackling serious and organised "
             "crime and preventing crime."_s,
            u"2017"_s),
        sorted({ "2016 effectiveness/serious-organised-crime good claimed",
            "2016 effectiveness/preventing-crime good claimed" }));
}

TEST(RetoldLists, HowLegitimatelyTheForceKeepsPeopleSafeIsLegitimacy)
{
    EXPECT_EQ(told(u"Kent Police was rated as good for how legitimately it keeps people safe and "
                   "reduces crime."_s,
                  u"2017"_s),
        Lines { "2017 legitimacy good claimed" });
}

TEST(RetoldLists, SomeAreasOfSeveralAreCounted)
{
    DocumentBuilder d;
    d.para(
        u"Inspectors graded it ‘good’ in six out of ten areas, ‘adequate’ in three and ‘requires "
        "improvement’ in one."_s);
    const auto counts = factsOf(d, paper(u"2021/22"_s)).gradeCounts;
    ASSERT_TRUE(counts.has_value());
    EXPECT_EQ(counts->areas, 10);
    EXPECT_EQ(counts->byGrade.at(Grade::Good), 6);
    EXPECT_EQ(counts->byGrade.at(Grade::Adequate), 3);
    EXPECT_EQ(counts->byGrade.at(Grade::RequiresImprovement), 1);
}

TEST(RetoldLists, HowManyAreasWereGradedMayBeToldOfTheForce)
{
    const auto countsOf = [](const QString &words) {
        DocumentBuilder d;
        d.para(words);
        return factsOf(d, paper(u"2021/22"_s)).gradeCounts.value_or(GradeCounts {});
    };
    const QString counts = u" It was ‘good’ in four areas and ‘adequate’ in the other six."_s;
    EXPECT_EQ(countsOf(u"HMICFRS graded ten areas."_s + counts).areas, 10);
    EXPECT_EQ(countsOf(u"Inspectors assessed Kent Police in ten areas."_s + counts).areas, 10);
    EXPECT_EQ(countsOf(u"Inspectors graded it as good in four areas."_s + counts).areas, 0);
}

TEST(RetoldLists, SomeAreasOfSeveralAreNamedBehindADash)
{
    EXPECT_EQ(
        told(
            u"The force was graded as ‘good’ in two of the ten areas assessed – preventing crime and managing offenders."_s,
            u"2021/22"_s),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 managing-offenders good claimed" }));
}

TEST(RetoldLists, RatingsAreGradesWhateverTheVerb)
{
    EXPECT_EQ(
        told(
            u"There is an ‘inadequate’ rating for how it responds to the public, and two ‘requires improvement’ ratings for protecting vulnerable people and managing offenders."_s,
            u"2023-25"_s),
        sorted({ "2023-25 responding-to-the-public inadequate claimed",
            "2023-25 protecting-vulnerable requires_improvement claimed",
            "2023-25 managing-offenders requires_improvement claimed" }));
    for (const QString &words : { u"It has lost a ‘good’ rating for preventing crime."_s,
             u"It hopes to get a ‘good’ rating for preventing crime."_s,
             u"Essex Police has a ‘good’ rating for preventing crime."_s })
        EXPECT_THAT(told(words, u"2023-25"_s), IsEmpty()) << words.toStdString();
}

TEST(RetoldLists, AllAreasMayBeFollowedByWhatIsStillToBeDone)
{
    EXPECT_EQ(
        told(
            u"The report found Kent Police to be ‘good’ in all areas - although there is more to do."_s,
            u"2018/19"_s),
        Lines({ "2018/19 effectiveness good claimed", "2018/19 efficiency good claimed",
            "2018/19 legitimacy good claimed" }));
}

TEST(RetoldLists, WhatAReportLooksAtIsThePillar)
{
    DocumentBuilder d;
    d.para(u"The review, one of the year’s inspections (of Police Efficiency, Effectiveness and "
           "Legitimacy), looks at how ‘legitimate’ a police force is."_s)
        .para(u"Kent Police was rated as good overall."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2015"_s)), Lines { "2015 legitimacy good claimed" });
}

TEST(RetoldLists, ACountOfOneGradeIsNoTotal)
{
    DocumentBuilder d;
    d.para(u"Inspectors found that the force was ‘inadequate’ in five areas of policing."_s);
    const auto counts = factsOf(d, paper(u"2021/22"_s)).gradeCounts;
    ASSERT_TRUE(counts.has_value());
    EXPECT_EQ(counts->areas, 0);
    EXPECT_EQ(counts->byGrade.at(Grade::Inadequate), 5);
}

TEST(RetoldLists, EngagingWithAndTreatingThePublicIsOneArea)
{
    EXPECT_EQ(told(u"The force is good at engaging with and treating the public fairly, and at "
                   "managing offenders."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 treatment-of-the-public good claimed",
            "2021/22 managing-offenders good claimed" }));
}

TEST(RetoldLists, AllOfThemAreThoseOfTheSentenceBefore)
{
    EXPECT_EQ(told(u"Inspectors were not pleased with ‘reducing crime and keeping people "
                   "safe’ and ‘how it treats the public and its workforce’. Both were rated as "
                   "requiring improvement."_s,
                  u"2018/19"_s),
        sorted({ "2018/19 effectiveness requires_improvement claimed",
            "2018/19 legitimacy requires_improvement claimed" }));
    EXPECT_THAT(
        told(u"It did well in preventing crime and investigating crime. Officers were asked. "
             "All were rated good."_s,
            u"2018/19"_s),
        IsEmpty());
}

TEST(RetoldLists, AreasBetweenDashesEndAtTheSecond)
{
    EXPECT_EQ(
        told(u"Two areas of its work were deemed to require improvement - investigating crime "
             "and managing offenders - with preventing crime and others rated adequate."_s,
            u"2021/22"_s),
        sorted({ "2021/22 investigating-crime requires_improvement claimed",
            "2021/22 managing-offenders requires_improvement claimed" }));
}

TEST(RetoldLists, AQuotedGradeInAListIsNoVerb)
{
    EXPECT_EQ(
        told(u"The watchdog assessed Kent Police as “good” in recording crime, “adequate” across "
             "six areas and “requiring improvement” for investigating crime."_s,
            u"2023-25"_s),
        sorted({ "2023-25 crime-data-integrity good claimed",
            "2023-25 investigating-crime requires_improvement claimed" }));
    EXPECT_THAT(
        told(u"Some spoke of protecting vulnerable people and “requires improvement” for much."_s,
            u"2023-25"_s),
        IsEmpty());
}

TEST(RetoldLists, OneAreaIsNamedBetweenDashesToo)
{
    EXPECT_EQ(
        told(u"Inspectors said the force was ‘good’ in one area - crime data integrity, or how "
             "well crime is recorded - ‘adequate’ in four areas and ‘inadequate’ in two areas, in "
             "respect of preventing crime and managing offenders."_s,
            u"2021/22"_s),
        sorted({ "2021/22 crime-data-integrity good claimed",
            "2021/22 preventing-crime inadequate claimed",
            "2021/22 managing-offenders inadequate claimed" }));
}

TEST(RetoldLists, AreasIncludingAreNamed)
{
    EXPECT_EQ(told(u"It said the force was good in areas including planning for the future; use of "
                   "resources and understanding of demand."_s,
                  u"2017"_s),
        sorted({ "2017 efficiency/planning good claimed",
            "2017 efficiency/use-of-resources good claimed",
            "2017 efficiency/understanding-demand good claimed" }));
}

TEST(RetoldLists, AWordBeforeTheAreasIsNoPartOfThem)
{
    EXPECT_EQ(told(u"Most worryingly, preventing crime and managing offenders were rated as "
                   "‘Inadequate’."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 preventing-crime inadequate claimed",
            "2023-25 managing-offenders inadequate claimed" }));
}

TEST(RetoldLists, AllAreasOfAReportOnEfficiencyAndLeadershipAreEfficiency)
{
    DocumentBuilder d;
    d.para(u"Kent Police was rated as good in all areas."_s)
        .para(u"This follows the annual Efficiency and Leadership inspection."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)), Lines { "2017 efficiency good claimed" });
}

TEST(RetoldLists, AllAreasInspectedAreEveryPillar)
{
    EXPECT_EQ(
        told(
            u"Kent Police had been rated ‘good’ in all areas inspected, however, the force saw more to do."_s,
            u"2018/19"_s),
        Lines({ "2018/19 effectiveness good claimed", "2018/19 efficiency good claimed",
            "2018/19 legitimacy good claimed" }));
}
