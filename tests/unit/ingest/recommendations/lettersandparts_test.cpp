// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationcase.h"

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(RecommendationsOfLetters, NumberedParagraphsTellWhatBecameOfAConcern)
{
    DocumentBuilder d;
    const auto item
        = [&](const QString &mark, const QString &text) { d.list({ text }).marker(mark); };
    item(u"1."_s, u"We came back in May."_s);
    d.heading(u"Cause of concern 1: Calls"_s, 1)
        .list({ u"The force keeps callers who are at risk waiting."_s });
    item(u"2."_s, u"We recommended that by March 2020 the force should answer sooner."_s);
    item(u"3."_s, u"Enough has been done. This cause of concern is now closed."_s);
    d.heading(u"Cause of concern 2: Files"_s, 1)
        .list({ u"Nobody supervises the files of new detectives."_s });
    item(u"4."_s, u"By June 2020 the force should:"_s);
    d.list({ u"supervise every file; and"_s, u"train its supervisors."_s }, 2);
    item(u"5."_s, u"The cause of concern remains open."_s);
    const DocumentFacts facts = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} });
    EXPECT_EQ(linesIn(facts),
        (Lines { "cause_of_concern -: The force keeps callers who are at risk waiting.",
            "cause_of_concern -: Nobody supervises the files of new detectives.",
            "recommendation -: supervise every file; and",
            "recommendation -: train its supervisors." }));
    ASSERT_FALSE(facts.recommendations.empty());
    EXPECT_TRUE(facts.recommendations.front().evidence.reasons.contains(u"closed"_s));
}

TEST(RecommendationsInParts, HeadingTellsWhatItsAreasAreOf)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement: managing offenders"_s)
        .list({ u"The force should visit registered offenders when a visit is due."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::PeelPage, u"gwent"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement managing-offenders: The force should visit registered "
                 "offenders when a visit is due." }));
}

TEST(RecommendationsOfLetters, ANumberedHeadingTellsWhatItsConcernIsAbout)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern 1: investigations"_s)
        .para(u"Nobody supervises the files of new detectives."_s)
        .heading(u"Cause of concern 2: vulnerable people"_s)
        .para(u"The force keeps callers who are at risk waiting."_s)
        .heading(u"Cause of concern 3: buildings"_s)
        .para(u"The roofs of its stations are leaking, and officers work in wet rooms."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, u"2018/19"_s }),
        (Lines { "cause_of_concern effectiveness/investigating-crime: Nobody supervises the files "
                 "of new detectives.",
            "cause_of_concern effectiveness/protecting-vulnerable: The force keeps callers who are "
            "at risk waiting.",
            "cause_of_concern -: The roofs of its stations are leaking, and officers work in wet "
            "rooms." }));
}

TEST(RecommendationsOfReports, ABracketInTheTitleNamesTheQuestion)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s)
        .list({ u"The force should assess the risk to victims of domestic abuse sooner."_s });
    EXPECT_EQ(linesOf(d,
                  { DocumentType::PeelReport, u"gwent"_s, u"2015"_s,
                      u"PEEL: Police effectiveness 2015 (vulnerability)"_s }),
        (Lines { "area_for_improvement effectiveness/protecting-vulnerable: The force should "
                 "assess the risk to victims of domestic abuse sooner." }));
}

TEST(RecommendationsOfReports, ANameInAPlainLineHeadsItsText)
{
    DocumentBuilder d;
    d.para(u"Managing offenders"_s)
        .para(u"Gwent Police is adequate at managing offenders."_s)
        .para(u"Area for improvement"_s)
        .para(u"The force should visit registered offenders on time."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2023-25"_s }),
        (Lines { "area_for_improvement managing-offenders: The force should visit registered "
                 "offenders on time." }));
}

TEST(RecommendationsOfOthers, TheSentenceAboveTellsWhichReportTheyAreOf)
{
    DocumentBuilder d;
    d.para(u"Inspectors came in May for the effectiveness and legitimacy reports."_s)
        .para(u"HMIC’s efficiency report on the force was published in October."_s)
        .heading(u"Areas for improvement"_s)
        .list({ u"The force should understand what its services cost."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::PccReport, u"gwent"_s, u"2015"_s }),
        (Lines { "area_for_improvement efficiency: The force should understand what its services "
                 "cost." }));
}

