// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

TEST(RetoldClauses, AcrossTheBoardIsEveryPillar)
{
    const Lines good { "2016 effectiveness good claimed", "2016 efficiency good claimed",
        "2016 legitimacy good claimed" };
    for (const QString &words : { u"Kent Police was judged good on all counts."_s,
             u"Inspectors spoke well of the force, which received the second highest grade of "
             "‘good’ across the board."_s }) {
        DocumentBuilder d;
        d.para(words);
        EXPECT_EQ(judgmentsOf(d, paper(u"2016"_s)), good) << words.toStdString();
    }
}

TEST(RetoldClauses, AllThreeAreasAreThoseListedBehind)
{
    DocumentBuilder d;
    d.para(u"The force was rated ‘good’ in all three areas; understanding demand, use of resources "
           "and planning for the future."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)),
        sorted({ "2017 efficiency/understanding-demand good claimed",
            "2017 efficiency/use-of-resources good claimed",
            "2017 efficiency/planning good claimed" }));
}

TEST(RetoldClauses, EveryAreaOfAReportOnOnePillarIsThatPillar)
{
    DocumentBuilder d;
    d.para(u"Inspectors have published their report on police efficiency."_s)
        .para(u"Kent Police was rated good in all areas."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)), Lines { "2017 efficiency good claimed" });
}

TEST(RetoldClauses, AllAreasButOneAreNotEveryPillar)
{
    DocumentBuilder d;
    d.para(u"Kent Police was rated good in all areas except for how it treats its workforce."_s);
    EXPECT_THAT(judgmentsOf(d, paper(u"2018/19"_s)), IsEmpty());
}

TEST(RetoldClauses, TheBiggestForceOfTheCountryIsTheForce)
{
    DocumentBuilder d;
    d.para(u"Inspectors graded Britain’s biggest police force as inadequate in the way it responds "
           "to the public."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s, u"metropolitan"_s)),
        Lines { "2021/22 responding-to-the-public inadequate claimed" });
}

TEST(RetoldClauses, TheForceIsSaidOnceForTwoClauses)
{
    DocumentBuilder d;
    d.para(u"In the new inspection, Kent required improvement in two areas – investigating crime "
           "and managing offenders – and was judged adequate in one area: protecting vulnerable "
           "people."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2023-25"_s)),
        sorted({ "2023-25 investigating-crime requires_improvement claimed",
            "2023-25 managing-offenders requires_improvement claimed",
            "2023-25 protecting-vulnerable adequate claimed" }));
}

TEST(RetoldClauses, TheReportNamedBeforeWhere)
{
    DocumentBuilder d;
    d.para(u"This follows the report on legitimacy, published in May 2017, where Kent Police was "
           "also given an overall grading as ‘good’."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2016"_s)), Lines { "2016 legitimacy good claimed" });
}

TEST(RetoldClauses, ItIsTheForceOfTheSentenceBefore)
{
    DocumentBuilder d;
    d.para(u"Kent Police was praised for its control room. It was judged as ‘outstanding’ in how "
           "well it understands current demand."_s)
        .para(u"Sussex Police and Surrey Police were visited. It was judged ‘good’ in planning for "
              "the future."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s, {})),
        Lines { "2017 efficiency/understanding-demand outstanding claimed" });
}

TEST(RetoldClauses, AbbreviationsAndStepsOfTheScaleInBrackets)
{
    DocumentBuilder d;
    d.para(
         u"The inspection looked at many things over the year, among them how the force records "
         "crime, how it plans and how it looks after those who work for it, and its report "
         "says so at length. Kent Police was rated ‘good’ (one step below an ‘outstanding’ grading) at:"_s)
        .list({ u"preventing crime and anti-social behaviour (ASB)"_s,
            u"treating the public with fairness and respect"_s })
        .para(u"It was rated ‘adequate’ at managing offenders, but ‘inadequate’ in:"_s)
        .list({ u"investigating crime"_s, u"responding to the public"_s })
        .para(u"More is told in the report."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 treatment-of-the-public good claimed",
            "2021/22 managing-offenders adequate claimed",
            "2021/22 investigating-crime inadequate claimed",
            "2021/22 responding-to-the-public inadequate claimed" }));
}

