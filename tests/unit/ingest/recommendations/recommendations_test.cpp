// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

TEST(Recommendations, BulletsUnderTheHeadingBelongToTheQuestion)
{
    DocumentBuilder d(u"pdf"_s);
    d.page(17)
        .heading(u"How effective is the force at preventing crime and anti-social behaviour, and "
                 "keeping people safe?"_s)
        .heading(u"Summary of findings"_s, 3)
        .para(u"There are areas for improvement in how tactics are tested."_s)
        .heading(u"Areas for improvement"_s, 4)
        .list({ u"The force should give neighbourhood teams time to solve problems."_s,
            u"The force should record what it learns."_s })
        .heading(u"How effective is the force at investigating crime and managing offenders?"_s);
    EXPECT_EQ(linesOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2015"_s }),
        (Lines { "area_for_improvement effectiveness/preventing-crime: The force should give "
                 "neighbourhood teams time to solve problems.",
            "area_for_improvement effectiveness/preventing-crime: The force should record what it "
            "learns." }));
}

TEST(Recommendations, SingularHeadingAsABoldLeadLine)
{
    DocumentBuilder d;
    d.heading(u"To what extent does the force use its resources to meet the demand it faces?"_s, 3)
        .para(u"Calls have risen."_s)
        .boldPara(u"Area for improvement"_s)
        .list({ u"The force should learn how much demand its partners pass on."_s })
        .para(u"Detailed findings for question 1"_s);
    EXPECT_EQ(linesOf(d, page(u"kent"_s, u"2018/19"_s)),
        (Lines { "area_for_improvement efficiency/meeting-demand: The force should learn how much "
                 "demand its partners pass on." }));
}

TEST(Recommendations, PlainSentencesWithoutBullets)
{
    DocumentBuilder d(u"text"_s);
    d.heading(u"How well does the force treat its workforce with fairness and respect?"_s)
        .para(u"Areas for improvement"_s)
        .para(u"The force should make sure that supervisors know how to spot stress."_s)
        .para(u"The force should hold its appraisals once a year."_s)
        .heading(u"Annex A"_s);
    EXPECT_EQ(linesOf(d, page(u"durham"_s, u"2018/19"_s)),
        (Lines { "area_for_improvement legitimacy/treating-workforce-fairly: The force should make "
                 "sure that supervisors know how to spot stress.",
            "area_for_improvement legitimacy/treating-workforce-fairly: The force should hold its "
            "appraisals once a year." }));
}

TEST(Recommendations, LeadInWithBullets)
{
    DocumentBuilder d;
    d.heading(u"Investigating crime"_s)
        .heading(u"Areas for improvement"_s, 3)
        .para(u"The force should:"_s)
        .list({ u"plan every investigation;"_s, u"supervise it; and"_s, u"tell the victim."_s })
        .para(u"The force has too few detectives."_s);
    EXPECT_EQ(linesOf(d, page(u"kent"_s, u"2021/22"_s)),
        (Lines { "area_for_improvement investigating-crime: plan every investigation;",
            "area_for_improvement investigating-crime: supervise it; and",
            "area_for_improvement investigating-crime: tell the victim." }));
}

TEST(Recommendations, TitleSentenceWithItsParagraph)
{
    DocumentBuilder d;
    d.heading(u"Responding to the public"_s)
        .badge(u"Requires improvement"_s)
        .heading(u"Area for improvement"_s, 3)
        .boldPara(u"The force needs to answer emergency calls faster"_s)
        .para(u"In the year to May 2023 it answered 62 percent of 999 calls within 10 seconds. It "
              "has since hired staff."_s)
        .heading(u"Main findings"_s, 3)
        .para(u"The control room is well run."_s);
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2023-25"_s)),
        (Lines { "area_for_improvement responding-to-the-public: The force needs to answer "
                 "emergency calls faster" }));
}

TEST(Recommendations, TitleSentenceAsAHeadingOfItsOwn)
{
    DocumentBuilder d;
    d.heading(u"Managing offenders and suspects"_s)
        .heading(u"Areas for improvement"_s, 3)
        .heading(u"The force should manage its sex offenders within the time allowed"_s, 4)
        .para(u"At the time of our inspection 80 visits were overdue."_s)
        .heading(u"The force needs to review outstanding suspects"_s, 4)
        .para(u"It does not know how many there are."_s)
        .heading(u"Building, supporting and protecting the workforce"_s);
    EXPECT_EQ(linesOf(d, page(u"sussex"_s, u"2023-25"_s)),
        (Lines { "area_for_improvement managing-offenders: The force should manage its sex "
                 "offenders within the time allowed",
            "area_for_improvement managing-offenders: The force needs to review outstanding "
            "suspects" }));
}

