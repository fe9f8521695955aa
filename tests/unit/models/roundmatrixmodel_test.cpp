// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gradechip.h"
#include "models/modelroles.h"
#include "models/roundmatrixmodel.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct RoundMatrixModelTest : ::testing::Test
{
    void SetUp() override
    {
        LibraryBuilder library;
        for (const auto &[force, grade] : { std::pair { u"durham"_s, Grade::Outstanding },
                 std::pair { u"cumbria"_s, Grade::Good } })
            library.document(DocumentType::PeelPage, u"2016"_s, u"2017"_s, force)
                .judgment(u"2016"_s, u"legitimacy"_s, grade);
        model.setMatrix(roundMatrix(library.facts(), u"2016"_s));
    }

    RoundMatrixModel model;
};

} // namespace

TEST_F(RoundMatrixModelTest, KeepsTheRulesOfItemModels)
{
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(RoundMatrixModelTest, SortsForcesByNameWhateverTheirGrades)
{
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Cumbria Constabulary"_s);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"Durham Constabulary"_s);
}

TEST_F(RoundMatrixModelTest, SaysEveryCellInOneSentence)
{
    const QModelIndex cell = model.indexOf(u"durham"_s, u"legitimacy"_s);
    ASSERT_TRUE(cell.isValid());
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(),
        u"Durham Constabulary, Legitimacy, 2016: Outstanding."_s);
    EXPECT_EQ(cell.data(GradeChipRole).value<GradeChip>().grade, Grade::Outstanding);
}

TEST_F(RoundMatrixModelTest, AGradeThatIsLookedForLeavesItsForcesAndDimsTheRest)
{
    model.setWish({ CellWish::Kind::OfGrade, Grade::Outstanding });
    EXPECT_FALSE(model.isWanted(0));
    EXPECT_TRUE(model.isWanted(1));
    EXPECT_FALSE(model.indexOf(u"durham"_s, u"legitimacy"_s).data(DimmedRole).toBool());
    EXPECT_TRUE(model.indexOf(u"durham"_s, u"efficiency"_s).data(DimmedRole).toBool());
}