TEST(RetoldClauses, ThePillarBeforeTheForceIsNotWhatIsGraded)
{
    DocumentBuilder d;
    d.para(u"Within effectiveness it was graded good for preventing crime and tackling serious and "
           "organised crime; requires improvement for investigating crime."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)),
        sorted({ "2017 effectiveness/preventing-crime good claimed",
            "2017 effectiveness/serious-organised-crime good claimed",
            "2017 effectiveness/investigating-crime requires_improvement claimed" }));
}

TEST(RetoldClauses, OneOfTheAreasThatWereGradedSo)
{
    DocumentBuilder d;
    d.para(u"Responding to the public was the only area judged inadequate."_s)
        .para(u"The outstanding grade was for managing offenders."_s)
        .para(u"There were good grades for preventing crime and investigating crime."_s)
        .para(u"There is good reason for preventing crime, and a good grade for the car wash."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 responding-to-the-public inadequate claimed",
            "2021/22 managing-offenders outstanding claimed",
            "2021/22 preventing-crime good claimed", "2021/22 investigating-crime good claimed" }));
}

TEST(RetoldClauses, LinesOfGradesThatRanTogether)
{
    DocumentBuilder d;
    d.para(u"Good: preventing crime; managing offenders Adequate: investigating crime, responding "
           "to the public Requires improvement: protecting vulnerable people"_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime good claimed", "2021/22 managing-offenders good claimed",
            "2021/22 investigating-crime adequate claimed",
            "2021/22 responding-to-the-public adequate claimed",
            "2021/22 protecting-vulnerable requires_improvement claimed" }));
}

TEST(RetoldClauses, ScoredAndCameOutAs)
{
    DocumentBuilder d;
    d.para(u"The force scored ‘good’ in preventing crime and ‘adequate’ in investigating crime."_s)
        .para(u"Kent Police came out as outstanding for managing offenders."_s)
        .para(u"It was praised elsewhere. The force did well at a fair, being rated as good in "
              "responding to the public."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 investigating-crime adequate claimed",
            "2021/22 managing-offenders outstanding claimed" }));
}

TEST(RetoldClauses, AStoryBeginsInCapitals)
{
    DocumentBuilder d;
    d.para(u"KENT Police has been rated good for efficiency and legitimacy."_s)
        .para(u"WEST Mercia Police was rated good for effectiveness."_s);
    EXPECT_EQ(
        forcesIn(d, paper(u"2017"_s)), sorted({ "kent efficiency good", "kent legitimacy good" }));
}

TEST(RetoldClauses, WhatAnAreaIsShortlyCalled)
{
    DocumentBuilder d;
    d.para(u"The workforce area was also graded adequate."_s)
        .para(
            u"No area was outstanding except for managing offenders, which was found to be good."_s)
        .para(u"The canteen area was graded good."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2023-25"_s)),
        sorted({ "2023-25 supporting-workforce adequate claimed",
            "2023-25 managing-offenders good claimed" }));
}

TEST(RetoldClauses, WhichReportAGradeStoodIn)
{
    DocumentBuilder d;
    d.para(u"This follows November’s efficiency report, in which the force was graded as good, and "
           "what was said of legitimacy in December."_s)
        .para(u"Kent Police is good at investigating crime, the inspectorate says, and outstanding "
              "at preventing it."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)),
        sorted(
            { "2017 efficiency good claimed", "2017 effectiveness/investigating-crime good claimed",
                "2017 effectiveness/preventing-crime outstanding claimed" }));
}

