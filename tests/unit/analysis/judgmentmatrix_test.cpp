// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/judgmentmatrix.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

MatrixCell cellAt(const LibraryFacts &facts, const QString &area, const QString &round)
{
    const JudgmentMatrix matrix = judgmentMatrix(facts, u"derbyshire"_s);
    return matrix.cells.at(rowOf(matrix.rows, round, area)).at(columnOf(matrix, round));
}

QString textAt(const LibraryFacts &facts, const QString &area, const QString &round)
{
    return cellText(cellAt(facts, area, round));
}

constexpr Grade good = Grade::Good;
constexpr Grade outstanding = Grade::Outstanding;

} // namespace

TEST(JudgmentMatrix, GivesEveryAbsenceAName)
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2017-03-02"_s)
        .judgment(u"2016"_s, u"efficiency"_s, good)
        .judgment(u"2016"_s, u"effectiveness"_s, Grade::Pending)
        .judgment(u"2015"_s, u"legitimacy"_s, good, Origin::Prior)
        .judgment(u"2016"_s, u"legitimacy"_s, good, Origin::Stated, Confidence::Low)
        .judgment(u"2016"_s, u"efficiency/planning"_s, good)
        .page(u"2017"_s)
        .judgment(u"2017"_s, u"efficiency/planning"_s, Grade::NotReinspected)
        .judgment(u"2017"_s, u"efficiency/use-of-resources"_s, Grade::NotReinspected);

    const struct
    {
        const char *area;
        const char *round;
        const char *text;
    } cells[] {
        { "efficiency", "2016", "Good" },
        { "efficiency/planning", "2017", "Good, carried forward from 2016" },
        { "legitimacy", "2015", "Good, as stated in PEEL 2016" },
        { "leadership", "2016", "Not graded" },
        { "efficiency/use-of-resources", "2017", "Not inspected" },
        { "efficiency/planning", "2014", "Not a question" },
        { "effectiveness", "2016", "To be graded" },
        { "effectiveness", "2018/19", "No document tells it" },
        { "legitimacy", "2016", "Good, unsure" },
    };

    for (const auto &cell : cells)
        EXPECT_EQ(textAt(library.facts(), QString::fromLatin1(cell.area),
                      QString::fromLatin1(cell.round)),
            QString::fromLatin1(cell.text))
            << cell.area << ' ' << cell.round;
}

TEST(JudgmentMatrix, EveryCellIsTold)
{
    const JudgmentMatrix matrix = judgmentMatrix({}, u"derbyshire"_s);
    ASSERT_FALSE(matrix.rows.isEmpty());
    for (int row = 0; row < matrix.rows.size(); ++row) {
        for (int column = 0; column < matrix.columns.size(); ++column)
            EXPECT_FALSE(cellSentence(matrix, row, column).isEmpty());
    }
}

TEST(JudgmentMatrix, AGradeReplacesThePendingOfAnEarlierCapture)
{
    LibraryBuilder library;
    library.page(u"2016"_s).judgment(u"2016"_s, u"effectiveness"_s, Grade::Pending);
    library.page(u"2016"_s).judgment(u"2016"_s, u"effectiveness"_s, good);
    EXPECT_EQ(textAt(library.facts(), u"effectiveness"_s, u"2016"_s), u"Good"_s);
}

TEST(JudgmentMatrix, TheLaterOfTwoStatedGradesStands)
{
    LibraryBuilder library;
    library.page(u"2023-25"_s, u"2023-10-01"_s)
        .judgment(u"2023-25"_s, u"responding-to-the-public"_s, Grade::Adequate)
        .page(u"2023-25"_s, u"2024-08-08"_s)
        .judgment(u"2023-25"_s, u"responding-to-the-public"_s, Grade::RequiresImprovement);
    const MatrixCell cell = cellAt(library.facts(), u"responding-to-the-public"_s, u"2023-25"_s);
    EXPECT_EQ(cellText(cell), u"Requires improvement"_s);
    EXPECT_EQ(cell.others.size(), 1);
    EXPECT_EQ(cell.note, u"Also told: Adequate."_s);
}

