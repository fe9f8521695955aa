// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

// Grades that others tell in sentences of any shape: what stands beside the grade word tells what
// it is about.

TEST(NearbyGrades, AreasBehindTheGradeWhateverStandsBetween)
{
    EXPECT_EQ(
        told(u"There was a fifth ‘good’ mark from the inspectors this year in terms of how the "
             "force prevents crime."_s,
            u"2023-25"_s),
        Lines { "2023-25 preventing-crime good claimed" });
    EXPECT_EQ(told(u"Kent now has ‘adequate’ ratings in both of the remaining areas (managing "
                   "offenders and investigating crime)."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders adequate claimed",
            "2023-25 investigating-crime adequate claimed" }));
}

TEST(NearbyGrades, AreasBeforeTheGradeOfEachClause)
{
    EXPECT_EQ(
        told(u"Of nine areas, managing offenders alone was marked outstanding, with responding "
             "to the public and investigating crime being classed as ‘adequate’."_s,
            u"2021/22"_s),
        sorted({ "2021/22 managing-offenders outstanding claimed",
            "2021/22 responding-to-the-public adequate claimed",
            "2021/22 investigating-crime adequate claimed" }));
}

TEST(NearbyGrades, AListOfCountedAreasIsReadToItsEnd)
{
    EXPECT_EQ(
        told(u"Three more categories came in as ‘requires improvement’, including ‘protecting "
             "vulnerable people’, ‘managing offenders’ and ‘responding to the public’."_s,
            u"2023-25"_s),
        sorted({ "2023-25 protecting-vulnerable requires_improvement claimed",
            "2023-25 managing-offenders requires_improvement claimed",
            "2023-25 responding-to-the-public requires_improvement claimed" }));
}

TEST(NearbyGrades, ACountThatDoesNotFitIsNoList)
{
    EXPECT_THAT(
        told(u"Inspectors handed out ‘good’ marks in four areas: preventing crime and managing "
             "offenders."_s,
            u"2023-25"_s),
        IsEmpty());
}

TEST(NearbyGrades, LinesThatBeginWithTheirGrade)
{
    DocumentBuilder d;
    d.para(u"This is what inspectors thought of Kent Police:"_s)
        .para(u"Outstanding at preventing crime."_s)
        .para(u"Good at investigating crime and managing offenders."_s)
        .para(u"Good at tea parties."_s)
        .para(u"Adequate at managing offenders when it has the time."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime outstanding claimed",
            "2021/22 investigating-crime good claimed",
            "2021/22 managing-offenders good claimed" }));
}