TEST(RetoldClauses, TheInspectionLookedAtOnePillar)
{
    DocumentBuilder d;
    d.para(u"The latest inspection looked at how legitimate Kent Police is at keeping people safe "
           "and reducing crime."_s)
        .para(u"Kent Police received an overall rating of ‘good’ (the second highest grade)."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)), Lines { "2017 legitimacy good claimed" });
    DocumentBuilder all;
    all.para(u"The inspection looked at how effective, efficient and legitimate the force is."_s)
        .para(u"Kent Police received an overall rating of ‘good’."_s);
    EXPECT_THAT(judgmentsOf(all, paper(u"2017"_s)), IsEmpty());
}

TEST(RetoldClauses, OthersListedBehindADash)
{
    DocumentBuilder d;
    d.para(u"Inspectors found the force was ‘adequate’ in five areas and ‘required improvement’ in "
           "two others – investigating crime and managing offenders."_s)
        .para(u"Work goes on in several fields including preventing crime and protecting "
              "vulnerable people, which were found to require improvement."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2023-25"_s)),
        sorted({ "2023-25 investigating-crime requires_improvement claimed",
            "2023-25 managing-offenders requires_improvement claimed",
            "2023-25 preventing-crime requires_improvement claimed",
            "2023-25 protecting-vulnerable requires_improvement claimed" }));
}

TEST(RetoldClauses, APillarAndWhatItIncludes)
{
    DocumentBuilder d;
    d.para(u"The force is rated ‘good’ for its efficiency which includes meeting current demands, "
           "as well as planning for the future."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2018/19"_s)), Lines { "2018/19 efficiency good claimed" });
}

TEST(RetoldClauses, ThisGradingIsThatOfTheSentenceBefore)
{
    DocumentBuilder d;
    d.para(u"New this year is ‘adequate’, which means that standards are met. The force has "
           "received this grading in relation to preventing crime and protecting vulnerable "
           "people."_s)
        .para(u"No area was rated ‘inadequate’. It received that grading for investigating crime "
              "in the press."_s)
        .para(u"Grades are ‘good’ or ‘adequate’. It received this grade for managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime adequate claimed",
            "2021/22 protecting-vulnerable adequate claimed" }));
}

TEST(RetoldClauses, WhatTheReportDescribedInQuotationMarks)
{
    DocumentBuilder d;
    d.para(u"But the report, which described the force’s handling of serious and organised crime "
           "as ‘good’, was not happy with the rest."_s)
        .para(u"The chief constable described its work on preventing crime as ‘outstanding’."_s)
        .para(u"The report described how it investigates crime as good in parts."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2017"_s)),
        Lines { "2017 effectiveness/serious-organised-crime good claimed" });
}

TEST(RetoldClauses, AChiefConstableSpeaksOfTheForceAsWe)
{
    DocumentBuilder d;
    d.para(u"Chief Constable A. Name said: “This is good news."_s)
        .para(
            u"“We are now rated ‘outstanding’ overall for efficiency and ‘good’ overall for legitimacy."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2016"_s)),
        Lines({ "2016 efficiency outstanding claimed", "2016 legitimacy good claimed" }));
    DocumentBuilder other;
    other.para(u"A spokesman of the fire service said: “We have been rated ‘outstanding’ for "
               "efficiency.”"_s);
    EXPECT_THAT(judgmentsOf(other, paper(u"2016"_s)), IsEmpty());
}

TEST(RetoldClauses, WhenInspectorsCameIsNotWhenTheyGraded)
{
    EXPECT_EQ(
        told(
            u"Inspections were carried out last year, where the force was deemed ‘good’ in efficiency and today was judged as ‘requires improvement’ in effectiveness."_s,
            u"2015"_s),
        sorted(
            { "2015 efficiency good claimed", "2015 effectiveness requires_improvement claimed" }));
}