TEST(RecommendationsOfReports, OneListBehindAllQuestionsIsOfNone)
{
    DocumentBuilder d;
    d.heading(u"How well does the force investigate offending?"_s, 2)
        .para(u"Gwent Police is good at investigating offending."_s)
        .heading(u"Recommendations"_s, 2)
        .list({ u"Not later than 31 March 2015, Gwent Police should review its shifts."_s })
        .heading(u"What comes next"_s, 2);
    EXPECT_EQ(linesOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2014"_s }),
        (Lines { "recommendation -: Not later than 31 March 2015, Gwent Police should review its "
                 "shifts." }));
}

TEST(RecommendationsInTexts, TitlesMaySayWhatIsWrong)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s, 4)
        .heading(u"The force should have enough staff in its hub"_s, 5)
        .para(u"Eight of 30 posts were empty."_s)
        .heading(u"The force doesn’t always use the orders that protect victims"_s, 5)
        .para(u"It applied for 74 of them."_s)
        .heading(u"Managing offenders"_s, 2)
        .heading(u"Area for improvement"_s, 4)
        .list({ u"The force doesn’t always say why a victim withdraws."_s,
            u"A reason was given in 17 of 40 such cases."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2023-25"_s }),
        (Lines { "area_for_improvement -: The force should have enough staff in its hub",
            "area_for_improvement -: The force doesn’t always use the orders that protect victims",
            "area_for_improvement managing-offenders: The force doesn’t always say why a victim "
            "withdraws." }));
}

TEST(RecommendationsInTexts, SeveralConcernsBehindOneLeadIn)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern"_s)
        .para(u"Inspectors found two causes of concern:"_s)
        .list({ u"Gwent Police doesn’t supervise what its detectives do."_s,
            u"Gwent Police doesn’t answer emergency calls in time."_s })
        .para(u"By May 2024 the force should:"_s)
        .list({ u"give each file a plan."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, u"2023-25"_s }),
        (Lines { "cause_of_concern -: Gwent Police doesn’t supervise what its detectives do.",
            "cause_of_concern -: Gwent Police doesn’t answer emergency calls in time.",
            "recommendation -: give each file a plan." }));
}

TEST(RecommendationsOfLetters, TheTitleOfAReleaseIsNoSection)
{
    DocumentBuilder d;
    d.heading(u"Kent answers calls sooner, but how it manages offenders is inadequate"_s, 1)
        .para(u"Cause of concern"_s)
        .para(u"The force does not supervise the files of its detectives."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"kent"_s, u"2023-25"_s }),
        (Lines {
            "cause_of_concern -: The force does not supervise the files of its detectives." }));
}

TEST(RecommendationsOfLetters, ConcernIsRepeatedInQuotationMarks)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern: prevention"_s)
        .para(u"We said then: “The force does not give enough weight to prevention.” It has 90 "
              "neighbourhood officers now. The cause of concern can be closed."_s);
    const DocumentFacts facts = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} });
    EXPECT_EQ(linesIn(facts),
        (Lines { "cause_of_concern -: The force does not give enough weight to prevention." }));
    ASSERT_FALSE(facts.recommendations.empty());
    EXPECT_TRUE(facts.recommendations.front().evidence.reasons.contains(u"closed"_s));
}

TEST(RecommendationsInParts, ItemWithADeeperListIsOne)
{
    DocumentBuilder d;
    d.heading(u"Recommendations"_s)
        .list({ u"We recommend that the force trains its call handlers. Training should cover:"_s })
        .list({ u"what to ask; and"_s, u"what to write down."_s }, 2)
        .list({ u"We recommend that the force reviews its open cases."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "recommendation -: We recommend that the force trains its call handlers. Training "
                 "should cover: what to ask; and what to write down.",
            "recommendation -: We recommend that the force reviews its open cases." }));
}

