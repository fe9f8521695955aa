// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(JudgmentLayouts, BadgeBehindADateBelongsToItsSection)
{
    DocumentBuilder d;
    d.heading(u"Leicestershire PEEL 2018"_s, 1)
        .heading(u"Effectiveness"_s)
        .heading(u"How effectively does the force reduce crime and keep people safe?"_s, 3)
        .para(u"Last updated 27/09/2019"_s)
        .para(u"Good"_s)
        .heading(u"Efficiency"_s)
        .heading(u"How efficiently does the force operate and how sustainable are its services to "
                 "the public?"_s,
            3)
        .para(u"Last updated 2 May 2019"_s)
        .badge(u"Requires improvement"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"leicestershire"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness good 2019-09-27",
            "2018/19 efficiency requires_improvement 2019-05-02" }));
}

TEST(JudgmentLayouts, BadgeReadAsAHeading)
{
    DocumentBuilder d(u"pdf"_s);
    d.page(4)
        .heading(u"Investigating crime"_s)
        .heading(u"Inadequate"_s, 3)
        .para(u"Cases wait too long for a supervisor."_s)
        .heading(u"Managing offenders"_s)
        .badge(u"Good"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gloucestershire"_s, u"2021/22"_s)),
        sorted({ "2021/22 investigating-crime inadequate", "2021/22 managing-offenders good" }));
}

TEST(JudgmentLayouts, QuestionParagraphBetweenHeadingAndBadge)
{
    DocumentBuilder d;
    d.heading(u"Legitimacy"_s)
        .para(u"How legitimately does the force treat the public and its workforce?"_s)
        .para(u"Last updated 20/01/2020"_s)
        .para(u"Inadequate"_s)
        .heading(u"Questions for Legitimacy"_s)
        .heading(u"How well does the force ensure that its workforce behaves ethically and "
                 "lawfully?"_s,
            3)
        .badge(u"Requires improvement"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"cleveland"_s, u"2018/19"_s)),
        sorted({ "2018/19 legitimacy inadequate 2020-01-20",
            "2018/19 legitimacy/ethical-lawful-behaviour requires_improvement 2020-01-20" }));
}

TEST(JudgmentLayouts, QuestionsOfAListEachWithTheirBadge)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .list({ u"How well does the force use its resources to meet the demand it faces?"_s })
        .badge(u"Inadequate"_s)
        .list({ u"How well does the force plan for the future?"_s })
        .badge(u"Good"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"cleveland"_s, u"2018/19"_s)),
        sorted({ "2018/19 efficiency/meeting-demand inadequate",
            "2018/19 efficiency/planning good" }));
}

TEST(JudgmentLayouts, TableOfAreasAndGrades)
{
    DocumentBuilder d;
    d.table({ { u"Area"_s, u"Grade"_s }, { u"Preventing crime"_s, u"Outstanding"_s },
        { u"Police powers and public treatment"_s, u"Good"_s },
        { u"Disrupting serious organised crime"_s, u"Adequate"_s },
        { u"Developing a positive workplace"_s, u"Requires improvement"_s },
        { u"Leadership and force management"_s, u"Inadequate"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"nottinghamshire"_s, u"2023-25"_s)),
        sorted({ "2023-25 preventing-crime outstanding", "2023-25 treatment-of-the-public good",
            "2023-25 serious-organised-crime adequate",
            "2023-25 supporting-workforce requires_improvement",
            "2023-25 leadership-management inadequate" }));
}

TEST(JudgmentLayouts, TableWhoseColumnsAreTheGrades)
{
    DocumentBuilder d;
    d.para(u"We make graded judgments in 5 of these 10 as follows:"_s)
        .table({ { u"Outstanding"_s, u"Good"_s, u"Adequate"_s, u"Requires improvement"_s,
                     u"Inadequate"_s },
            { u""_s, u"Preventing crime"_s, u"Managing offenders"_s, u"Responding to the public"_s,
                u""_s },
            { u""_s, u"Treatment of the public"_s, u""_s,
                u"Building, supporting and protecting the workforce"_s, u""_s } });
    const Given given { DocumentType::PeelReport, u"dyfed-powys"_s, u"2021/22"_s };
    EXPECT_EQ(judgmentsOf(d, given),
        sorted({ "2021/22 preventing-crime good", "2021/22 treatment-of-the-public good",
            "2021/22 managing-offenders adequate",
            "2021/22 responding-to-the-public requires_improvement",
            "2021/22 supporting-workforce requires_improvement" }));
    EXPECT_TRUE(factsOf(d, given).diagnostics.empty());
}

