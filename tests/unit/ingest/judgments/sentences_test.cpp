// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

TEST(JudgmentSentences, SeveralGradesInOneClauseOf2014)
{
    DocumentBuilder d;
    d.heading(u"Cleveland 2014"_s, 1)
        .para(u"On effectiveness, Cleveland Police is good at reducing crime and preventing "
              "offending, requires improvement at investigating offending and is outstanding at "
              "tackling anti-social behaviour."_s)
        .para(u"The efficiency with which the force carries out its responsibilities is good."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"cleveland"_s, u"2014"_s)),
        sorted({ "2014 effectiveness/reducing-crime good",
            "2014 effectiveness/investigating-offending requires_improvement",
            "2014 effectiveness/anti-social-behaviour outstanding", "2014 efficiency good" }));
}

TEST(JudgmentSentences, ExtentSentencesWithAndWithoutIs)
{
    DocumentBuilder d;
    d.heading(u"Kent 2017"_s, 1)
        .para(u"The extent to which the force is effective at keeping people safe and reducing "
              "crime is good."_s)
        .para(u"The extent to which Kent Police is efficient at keeping people safe and reducing "
              "crime requires improvement."_s)
        .para(u"The extent to which the force is legitimate at keeping people safe and reducing "
              "crime is outstanding."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2017"_s)),
        sorted({ "2017 effectiveness good", "2017 efficiency requires_improvement",
            "2017 legitimacy outstanding" }));
}

TEST(JudgmentSentences, TheAreaAsPrintedIsItsNameAlone)
{
    DocumentBuilder d;
    d.heading(u"Gwent 2016"_s, 1)
        .para(u"Gwent Police has been assessed as good in respect of its efficiency at keeping "
              "people safe and reducing crime."_s)
        .para(u"The force is good at preventing crime, and at tackling serious and organised "
              "crime."_s);
    QStringList printed;
    for (const Judgment &judgment : factsOf(d, page(u"gwent"_s, u"2016"_s)).judgments)
        printed.append(judgment.wording);
    printed.sort();
    EXPECT_EQ(printed,
        QStringList({ u"efficiency at keeping people safe and reducing crime"_s,
            u"preventing crime"_s, u"tackling serious and organised crime"_s }));
}

TEST(JudgmentSentences, ColonFormsOfAnInterimPage)
{
    DocumentBuilder d;
    d.para(u"The extent to which the force is effective at keeping people safe and reducing crime "
           "is: inadequate."_s)
        .para(u"The extent to which the force is efficient at keeping people safe and reducing "
              "crime: requires improvement."_s)
        .para(u"The extent to which the force is legitimate at keeping people safe and reducing "
              "crime: not yet graded."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"bedfordshire"_s, u"2016"_s)),
        sorted({ "2016 effectiveness inadequate", "2016 efficiency requires_improvement",
            "2016 legitimacy pending" }));
}

TEST(JudgmentSentences, TrancheListOf2018)
{
    DocumentBuilder d;
    d.heading(u"Humberside 2018/19"_s, 1)
        .para(u"Humberside Police was inspected in tranche two and we found:"_s)
        .list({ u"the extent to which the force is effective at reducing crime and keeping people "
                "safe is good."_s,
            u"the extent to which the force operates efficiently and sustainably is outstanding;"_s,
            u"the extent to which the force treats the public and its workforce legitimately "
            "requires improvement."_s });
    EXPECT_EQ(judgmentsOf(d, page(u"humberside"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness good", "2018/19 efficiency outstanding",
            "2018/19 legitimacy requires_improvement" }));
}

TEST(JudgmentSentences, ThreeGradesInOneSentence)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .para(
            u"Durham Constabulary is judged to be outstanding in its understanding of demand; its "
            "use of resources to manage demand is assessed to be good; and its planning for "
            "future demand requires improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"durham"_s, u"2017"_s)),
        sorted({ "2017 efficiency/understanding-demand outstanding",
            "2017 efficiency/use-of-resources good",
            "2017 efficiency/planning requires_improvement" }));
}

