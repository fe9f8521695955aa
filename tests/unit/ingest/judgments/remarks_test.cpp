// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgments.h"
#include "judgmentcase.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

/// "same_as_before effectiveness 2015": kind, area and the round looked back to.
Lines remarksIn(const ReadDocument &document, const Given &given)
{
    Extraction extraction = extractionOf(document, given);
    extractJudgments(extraction);
    Lines lines;
    for (const Remark &remark : extraction.facts.remarks)
        lines.push_back(
            u"%1 %2 %3"_s
                .arg(remarkKindId(remark.kind), remark.area.isEmpty() ? u"-"_s : remark.area,
                    remark.round.isEmpty() ? u"-"_s : remark.round)
                .toStdString());
    return lines;
}

Lines inPage(const QString &round, const QString &heading, const QString &paragraph)
{
    DocumentBuilder builder;
    if (!heading.isEmpty())
        builder.heading(heading);
    builder.para(paragraph);
    return remarksIn(builder.read(), { DocumentType::PeelPage, u"kent"_s, round });
}

Lines inReport2022(const QString &sentence)
{
    return inPage(u"2021/22"_s, u"Changes to the programme"_s, sentence);
}

} // namespace

TEST(Remarks, AReportThatForbidsComparing)
{
    const Lines found { "not_comparable - -" };
    for (const QString &sentence :
        {
            u"Because the grades changed, you can’t compare this year’s grades with earlier ones."_s,
            u"It is not possible to make direct comparisons between these judgments and those of previous rounds."_s,
            u"Direct comparisons of grades with the last PEEL round cannot be made."_s,
            u"Nobody should compare these grades with those of the round before."_s,
            u"Grades of this round do not compare with those of earlier rounds."_s,
            u"For this reason this round's grades cannot be set beside earlier ones."_s,
        })
        EXPECT_EQ(inReport2022(sentence), found) << qPrintable(sentence);
}

TEST(Remarks, FiguresAndOtherForcesThatDoNotCompareAreNone)
{
    for (const QString &sentence : {
             u"The data of one force is not comparable with earlier years."_s,
             u"These figures cannot be compared with those of previous years."_s,
             u"The force does not compare its own performance with other forces."_s,
             u"It compares the grades of its teams with last year’s."_s,
             u"The force cannot explain why its grades differ."_s,
             u"Can these grades be compared with those of earlier rounds or not?"_s,
         })
        EXPECT_EQ(inReport2022(sentence), Lines {}) << qPrintable(sentence);
}

TEST(Remarks, AQuestionThatIsGradedForTheFirstTime)
{
    EXPECT_EQ(inPage(u"2015"_s, u"Legitimacy"_s,
                  u"Legitimacy was graded for the first time, so no comparison is possible."_s),
        Lines { "first_graded legitimacy -" });
    EXPECT_EQ(
        inPage(u"2015"_s, u"How effective is the force at tackling serious and organised crime?"_s,
            u"It is the first year in which forces are graded on this, so comparison of one year with the last is not possible."_s),
        Lines { "first_graded effectiveness/serious-organised-crime -" });
}

TEST(Remarks, AForceThatGetsAGradeForTheFirstTimeIsNoRemark)
{
    EXPECT_EQ(inPage(u"2016"_s, u"Efficiency"_s,
                  u"Kent Police was graded outstanding for the first time."_s),
        Lines {});
    EXPECT_EQ(inPage(u"2015"_s, u"Leadership"_s,
                  u"Leadership was looked at for the first time and is not graded."_s),
        Lines {});
}

TEST(Remarks, AJudgmentThatIsTheSameAsBefore)
{
    EXPECT_EQ(
        inPage(u"2016"_s, u"Effectiveness"_s, u"Our overall judgment is the same as last year."_s),
        Lines { "same_as_before effectiveness 2015" });
    EXPECT_EQ(
        inPage(u"2018/19"_s, u"Legitimacy"_s,
            u"Kent Police is good at treating the public fairly. This is consistent with our last inspection in 2017."_s),
        Lines { "same_as_before legitimacy/treating-public-fairly 2017" });
    EXPECT_EQ(
        inPage(u"2018/19"_s, u"Legitimacy"_s,
            u"Kent Police is good at treating the public fairly. This, too, matches what we found when we last inspected the question, in 2017."_s),
        Lines { "same_as_before legitimacy/treating-public-fairly 2017" });
}

TEST(Remarks, AJudgmentThatIsBetterOrWorse)
{
    EXPECT_EQ(
        inPage(u"2016"_s, u"Legitimacy"_s,
            u"Kent Police is outstanding in respect of its legitimacy. Our findings this year are an improvement on last year’s."_s),
        Lines { "better_than_before legitimacy 2015" });
    EXPECT_EQ(
        inPage(u"2017"_s, u"Efficiency"_s,
            u"Kent Police requires improvement in respect of its efficiency. This is a deterioration since our 2016 inspection."_s),
        Lines { "worse_than_before efficiency 2016" });
}

TEST(Remarks, SamenessOfOtherThingsIsNone)
{
    for (const QString &sentence : {
             u"The number of officers is the same as last year."_s,
             u"This is consistent with our last inspection of another force in 2016."_s,
             u"Our judgment is not the same as last year."_s,
             u"The workload is better than in 2015."_s,
         })
        EXPECT_EQ(inPage(u"2017"_s, u"Effectiveness"_s, sentence), Lines {})
            << qPrintable(sentence);
}

TEST(Remarks, AFindingThatWasMadeBefore)
{
    EXPECT_EQ(
        inPage(u"2016"_s, u"Effectiveness"_s,
            u"As in our 2015 effectiveness inspection, we found people who investigate without training."_s),
        Lines { "found_again effectiveness 2015" });
    EXPECT_EQ(inPage(u"2016"_s, u"Effectiveness"_s,
                  u"Some still do so, as they did at the time of HMIC’s 2015 inspection."_s),
        Lines { "found_again effectiveness 2015" });
}

TEST(Remarks, AForceMayClaimToBeBetterAndNeverForbidsComparing)
{
    DocumentBuilder builder;
    builder.para(u"Kent Police has been rated as Good at investigating crime. "
                 "That is a better grade than last year."_s);
    builder.para(u"These grades cannot be compared with those of earlier rounds."_s);
    EXPECT_EQ(remarksIn(builder.read(), { DocumentType::ForceNews, u"kent"_s, u"2023-25"_s }),
        Lines { "better_than_before investigating-crime 2021/22" });
}

TEST(Sections, EveryBlockKnowsTheQuestionItAnswers)
{
    DocumentBuilder builder;
    builder.heading(u"Investigating crime"_s);
    builder.para(u"Victims are kept informed."_s);
    builder.heading(u"Annex A – definitions"_s);
    builder.para(u"Good means good."_s);
    const ReadDocument document = builder.read();
    Extraction extraction
        = extractionOf(document, { DocumentType::PeelReport, u"kent"_s, u"2021/22"_s });
    extractJudgments(extraction);
    ASSERT_EQ(extraction.areas.size(), 4U);
    EXPECT_EQ(extraction.areas.at(1), u"investigating-crime"_s);
    EXPECT_EQ(extraction.areas.at(3), QString());
}