TEST(JudgmentMatrix, AClaimIsNoGrade)
{
    LibraryBuilder library;
    library.document(DocumentType::ForceNews, u"2023-25"_s)
        .judgment(u"2023-25"_s, u"preventing-crime"_s, good, Origin::Claimed);
    const MatrixCell cell = cellAt(library.facts(), u"preventing-crime"_s, u"2023-25"_s);
    EXPECT_EQ(cell.state, CellState::NotInLibrary);
    EXPECT_EQ(cell.claims.size(), 1);
    EXPECT_FALSE(cell.grade.has_value());
}

TEST(JudgmentMatrix, AGradeToldOnlyByImplicationIsNotDrawn)
{
    LibraryBuilder library;
    library.page(u"2018/19"_s)
        .judgment(u"2017"_s, u"legitimacy/treating-public-fairly"_s, good, Origin::Prior,
            Confidence::Low);
    const MatrixCell cell
        = cellAt(library.facts(), u"legitimacy/treating-public-fairly"_s, u"2017"_s);
    EXPECT_EQ(cell.state, CellState::NotInLibrary);
    EXPECT_EQ(cell.others.size(), 1);
}

TEST(JudgmentMatrix, AnOlderGradeIsNotCarriedAcrossABreak)
{
    LibraryBuilder library;
    library.page(u"2021/22"_s)
        .judgment(u"2021/22"_s, u"preventing-crime"_s, good)
        .page(u"2023-25"_s)
        .judgment(u"2023-25"_s, u"preventing-crime"_s, Grade::NotReinspected);
    EXPECT_EQ(textAt(library.facts(), u"preventing-crime"_s, u"2023-25"_s), u"Not inspected"_s);
}

TEST(JudgmentMatrix, FollowsAQuestionThatChangedItsId)
{
    LibraryBuilder library;
    library.page(u"2017"_s)
        .judgment(u"2017"_s, u"efficiency/use-of-resources"_s, good)
        .page(u"2018/19"_s)
        .judgment(u"2018/19"_s, u"efficiency/meeting-demand"_s, Grade::RequiresImprovement)
        .page(u"2015"_s)
        .judgment(u"2015"_s, u"efficiency/meeting-demand"_s, outstanding);
    const JudgmentMatrix matrix = judgmentMatrix(library.facts(), u"derbyshire"_s);
    const int row = rowOf(matrix.rows, u"2017"_s, u"efficiency/use-of-resources"_s);
    EXPECT_EQ(rowOf(matrix.rows, u"2018/19"_s, u"efficiency/meeting-demand"_s), row);
    EXPECT_NE(rowOf(matrix.rows, u"2015"_s, u"efficiency/meeting-demand"_s), row);
    EXPECT_EQ(matrix.rows.at(row).name, u"Use of resources / Meeting demand"_s);
}

TEST(JudgmentMatrix, MarksTheBreaksBetweenRounds)
{
    const JudgmentMatrix matrix = judgmentMatrix({}, u"derbyshire"_s);
    QStringList breaks;
    for (const MatrixColumn &column : matrix.columns) {
        if (!column.withPrevious.comparable())
            breaks.append(column.round);
    }
    EXPECT_EQ(breaks, (QStringList { u"2015"_s, u"2021/22"_s, u"2023-25"_s }));
}

TEST(JudgmentMatrix, CountsThePillarsGradesOfARound)
{
    LibraryBuilder library;
    library.page(u"2016"_s)
        .judgment(u"2016"_s, u"effectiveness"_s, good)
        .judgment(u"2016"_s, u"efficiency"_s, good)
        .judgment(u"2016"_s, u"legitimacy"_s, outstanding)
        .judgment(u"2016"_s, u"effectiveness/serious-organised-crime"_s, outstanding);
    const JudgmentMatrix matrix = judgmentMatrix(library.facts(), u"derbyshire"_s);
    EXPECT_EQ(matrix.columns.at(columnOf(matrix, u"2016"_s)).counts, u"1 Outstanding, 2 Good"_s);
}