TEST(RecommendationsInParts, ItemThatOnlyLeadsInIsNone)
{
    DocumentBuilder d;
    d.heading(u"Recommendations"_s)
        .list({ u"Within three months, the force should:"_s })
        .list({ u"vet everybody who joins it; and"_s, u"vet them again in time."_s }, 2);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} }),
        (Lines { "recommendation -: vet everybody who joins it; and",
            "recommendation -: vet them again in time." }));
}

TEST(RecommendationsInParts, AnItemMayHeadTheListBelowIt)
{
    DocumentBuilder d;
    d.heading(u"Efficiency"_s)
        .list({ u"Areas for improvement"_s })
        .list(
            { u"The force should plan its shifts."_s, u"The force should count its calls."_s }, 2);
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2017"_s)),
        (Lines { "area_for_improvement efficiency: The force should plan its shifts.",
            "area_for_improvement efficiency: The force should count its calls." }));
}

TEST(RecommendationsInParts, ItemsThatLostTheirMarks)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern"_s)
        .para(u"The force's failure to attend promptly leaves people at risk."_s)
        .heading(u"Recommendations"_s)
        .para(u"By 31 January 2025, the force should:"_s)
        .para(u"put supervisors in the control room; and"_s)
        .para(u"review how it sends officers."_s)
        .para(u"The force has begun."_s);
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2023-25"_s)),
        (Lines {
            "cause_of_concern -: The force's failure to attend promptly leaves people at risk.",
            "recommendation -: put supervisors in the control room; and",
            "recommendation -: review how it sends officers." }));
}

TEST(RecommendationsInParts, TimedItemsThatLostTheirBreaks)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern"_s)
        .para(u"The force doesn’t always assess the risk to callers."_s)
        .para(u"Within three months, the force should: triage every call; train its call handlers "
              "in assessing risk. Within six months, the force should: audit what it has done."_s)
        .para(u"Status: closed"_s);
    const DocumentFacts facts = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} });
    EXPECT_EQ(linesIn(facts),
        (Lines { "cause_of_concern -: The force doesn’t always assess the risk to callers.",
            "recommendation -: triage every call;",
            "recommendation -: train its call handlers in assessing risk.",
            "recommendation -: audit what it has done." }));
    ASSERT_FALSE(facts.recommendations.empty());
    EXPECT_TRUE(facts.recommendations.front().evidence.reasons.contains(u"closed"_s));
}

TEST(RecommendationsInParts, WhatGoesOnInSmallLettersBelowIsAPart)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s)
        .list({ u"The force should get to know its communities"_s })
        .list({ u"including those that are less likely to complain."_s }, 2)
        .list({ u"The force should solve problems."_s });
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2016"_s)),
        (Lines { "area_for_improvement -: The force should get to know its communities including "
                 "those that are less likely to complain.",
            "area_for_improvement -: The force should solve problems." }));
}

TEST(RecommendationsInParts, AConcernMayListItsReasons)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern"_s)
        .para(u"Many staff are not treated fairly. The reasons for this are:"_s)
        .list({ u"a lack of appraisals; and"_s, u"poor selection."_s })
        .heading(u"Recommendations"_s)
        .list({ u"By 31 July 2017, the force should have appraised everybody."_s });
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2016"_s)),
        (Lines { "cause_of_concern -: Many staff are not treated fairly. The reasons for this are:",
            "recommendation -: By 31 July 2017, the force should have appraised everybody." }));
}

