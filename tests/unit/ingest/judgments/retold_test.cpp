// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

namespace {

const Given newspaper { DocumentType::Other, u"kent"_s, u"2023-25"_s };

} // namespace

TEST(RetoldGrades, TheOnlyForceToReceiveAGrade)
{
    DocumentBuilder d;
    d.para(
        u"Kent was the only force in the region to receive ‘outstanding’ for investigating crime "
        "and ‘good’ ratings for responding to the public and managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 investigating-crime outstanding claimed",
            "2023-25 responding-to-the-public good claimed",
            "2023-25 managing-offenders good claimed" }));
}

TEST(RetoldGrades, OneOfTwoForcesGradedSo)
{
    DocumentBuilder d;
    d.para(u"Kent Police is one of only two forces (so far) graded outstanding for legitimacy."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2018/19"_s }),
        Lines { "2018/19 legitimacy outstanding claimed" });
}

TEST(RetoldGrades, TwoForcesWithAGradeAreNotThisOne)
{
    DocumentBuilder d;
    d.para(u"Only two forces were graded outstanding for legitimacy."_s)
        .para(u"Most forces were the only ones to be rated good for efficiency."_s);
    EXPECT_THAT(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2018/19"_s }), IsEmpty());
}

TEST(RetoldGrades, ItIsTheForceThatTheSentenceBeforeNamed)
{
    DocumentBuilder d;
    d.para(u"Kent Police did well. It is the only force to be graded outstanding for legitimacy."_s)
        .para(u"Durham did too. It is the only force to be graded outstanding for efficiency."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2018/19"_s }),
        Lines { "2018/19 legitimacy outstanding claimed" });
}

TEST(RetoldGrades, APillarBetweenGradeAndRating)
{
    DocumentBuilder d;
    d.para(u"The force also received a ‘good’ efficiency rating."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2016"_s }),
        Lines { "2016 efficiency good claimed" });
}

TEST(RetoldGrades, BrandedAndCategorised)
{
    DocumentBuilder d;
    d.para(u"Inspectors branded the county force inadequate at protecting vulnerable people."_s)
        .para(u"Recording data about crime was categorised as “Requires Improvement.”"_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 protecting-vulnerable inadequate claimed",
            "2023-25 crime-data-integrity requires_improvement claimed" }));
}

TEST(RetoldGrades, AreasBeforeAClauseThatGradesThem)
{
    DocumentBuilder d;
    d.para(u"More needs to be done in preventing crime, responding to the public and managing "
           "offenders, which were all judged to require improvement."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 preventing-crime requires_improvement claimed",
            "2023-25 responding-to-the-public requires_improvement claimed",
            "2023-25 managing-offenders requires_improvement claimed" }));
}

TEST(RetoldGrades, AreasNamedAsThoseOfAGrade)
{
    DocumentBuilder d;
    d.para(u"The ‘outstanding’ areas included preventing crime and how it treats the public."_s)
        .para(u"There are outstanding areas of woodland in the county."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 preventing-crime outstanding claimed",
            "2023-25 treatment-of-the-public outstanding claimed" }));
}

TEST(RetoldGrades, TheNameOfAQuestionAndAPartOfIt)
{
    DocumentBuilder d;
    d.para(u"It was outstanding at building, supporting and protecting its workforce and looking "
           "after those who join."_s);
    EXPECT_EQ(
        judgmentsOf(d, newspaper), Lines { "2023-25 supporting-workforce outstanding claimed" });
}

TEST(RetoldGrades, WhenAndByWhomItWasGradedEndsTheTopic)
{
    DocumentBuilder d;
    d.para(u"Kent Police was rated ‘good’ for legitimacy in an annual assessment by inspectors."_s)
        .para(u"It was graded ‘outstanding’ for efficiency for the third year running."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2017"_s }),
        sorted({ "2017 legitimacy good claimed", "2017 efficiency outstanding claimed" }));
}