TEST(NearbyGrades, TheGradeOfAReportOnOnePillar)
{
    DocumentBuilder d;
    d.para(u"The watchdog’s report on police efficiency is out."_s)
        .para(u"Kent came away with an overall mark of ‘good’."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2016"_s)), Lines { "2016 efficiency good claimed" });
}

TEST(NearbyGrades, OfWhatStandsBetweenAnythingElseRefuses)
{
    for (const QString &words :
        { u"A ‘good’ mark went to the canteen, and investigating crime was not looked at."_s,
            u"The ‘good’ mark that staff had wanted for preventing crime never came."_s,
            u"Inspectors found ‘good’ work by the team for managing offenders."_s,
            u"A ‘good’ rating for preventing crime among the young in seaside towns was noted."_s })
        EXPECT_THAT(told(words, u"2023-25"_s), IsEmpty()) << words.toStdString();
}

TEST(NearbyGrades, PraiseWishesAndOtherJudgesAreNone)
{
    for (const QString &words : { u"The council rated the schools ‘good’ for preventing crime."_s,
             u"She wants a ‘good’ rating for preventing crime."_s,
             u"There was no ‘good’ rating for preventing crime."_s,
             u"It went up from a ‘good’ rating for preventing crime."_s,
             u"The commissioner described its work on preventing crime as ‘outstanding’."_s,
             u"A ‘good’ rating for preventing crime went to Essex Police."_s,
             u"Forces with ‘good’ ratings for preventing crime were many."_s,
             u"Previously it had ‘good’ ratings for preventing crime."_s,
             u"Kent still holds a ‘good’ rating for preventing crime."_s,
             u"Two years ago Kent was graded ‘adequate’ for preventing crime."_s,
             u"Fire inspectors graded the Kent service ‘good’ for responding to the public."_s,
             u"The commissioner said that its work in preventing crime is outstanding."_s,
             u"Was it ‘good’ in terms of preventing crime?"_s })
        EXPECT_THAT(told(words, u"2023-25"_s), IsEmpty()) << words.toStdString();
}

TEST(NearbyGrades, WhatTheSentenceBeforeSpeaksOf)
{
    DocumentBuilder d;
    d.para(u"Essex Police did as well. The latest ‘good’ mark is in terms of efficiency."_s);
    EXPECT_THAT(judgmentsOf(d, paper(u"2018/19"_s)), IsEmpty());
}

TEST(NearbyGrades, APlainerPlaceIsNotContradicted)
{
    DocumentBuilder d;
    d.para(u"Kent Police was graded adequate at preventing crime."_s)
        .para(u"Inspectors spoke of ‘good’ marks in terms of preventing crime."_s);
    EXPECT_EQ(
        judgmentsOf(d, paper(u"2023-25"_s)), Lines { "2023-25 preventing-crime adequate claimed" });
}

TEST(NearbyGrades, TheyAreOfMediumConfidenceAndSayWhy)
{
    DocumentBuilder d;
    d.para(u"There was another ‘good’ mark from the inspectors in terms of how the force prevents "
           "crime."_s);
    const DocumentFacts facts = factsOf(d, paper(u"2023-25"_s));
    ASSERT_EQ(facts.judgments.size(), 1u);
    EXPECT_EQ(facts.judgments.front().evidence.confidence, Confidence::Medium);
    EXPECT_EQ(facts.judgments.front().evidence.rule, "judgment.nearby"_L1);
    EXPECT_EQ(
        facts.judgments.front().evidence.reasons, QStringList { u"read from the words nearby"_s });
}

TEST(NearbyGrades, TheInspectoratesOwnReportsAreNotReadSo)
{
    DocumentBuilder d;
    d.para(u"There was another ‘good’ mark in terms of how the force prevents crime."_s);
    EXPECT_THAT(judgmentsOf(d, page(u"kent"_s, u"2023-25"_s)), IsEmpty());
}

TEST(NearbyGrades, TheSameGradeForMoreAreas)
{
    EXPECT_EQ(told(u"The force is graded ‘good’ at managing offenders and gets the same grade for "
                   "responding to the public."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 managing-offenders good claimed",
            "2021/22 responding-to-the-public good claimed" }));
}

TEST(NearbyGrades, ListMarksThatLostTheirTypeface)
{
    DocumentBuilder d;
    d.para(u"Kent Police was judged to be;"_s)
        .para(u"l ‘good’ at preventing crime; and"_s)
        .para(u"l ‘adequate’ at managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 managing-offenders adequate claimed" }));
}

TEST(NearbyGrades, HowEveryPillarsQuestionEndsBesideQuestionsOfAnother)
{
    EXPECT_EQ(told(u"Kent was graded ‘good’ at keeping people safe, reducing crime, understanding "
                   "demand and planning for the future."_s,
                  u"2017"_s),
        sorted({ "2017 efficiency/understanding-demand good claimed",
            "2017 efficiency/planning good claimed" }));
}

TEST(NearbyGrades, AGradeThatIsStillHeldMayBeOfAnotherRound)
{
    EXPECT_THAT(
        told(u"Kent currently holds a ‘good’ grade for legitimacy."_s, u"2016"_s), IsEmpty());
}

TEST(NearbyGrades, SustainableServicesAreNoOtherForces)
{
    EXPECT_EQ(
        told(u"Kent is ‘inadequate’ in terms of providing sustainable services to the public."_s,
            u"2018/19"_s),
        Lines { "2018/19 efficiency inadequate claimed" });
}

TEST(NearbyGrades, BesideAnOlderGradeItIsNotSaidWhen)
{
    EXPECT_THAT(told(u"Kent was rated ‘good’ at efficiency in 2016, and ‘adequate’ in terms of "
                     "investigating crime."_s,
                    u"2023-25"_s),
        ::testing::Not(::testing::Contains("2023-25 investigating-crime adequate claimed")));
    EXPECT_EQ(told(u"It is graded ‘good’ at preventing crime, having been ‘adequate’ in terms of "
                   "managing offenders."_s,
                  u"2023-25"_s),
        Lines { "2023-25 preventing-crime good claimed" });
}

TEST(RetoldSubjects, TwoQuestionsOfOneVerb)
{
    EXPECT_EQ(told(u"Kent’s approach to preventing crime, and its approach to managing offenders, "
                   u"were rated "
                   "good."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 preventing-crime good claimed",
            "2023-25 managing-offenders good claimed" }));
}

TEST(NearbyGrades, CountyRightBeforeTheVerbIsTheForceMeant)
{
    DocumentBuilder d;
    d.para(u"Kent Police told to do better at preventing crime while Essex is rated ‘good’ for "
           "investigating crime"_s);
    EXPECT_EQ(forcesIn(d, paper(u"2021/22"_s, {})), Lines { "essex investigating-crime good" });
}