TEST(RecommendationsOfResponses, TheAnswerIsNoPart)
{
    DocumentBuilder d;
    d.para(u"Area for improvement 1: The force should answer 101 calls in time. Chief Constable's "
           "response: We accept this. The force should do better."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::PccReport, u"gwent"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement -: The force should answer 101 calls in time." }));
}

TEST(RecommendationsOfReviews, HeadedAsThoseOfAnEarlierReport)
{
    DocumentBuilder d;
    d.heading(u"Recommendation from the 2015 inspection report"_s)
        .para(u"Within three months, Essex Police should record the views of children."_s)
        .para(u"We found this recommendation to be partly carried out."_s);
    EXPECT_EQ(linesOf(d, { DocumentType::InspectorateNews, u"essex"_s, {} }),
        (Lines { "recommendation -: Within three months, Essex Police should record the views of "
                 "children." }));
}

TEST(RecommendationsInTables, ARowThatNamesAKindHeadsThoseBelow)
{
    DocumentBuilder d;
    d.heading(u"Planning for the future"_s)
        .table({ { u"Cause of concern"_s },
            { u"The force cannot say what it spends. This is a cause of concern."_s },
            { u"Recommendations"_s },
            { u"By 1 May 2020 the force should count its money and write it down."_s } });
    EXPECT_EQ(linesOf(d, page(u"gwent"_s, u"2018/19"_s)),
        (Lines {
            "cause_of_concern efficiency/planning: The force cannot say what it spends. This is a "
            "cause of concern.",
            "recommendation efficiency/planning: By 1 May 2020 the force should count its money "
            "and "
            "write it down." }));
}

TEST(RecommendationsOfLetters, ASentenceTellsWhatTheConcernsWere)
{
    DocumentBuilder d;
    d.heading(u"Background"_s)
        .para(u"We inspected the force in spring. We identified two causes of concern, which were "
              "that the force:"_s)
        .list({ u"did not answer calls within a time that kept people safe; and"_s,
            u"had no plans for the years ahead."_s })
        .heading(u"Answering calls"_s)
        .para(u"We made the following recommendations, in which we said that the force should:"_s)
        .list({ u"answer its calls sooner; and"_s, u"tell callers how long it takes."_s })
        .para(u"It has done so."_s)
        .list({ u"Its calls are answered in nine seconds."_s });
    const DocumentFacts facts = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} });
    EXPECT_EQ(linesIn(facts),
        (Lines {
            "cause_of_concern -: did not answer calls within a time that kept people safe; and",
            "cause_of_concern -: had no plans for the years ahead.",
            "recommendation -: answer its calls sooner; and",
            "recommendation -: tell callers how long it takes." }));
}

TEST(RecommendationsInParts, ADashBehindASentenceBeginsTheNextItemOfDashes)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s)
        .list({ u"The force should train its people. - The force should plan ahead - and soon."_s })
        .marker(u"-"_s);
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::PeelPage, u"gwent"_s, u"2017"_s })),
        (Lines { "area_for_improvement -: The force should train its people.",
            "area_for_improvement -: The force should plan ahead - and soon." }));
}

TEST(RecommendationsInParts, TheForcesNameBetweenTwoFindingsEndsNothing)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s)
        .heading(u"Gwent Police should answer its calls sooner"_s, 3)
        .para(u"It takes too long. Callers hang up, and some of them never call again."_s)
        .heading(u"Gwent Police"_s)
        .heading(u"Gwent Police needs to plan ahead"_s, 3);
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2023-25"_s })),
        (Lines { "area_for_improvement -: Gwent Police should answer its calls sooner",
            "area_for_improvement -: Gwent Police needs to plan ahead" }));
}

TEST(RecommendationsOfLetters, TheReportsWordsInQuotationMarksAreTheConcern)
{
    DocumentBuilder d;
    d.para(u"We identified two causes of concern:"_s)
        .para(u"On 4 May 2021, we reported one cause of concern, calls, before the others."_s)
        .heading(u"Answering calls"_s)
        .para(u"Our inspection found:"_s)
        .para(u"“The force is failing callers who are at risk. They wait for far too long.”"_s)
        .para(u"The Chief Inspector recently said:"_s)
        .para(u"“I am glad that the force has made so much progress with its callers.”"_s);
    const Given given { DocumentType::InspectorateNews, u"gwent"_s, {},
        u"Gwent Police: cause of concern revisit letter"_s };
    EXPECT_EQ(linesIn(factsOf(d, given)),
        (Lines { "cause_of_concern -: The force is failing callers who are at risk. They wait for "
                 "far too long." }));
}