TEST(Recommendations, CauseOfConcernWithTimedRecommendations)
{
    DocumentBuilder d;
    d.heading(u"Protecting vulnerable people"_s)
        .heading(u"Cause of concern"_s, 3)
        .boldPara(u"The force does not protect children who go missing"_s)
        .para(u"It often takes hours before anybody looks for them."_s)
        .heading(u"Recommendations"_s, 4)
        .para(u"Within three months, the force should:"_s)
        .list({ u"assess the risk to every missing child;"_s, u"train its control room."_s });
    EXPECT_EQ(linesOf(d, page(u"nottinghamshire"_s, u"2023-25"_s)),
        (Lines { "cause_of_concern protecting-vulnerable: The force does not protect children who "
                 "go missing",
            "recommendation protecting-vulnerable: assess the risk to every missing child;",
            "recommendation protecting-vulnerable: train its control room." }));
}

TEST(Recommendations, CauseOfConcernWithoutATitleIsItsParagraph)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at protecting those who are vulnerable from harm?"_s)
        .para(u"Cause of concern"_s)
        .para(u"The force leaves calls about domestic abuse waiting too long."_s)
        .para(u"Recommendation"_s)
        .list({ u"The force should immediately see that such calls are answered first."_s });
    EXPECT_EQ(linesOf(d, page(u"cleveland"_s, u"2018/19"_s)),
        (Lines { "cause_of_concern effectiveness/protecting-vulnerable: The force leaves calls "
                 "about domestic abuse waiting too long.",
            "recommendation effectiveness/protecting-vulnerable: The force should immediately see "
            "that such calls are answered first." }));
}

TEST(Recommendations, ConcernThenRecommendationsInOneBox)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern"_s)
        .para(u"Cleveland Police does not understand the demand that it faces."_s)
        .para(u"To address this cause of concern, we recommend that within six months the force "
              "should:"_s)
        .list({ u"analyse all of its demand; and"_s, u"write a plan for it."_s });
    EXPECT_EQ(linesOf(d, page(u"cleveland"_s, u"2018/19"_s)),
        (Lines { "cause_of_concern -: Cleveland Police does not understand the demand that it "
                 "faces.",
            "recommendation -: analyse all of its demand; and",
            "recommendation -: write a plan for it." }));
}

TEST(Recommendations, BulletThatRunsOverAPage)
{
    DocumentBuilder d(u"pdf"_s);
    d.page(8)
        .heading(u"Investigating crime"_s)
        .heading(u"Areas for improvement"_s, 3)
        .list({ u"The force should make sure that every"_s });
    d.page(9).para(u"investigation has a plan that a supervisor has checked."_s);
    EXPECT_EQ(linesOf(d, page(u"surrey"_s, u"2021/22"_s)),
        (Lines { "area_for_improvement investigating-crime: The force should make sure that every "
                 "investigation has a plan that a supervisor has checked." }));
}

TEST(Recommendations, ANoteBelowTheListIsNoItemOfIt)
{
    DocumentBuilder d(u"pdf"_s);
    d.page(3)
        .heading(u"Preventing crime"_s)
        .heading(u"Areas for improvement"_s, 3)
        .list({ u"The force should test its tactics."_s })
        .list({ u"Police and Criminal Evidence Act 1984, Home Office."_s })
        .marker(u"5."_s);
    EXPECT_EQ(linesOf(d, page(u"kent"_s, u"2021/22"_s)),
        (Lines { "area_for_improvement preventing-crime: The force should test its tactics." }));
}

TEST(Recommendations, RegisterLines)
{
    DocumentBuilder d;
    d.heading(u"PEEL 2021/22 – An inspection of Essex Police (3)"_s)
        .para(u"Area for improvement"_s)
        .para(u"The force should reduce the number of calls that are abandoned."_s)
        .para(u"Cause of concern"_s)
        .para(u"The force does not record crimes against vulnerable people."_s)
        .para(u"Recommendations"_s)
        .para(u"Within three months, Essex Police should train its staff in recording crime."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"essex"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement -: The force should reduce the number of calls that are "
                 "abandoned.",
            "cause_of_concern -: The force does not record crimes against vulnerable people.",
            "recommendation -: Within three months, Essex Police should train its staff in "
            "recording crime." }));
}