TEST(RetoldGrades, ThePreviousReportIsOfTheRoundBefore)
{
    DocumentBuilder d;
    d.para(u"This is a clear improvement on the previous report, which found the force to be "
           "inadequate – the lowest grade – in responding to the public."_s)
        .para(u"It was also found to require improvement in managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2021/22 responding-to-the-public inadequate claimed",
            "2021/22 managing-offenders requires_improvement claimed" }));
}

TEST(RetoldGrades, WhatWasAlsoFoundThenIsNotOfNow)
{
    DocumentBuilder d;
    d.para(u"The last inspection, in 2022, called some of its work inadequate."_s)
        .para(u"It was also found to require improvement in managing offenders."_s);
    const Lines read = judgmentsOf(d, newspaper);
    EXPECT_THAT(read,
        ::testing::Not(
            ::testing::Contains("2023-25 managing-offenders requires_improvement claimed")));
}

TEST(RetoldGrades, APressListUnderTheForcesName)
{
    DocumentBuilder d;
    d.para(u"Inspectors judged that Kent Police:"_s)
        .list({ u"is ‘good’ at effectively reducing crime and keeping people safe;"_s,
            u"is ‘good’ at operating efficiently and providing sustainable services to the "
            "public."_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2018/19"_s }),
        sorted({ "2018/19 effectiveness good claimed", "2018/19 efficiency good claimed" }));
}

TEST(RetoldGrades, SeveralAreasInALineWithOneGrade)
{
    DocumentBuilder d;
    d.list({ u"Treatment of the public, managing offenders and good use of resources - adequate"_s,
        u"Three \"Inadequate\" - responding to the public, investigating crime, preventing crime"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2021/22"_s }),
        sorted({ "2021/22 treatment-of-the-public adequate claimed",
            "2021/22 managing-offenders adequate claimed",
            "2021/22 strategic-planning adequate claimed",
            "2021/22 responding-to-the-public inadequate claimed",
            "2021/22 investigating-crime inadequate claimed",
            "2021/22 preventing-crime inadequate claimed" }));
}

TEST(RetoldGrades, GradesBeforeTheirAreasInOneLine)
{
    DocumentBuilder d;
    d.para(u"Good – preventing crime, managing offenders / Adequate – investigating crime"_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 preventing-crime good claimed", "2023-25 managing-offenders good claimed",
            "2023-25 investigating-crime adequate claimed" }));
}