TEST(JudgmentSentences, AssessedInRespectOf)
{
    DocumentBuilder d;
    d.para(u"Surrey Police has been assessed as good in respect of the legitimacy with which it "
           "keeps people safe and reduces crime."_s)
        .para(u"Surrey Police has been assessed as requiring improvement in respect of the "
              "efficiency with which it keeps people safe and reduces crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"surrey"_s, u"2016"_s)),
        sorted({ "2016 legitimacy good", "2016 efficiency requires_improvement" }));
}

TEST(JudgmentSentences, JudgedToRequireImprovement)
{
    DocumentBuilder d;
    d.para(u"Gwent Police is judged to require improvement in how it investigates crime and "
           "reduces re-offending."_s)
        .para(u"The force requires improvement at protecting those who are vulnerable from harm, "
              "and supporting victims."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"gwent"_s, u"2016"_s)),
        sorted({ "2016 effectiveness/investigating-crime requires_improvement",
            "2016 effectiveness/protecting-vulnerable requires_improvement" }));
}

TEST(JudgmentSentences, ApproachIsGraded)
{
    DocumentBuilder d;
    d.para(u"Merseyside Police’s approach to tackling serious and organised crime is "
           "outstanding."_s)
        .para(u"The force's approach to preventing crime, tackling anti-social behaviour and "
              "keeping people safe is inadequate."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"merseyside"_s, u"2016"_s)),
        sorted({ "2016 effectiveness/serious-organised-crime outstanding",
            "2016 effectiveness/preventing-crime inadequate" }));
}

TEST(JudgmentSentences, PerformanceIsJudgedUnderItsQuestion)
{
    DocumentBuilder d;
    d.heading(u"How effective is the force at protecting from harm those who are vulnerable, and "
              "supporting victims?"_s)
        .para(u"Most victims are seen quickly. HMIC judges that the constabulary’s performance "
              "requires improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2015"_s)),
        sorted({ "2015 effectiveness/protecting-vulnerable requires_improvement" }));
}

TEST(JudgmentSentences, The2015QuestionsOfEfficiencyAndLegitimacy)
{
    DocumentBuilder d;
    d.para(u"Essex Police is good at using its resources to meet the demand it faces."_s)
        .para(u"The sustainability and affordability of the workforce model requires "
              "improvement."_s)
        .para(u"The force's financial position is judged to be good for both the short and long "
              "term."_s)
        .para(u"Essex Police is good at ensuring its workforce behaves ethically and looking after "
              "their wellbeing."_s)
        .para(u"The force requires improvement in how it understands, engages with and treats "
              "fairly the people it serves."_s)
        .para(u"The force is good at making sure that its use of stop and search and Taser is fair "
              "and appropriate."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"essex"_s, u"2015"_s)),
        sorted({ "2015 efficiency/meeting-demand good",
            "2015 efficiency/workforce-model requires_improvement",
            "2015 efficiency/financial-position good",
            "2015 legitimacy/workforce-wellbeing-ethics good",
            "2015 legitimacy/engagement-fairness requires_improvement",
            "2015 legitimacy/stop-search-taser good" }));
}

TEST(JudgmentSentences, AreasOf2023UnderSeveralNames)
{
    DocumentBuilder d;
    d.heading(u"Sussex PEEL 2023–25"_s, 1)
        .para(
            u"Sussex Police is adequate at preventing crime and antisocial behaviour and reducing "
            "vulnerability."_s)
        .para(u"Sussex Police is good at treating people fairly and with respect."_s)
        .para(u"The force requires improvement at managing offenders."_s)
        .para(u"The leadership and force management of Sussex Police is inadequate."_s)
        .para(u"Sussex Police is outstanding at recording data about crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"sussex"_s, u"2023-25"_s)),
        sorted({ "2023-25 preventing-crime adequate", "2023-25 treatment-of-the-public good",
            "2023-25 managing-offenders requires_improvement",
            "2023-25 leadership-management inadequate",
            "2023-25 crime-data-integrity outstanding" }));
}

