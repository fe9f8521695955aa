// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gradechip.h"
#include "models/matrixmodel.h"
#include "models/modelroles.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

JudgmentMatrix sampleMatrix()
{
    LibraryBuilder library;
    library.page(u"2015"_s, u"2016-02"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .page(u"2016"_s, u"2017-03"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .page(u"2021/22"_s, u"2022-11"_s)
        .judgment(u"2021/22"_s, u"preventing-crime"_s, Grade::Adequate);
    return judgmentMatrix(library.facts(), u"derbyshire"_s);
}

void collect(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &sentences)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 1; column < model.columnCount(parent); ++column)
            sentences << model.index(row, column, parent).data(Qt::AccessibleTextRole).toString();
        collect(model, model.index(row, 0, parent), sentences);
    }
}

/// One cell of each kind: told outright, told later, not sure, to come, ungraded, standing from
/// before, not inspected; the other two are wherever nothing was asked or imported.
JudgmentMatrix everyState()
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2017-03"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .judgment(u"2015"_s, u"efficiency"_s, Grade::Good, Origin::Prior)
        .judgment(u"2016"_s, u"efficiency"_s, Grade::Good, Origin::Stated, Confidence::Low)
        .judgment(u"2016"_s, u"effectiveness"_s, Grade::Pending)
        .judgment(u"2016"_s, u"leadership"_s, Grade::NotGraded)
        .page(u"2017"_s, u"2018-03"_s)
        .judgment(u"2017"_s, u"legitimacy"_s, Grade::NotReinspected)
        .judgment(u"2017"_s, u"effectiveness"_s, Grade::NotReinspected);
    return judgmentMatrix(library.facts(), u"derbyshire"_s);
}

} // namespace

TEST(MatrixModel, TellsAllNineStatesOfACellApart)
{
    const JudgmentMatrix matrix = everyState();
    QHash<CellState, QString> looks;
    for (const QList<MatrixCell> &cells : matrix.cells) {
        for (const MatrixCell &cell : cells) {
            const GradeChip chip = chipOf(cell, {});
            EXPECT_FALSE(chip.word.isEmpty());
            looks.insert(cell.state, chip.grade ? u"a grade, "_s + chip.note : chip.word);
        }
    }
    EXPECT_EQ(looks.size(), 9);
    const QSet<QString> different(looks.cbegin(), looks.cend());
    EXPECT_EQ(different.size(), 9);
}

TEST(MatrixModel, KeepsTheRulesOfItemModels)
{
    MatrixModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMatrix(sampleMatrix());
    EXPECT_EQ(reset.count(), 1);
    model.setMatrix({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MatrixModel, ShowsAGradeWithItsWordAndItsSentence)
{
    MatrixModel model;
    model.setMatrix(sampleMatrix());
    const QModelIndex index = model.indexOf(u"legitimacy"_s, u"2016"_s);
    ASSERT_TRUE(index.isValid());
    const auto chip = index.data(GradeChipRole).value<GradeChip>();
    EXPECT_EQ(chip.grade, Grade::Outstanding);
    EXPECT_EQ(chip.word, u"Outstanding"_s);
    EXPECT_TRUE(chip.sentence.contains(u"Legitimacy"_s));
    EXPECT_TRUE(chip.sentence.contains(u"2016"_s));
}

TEST(MatrixModel, PutsQuestionsUnderTheirPillar)
{
    MatrixModel model;
    model.setMatrix(sampleMatrix());
    const QModelIndex pillar = model.indexOf(u"legitimacy"_s, u"2016"_s).siblingAtColumn(0);
    EXPECT_FALSE(pillar.parent().isValid());
    EXPECT_GT(model.rowCount(pillar), 0);
    EXPECT_EQ(model.index(0, 0, pillar).parent(), pillar);
}

TEST(MatrixModel, BreaksWhereTheScaleChanged)
{
    MatrixModel model;
    model.setMatrix(sampleMatrix());
    const auto columnOf = [&model](const QString &round) {
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, RowKeyRole).toString() == round)
                return column;
        }
        return -1;
    };
    EXPECT_TRUE(model.breaksBefore(columnOf(u"2021/22"_s)));
    EXPECT_FALSE(model.breaksBefore(columnOf(u"2017"_s)));
    EXPECT_FALSE(model.breaksBefore(1));
}

TEST(MatrixModel, EveryCellHasAWordAndASentenceOfItsOwn)
{
    MatrixModel model;
    model.setMatrix(sampleMatrix());
    QStringList sentences;
    collect(model, {}, sentences);
    EXPECT_FALSE(sentences.contains(QString()));
    for (const QString &sentence : sentences)
        EXPECT_EQ(sentences.count(sentence), 1) << qPrintable(sentence);
}

TEST(MatrixModel, WhatChangedLeavesTheRowsThatDid)
{
    MatrixModel model;
    model.setMatrix(sampleMatrix());
    model.setWish({ CellWish::Kind::Changed, {} });
    const QModelIndex legitimacy = model.indexOf(u"legitimacy"_s, u"2016"_s);
    EXPECT_TRUE(model.isWanted(model.rowOf(legitimacy)));
    EXPECT_FALSE(legitimacy.data(DimmedRole).toBool());
    EXPECT_TRUE(legitimacy.siblingAtColumn(legitimacy.column() + 1).data(DimmedRole).toBool());
    EXPECT_FALSE(model.isWanted(model.rowOf(model.indexOf(u"preventing-crime"_s, u"2021/22"_s))));
    EXPECT_TRUE(legitimacy.data(Qt::ToolTipRole).toString().contains(u"Improved"_s));
    EXPECT_EQ(legitimacy.data(GradeChipRole).value<GradeChip>().note, u"▲ Improved"_s)
        << "which change it is, without the mouse";
    model.setWish({});
    EXPECT_TRUE(legitimacy.data(GradeChipRole).value<GradeChip>().note.isEmpty());
}

TEST(MatrixModel, LikeForLikeDimsTheRoundsThatDoNotCompare)
{
    MatrixModel model;
    model.setMatrix(sampleMatrix());
    model.setLikeRound(u"2016"_s);
    EXPECT_FALSE(model.indexOf(u"legitimacy"_s, u"2015"_s).data(DimmedRole).toBool());
    EXPECT_TRUE(model.indexOf(u"preventing-crime"_s, u"2021/22"_s).data(DimmedRole).toBool());
    model.setLikeRound({});
    EXPECT_FALSE(model.indexOf(u"preventing-crime"_s, u"2021/22"_s).data(DimmedRole).toBool());
}