TEST(RetoldGrades, OneWordThatNoOtherQuestionHas)
{
    DocumentBuilder d;
    d.list({ u"Investigation – Good"_s, u"Vulnerability – Inadequate"_s, u"Crime – Good"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2016"_s }),
        sorted({ "2016 effectiveness/investigating-crime good claimed",
            "2016 effectiveness/protecting-vulnerable inadequate claimed" }));
}

TEST(RetoldGrades, AnOverallGradeIsOfThePillarThatTheReportIsAbout)
{
    DocumentBuilder d;
    d.para(u"Inspectors have today published their report on the effectiveness of Kent Police."_s)
        .para(u"Kent Police received an overall grading of ‘good’."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2016"_s }),
        Lines { "2016 effectiveness good claimed" });
}

TEST(RetoldGrades, AnOverallGradeUnderReportsOnTwoPillarsIsNone)
{
    DocumentBuilder d;
    d.para(u"The efficiency report came out in autumn."_s)
        .para(u"The legitimacy report came out today. Kent Police was rated good."_s);
    EXPECT_THAT(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2016"_s }), IsEmpty());
}

TEST(RetoldGrades, CountsInTheWordsOfThePress)
{
    const auto counts = [](const QString &text) {
        DocumentBuilder d;
        d.para(text);
        return factsOf(d, newspaper).gradeCounts.value_or(GradeCounts {});
    };
    const std::map<Grade, int> three { { Grade::Outstanding, 1 }, { Grade::Good, 6 },
        { Grade::Adequate, 2 } };
    EXPECT_EQ(counts(u"The force has one ‘outstanding’, six ‘good’ and two ‘adequate’ ratings."_s)
                  .byGrade,
        three);
    EXPECT_EQ(counts(u"Kent was outstanding in one area, good in six others and adequate in two."_s)
                  .byGrade,
        three);
    const GradeCounts all = counts(u"They were graded on eight different areas. Five \"Requires "
                                   "Improvement\" - preventing crime and more."_s);
    EXPECT_EQ(all.areas, 8);
}

TEST(RetoldGrades, CountsOfYearsAgoAreNotAddedToThoseOfNow)
{
    DocumentBuilder d;
    d.para(u"It was found to be ‘good’ in four areas and ‘adequate’ in another five."_s)
        .para(u"Two years ago inspectors called it inadequate in two areas."_s);
    const std::map<Grade, int> now { { Grade::Good, 4 }, { Grade::Adequate, 5 } };
    EXPECT_EQ(factsOf(d, newspaper).gradeCounts.value_or(GradeCounts {}).byGrade, now);
}

TEST(RetoldGrades, AreasThatDrewAScore)
{
    DocumentBuilder d;
    d.para(
         u"Three areas of its work drew a ‘good’ score – preventing crime, managing offenders and "
         "treatment of the public."_s)
        .para(u"Under the ‘adequate’ rating were: responding to the public; investigating crime."_s)
        .para(
            u"One area highlighted as requiring improvement is ‘protecting vulnerable people’."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 preventing-crime good claimed", "2023-25 managing-offenders good claimed",
            "2023-25 treatment-of-the-public good claimed",
            "2023-25 responding-to-the-public adequate claimed",
            "2023-25 investigating-crime adequate claimed",
            "2023-25 protecting-vulnerable requires_improvement claimed" }));
}

TEST(RetoldGrades, TheOneAreaThatIsExcepted)
{
    DocumentBuilder d;
    d.para(
        u"Kent Police is ‘good’ or ‘adequate’ in all areas, except investigating crime, where it "
        "requires improvement."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        Lines { "2023-25 investigating-crime requires_improvement claimed" });
}

TEST(RetoldGrades, AListGoesOnBehindASemicolon)
{
    DocumentBuilder d;
    d.para(u"Kent Police was adequate at preventing crime, managing offenders; investigating crime "
           "and responding to the public."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper).size(), 4U);
}

TEST(RetoldGrades, RatingItAsTheOneSaysBesideTheOther)
{
    DocumentBuilder d;
    d.para(u"It rates the force as requiring improvement in a number of areas, while rating it as "
           "adequate in its ability to prevent crime."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper), Lines { "2023-25 preventing-crime adequate claimed" });
}