TEST(JudgmentSentences, ServiceAndInformalNamesMeanTheForce)
{
    DocumentBuilder d;
    d.para(u"The Metropolitan Police Service is adequate at preventing crime."_s)
        .para(u"The service requires improvement at investigating crime."_s)
        .para(u"The Met is inadequate at responding to the public."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"metropolitan"_s, u"2021/22"_s)),
        sorted({ "2021/22 preventing-crime adequate",
            "2021/22 investigating-crime requires_improvement",
            "2021/22 responding-to-the-public inadequate" }));
}

TEST(JudgmentSentences, NamedAreasAfterCountsGiveJudgments)
{
    const Given given { DocumentType::InspectorateNews, u"staffordshire"_s, u"2021/22"_s };
    DocumentBuilder d;
    d.para(
         u"HMICFRS graded Staffordshire Police’s performance across ten areas of policing and "
         "found that it was ‘good’ in two areas, ‘adequate’ in five and ‘requires improvement’ in "
         "three areas."_s)
        .para(u"It requires improvement at responding to the public, managing offenders and "
              "building, supporting and protecting the workforce."_s);
    const DocumentFacts facts = factsOf(d, given);
    ASSERT_TRUE(facts.gradeCounts.has_value());
    EXPECT_EQ(facts.gradeCounts->areas, 10);
    EXPECT_EQ(facts.gradeCounts->byGrade,
        (std::map<Grade, int> {
            { Grade::Good, 2 }, { Grade::Adequate, 5 }, { Grade::RequiresImprovement, 3 } }));
    EXPECT_EQ(judgmentsOf(d, given),
        sorted({ "2021/22 responding-to-the-public requires_improvement",
            "2021/22 managing-offenders requires_improvement",
            "2021/22 supporting-workforce requires_improvement" }));
}

TEST(JudgmentSentences, AreasBehindTheColonOfACount)
{
    const Given given { DocumentType::InspectorateNews, u"wiltshire"_s, u"2021/22"_s };
    DocumentBuilder d;
    d.para(u"The inspectorate graded the force ‘inadequate’ in three areas: responding to the "
           "public, protecting vulnerable people and good use of resources."_s);
    EXPECT_EQ(judgmentsOf(d, given),
        sorted({ "2021/22 responding-to-the-public inadequate",
            "2021/22 protecting-vulnerable inadequate", "2021/22 strategic-planning inadequate" }));
}

TEST(JudgmentSentences, CrimeDataIntegrityIsAnotherProgramme)
{
    const Given given { DocumentType::InspectorateNews, u"hampshire"_s, {},
        u"Hampshire Constabulary: Crime Data Integrity inspection 2017"_s };
    DocumentBuilder d;
    d.heading(given.title, 1).heading(u"Overall judgment"_s).para(u"Requires improvement"_s);
    const DocumentFacts facts = factsOf(d, given);
    ASSERT_EQ(facts.judgments.size(), 1U);
    EXPECT_EQ(facts.judgments.front().programme, Programme::CrimeDataIntegrity);
    EXPECT_EQ(lineOf(facts.judgments.front()), "2017 crime-data-integrity requires_improvement");
}

TEST(JudgmentSentences, ACorrectedGradeReplacesTheOldOne)
{
    DocumentBuilder d;
    d.heading(u"Responding to the public"_s)
        .badge(u"Requires improvement"_s)
        .para(
            u"On 8 August 2024 we changed the grade for responding to the public from adequate to "
            "requires improvement."_s);
    const DocumentFacts facts = factsOf(d, page(u"northamptonshire"_s, u"2023-25"_s));
    ASSERT_EQ(facts.judgments.size(), 1U);
    EXPECT_EQ(
        lineOf(facts.judgments.front()), "2023-25 responding-to-the-public requires_improvement");
    EXPECT_THAT(facts.judgments.front().evidence.reasons.join(u' ').toStdString(),
        ::testing::HasSubstr("adequate"));
}

