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
            .page(u"2016"_s, u"2017-03"_s)
            .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
            .judgment(u"2016"_s, u"efficiency"_s, Grade::Good);
        const auto comparison
            = compareRounds(builder.facts(), u"derbyshire"_s, { u"2015"_s, u"2016"_s });
        ASSERT_TRUE(comparison.has_value());
        model.setComparison(*comparison, LibraryIndex(builder.facts()));
    }

    QModelIndex row(const QString &name)
    {
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int i = 0; i < model.rowCount(parent); ++i) {
                const QModelIndex index = model.index(i, 0, parent);
                if (index.data(Qt::AccessibleTextRole).toString() == name)
                    return index;
            }
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
    EXPECT_TRUE(row(u"Legitimacy"_s).data(StateRole).toBool());
    EXPECT_FALSE(row(u"Efficiency"_s).data(StateRole).toBool());
}

TEST_F(ComparisonModelTest, PutsAnAreaForImprovementIntoTheColumnOfItsRound)
{
    const QModelIndex improvements = model.index(1, 0);
    ASSERT_EQ(model.rowCount(improvements), 1);
    const QModelIndex left = model.index(0, 1, improvements);
    EXPECT_EQ(left.data().toString(), u"The force should explain its use of stop and search."_s);
    EXPECT_EQ(left.data(FactRole).value<FactRef>().kind, FactRef::Kind::Recommendation);
    EXPECT_TRUE(model.index(0, 3, improvements).data().toString().isEmpty());
}