TEST(RetoldClauses, AGradeHigherThanLastYearsTellsBoth)
{
    EXPECT_EQ(
        told(u"The efficiency inspection has graded the force as ‘requires improvement’ for "
             "efficiency, a grade higher than last year’s efficiency grading of ‘inadequate’."_s,
            u"2016"_s),
        sorted({ "2016 efficiency requires_improvement claimed",
            "2015 efficiency inadequate claimed" }));
    EXPECT_EQ(told(u"Kent Police were graded as ‘good’ for ‘legitimacy’, the same grading as "
                   "they got last year."_s,
                  u"2016"_s),
        sorted({ "2016 legitimacy good claimed", "2015 legitimacy good claimed" }));
}

TEST(RetoldClauses, ItsInATextOnNoRoundIsOfTheSentenceBefore)
{
    DocumentBuilder d;
    d.para(u"The inspection of Kent Police in 2018/19 rated its effectiveness as ‘good’."_s)
        .para(u"Its efficiency ‘required improvement’."_s);
    EXPECT_EQ(judgmentsOf(d, paper({})),
        sorted({ "2018/19 effectiveness good claimed",
            "2018/19 efficiency requires_improvement claimed" }));
}

TEST(RetoldClauses, HighlightedAsIsAGradeWhereItIsQuoted)
{
    EXPECT_EQ(
        told(u"It was rated, with the force highlighted as “outstanding” for preventing crime."_s,
            u"2015"_s),
        Lines { "2015 effectiveness/preventing-crime outstanding claimed" });
    EXPECT_THAT(
        told(u"Officers were highlighted as outstanding for preventing crime."_s, u"2015"_s),
        IsEmpty());
}

TEST(RetoldClauses, AForceMayBeContinuingToBeAGrade)
{
    EXPECT_EQ(
        told(u"Kent Police is continuing to be inadequate at preventing crime."_s, u"2021/22"_s),
        Lines { "2021/22 preventing-crime inadequate claimed" });
}

TEST(RetoldClauses, AReportIsWhereAGradeIsToldNotAtWhat)
{
    DocumentBuilder d;
    d.para(u"HMIC has published its effectiveness report."_s)
        .para(
            u"The Chief Constable spoke after the force was deemed to be ‘good’ in a report by HMIC."_s);
    EXPECT_EQ(judgmentsOf(d, paper(u"2016"_s)), Lines { "2016 effectiveness good claimed" });
}

TEST(RetoldClauses, WordingsOfHeadlines)
{
    EXPECT_EQ(
        told(u"PEEL report: Kent Police ‘Inadequate’ at preventing and investigating crime, says "
             "Inspectorate"_s,
            u"2023-25"_s),
        sorted({ "2023-25 preventing-crime inadequate claimed",
            "2023-25 investigating-crime inadequate claimed" }));
    EXPECT_EQ(told(u"HMICFRS has rated the force's response to organised crime as 'inadequate'"_s,
                  u"2023-25"_s),
        Lines { "2023-25 serious-organised-crime inadequate claimed" });
}

TEST(RetoldClauses, TheVerbsOfJudgingInOtherForms)
{
    const Lines good { "2017 effectiveness good claimed" };
    for (const QString &words :
        { u"Inspectors have found them willing and assessed Kent Police as Good in terms of "
          "effectiveness."_s,
            u"The inspectorate rate the force as good for effectiveness."_s,
            u"In February the force was rated good in the effectiveness strand of the HMIC’s "
            "inspection programme."_s,
            u"Kent Police continues to be good in its effectiveness."_s })
        EXPECT_EQ(told(words, u"2017"_s), good) << words.toStdString();
    EXPECT_EQ(told(u"It was judged ‘good’ at preventing crime, though it ‘requires improvement’ at "
                   "managing offenders, and inadequate when responding to the public."_s,
                  u"2021/22"_s),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 managing-offenders requires_improvement claimed",
            "2021/22 responding-to-the-public inadequate claimed" }));
}