TEST(JudgmentSentences, TheSameGradeTwiceIsOneFact)
{
    DocumentBuilder d;
    d.para(u"The extent to which the force is efficient at keeping people safe and reducing crime "
           "is good."_s)
        .heading(u"Efficiency"_s)
        .para(u"Last updated 09/11/2017"_s)
        .badge(u"Good"_s)
        .para(u"Dorset Police is judged to be good in the efficiency with which it keeps people "
              "safe and reduces crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)),
        sorted({ "2017 efficiency good 2017-11-09" }));
}

TEST(JudgmentSentences, HeadlineSentencesOf2018And2021)
{
    DocumentBuilder d;
    d.para(u"Humberside Police is good at effectively reducing crime and keeping people safe."_s)
        .para(
            u"Humberside Police is outstanding at operating efficiently and providing sustainable "
            "services to the public."_s)
        .para(u"In terms of its legitimacy, the force is good at treating the public and its "
              u"workforce "
              "legitimately."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"humberside"_s, u"2018/19"_s)),
        sorted({ "2018/19 effectiveness good", "2018/19 efficiency outstanding",
            "2018/19 legitimacy good" }));
    DocumentBuilder later;
    later.para(u"Humberside Police is good at operating efficiently."_s)
        .para(u"The force is adequate at prevention and deterrence."_s);
    EXPECT_EQ(judgmentsOf(later, page(u"humberside"_s, u"2021/22"_s)),
        sorted({ "2021/22 strategic-planning good", "2021/22 preventing-crime adequate" }));
}

TEST(JudgmentSentences, AnUnknownWordingThatIsGradedIsTold)
{
    DocumentBuilder d;
    d.para(u"The force has been graded as good at policing the moon."_s);
    const DocumentFacts facts = factsOf(d, page(u"kent"_s, u"2021/22"_s));
    EXPECT_TRUE(facts.judgments.empty());
    ASSERT_EQ(facts.diagnostics.size(), 1U);
    EXPECT_TRUE(facts.diagnostics.front().message.contains(u"policing the moon"_s));
}

TEST(SentenceJudgments, WhoSaidSoIsNoPartOfTheArea)
{
    DocumentBuilder d;
    d.para(u"Gwent Police is good at investigating crime, the policing watchdog has said."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, u"2021/22"_s }),
        (Lines { "2021/22 investigating-crime good" }));
}

TEST(GradeCounts, TheInspectoratesLongNameNamesNoOtherForces)
{
    DocumentBuilder d;
    d.para(u"His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services graded Gwent "
           "Police’s work across five areas and found it ‘good’ in four areas and ‘adequate’ in "
           "one area."_s);
    const DocumentFacts facts
        = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, u"2021/22"_s });
    ASSERT_TRUE(facts.gradeCounts.has_value());
    EXPECT_EQ(facts.gradeCounts->areas, 5);
    EXPECT_EQ(facts.gradeCounts->byGrade.at(Grade::Good), 4);
}

TEST(JudgmentSentences, AllThreePillarsAtOnce)
{
    DocumentBuilder d;
    d.para(u"Humberside Police is now good in all three pillars."_s)
        .para(u"Cleveland Police was found to be inadequate across all three."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::InspectorateNews, {}, u"2018/19"_s }),
        sorted({ "2018/19 effectiveness good", "2018/19 efficiency good", "2018/19 legitimacy good",
            "2018/19 effectiveness inadequate", "2018/19 efficiency inadequate",
            "2018/19 legitimacy inadequate" }));
}

TEST(JudgmentSentences, TheGradesNameInQuotationMarksBehindTo)
{
    DocumentBuilder d;
    d.para(u"The report found the force to be ‘adequate’ at investigating crime and to ‘require "
           "improvement’ in how it manages offenders."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::ForceNews, u"kent"_s, u"2023-25"_s }),
        sorted({ "2023-25 investigating-crime adequate claimed",
            "2023-25 managing-offenders requires_improvement claimed" }));
}

