// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgmentcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;
using ::testing::IsEmpty;

TEST(ClaimedJudgments, AForceSpeaksOfItselfAsWe)
{
    DocumentBuilder d;
    d.para(u"We have been graded as ‘outstanding’ at preventing crime and ‘good’ at investigating "
           "crime."_s)
        .para(u"Inspectors rated us adequate for responding to the public."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::ForceNews, u"cheshire"_s, u"2023-25"_s }),
        sorted({ "2023-25 preventing-crime outstanding claimed",
            "2023-25 investigating-crime good claimed",
            "2023-25 responding-to-the-public adequate claimed" }));
}

TEST(ClaimedJudgments, PressSentenceWithSeveralGrades)
{
    DocumentBuilder d;
    d.para(u"Inspectors found Durham Constabulary to be outstanding in how effective it is at "
           "keeping people safe and reducing crime, good for efficiency and good for "
           "legitimacy."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"durham"_s, u"2016"_s }),
        sorted({ "2016 effectiveness outstanding claimed", "2016 efficiency good claimed",
            "2016 legitimacy good claimed" }));
}

TEST(ClaimedJudgments, PressLineWithoutAVerb)
{
    DocumentBuilder d;
    d.para(u"The watchdog rated Gwent Police ‘good’ at how effectively it reduces crime and keeps "
           "people safe, ‘good’ at how efficiently it operates and ‘requires improvement’ at how "
           "legitimately it treats the public and its workforce."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"gwent"_s, u"2018/19"_s }),
        sorted({ "2018/19 effectiveness good claimed", "2018/19 efficiency good claimed",
            "2018/19 legitimacy requires_improvement claimed" }));
}

TEST(ClaimedJudgments, AGradeThatWasAwarded)
{
    DocumentBuilder d;
    d.para(u"The force was awarded a grade of ‘good’ for treatment of the public."_s)
        .para(u"It received an ‘inadequate’ rating for protecting vulnerable people."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::ForceNews, u"essex"_s, u"2021/22"_s }),
        sorted({ "2021/22 treatment-of-the-public good claimed",
            "2021/22 protecting-vulnerable inadequate claimed" }));
}

TEST(ClaimedJudgments, AnOverallGradeIsNoFact)
{
    DocumentBuilder d;
    d.heading(u"Durham rated outstanding overall"_s, 1)
        .para(u"Durham Constabulary is the best force in the country and was rated outstanding."_s);
    EXPECT_THAT(judgmentsOf(d, { DocumentType::Other, u"durham"_s, u"2018/19"_s }), IsEmpty());
}

TEST(ClaimedJudgments, APaperOnNoRoundNeedsItInTheText)
{
    DocumentBuilder d;
    d.para(u"The force is good at preventing crime."_s)
        .para(u"In the PEEL 2021/22 inspection, Surrey Police was graded requires improvement at "
              "managing offenders."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"surrey"_s, {} }),
        sorted({ "2021/22 managing-offenders requires_improvement claimed" }));
}

TEST(ClaimedJudgments, TheRoundThatAPaperSpeaksOf)
{
    DocumentBuilder d;
    d.heading(u"Report to the Police and Crime Panel"_s, 1)
        .para(u"PEEL 2021/22 inspection of the constabulary: the Commissioner’s response"_s)
        .heading(u"Good"_s, 3)
        .list({ u"Preventing crime"_s, u"Investigating crime"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"norfolk"_s, {} }),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 investigating-crime good claimed" }));
}

TEST(ClaimedJudgments, ATableOfRoundsInAPaperOnNone)
{
    DocumentBuilder d;
    d.table({ { u"Pillar"_s, u"2016"_s, u"2018/19"_s },
        { u"Effectiveness"_s, u"Good"_s, u"Requires improvement"_s },
        { u"Legitimacy"_s, u"Outstanding"_s, u"Good"_s } });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"lincolnshire"_s, {} }),
        sorted({ "2016 effectiveness good claimed",
            "2018/19 effectiveness requires_improvement claimed",
            "2016 legitimacy outstanding claimed", "2018/19 legitimacy good claimed" }));
}

TEST(ClaimedJudgments, SaidByTheInspectorate)
{
    DocumentBuilder d;
    d.para(u"HMICFRS said the force was good at preventing crime but inadequate at responding to "
           "the public."_s)
        .para(u"It graded the force “good” for investigating crime in its PEEL 2021/22 "
              "inspection."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"metropolitan"_s, u"2021/22"_s }),
        sorted({ "2021/22 preventing-crime good claimed",
            "2021/22 responding-to-the-public inadequate claimed",
            "2021/22 investigating-crime good claimed" }));
}

TEST(ClaimedJudgments, WhoRatedMayStandBeforeTheArea)
{
    DocumentBuilder d;
    d.para(u"The force was rated inadequate by HMICFRS for protecting vulnerable people."_s)
        .para(u"It was also judged good by the policing watchdog at preventing crime."_s);
    EXPECT_EQ(judgmentsOf(d, { DocumentType::Other, u"cheshire"_s, u"2021/22"_s }),
        sorted({ "2021/22 protecting-vulnerable inadequate claimed",
            "2021/22 preventing-crime good claimed" }));
}

TEST(ClaimedJudgments, AReportForTheYearNamesTheRoundOfItsList)
{
    DocumentBuilder d;
    d.para(u"The latest PEEL report on Gwent Police for the year 2021/22 graded it in two areas:"_s)
        .list({ u"Preventing crime – adequate"_s, u"Managing offenders - good"_s });
    EXPECT_EQ(judgmentsOf(d, { DocumentType::PccReport, u"gwent"_s, {} }),
        sorted({ "2021/22 preventing-crime adequate claimed",
            "2021/22 managing-offenders good claimed" }));
}