TEST(RecommendationsOfLetters, WhatALetterSaysWasRecommended)
{
    DocumentBuilder d;
    d.para(u"We recommended that the force take immediate steps to:"_s)
        .list({ u"put somebody in charge of its prevention work; and"_s,
            u"share with others what has worked."_s })
        .para(u"In 2017, we recommended that all forces should:"_s)
        .list({ u"publish how they use their powers."_s });
    const Lines asked { "recommendation -: put somebody in charge of its prevention work; and",
        "recommendation -: share with others what has worked." };
    Given given { DocumentType::InspectorateNews, u"gwent"_s, {},
        u"Gwent Police: cause of concern revisit letter"_s };
    EXPECT_EQ(linesIn(factsOf(d, given)), asked);
    given.type = DocumentType::PeelPage; // a later page tells what was asked before
    EXPECT_EQ(linesIn(factsOf(d, given)), Lines {});
}

TEST(RecommendationsOfLetters, NewsOnConcernsTellWhatWasRecommended)
{
    DocumentBuilder d;
    d.para(u"HMICFRS has issued two causes of concern to Gwent Police."_s)
        .para(u"To address them, HMICFRS has recommended that Gwent Police should ensure that:"_s)
        .list({ u"callers are asked for their address; and"_s, u"calls do not get lost."_s });
    const Given given { DocumentType::InspectorateNews, u"gwent"_s, {},
        u"Gwent Police must answer its calls"_s };
    EXPECT_EQ(linesIn(factsOf(d, given)),
        (Lines { "recommendation -: callers are asked for their address; and",
            "recommendation -: calls do not get lost." }));
    DocumentBuilder other; // what a report on no concern asks for
    other.para(u"HMICFRS has recommended that Gwent Police should ensure that:"_s)
        .list({ u"callers are asked for their address."_s });
    EXPECT_EQ(linesIn(factsOf(other, given)), Lines {});
}

TEST(RecommendationsOfLetters, RecommendationsThatALetterRepeats)
{
    DocumentBuilder d;
    d.para(u"We gave these recommendations, stating that the force should see to it that:"_s)
        .list({ u"callers are asked for their address."_s });
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} })),
        (Lines { "recommendation -: callers are asked for their address." }));
}

TEST(RecommendationsOfLetters, ClosingAllClosesThoseToldBelow)
{
    DocumentBuilder d;
    d.para(u"We have been able to close the force’s remaining causes of concern."_s)
        .para(u"In 2022 we identified two causes of concern, which were that the force:"_s)
        .list({ u"did not answer calls in time; and"_s, u"had no plans for the years ahead."_s });
    const DocumentFacts facts = factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} });
    ASSERT_EQ(facts.recommendations.size(), 2U);
    for (const Recommendation &concern : facts.recommendations)
        EXPECT_TRUE(concern.evidence.reasons.contains(u"closed"_s));
}

TEST(RecommendationsOfLetters, TheSentenceBeforeTellsWhatTheyWere)
{
    DocumentBuilder d;
    d.para(u"On 3 March we issued two accelerated causes of concern. They were:"_s)
        .list({ u"Gwent Police doesn’t visit its offenders."_s, u"It loses its files."_s });
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, {} })),
        (Lines { "cause_of_concern -: Gwent Police doesn’t visit its offenders.",
            "cause_of_concern -: It loses its files." }));
}

TEST(RecommendationsInParts, ATitleThatRunsIntoItsReasons)
{
    DocumentBuilder d;
    d.heading(u"Area for improvement"_s)
        .para(u"The force should assess the risk to its callers The force asks them. In 2 of 9 "
              "cases it did not. This means that risks are missed."_s);
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2021/22"_s })),
        (Lines { "area_for_improvement -: The force should assess the risk to its callers" }));
}

TEST(RecommendationsInParts, WhatStandsBelowATitleOfABoxIsNoItem)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement"_s)
        .list({ u"The force needs to come to callers sooner."_s,
            u"On 9 May 2022 it had 81 waiting callers."_s, u"The force should check its records."_s,
            u"They were wrong in two cases."_s });
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::PeelReport, u"gwent"_s, u"2021/22"_s })),
        (Lines { "area_for_improvement -: The force needs to come to callers sooner.",
            "area_for_improvement -: The force should check its records." }));
}