TEST(JudgmentMatrix, KeepsOtherProgrammesOutside)
{
    LibraryBuilder library;
    library.document(DocumentType::InspectorateNews, {})
        .judgment(u"2018"_s, u"crime-data-integrity"_s, Grade::Inadequate);
    library.lastJudgment().fact.programme = Programme::CrimeDataIntegrity;
    const JudgmentMatrix matrix = judgmentMatrix(library.facts(), u"derbyshire"_s);
    EXPECT_EQ(matrix.outsidePeel.size(), 1);
    EXPECT_EQ(textAt(library.facts(), u"crime-data-integrity"_s, u"2021/22"_s),
        u"No document tells it"_s);
}

TEST(JudgmentMatrix, PillarsStandAboveTheirQuestions)
{
    const QList<QuestionRow> rows = questionRows(ReferenceData::builtIn());
    for (const QuestionRow &row : rows) {
        EXPECT_EQ(row.level == 1, row.parent >= 0) << qPrintable(row.id);
        if (row.parent >= 0) {
            EXPECT_EQ(rows.at(row.parent).id, row.pillar) << qPrintable(row.id);
        }
    }
}

TEST(RoundMatrix, SetsForcesBesideEachOtherByName)
{
    LibraryBuilder library;
    library.document(DocumentType::PeelPage, u"2016"_s, {}, u"durham"_s)
        .judgment(u"2016"_s, u"effectiveness"_s, outstanding)
        .page(u"2016"_s)
        .judgment(u"2016"_s, u"effectiveness"_s, good);
    const RoundMatrix matrix = roundMatrix(library.facts(), u"2016"_s);
    EXPECT_EQ(matrix.forces, (QStringList { u"derbyshire"_s, u"durham"_s }));
    EXPECT_EQ(
        cellSentence(matrix, 1, 0), u"Durham Constabulary, Effectiveness, 2016: Outstanding."_s);
}

TEST(JudgmentMatrix, SaysWhatEarlierCapturesOfThePageHad)
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2017-03-02"_s).judgment(u"2016"_s, u"effectiveness"_s, Grade::Good);
    LibraryFacts facts = library.facts();
    SupersededJudgment earlier;
    earlier.document = facts.documents.first().id;
    earlier.stated = PartialDate { 2016, 12, 8 };
    earlier.fact = facts.judgments.first().fact;
    earlier.fact.grade = Grade::Pending;
    facts.superseded.append(earlier);
    const JudgmentMatrix matrix = judgmentMatrix(facts, u"derbyshire"_s);
    const int row = rowOf(matrix.rows, u"2016"_s, u"effectiveness"_s);
    EXPECT_EQ(matrix.cells.at(row).at(columnOf(matrix, u"2016"_s)).history,
        QStringList { u"8 December 2016: To be graded"_s });
}

TEST(JudgmentMatrix, ChangesAreOfTheNearestGradeBefore)
{
    LibraryBuilder library;
    library.page(u"2015"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .page(u"2017"_s)
        .judgment(u"2017"_s, u"legitimacy"_s, Grade::Outstanding);
    const JudgmentMatrix matrix = judgmentMatrix(library.facts(), u"derbyshire"_s);
    const int row = rowOf(matrix.rows, u"2017"_s, u"legitimacy"_s);
    EXPECT_EQ(matrix.changes.at(row).at(columnOf(matrix, u"2017"_s)).verdict, Verdict::Improved);
    EXPECT_EQ(matrix.changes.at(row).at(columnOf(matrix, u"2016"_s)).verdict, Verdict::NoJudgment);
}