TEST(JudgmentLayouts, ColumnCellsThatHoldSeveralAreas)
{
    DocumentBuilder d;
    d.table({ { u"Good"_s, u"Adequate"_s, u"Requires improvement"_s },
        { u"Preventing crime; Treatment of the public"_s,
            u"Investigating crime Managing offenders"_s, u"Supporting victims"_s } });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PeelReport, u"hertfordshire"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good", "2021/22 treatment-of-the-public good",
            "2021/22 investigating-crime adequate", "2021/22 managing-offenders adequate",
            "2021/22 supporting-victims requires_improvement" }));
}

TEST(JudgmentLayouts, PillarTableWithSeveralForcesGivesThisForceAlone)
{
    DocumentBuilder d;
    d.table({ { u"Force"_s, u"Effectiveness"_s, u"Efficiency"_s, u"Legitimacy"_s },
        { u"Kent"_s, u"Good"_s, u"Good"_s, u"Outstanding"_s },
        { u"Essex"_s, u"Requires improvement"_s, u"Good"_s, u"Good"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2016"_s)),
        sorted(
            { "2016 effectiveness good", "2016 efficiency good", "2016 legitimacy outstanding" }));
}

TEST(JudgmentLayouts, GradeHeadingWithAreaLines)
{
    DocumentBuilder d;
    d.heading(u"Good"_s, 3)
        .list({ u"Preventing crime"_s, u"Good use of resources"_s })
        .heading(u"Requires improvement"_s, 3)
        .para(u"Responding to the public"_s)
        .para(u"Protecting vulnerable people"_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"norfolk"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good claimed", "2021/22 strategic-planning good claimed",
            "2021/22 responding-to-the-public requires_improvement claimed",
            "2021/22 protecting-vulnerable requires_improvement claimed" }));
}

TEST(JudgmentLayouts, LinesOfAreaDashGrade)
{
    DocumentBuilder d;
    d.list({ u"Preventing crime – Good; Investigating crime - Requires Improvement"_s,
        u"Supporting victims — Adequate"_s, u"Managing offenders: Outstanding"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"lincolnshire"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 investigating-crime requires_improvement claimed",
            "2021/22 supporting-victims adequate claimed",
            "2021/22 managing-offenders outstanding claimed" }));
}

TEST(JudgmentLayouts, HeadingThatCarriesItsGrade)
{
    DocumentBuilder d;
    d.heading(u"Responding to the public – requires improvement"_s)
        .para(u"Calls are answered late."_s)
        .heading(u"Managing offenders: good"_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PeelReport, u"warwickshire"_s, u"2021/22"_s }),
        sorted({ "2021/22 responding-to-the-public requires_improvement",
            "2021/22 managing-offenders good" }));
}

TEST(JudgmentLayouts, ListBehindALeadInWithItsGrade)
{
    DocumentBuilder d;
    d.para(u"The force was graded as good in the following areas:"_s)
        .list({ u"preventing crime;"_s, u"managing offenders; and"_s,
            u"disrupting serious organised crime."_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::InspectorateNews, u"cumbria"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good", "2021/22 managing-offenders good",
            "2021/22 serious-organised-crime good" }));
}

TEST(JudgmentLayouts, PromisedGradesThatAreMissingAreTold)
{
    DocumentBuilder d;
    d.heading(u"Our judgments"_s)
        .para(u"Our inspection assessed how good Northumbria Police is in ten areas of policing. "
              u"We make "
              "graded judgments in nine of these ten as follows:"_s);
    const DocumentFacts facts
        = factsOf(d, { DocumentType::PeelReport, u"northumbria"_s, u"2021/22"_s });
    EXPECT_TRUE(facts.judgments.empty());
    ASSERT_EQ(facts.diagnostics.size(), 1U);
    EXPECT_EQ(facts.diagnostics.front().level, Diagnostic::Level::Warning);
    EXPECT_TRUE(facts.diagnostics.front().message.contains(u"promises"_s));
}