TEST(RetoldGrades, QuestionsWithTheirGradesInBrackets)
{
    DocumentBuilder d;
    d.list({ u"How effective is the force at tackling serious and organised crime? (Outstanding)"_s,
        u"Kent Police is efficient at keeping people safe and reducing crime (good)"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2017"_s }),
        sorted({ "2017 effectiveness/serious-organised-crime outstanding claimed",
            "2017 efficiency good claimed" }));
}

TEST(RetoldGrades, QuestionsListedUnderARating)
{
    DocumentBuilder d;
    d.para(u"The force was given ratings of ‘good’ for two categories:"_s)
        .list({ u"To what extent does the force treat its workforce with fairness and respect?"_s,
            u"How well does the force ensure that its workforce behaves ethically and lawfully?"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2017"_s }),
        sorted({ "2017 legitimacy/treating-workforce-fairly good claimed",
            "2017 legitimacy/ethical-lawful-behaviour good claimed" }));
}

TEST(RetoldGrades, AHeadlineOfNothingButNameAndGrade)
{
    DocumentBuilder d;
    d.heading(u"Kent Police ‘good’ at investigating crime"_s, 1)
        .para(u"Kent Police good at football"_s);
    EXPECT_EQ(judgmentsOf(d, newspaper), Lines { "2023-25 investigating-crime good claimed" });
}

TEST(RetoldGrades, WhatEveryPillarAsksIsOfThatWhichIsReported)
{
    const auto read = [](const QString &before) {
        DocumentBuilder d;
        d.para(before).para(u"Kent Police was rated ‘good’ at keeping people safe and reducing "
                            "crime."_s);
        return judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2017"_s });
    };
    EXPECT_EQ(read(u"A report on effectiveness came out."_s),
        Lines { "2017 effectiveness good claimed" });
    EXPECT_THAT(read(u"A report on legitimacy came out."_s), IsEmpty());
}

TEST(RetoldGrades, CountsOfAreasOutOfAllAreas)
{
    DocumentBuilder d;
    d.para(u"The report ranked three of the eight areas of policing “inadequate”."_s);
    const GradeCounts counts = factsOf(d, newspaper).gradeCounts.value_or(GradeCounts {});
    const std::map<Grade, int> three { { Grade::Inadequate, 3 } };
    EXPECT_EQ(counts.byGrade, three);
    EXPECT_EQ(counts.areas, 8);
}

TEST(RetoldGrades, CountsBehindALeadAndOfGrades)
{
    DocumentBuilder d;
    d.para(u"Over the eight graded areas, one was ‘good’."_s)
        .para(u"Our judgments: one good, three adequate, 2 × requires improvement, two of "
              "inadequate."_s);
    const GradeCounts counts = factsOf(d, newspaper).gradeCounts.value_or(GradeCounts {});
    const std::map<Grade, int> all { { Grade::Good, 1 }, { Grade::Adequate, 3 },
        { Grade::RequiresImprovement, 2 }, { Grade::Inadequate, 2 } };
    EXPECT_EQ(counts.byGrade, all);
    EXPECT_EQ(counts.areas, 8);
}

TEST(RetoldGrades, AGradingThatWasGiven)
{
    DocumentBuilder d;
    d.para(u"A ‘good’ grading was given to preventing crime and managing offenders."_s)
        .para(u"It was graded with a grade of ‘adequate’ being awarded for investigating crime."_s)
        .para(u"A good talk was given to schools."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 preventing-crime good claimed", "2023-25 managing-offenders good claimed",
            "2023-25 investigating-crime adequate claimed" }));
}

TEST(RetoldGrades, TheInspectorateGaveTheForceAGrade)
{
    DocumentBuilder d;
    d.para(u"Her Majesty’s Inspectorate of Constabulary has given the force an overall grading of "
           "‘requires improvement’ for efficiency, while rating it ‘good’ in the way it uses its "
           "resources."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"kent"_s, u"2017"_s }),
        sorted({ "2017 efficiency requires_improvement claimed",
            "2017 efficiency/use-of-resources good claimed" }));
}

TEST(RetoldGrades, AreasThatAreCountedAndThenNamed)
{
    DocumentBuilder d;
    d.para(u"Kent Police is now rated as good in three areas namely preventing crime; managing "
           "offenders and suspects; and building, supporting and protecting the workforce."_s)
        .para(u"It requires improvement in two areas – investigating crime and responding to the "
              "public."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper).size(), 5U);
}

TEST(RetoldGrades, AsWasAnother)
{
    DocumentBuilder d;
    d.para(u"Preventing crime was graded good, as were managing offenders and the treatment of the "
           "public."_s)
        .para(u"Investigating crime was graded adequate, as was the case in other counties."_s);
    EXPECT_EQ(judgmentsOf(d, newspaper),
        sorted({ "2023-25 preventing-crime good claimed", "2023-25 managing-offenders good claimed",
            "2023-25 treatment-of-the-public good claimed",
            "2023-25 investigating-crime adequate claimed" }));
}