TEST(CarriedGrades, SeveralWithEachGradeInBrackets)
{
    EXPECT_EQ(told(u"The grades of 2016 for preventing crime (outstanding) and for protecting "
                   "vulnerable people (good) still stand."_s,
                  u"2017"_s),
        sorted({ "2016 effectiveness/preventing-crime outstanding claimed",
            "2016 effectiveness/protecting-vulnerable good claimed" }));
}

TEST(Wishes, ToAddSomethingAreNone)
{
    EXPECT_EQ(
        told(u"I should add that Kent Police was rated good at preventing crime."_s, u"2023-25"_s),
        Lines { "2023-25 preventing-crime good claimed" });
    EXPECT_EQ(
        told(u"I should like Kent Police to be rated good at preventing crime."_s, u"2023-25"_s),
        Lines {});
}

TEST(NearbyGrades, WhatIsPutInBetweenAGradeAndItsAreas)
{
    EXPECT_EQ(told(u"The force was ‘inadequate’, the worst mark of all, at investigating crime and "
                   "at managing offenders."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 investigating-crime inadequate claimed",
            "2021/22 managing-offenders inadequate claimed" }));
    EXPECT_EQ(told(u"Inadequate, says HMICFRS, are responding to the public and investigating "
                   "crime."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 investigating-crime inadequate claimed",
            "2021/22 responding-to-the-public inadequate claimed" }));
}

TEST(NearbyGrades, WhatARatingIsForStandsBeforeIt)
{
    EXPECT_EQ(told(u"The rest needs work, and so its overall rating for the efficiency of Kent "
                   "Police is ‘requires improvement’."_s,
                  u"2016"_s),
        Lines { "2016 efficiency requires_improvement claimed" });
}

TEST(NearbyGrades, AnOverallGradeIsNotThatOfAQuestion)
{
    EXPECT_EQ(told(u"It asks how the force treats people with fairness, and its overall grading is "
                   "‘good’."_s,
                  u"2016"_s),
        Lines());
}

TEST(NearbyGrades, AForceThatStandsAloneAsOne)
{
    EXPECT_EQ(told(u"Of them all Kent Police stands alone as ‘outstanding’ at preventing crime."_s,
                  u"2016"_s),
        Lines { "2016 effectiveness/preventing-crime outstanding claimed" });
}

TEST(NearbyGrades, TheInspectoratesFullNameMayStandBetween)
{
    EXPECT_EQ(
        told(u"The force has been graded ‘good’ in two areas by His Majesty’s Inspectorate of "
             "Constabulary and Fire & Rescue Services (HMICFRS): preventing crime and "
             "managing offenders."_s,
            u"2023-25"_s),
        sorted({ "2023-25 preventing-crime good claimed",
            "2023-25 managing-offenders good claimed" }));
}

TEST(NearbyGrades, AreasThatAreNamedBehindTheirVerb)
{
    EXPECT_EQ(told(u"The two areas in which the constabulary is rated ‘adequate’ are managing "
                   "offenders and preventing crime."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 managing-offenders adequate claimed",
            "2021/22 preventing-crime adequate claimed" }));
    EXPECT_EQ(told(u"Areas that were handed the grade ‘good’ were: managing offenders; preventing "
                   "crime; and leadership and force management."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders good claimed", "2023-25 preventing-crime good claimed",
            "2023-25 leadership-management good claimed" }));
}

TEST(NearbyGrades, AnAreaBeforeWhatRequiresImprovement)
{
    EXPECT_EQ(told(u"The report has one bad word for the force: for managing offenders, it "
                   "‘requires improvement’."_s,
                  u"2023-25"_s),
        Lines { "2023-25 managing-offenders requires_improvement claimed" });
}

TEST(NearbyGrades, WhatAGradeIsComparedWithEndsItsArea)
{
    EXPECT_EQ(told(u"Kent Police was graded as ‘good’ at preventing crime, a great leap from the "
                   "‘inadequate’ of old."_s,
                  u"2023-25"_s),
        Lines { "2023-25 preventing-crime good claimed" });
}