TEST(JudgmentLayouts, ARowThatSaysWhenItWasLastInspected)
{
    DocumentBuilder d;
    d.table({ { u"Question"_s, u"Grade"_s, u"Last inspected"_s },
        { u"Preventing crime and tackling anti-social behaviour"_s, u"Good"_s, u"2018/19"_s },
        { u"Tackling serious and organised crime"_s, u"Outstanding"_s, u"2016"_s },
        { u"Fair treatment of the workforce"_s, u"Good"_s, u"Last inspected: 2017"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"humberside"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness/preventing-crime good",
            "2016 effectiveness/serious-organised-crime outstanding prior",
            "2017 legitimacy/treating-workforce-fairly good prior" }));
}

TEST(JudgmentLayouts, GradesBeforeTheirAreasInOneLine)
{
    DocumentBuilder d;
    d.para(u"Good: preventing crime; managing offenders. Adequate: treatment of the public and "
           "investigating crime."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"gwent"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good claimed", "2021/22 managing-offenders good claimed",
            "2021/22 treatment-of-the-public adequate claimed",
            "2021/22 investigating-crime adequate claimed" }));
}

TEST(JudgmentLayouts, HeadsOfLostColumnsGradeNothing)
{
    DocumentBuilder d;
    d.para(u"We make graded judgments in two areas as follows:"_s)
        .badge(u"Outstanding"_s)
        .badge(u"Good"_s)
        .badge(u"Adequate"_s)
        .para(u"Preventing crime"_s)
        .para(u"Investigating crime"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"durham"_s, u"2021/22"_s)), Lines {});
}

TEST(JudgmentLayouts, GradesBehindSeveralHeadingsBelongToThemInOrder)
{
    const auto columns = [](const QStringList &grades) {
        DocumentBuilder d;
        d.heading(u"How effective is the force at preventing crime?"_s, 3)
            .heading(u"How effective is the force at tackling serious and organised crime?"_s, 3);
        for (const QString &grade : grades)
            d.badge(grade);
        return judgmentsOf(d, page(u"kent"_s, u"2015"_s));
    };
    EXPECT_EQ(columns({ u"Good"_s, u"Outstanding"_s }),
        sorted({ "2015 effectiveness/preventing-crime good",
            "2015 effectiveness/serious-organised-crime outstanding" }));
    EXPECT_EQ(columns({ u"Good"_s, u"Outstanding"_s, u"Good"_s }), Lines {});
}

TEST(JudgmentLayouts, ScaleInItsOrderOverAreasThatLookLikeHeadings)
{
    DocumentBuilder d;
    d.heading(u"Our judgments"_s)
        .para(u"We looked at how good the force is and make graded judgments as follows:"_s)
        .badge(u"Outstanding"_s)
        .badge(u"Good"_s)
        .heading(u"Preventing crime"_s)
        .badge(u"Adequate"_s)
        .heading(u"Investigating crime"_s)
        .heading(u"Managing offenders"_s)
        .badge(u"Inadequate"_s)
        .para(u"The rest of this report says why."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"cumbria"_s, u"2023-25"_s)),
        sorted({ "2023-25 preventing-crime good", "2023-25 investigating-crime adequate",
            "2023-25 managing-offenders adequate" }));
}

TEST(JudgmentLayouts, GradeThatStandsFromAnEarlierRound)
{
    DocumentBuilder d;
    d.heading(u"Tackling serious and organised crime"_s)
        .badge(u"Good"_s)
        .para(u"This aspect of effectiveness was not inspected in 2018/19. The grade from 2016 "
              "stands."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"surrey"_s, u"2018/19"_s)),
        sorted({ "2016 effectiveness/serious-organised-crime good prior",
            "2018/19 effectiveness/serious-organised-crime not_reinspected" }));
}