TEST(JudgmentSentences, LeadershipIsANameInAListOnly)
{
    DocumentBuilder d;
    d.para(u"The force was found to be good at preventing crime and leadership."_s)
        .para(u"Leadership is adequate."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::ForceNews, u"kent"_s, u"2023-25"_s }),
        sorted({ "2023-25 preventing-crime good claimed",
            "2023-25 leadership-management good claimed" }));
}

TEST(JudgmentSentences, TheMonthOfMayIsNoWish)
{
    DocumentBuilder d;
    d.para(u"In May 2022 we judged Suffolk Constabulary to be adequate at investigating crime."_s)
        .para(u"It may be good at managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"suffolk"_s, u"2021/22"_s)),
        sorted({ "2021/22 investigating-crime adequate" }));
}

TEST(JudgmentSentences, AGradeThatWasReceivedMayHaveItsArticle)
{
    DocumentBuilder d;
    d.para(u"The Constabulary received a Requires Improvement for protecting vulnerable people."_s)
        .para(u"Callers received a good service for their money."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2021/22"_s }),
        sorted({ "2021/22 protecting-vulnerable requires_improvement claimed" }));
}

TEST(JudgmentSentences, AreasNamedBehindOthersThatAreCounted)
{
    DocumentBuilder d;
    d.para(u"HMICFRS graded Kent Police as ‘Adequate’ in five areas, ‘Good’ in two and ‘Requires "
           "Improvement’ in two: investigating crime and managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"kent"_s, u"2021/22"_s }),
        sorted({ "2021/22 investigating-crime requires_improvement claimed",
            "2021/22 managing-offenders requires_improvement claimed" }));
}

TEST(JudgmentSentences, ThisIsTheQuestionOfTheSection)
{
    DocumentBuilder d;
    d.heading(u"To what extent does the force treat its workforce with fairness and respect?"_s)
        .para(u"This was judged as requiring improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2016"_s)),
        sorted({ "2016 legitimacy/treating-workforce-fairly requires_improvement" }));
}

TEST(JudgmentSentences, ASentenceThatNamesItsQuestionBeatsOneThatTakesTheSections)
{
    // Two columns that ran together.
    DocumentBuilder d;
    d.heading(u"How effective is the force at protecting from harm those who are vulnerable?"_s)
        .heading(u"How effective is the force at tackling serious and organised crime?"_s)
        .para(u"The force weighs risks well; HMIC judges that its performance is good."_s)
        .para(u"Kent Police is outstanding at tackling serious and organised crime."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"kent"_s, u"2015"_s)),
        sorted({ "2015 effectiveness/serious-organised-crime outstanding" }));
}

TEST(JudgmentSentences, ARelativeClauseGradesWhatStandsBeforeIt)
{
    DocumentBuilder d;
    d.para(u"Kent Police has been rated as ‘good’ across all areas, with the exception of how it "
           "treats its workforce, which was rated ‘requires improvement’."_s)
        .para(u"It runs a canteen, which was rated good."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::ForceNews, u"kent"_s, u"2018/19"_s }),
        sorted({ "2018/19 legitimacy/treating-workforce-fairly requires_improvement claimed" }));
}

TEST(JudgmentSentences, AnAreaInWhichItIsSo)
{
    DocumentBuilder d;
    d.para(u"Treating its workforce with fairness and respect is an area in which the force "
           "requires improvement."_s)
        .para(u"It ensures that its workforce behaves ethically and lawfully, an area in which it "
              "is good."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)),
        sorted({ "2017 legitimacy/treating-workforce-fairly requires_improvement",
            "2017 legitimacy/ethical-lawful-behaviour good" }));
}

TEST(JudgmentSentences, ThatDemandOpensNoClause)
{
    DocumentBuilder d;
    d.para(u"Its use of resources to meet that demand is judged to require improvement."_s);
    EXPECT_EQ(judgmentsOf(d, page(u"dorset"_s, u"2017"_s)),
        sorted({ "2017 efficiency/use-of-resources requires_improvement" }));
}