TEST(NearbyGrades, AYearAgoIsTheReportBefore)
{
    DocumentBuilder d;
    d.para(u"Inspectors rated Kent Police as good in their report on legitimacy."_s)
        .para(u"A year before, this strand of the inspection had been given a grade of "
              "‘outstanding’."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)),
        sorted({ "2016 legitimacy outstanding claimed", "2017 legitimacy good claimed" }));
    EXPECT_THAT(told(u"One year ago, inspectors rated the force good for managing offenders."_s,
                    u"2023-25"_s),
        IsEmpty()); // of the same round, as like as not
    EXPECT_EQ(told(u"Inspectors rated the force good for managing offenders. A year earlier, "
                   "strategic planning had been graded inadequate."_s,
                  u"2023-25"_s),
        sorted({ "2021/22 strategic-planning inadequate claimed",
            "2023-25 managing-offenders good claimed" }));
}

TEST(NearbyGrades, WhatTheRatingIsForOpensTheSentence)
{
    EXPECT_EQ(
        told(u"When it comes to investigating crime, the verdict is ‘adequate’."_s, u"2023-25"_s),
        Lines { "2023-25 investigating-crime adequate claimed" });
    EXPECT_EQ(
        told(u"In preventing crime and managing offenders, inspectors gave the force the mark "
             "of ‘good’."_s,
            u"2023-25"_s),
        sorted({ "2023-25 preventing-crime good claimed",
            "2023-25 managing-offenders good claimed" }));
    EXPECT_EQ(told(u"Managing offenders: the judgment is good."_s, u"2023-25"_s),
        Lines { "2023-25 managing-offenders good claimed" });
}

TEST(NearbyGrades, AGradeThatExplainsAnother)
{
    EXPECT_EQ(told(u"There was the best possible mark, ‘outstanding’, for managing offenders."_s,
                  u"2023-25"_s),
        Lines { "2023-25 managing-offenders outstanding claimed" });
    EXPECT_EQ(told(u"Managing offenders got the lowest grade, ‘inadequate’."_s, u"2023-25"_s),
        Lines { "2023-25 managing-offenders inadequate claimed" });
    EXPECT_EQ(told(u"Kent was commended for managing offenders (good) and preventing crime "
                   "(outstanding)."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders good claimed",
            "2023-25 preventing-crime outstanding claimed" }));
}

TEST(NearbyGrades, TheSecondOfTwoPredicates)
{
    EXPECT_EQ(told(u"Managing offenders was a worry to inspectors and was graded inadequate."_s,
                  u"2023-25"_s),
        Lines { "2023-25 managing-offenders inadequate claimed" });
    EXPECT_THAT(told(u"Managing offenders was a worry and the canteen was graded inadequate."_s,
                    u"2023-25"_s),
        IsEmpty());
}

TEST(NearbyGrades, WhatTheReportSaysEndsItsSentence)
{
    EXPECT_EQ(told(u"It is adequate at managing offenders, the report concludes."_s, u"2023-25"_s),
        Lines { "2023-25 managing-offenders adequate claimed" });
    EXPECT_EQ(told(u"Councillors asked why managing offenders had been graded ‘inadequate’."_s,
                  u"2023-25"_s),
        Lines { "2023-25 managing-offenders inadequate claimed" });
}

TEST(NearbyGrades, WhatIsToldOfOtherForcesIsLeftAlone)
{
    DocumentBuilder d;
    d.para(u"Kent Police is good at managing offenders, inspectors say."_s)
        .para(u"Next-door Surrey Police was graded adequate for preventing crime."_s)
        .para(u"Essex and Sussex police forces were rated inadequate for managing offenders."_s)
        .para(u"It is better than Dorset Police was rated good for investigating crime."_s)
        .para(u"Its officers train with Dorset Police, graded good for preventing crime."_s)
        .para(u"Kent Police is adequate at preventing crime, while Wiltshire Police was rated good "
              "for investigating crime."_s)
        .para(u"Cheshire Police was good across the board."_s);
    EXPECT_EQ(forcesIn(d, paper(u"2023-25"_s)),
        sorted({ "kent managing-offenders good", "kent preventing-crime adequate" }));
}

TEST(NearbyGrades, ATimeThatTheNextClauseTells)
{
    EXPECT_EQ(
        told(u"Inspectors said for efficiency the force was good; in 2015 they found it slow."_s,
            u"2016"_s),
        Lines { "2016 efficiency good claimed" });
    DocumentBuilder d;
    d.para(u"Kent Police was judged to require improvement for efficiency, a fall from 2015, and "
           "Essex Police was judged to be good for efficiency."_s);
    EXPECT_EQ(forcesIn(d, paper(u"2016"_s, {})),
        sorted({ "essex efficiency good", "kent efficiency requires_improvement" }));
}