TEST(JudgmentLayouts, QuestionInATableIsNotItsPillar)
{
    DocumentBuilder d;
    d.table({ { u"How effective is the force at investigating crime and reducing re-offending?"_s,
                  u"Good"_s },
        { u"How effective is the force at tackling serious and organised crime?"_s,
            u"Inadequate"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2016"_s)),
        sorted({ "2016 effectiveness/investigating-crime good",
            "2016 effectiveness/serious-organised-crime inadequate" }));
}

TEST(JudgmentLayouts, CardsThatHoldAnAreaAndItsGrade)
{
    DocumentBuilder d;
    d.table({ { u"Outstanding managing offenders"_s, u"Good good use of resources"_s },
        { u"Adequate preventing crime"_s, u""_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2021/22"_s)),
        sorted({ "2021/22 managing-offenders outstanding", "2021/22 strategic-planning good",
            "2021/22 preventing-crime adequate" }));
    DocumentBuilder prose;
    prose.table({ { u"Good managing offenders"_s, u"Good news for Kent"_s },
        { u"Adequate preventing crime"_s, u"Good investigating crime"_s } });
    EXPECT_TRUE(judgmentsOf(prose, page(u"kent"_s, u"2021/22"_s)).empty());
}

TEST(JudgmentLayouts, TilesHaveTheirGradesBelowThemAtAnyHeight)
{
    DocumentBuilder d;
    d.table({ { u"Preventing crime"_s, u"Managing"_s }, { u"Good"_s, u"offenders"_s },
        { u"Investigating crime"_s, u"Inadequate"_s }, { u"Adequate"_s, u""_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime good", "2021/22 managing-offenders inadequate",
            "2021/22 investigating-crime adequate" }));
}

TEST(JudgmentLayouts, TilesThatLostTheirPlacesGradeNothing)
{
    DocumentBuilder d; // the grade of the second tile stands on the line of the first one's end
    d.table({ { u"Outstanding"_s, u"Adequate"_s }, { u"Investigating crime"_s, u"Custody cells"_s },
        { u"Good"_s, u"Inadequate"_s }, { u"Managing offenders"_s, u"Good"_s } });
    EXPECT_TRUE(judgmentsOf(d, page(u"kent"_s, u"2021/22"_s)).empty());
}

TEST(JudgmentLayouts, QuestionsInOneCellHaveTheGradesOfTheCellBeside)
{
    const auto table = [](const QString &grades) {
        DocumentBuilder d;
        d.table({ { u"Pillar"_s, u"Question"_s, u"Judgment"_s },
            { u"Legitimacy"_s,
                u"To what extent does the force treat all of the people it serves with fairness "
                "and respect? To what extent does the force treat its workforce with fairness and "
                "respect?"_s,
                grades } });
        return judgmentsOf(d, page(u"kent"_s, u"2017"_s));
    };
    EXPECT_EQ(table(u"REQUIRES IMPROVEMENT GOOD"_s),
        sorted({ "2017 legitimacy/treating-public-fairly requires_improvement",
            "2017 legitimacy/treating-workforce-fairly good" }));
    EXPECT_TRUE(table(u"GOOD INADEQUATE GOOD"_s).empty());
}

TEST(JudgmentLayouts, ForcesListedWithTheirGrade)
{
    DocumentBuilder d;
    d.heading(u"Overall grades for efficiency"_s)
        .table({ { u"Grade"_s, u"Forces"_s }, { u"Outstanding"_s, u"Durham"_s },
            { u"Good"_s, u"Avon and Somerset, Kent"_s } });
    const DocumentFacts facts
        = factsOf(d, { DocumentType::InspectorateNews, QString(), u"2017"_s });
    QStringList forces;
    for (const Judgment &judgment : facts.judgments)
        forces << judgment.force + u' ' + judgment.area + u' ' + gradeId(judgment.grade);
    forces.sort();
    EXPECT_EQ(forces,
        (QStringList { u"avon-and-somerset efficiency good"_s, u"durham efficiency outstanding"_s,
            u"kent efficiency good"_s }));
}

TEST(JudgmentLayouts, ForcesNamedBesideTheGradeTheyGot)
{
    DocumentBuilder d;
    d.para(u"Durham Constabulary is the force that was judged to be outstanding."_s)
        .para(
            u"Two forces were assessed as ‘requires improvement’: Kent Police and Gwent Police."_s)
        .para(u"Essex Police has not been given a graded judgment for legitimacy."_s);
    EXPECT_EQ(forcesIn(d, news({}, u"2017"_s, u"PEEL: police legitimacy 2017 – press releases"_s)),
        sorted({ "durham legitimacy outstanding", "kent legitimacy requires_improvement",
            "gwent legitimacy requires_improvement", "essex legitimacy not_graded" }));
}

TEST(JudgmentLayouts, ForcesEachWithItsGradeBehindADash)
{
    DocumentBuilder d;
    d.heading(u"The grades in short"_s)
        .list({ u"Kent Police – good"_s, u"Essex – requires improvement"_s })
        .para(u"Surrey Police – Good; Norfolk – Outstanding"_s)
        .para(u"(Efficiency, 2017. Source: HMICFRS)"_s);
    EXPECT_EQ(forcesIn(d, { DocumentType::Other, QString(), u"2017"_s }),
        sorted({ "kent efficiency good", "essex efficiency requires_improvement",
            "surrey efficiency good", "norfolk efficiency outstanding" }));
    DocumentBuilder two;
    two.para(u"Grades for efficiency"_s).list({ u"Kent Police – good"_s, u"Essex – good"_s });
    EXPECT_EQ(forcesIn(two, { DocumentType::Other, QString(), u"2017"_s }), Lines());
}

TEST(JudgmentLayouts, LinesOfAnAreaWithItsGradeBelow)
{
    DocumentBuilder d;
    d.para(u"Preventing crime"_s).badge(u"Good"_s).para(u"Supporting victims"_s);
    d.badge(u"Not graded"_s).para(u"Managing offenders"_s).badge(u"Adequate"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"essex"_s, u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime good", "2021/22 supporting-victims not_graded",
            "2021/22 managing-offenders adequate" }));
}

TEST(JudgmentLayouts, LabelBetweenHeadingAndBadge)
{
    DocumentBuilder d;
    d.heading(u"Investigating crime"_s).para(u"Our judgment"_s).badge(u"Good"_s);
    d.heading(u"Managing offenders"_s).para(u"Visits are late."_s).para(u"Our judgment"_s);
    d.badge(u"Adequate"_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gloucestershire"_s, u"2021/22"_s)),
        sorted({ "2021/22 investigating-crime good" }));
}

TEST(UnknownAreas, AreToldWhereTheyGotAGrade)
{
    DocumentBuilder d;
    d.para(u"Good: Preventing crime; Working with volunteers"_s)
        .heading(u"Keeping horses"_s)
        .badge(u"Adequate"_s);
    const Given given { DocumentType::PeelReport, u"gwent"_s, u"2023-25"_s };
    EXPECT_EQ(judgmentsOf(d, given), sorted({ "2023-25 preventing-crime good" }));
    std::vector<std::string> told;
    for (const Diagnostic &diagnostic : factsOf(d, given).diagnostics)
        told.push_back(diagnostic.message.toStdString());
    EXPECT_THAT(told, testing::Contains(testing::HasSubstr("‘Working with volunteers’")));
    EXPECT_THAT(told, testing::Contains(testing::HasSubstr("‘Keeping horses’")));
}

TEST(UnknownAreas, WhatGradesMeanIsNoGrade)
{
    DocumentBuilder d;
    d.heading(u"Grading criteria"_s)
        .table({ { u"Grade"_s, u"Meaning"_s }, { u"Good"_s, u"Preventing crime is done well"_s } });
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2023-25"_s)), Lines {});
}

TEST(JudgmentLayouts, AYearBelowAGradeTellsItsRound)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at tackling serious and organised crime?"_s)
        .badge(u"Good"_s)
        .para(u"2016"_s)
        .heading(u"How effective is the force at preventing crime?"_s)
        .badge(u"Requires improvement"_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PeelReport, u"kent"_s, u"2017"_s }),
        sorted({ "2016 effectiveness/serious-organised-crime good prior",
            "2017 effectiveness/preventing-crime requires_improvement" }));
}

TEST(JudgmentLayouts, OverallJudgmentAndItsGradeInOneBadge)
{
    DocumentBuilder d;
    d.badge(u"Overall judgment Requires improvement"_s)
        .para(u"Kent Police has work to do on how it records crime."_s);
    EXPECT_EQ(
        judgmentsOf(d, news(u"kent"_s, {}, u"Kent Police: Crime Data Integrity inspection 2019"_s)),
        sorted({ "2019 crime-data-integrity requires_improvement" }));
}