TEST(Recommendations, KindAndOpenWishInOneLineLeadToItems)
{
    DocumentBuilder d;
    d.para(u"Cause of concern: The force does not know what its staff can do."_s)
        .para(u"Recommendations: By 31 July 2024 the force should"_s)
        .list({ u"list the skills of all staff; and"_s, u"train those who lack them."_s });
    EXPECT_EQ(linesOf(d, page(u"essex"_s, u"2023-25"_s)),
        (Lines { "cause_of_concern -: The force does not know what its staff can do.",
            "recommendation -: list the skills of all staff; and",
            "recommendation -: train those who lack them." }));
}

TEST(Recommendations, ReportBelowAnEntryTellsTheRoundOfItsArea)
{
    DocumentBuilder d;
    d.para(u"Area for improvement"_s)
        .para(u"The force should visit its offenders in time."_s)
        .para(u"Area: Managing offenders"_s)
        .para(u"Report: PEEL 2021/22"_s)
        .para(u"Status: open"_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"essex"_s, {} }),
        (Lines { "area_for_improvement managing-offenders: The force should visit its offenders "
                 "in time." }));
}

TEST(Recommendations, RegisterTable)
{
    DocumentBuilder d;
    d.table({ { u"Type"_s, u"Text"_s, u"Status"_s },
        { u"Area for improvement"_s, u"The force should vet everybody again."_s, u"Open"_s },
        { u"Recommendation"_s, u"By March 2024, the force should check its lists."_s,
            u"Closed"_s } });
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"kent"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement -: The force should vet everybody again.",
            "recommendation -: By March 2024, the force should check its lists." }));
}

TEST(Recommendations, ARowsOwnKindGoesBeforeItsColumns)
{
    DocumentBuilder d;
    d.table({ { u"Type"_s, u"Recommendation"_s },
        { u"Cause of concern"_s, u"The force fails to answer calls quickly enough."_s } });
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"kent"_s, u"2021/22"_s }),
        (Lines { "cause_of_concern -: The force fails to answer calls quickly enough." }));
}

TEST(Recommendations, ALetterThatClosesAConcernSaysSo)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern"_s)
        .para(u"The force does not answer calls in time."_s)
        .para(u"We are satisfied with the progress made, and this cause of concern is now "
              "closed."_s);
    const DocumentFacts facts
        = factsOf(d, { DocumentType::InspectorateNews, u"nottinghamshire"_s, u"2023-25"_s });
    ASSERT_EQ(facts.recommendations.size(), 1U);
    EXPECT_EQ(facts.recommendations.front().text, u"The force does not answer calls in time."_s);
    EXPECT_TRUE(facts.recommendations.front().evidence.reasons.contains(u"closed"_s));
    ASSERT_EQ(facts.diagnostics.size(), 1U);
    EXPECT_TRUE(facts.diagnostics.front().message.contains(u"closed"_s));
}

TEST(Recommendations, ACommissionersListRepeatsThem)
{
    DocumentBuilder d;
    d.heading(u"Response to the PEEL inspection"_s, 1)
        .heading(u"Treatment of the public"_s, 2)
        .boldPara(u"Areas for Improvement:"_s)
        .list({ u"The force should record every use of force."_s })
        .para(u"Comment by the Commissioner: I welcome this."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::PccReport, u"lincolnshire"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement treatment-of-the-public: The force should record every use "
                 "of force." }));
}

TEST(Recommendations, NumberedHeadingsAndLeadWords)
{
    DocumentBuilder d;
    d.heading(u"Preventing crime"_s)
        .heading(u"Area for improvement 1"_s, 3)
        .para(u"The force should use one way of solving problems."_s)
        .para(u"Area for improvement: The force should share what works."_s);
    EXPECT_EQ(linesOf(d, page(u"cumbria"_s, u"2021/22"_s)),
        (Lines { "area_for_improvement preventing-crime: The force should use one way of solving "
                 "problems.",
            "area_for_improvement preventing-crime: The force should share what works." }));
}

TEST(Recommendations, ProseYieldsNone)
{
    DocumentBuilder d;
    d.heading(u"Investigating crime"_s)
        .para(u"The force needs to improve how it investigates. There are several areas for "
              "improvement, and one cause of concern was raised before."_s)
        .para(u"In 2016 we made recommendations to all forces."_s)
        .list({ u"It should be said that staff care."_s })
        .heading(u"Progress since the last report"_s)
        .para(u"Readers will find the areas for improvement in the report."_s);
    EXPECT_THAT(linesOf(d, page(u"kent"_s, u"2021/22"_s)), IsEmpty());
}