TEST(NearbyGrades, AreasInBracketsOrListsBesideTheGrade)
{
    EXPECT_EQ(told(u"Out of eight areas, two (preventing crime and managing offenders) were "
                   "adequate."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 preventing-crime adequate claimed",
            "2023-25 managing-offenders adequate claimed" }));
    EXPECT_EQ(told(u"Grades: managing offenders, adequate; preventing crime, outstanding."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders adequate claimed",
            "2023-25 preventing-crime outstanding claimed" }));
    EXPECT_EQ(told(u"What worries inspectors most is managing offenders and preventing crime, both "
                   "of which were graded ‘inadequate’."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders inadequate claimed",
            "2023-25 preventing-crime inadequate claimed" }));
}

TEST(NearbyGrades, AGradeThatAnAreaMovedTo)
{
    const Lines inadequate { "2023-25 managing-offenders inadequate claimed" };
    for (const QString &words : { u"Managing offenders has slipped to ‘inadequate’."_s,
             u"The rating for managing offenders was downgraded to ‘inadequate’."_s,
             u"One grade fell, with managing offenders now ‘inadequate’."_s })
        EXPECT_EQ(told(words, u"2023-25"_s), inadequate) << words.toStdString();
}

TEST(NearbyGrades, WhatInspectorsSayOfTheForce)
{
    const Lines good { "2023-25 managing-offenders good claimed" };
    for (const QString &words :
        { u"The watchdog has looked at Kent Police, which it finds is good at managing offenders."_s,
            u"“Inspectors found we’re good at managing offenders,” a sergeant said."_s,
            u"The report, which rates the force ‘good’ at managing offenders, makes two requests."_s,
            u"We are proud to be one of only three forces graded as good for managing offenders."_s })
        EXPECT_EQ(told(words, u"2023-25"_s), good) << words.toStdString();
}

TEST(NearbyGrades, NoForceAndOtherJudges)
{
    for (const QString &words : { u"No force was graded outstanding for managing offenders."_s,
             u"No other force has been rated good for managing offenders."_s,
             u"The Police Federation rated the force inadequate at managing offenders."_s })
        EXPECT_THAT(told(words, u"2023-25"_s), IsEmpty()) << words.toStdString();
}

TEST(NearbyGrades, TheAreaOfTheNextGradeIsNotThatOfThisOne)
{
    EXPECT_EQ(told(u"The force's rating for managing offenders is ‘good’ and for preventing crime "
                   "‘inadequate’."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders good claimed",
            "2023-25 preventing-crime inadequate claimed" }));
    EXPECT_EQ(told(u"HMICFRS gave managing offenders a ‘good’ rating and preventing crime an "
                   "‘adequate’ one."_s,
                  u"2023-25"_s),
        sorted({ "2023-25 managing-offenders good claimed",
            "2023-25 preventing-crime adequate claimed" }));
}

TEST(NearbyGrades, ParticiplesAndAsides)
{
    const Lines adequate { "2023-25 managing-offenders adequate claimed" };
    for (const QString &words :
        { u"The Chair asked about managing offenders, graded ‘adequate’, and had an answer."_s,
            u"It is a relief to see managing offenders graded as ‘adequate’."_s,
            u"Rated ‘adequate’ for managing offenders, the force has more to do."_s,
            u"Managing offenders, the last area of the report, is ‘adequate’."_s,
            u"There is an ‘adequate’ for managing offenders."_s,
            u"Much is well, but managing offenders is only ‘adequate’."_s,
            u"Managing offenders was not a strength and was graded ‘adequate’."_s,
            u"Like Surrey, Kent was graded adequate for managing offenders."_s })
        EXPECT_EQ(told(words, u"2023-25"_s), adequate) << words.toStdString();
}

TEST(NearbyGrades, WhatWouldHaveBeenOrIsSaidByOthers)
{
    for (const QString &words :
        { u"Had the force been graded good for managing offenders, all would "
          "be glad."_s,
            u"Residents told us that Kent was good at managing offenders."_s })
        EXPECT_THAT(told(words, u"2023-25"_s), IsEmpty()) << words.toStdString();
}

TEST(NearbyGrades, OneForceAfterTheOtherAtOneQuestion)
{
    DocumentBuilder d;
    d.para(u"The inspectorate's reports on police efficiency came out today."_s)
        .para(
            u"HMIC rated Kent and Surrey good for efficiency, and Essex as requiring improvement."_s)
        .para(u"Dorset Police requires improvement, and Gwent Police is good."_s);
    EXPECT_EQ(forcesIn(d, paper(u"2016"_s, {})),
        sorted({ "kent efficiency good", "surrey efficiency good",
            "essex efficiency requires_improvement", "dorset efficiency requires_improvement",
            "gwent efficiency good" }));
}