TEST(RecommendationsInParts, ASentenceSpeaksOfThoseThatTheListBelowRepeats)
{
    DocumentBuilder d;
    d.para(u"The report had nine areas for improvement. Our board watches one:"_s)
        .list({ u"The force should vet its staff again."_s })
        .para(u"There were three areas for improvement. Our wishes:"_s)
        .list({ u"Happier callers."_s });
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::PccReport, u"gwent"_s, u"2021/22"_s })),
        (Lines { "area_for_improvement -: The force should vet its staff again." }));
}

TEST(RecommendationsInTables, RowsOverThePageGoOnWithoutTheHead)
{
    DocumentBuilder d;
    d.table({ { u"No."_s, u"Area for improvement"_s, u"Status"_s },
                { u"1"_s, u"The force should find its weapons."_s, u"Open"_s } })
        .table({ { u"2"_s, u"The force should count its weapons."_s, u"Open"_s } }, 0);
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::PccReport, u"gwent"_s, u"2021/22"_s })),
        (Lines { "area_for_improvement -: The force should find its weapons.",
            "area_for_improvement -: The force should count its weapons." }));
}

TEST(RecommendationsOfLetters, ANewRecommendationStandsBelowItsHead)
{
    DocumentBuilder d;
    d.heading(u"Cause of concern 1: records"_s)
        .para(u"In 2021 we wrote: “Gwent Police does not know what its own records hold.” We "
              "recommended that the force should, by May:"_s)
        .list({ u"read its records."_s })
        .heading(u"New recommendation"_s)
        .para(u"By June, the force should:"_s)
        .list({ u"write better ones."_s });
    EXPECT_EQ(linesIn(factsOf(d, { DocumentType::InspectorateNews, u"gwent"_s, u"2018/19"_s })),
        (Lines { "cause_of_concern -: Gwent Police does not know what its own records hold.",
            "recommendation -: read its records.", "recommendation -: write better ones." }));
}

TEST(RecommendationsInTexts, WhenOneWasGivenIsNoConcern)
{
    DocumentBuilder d;
    d.heading(u"CAUSE OF CONCERN A"_s)
        .para(u"Issued 11 March 2024"_s)
        .para(u"The force does not know where its weapons are."_s)
        .heading(u"Recommendations (to be met within six months)"_s)
        .list({ u"Gwent Police should find its weapons."_s })
        .para(u"I should add that it has begun."_s);
    ReadDocument document = d.read();
    document.format = u"text"_s;
    Extraction extraction
        = extractionOf(document, { DocumentType::PccReport, u"gwent"_s, u"2021/22"_s });
    extractRecommendations(extraction);
    EXPECT_EQ(linesIn(extraction.facts),
        (Lines { "cause_of_concern -: The force does not know where its weapons are.",
            "recommendation -: Gwent Police should find its weapons." }));
}

TEST(RecommendationsOfOthers, SomeOfSeveralUnderTheirHeading)
{
    DocumentBuilder d;
    d.heading(u"Areas for improvement (two of nine)"_s)
        .list({ u"The force should visit registered offenders when a visit is due."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::Other, u"gwent"_s, u"2021/22"_s }),
        (Lines { "area_for_improvement -: The force should visit registered offenders when a visit "
                 "is due." }));
}

TEST(RecommendationsOfOthers, AReportOnOnePillarAsksForThem)
{
    DocumentBuilder d;
    d.para(u"The inspectorate's efficiency report on Gwent Police is out."_s)
        .heading(u"Areas for improvement"_s)
        .list({ u"The force should know what its services will cost in four years."_s });
    EXPECT_EQ(linesOf(d, { DocumentType::PccReport, u"gwent"_s, u"2017"_s }),
        (Lines { "area_for_improvement efficiency: The force should know what its services will "
                 "cost in four years." }));
}