TEST(Recommendations, AnotherInspectoratesReportYieldsNone)
{
    DocumentBuilder d;
    d.heading(u"Recommendations"_s)
        .list({ u"The council and the police service should share what they know of children."_s });
    EXPECT_THAT(linesOf(d, { DocumentType::Other, {}, {} }), IsEmpty());
}

TEST(Recommendations, AHeadingWithNothingUnderItYieldsNone)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s)
        .heading(u"Innovative practice"_s)
        .para(u"The force should be proud of its drones."_s);
    EXPECT_THAT(linesOf(d, page(u"kent"_s, u"2021/22"_s)), IsEmpty());
}

TEST(Recommendations, ListOfWhatAnAreaIsIsNoList)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement and causes of concern"_s)
        .para(u"An area for improvement is an aspect of a force’s practice that falls short. A "
              "cause of concern is serious."_s);
    EXPECT_THAT(linesOf(d, page(u"kent"_s, u"2023-25"_s)), IsEmpty());
}

TEST(Recommendations, LineBelowNamesTheAreaInARegister)
{
    DocumentBuilder d;
    d.heading(u"PEEL 2021/22: An inspection of Gwent Police"_s, 2)
        .heading(u"Area for improvement"_s, 3)
        .para(u"The force should visit registered offenders on time."_s)
        .para(u"Area: Managing offenders"_s)
        .heading(u"Area for improvement"_s, 3)
        .para(u"The force should plan its shifts."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "area_for_improvement managing-offenders: The force should visit registered "
                 "offenders on time.",
            "area_for_improvement -: The force should plan its shifts." }));
}

TEST(Recommendations, CrimeDataInALineOfARegister)
{
    DocumentBuilder d;
    d.heading(u"Gwent Police: Crime Data Integrity inspection 2018 (7)"_s, 2)
        .para(u"Cause of concern – Crime data integrity"_s)
        .para(u"Gwent Police does not record enough of what is reported to it."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "cause_of_concern crime-data-integrity: Gwent Police does not record enough of "
                 "what is reported to it." }));
}

TEST(Recommendations, KindAndAreaInOneLineOfARegister)
{
    DocumentBuilder d;
    d.heading(
         u"PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gwent Police (7)"_s, 2)
        .para(u"Cause of concern – Investigating crime"_s)
        .para(u"Gwent Police does not examine what it has seized for months."_s)
        .para(u"Within three months, Gwent Police should:"_s)
        .list({ u"examine what is oldest first."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "cause_of_concern effectiveness/investigating-crime: Gwent Police does not "
                 "examine what it has "
                 "seized for months.",
            "recommendation effectiveness/investigating-crime: examine what is oldest first." }));
}

TEST(Recommendations, ListEndsWhereTheNumbersAroundItGoOn)
{
    DocumentBuilder d;
    const auto item
        = [&](const QString &mark, const QString &text) { d.list({ text }).marker(mark); };
    item(u"1."_s, u"The report came out in May."_s);
    item(u"2."_s, u"It lists what is to be done."_s);
    d.heading(u"Areas for improvement"_s, 3);
    item(u"1."_s, u"The force should plan its shifts."_s);
    item(u"3."_s, u"I shall meet the Chief Constable about this each month."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::PccReport, u"gwent"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement -: The force should plan its shifts." }));
}

TEST(Recommendations, RowsWithoutABeginningGoOnWithTheKindAbove)
{
    DocumentBuilder d;
    d.heading(u"Investigating crime"_s)
        .table({ { u"Cause of concern"_s, u"The force leaves victims without news for weeks."_s },
                   { u"Recommen-dations"_s,
                       u"Within three months, the force should: • tell victims what happens next; "
                       "• check that this is done."_s },
                   { u""_s, u"By 31 May 2024, the force should train its supervisors."_s } },
            0);
    EXPECT_EQ(linesOf(d, page(u"kent"_s, u"2023-25"_s)),
        (Lines { "cause_of_concern investigating-crime: The force leaves victims without news for "
                 "weeks.",
            "recommendation investigating-crime: tell victims what happens next;",
            "recommendation investigating-crime: check that this is done.",
            "recommendation investigating-crime: By 31 May 2024, the force should train its "
            "supervisors." }));
}

TEST(Recommendations, CellThatBeginsWithItsKind)
{
    DocumentBuilder d;
    d.table({ { u"What was said"_s, u"What is done"_s },
        { u"Area for improvement 1: The force should check who calls again."_s,
            u"A new list is in use."_s } });
    EXPECT_EQ(linesOf(d, page(u"kent"_s, u"2023-25"_s)),
        (Lines { "area_for_improvement -: The force should check who calls again." }));
}
