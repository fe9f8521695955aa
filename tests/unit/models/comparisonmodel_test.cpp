// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"
#include "models/gradechip.h"
#include "models/modelroles.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct ComparisonModelTest : ::testing::Test
{
    void SetUp() override
    {
        builder.page(u"2015"_s, u"2016-02"_s)
            .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
            .judgment(u"2015"_s, u"efficiency"_s, Grade::Good)
            .afi(u"legitimacy"_s, u"The force should explain its use of stop and search."_s)
            .passage(u"legitimacy"_s, u"The force listens to all of its communities."_s)
            .page(u"2016"_s, u"2017-03"_s)
            .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
            .judgment(u"2016"_s, u"efficiency"_s, Grade::Good)
            .judgment(u"2015"_s, u"efficiency"_s, Grade::Good, Origin::Prior)
            .passage(u"legitimacy"_s, u"The force listens closely to all of its communities."_s);
        const auto comparison = compare(
            builder.facts(), builder.passages(), { { u"derbyshire"_s }, { u"2015"_s, u"2016"_s } });
        ASSERT_TRUE(comparison.has_value());
        model.setComparison(*comparison, LibraryIndex(builder.facts()));
    }

    /// A question's row.
    QModelIndex row(const QString &name)
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, 0);
            if (index.data(Qt::AccessibleTextRole).toString() == name)
                return index;
        }
        return {};
    }

    /// A row under a question.
    QModelIndex detail(const QString &question, const QString &name)
    {
        const QModelIndex parent = row(question);
        for (int i = 0; i < model.rowCount(parent); ++i) {
            const QModelIndex index = model.index(i, 0, parent);
            if (index.data(Qt::AccessibleTextRole).toString() == name)
                return index;
        }
        return {};
    }

    LibraryBuilder builder;
    ComparisonModel model;
};

} // namespace

TEST_F(ComparisonModelTest, KeepsTheRulesOfItemModels)
{
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ComparisonModelTest, SetsTheVerdictBetweenTheGrades)
{
    const QModelIndex legitimacy = row(u"Legitimacy"_s);
    ASSERT_TRUE(legitimacy.isValid());
    EXPECT_EQ(
        legitimacy.siblingAtColumn(1).data(GradeChipRole).value<GradeChip>().grade, Grade::Good);
    EXPECT_EQ(legitimacy.siblingAtColumn(2).data().toString(), u"▲ Improved"_s);
    EXPECT_EQ(legitimacy.siblingAtColumn(3).data(GradeChipRole).value<GradeChip>().grade,
        Grade::Outstanding);
}

TEST_F(ComparisonModelTest, KnowsWhatStayedTheSame)
{
    EXPECT_EQ(row(u"Legitimacy"_s).data(StateRole).toInt(), ComparisonModel::QuestionRowKind);
    EXPECT_EQ(row(u"Efficiency"_s).data(StateRole).toInt(), ComparisonModel::UnchangedQuestion);
}

TEST_F(ComparisonModelTest, PutsAnAreaForImprovementIntoTheColumnOfItsRound)
{
    const QModelIndex improvement = detail(u"Legitimacy"_s, u"Area for improvement"_s);
    ASSERT_TRUE(improvement.isValid());
    const QModelIndex left = improvement.siblingAtColumn(1);
    EXPECT_EQ(left.data().toString(), u"The force should explain its use of stop and search."_s);
    EXPECT_EQ(left.data(FactRole).value<FactRef>().kind, FactRef::Kind::Recommendation);
    EXPECT_EQ(improvement.siblingAtColumn(2).data().toString(), u"no longer mentioned"_s);
    EXPECT_TRUE(improvement.siblingAtColumn(3).data().toString().isEmpty());
}

TEST_F(ComparisonModelTest, MarksTheWordsThatOneSentenceHasAlone)
{
    const QModelIndex finding = detail(u"Legitimacy"_s, u"Finding"_s);
    ASSERT_TRUE(finding.isValid());
    EXPECT_EQ(finding.siblingAtColumn(2).data().toString(), u"≈ again in 2016, reworded"_s);
    const QModelIndex after = finding.siblingAtColumn(3);
    EXPECT_EQ(after.data().toString(), u"The force listens ⟨closely⟩ to all of its communities."_s);
    EXPECT_EQ(after.data(MarksRole).value<QList<QPoint>>(), QList<QPoint> { QPoint(19, 7) });
    EXPECT_EQ(after.data(Qt::AccessibleDescriptionRole).toString(), u"added: closely"_s);
    EXPECT_EQ(after.data(FactRole).value<FactRef>().kind, FactRef::Kind::Passage);
}

TEST_F(ComparisonModelTest, SaysWhetherALookBackAgrees)
{
    const QModelIndex reference = detail(u"Efficiency"_s, u"Looks back to 2015"_s);
    ASSERT_TRUE(reference.isValid());
    EXPECT_EQ(reference.siblingAtColumn(3).data().toString(),
        u"PEEL 2016 says of 2015: Good. PEEL 2015 itself: Good, which agrees."_s);
}

TEST_F(ComparisonModelTest, ForcesHaveNoColumnOfVerdicts)
{
    builder.document(DocumentType::PeelPage, u"2016"_s, u"2017"_s, u"durham"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Good);
    const auto forces = compare(
        builder.facts(), builder.passages(), { { u"derbyshire"_s, u"durham"_s }, { u"2016"_s } });
    ASSERT_TRUE(forces.has_value());
    model.setComparison(*forces, LibraryIndex(builder.facts()));
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(
        model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Durham Constabulary"_s);
    EXPECT_EQ(row(u"Legitimacy"_s).siblingAtColumn(2).data(GradeChipRole).value<GradeChip>().grade,
        Grade::Good);
}
